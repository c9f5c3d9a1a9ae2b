using Konzil.Platform;
using Konzil.Agenda;
using Konzil.Portfolio;
using Konzil.Voting;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.World;

internal static class SelectionsInTheCity
{
    extension(City city)
    {
        public async Task<string> SelectionVersion(int number = 1) => (await city.Do(db => db.BudgetSelections.Where(s => s.Number == number).Select(s => s.Version).SingleAsync())).ToString();

        public Task<BudgetSelection> StoredSelection(int number = 1) => city.Do(db => db.BudgetSelections.AsNoTracking().Include(s => s.Pots).Include(s => s.Candidates).Include(s => s.Moves).SingleAsync(s => s.Number == number));

        /// <summary>
        /// Four measures (30, 20, 10 and 30 thousand) and a counted vote: six want the first two, four want the last two. With 60,000
        /// euros most votes pays for the first two and the third.
        /// </summary>
        public async Task<(List<Measure> Measures, CitizenVote Vote)> HasCountedVote()
        {
            var measures = await city.HasMeasures("Licht am Seerhein", "Offene Werkstatt", "Seedaten", "Leihladen");
            var vote = await city.HasVote(measures);
            for (var i = 0; i < 10; i++)
            {
                string[] wanted = i < 6 ? [measures[0].Code, measures[1].Code] : [measures[2].Code, measures[3].Code];
                await city.Do(db => CastVote.Once(db, vote, Ids.Next(), new CastBallot(vote.Id, CastBallot.NewReceipt(), string.Join(' ', wanted.Select(w => w + "=1")))));
            }

            await city.VoteEnds();
            return (measures, vote);
        }

        /// <summary>A selection from a vote, with proposals on the public page.</summary>
        public async Task<List<Measure>> HasProposals(Actor office, params (string, string)[] more)
        {
            var (measures, vote) = await city.HasCountedVote();
            (await office.Posts("/buero/auswahl", SelectionForm(vote.Number))).ShouldBe(System.Net.HttpStatusCode.SeeOther);
            (await office.Posts("/buero/auswahl/1/massnahmen", [("Version", await city.SelectionVersion()), .. CostForm(measures).With(more)])).ShouldBe(System.Net.HttpStatusCode.SeeOther);
            (await office.Posts("/buero/auswahl/1/vorschlaege", ("Version", await city.SelectionVersion()))).ShouldBe(System.Net.HttpStatusCode.SeeOther);
            return measures;
        }
    }

    public static (string, string)[] SelectionForm(int? vote = null, int? round = null) =>
    [
        ("TitleDe", "Was wird bezahlt?"), ("VoteId", vote?.ToString() ?? ""), ("RoundId", round?.ToString() ?? ""), ("MinimumSupport", "0"), ("Ties", "CostThenVotes"),
        ("Jahr-1", "2027"), ("Quelle-1", "Haushalt"), ("Betrag-1", "60.000"),
    ];

    public static (string, string)[] CostForm(IReadOnlyList<Measure> measures) =>
        [.. measures.Select((m, i) => ("Kosten-" + m.Number, (i % 3) switch { 0 => "30000", 1 => "20000", _ => "10000" })), ("Exclusions", "")];

    /// <summary>What the form of the decision sends: what the proposal of most votes pays for, the rest waits.</summary>
    public static async Task<(string, string)[]> DecisionForm(City city, string basis, params string[] funded)
    {
        var selection = await city.StoredSelection();
        return
        [
            ("Version", selection.Version.ToString()), ("Basis", basis), ("Body", "Gemeinderat"), ("Tag", Konzil.Platform.Format.Iso(city.Today())), ("Protocol", "Niederschrift 7/2027"),
            .. selection.InOrder.SelectMany(c => new[] { ($"Entscheidung-{c.Order}", funded.Contains(c.Key) ? "Funded" : "Waiting"), ($"Grund-{c.Order}", "") }),
        ];
    }
}
