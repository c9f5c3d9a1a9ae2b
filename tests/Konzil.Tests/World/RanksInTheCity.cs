using System.Net;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Portfolio;
using Konzil.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.World;

internal static class RanksInTheCity
{
    extension(City city)
    {
        /// <summary>Four measures and a closed round that ranks them in this order, 1 to 4.</summary>
        public async Task<(List<Measure> Measures, int Round)> HasRanking(Actor office)
        {
            var measures = await city.HasMeasures("Licht am Seerhein", "Offene Werkstatt", "Seedaten", "Leihladen");
            return (measures, await city.HasClosedRound(office, measures, 5, 4, 3, 2));
        }

        /// <summary>Two people score; each measure gets its value for both criteria.</summary>
        public async Task<int> HasClosedRound(Actor office, IReadOnlyList<Measure> measures, params int[] values)
        {
            var earlier = await city.Do(db => db.Rounds.CountAsync());
            Actor[] people = [await city.HasPerson($"Bewertung {earlier} eins", Role.Evaluator), await city.HasPerson($"Bewertung {earlier} zwei", Role.Evaluator)];
            var round = await city.HasRound(measures, people);
            foreach (var person in people)
            {
                for (var i = 0; i < measures.Count; i++)
                {
                    await city.Scores(person, round, measures[i], values[i], values[i]);
                }
            }

            (await office.Posts($"/buero/bewertungsrunden/{round}/abschluss")).ShouldBe(HttpStatusCode.SeeOther);
            return round;
        }

        public async Task<string> RanksVersion(int number = 1) => (await city.Do(db => db.Rerankings.Where(r => r.Number == number).Select(r => r.Version).SingleAsync())).ToString();

        public Task<Reranking> StoredRanks(int number = 1) => city.Do(db => db.Rerankings.AsNoTracking().Include(r => r.Changes).SingleAsync(r => r.Number == number));

        public async Task<string> ScenarioVersion(int number = 1) => (await city.Do(db => db.CutScenarios.Where(s => s.Number == number).Select(s => s.Version).SingleAsync())).ToString();

        public async Task<string> PaperVersion(int number = 1) => (await city.Do(db => db.CutPapers.Where(p => p.Number == number).Select(p => p.Version).SingleAsync())).ToString();
    }

    /// <summary>The form of ranks: a rank (or nothing) and a reason for each measure, in the order of their numbers.</summary>
    public static (string, string)[] RankForm(string version, IReadOnlyList<Measure> measures, params (string Rank, string Reason)[] rows) =>
    [
        ("Version", version), ("TitleDe", "Neue Reihenfolge"), ("TitleEn", "New order"), ("WhyDe", "Ein Förderbescheid ist da."), ("WhyEn", ""),
        .. measures.SelectMany((m, i) => new[] { ("Platz-" + m.Number, rows[i].Rank), ("Grund-" + m.Number, rows[i].Reason) }),
    ];
}
