using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.World;

internal static class ScoringInTheCity
{
    public static readonly Text[] Anchors = [.. Enumerable.Range(0, 6).Select(i => new Text("Stufe " + i, "Step " + i))];

    public static readonly CriterionText Benefit = new("nutzen", CriterionKind.Points, new("Nutzen für alle", "Benefit for all"), new("Nutzen", "Benefit"), new("Wie vielen hilft es?", "How many does it help?"), 60, 0, 5, Anchors);
    public static readonly CriterionText Climate = new("klima", CriterionKind.Points, new("Klima und Ressourcen", "Climate and resources"), new("Klima", "Climate"), new("Spart es Energie?", "Does it save energy?"), 40, 0, 5, Anchors);
    public static readonly CriterionText Lawful = new("recht", CriterionKind.KnockOut, new("Rechtlich möglich", "Lawful"), new("Recht", "Law"), new("Ist es erlaubt?", "Is it allowed?"), 0, 0, 1, []);

    extension(City city)
    {
        public Task HasTemplate() => city.Do(async db =>
        {
            var template = new Template("vorlage");
            template.Write(new TemplateText("vorlage", new Text("Vorlage", "Template"), new Text("Hinweis", "Note"), [Benefit, Climate, Lawful]));
            db.Templates.Add(template);
            await db.SaveChangesAsync();
        });

        public async Task<List<Measure>> HasMeasures(params string[] titles)
        {
            var (field, goal) = (await AgendaInTheCity.HasField(city, "Umwelt & Energie"), await city.HasGoal());
            var measures = new List<Measure>();
            foreach (var title in titles)
            {
                measures.Add(await city.HasMeasureOf(field, goal, title));
            }

            return measures;
        }

        public async Task<List<Actor>> HasEvaluators(int count)
        {
            var people = new List<Actor>();
            for (var i = 1; i <= count; i++)
            {
                people.Add(await city.HasPerson("Bewertende Person " + i, Role.Evaluator));
            }

            return people;
        }

        /// <summary>A round with two criteria (60 and 40) and one condition, sealed unless told otherwise.</summary>
        public Task<int> HasRound(IEnumerable<Measure> measures, IEnumerable<Actor> people, bool isSealed = true, int most = 8) => city.Do(async db =>
        {
            var number = 0;
            await db.Together(async () =>
            {
                var now = city.Clock.GetUtcNow();
                var round = Round.Draft(number = await NumberSeries.Take(db, nameof(Round)), new RoundText(new("Erste Runde", "First round"), Format.Day(now).AddDays(14), 70, most), now);
                foreach (var text in new[] { Benefit, Climate, Lawful })
                {
                    round.Add(text, now);
                }

                round.Choose([.. measures.Select(m => m.Id)], now);
                round.Invite(people.Select((p, i) => (p, i)).ToDictionary(p => p.p.Id!.Value, p => (Sector)(p.i % 3)), now);
                db.Rounds.Add(round);
                if (isSealed)
                {
                    var ids = measures.Select(m => m.Id).ToList();
                    SealRound.Seal(round, await db.Measures.Where(m => ids.Contains(m.Id)).ToListAsync(), new Me(null, "Koordination", new HashSet<Permission>()), db, now);
                }

                await db.SaveChangesAsync();
            });
            return number;
        });

        public Task<ScoreSheet> SheetOf(int round, Measure measure, Actor person) => city.Do(async db =>
        {
            var id = await db.Rounds.Where(r => r.Number == round).Select(r => r.Id).SingleAsync();
            return await db.Sheets.AsNoTracking().SingleAsync(s => s.RoundId == id && s.MeasureId == measure.Id && s.EvaluatorId == person.Id);
        });

        /// <summary>What the sheet's form sends.</summary>
        public async Task<(string, string)[]> SheetForm(int round, Measure measure, Actor person, int benefit, int climate, string reason = "Weil es hilft.", bool lawful = true) =>
        [
            ("Version", (await city.SheetOf(round, measure, person)).Version.ToString()), ("Part", nameof(Part.Scores)), ("Reason", ""), ("Note", ""),
            ("Value-nutzen", benefit.ToString()), ("Reason-nutzen", reason), ("Value-klima", climate.ToString()), ("Reason-klima", reason),
            ("Value-recht", lawful ? "1" : "0"), ("Reason-recht", lawful ? "" : "Das Landesrecht verbietet es."), ("Step", FillSheet.Submitting),
        ];

        public async Task<Seen> Scores(Actor person, int round, Measure measure, int benefit, int climate, string reason = "Weil es hilft.", bool lawful = true) =>
            (await person.Posts($"/buero/bewertung/{round}/massnahmen/{measure.Number}", await city.SheetForm(round, measure, person, benefit, climate, reason, lawful))).ShouldBe(System.Net.HttpStatusCode.SeeOther);

        public Task<string> RoundVersion(int round) => city.Do(async db => (await db.Rounds.AsNoTracking().SingleAsync(r => r.Number == round)).Version.ToString());
    }

    /// <summary>The form with other values for some fields.</summary>
    public static (string, string)[] With(this (string Field, string Value)[] form, params (string Field, string Value)[] changes) =>
        [.. form.Where(f => changes.All(c => c.Field != f.Field)), .. changes];

    public static (string, string)[] Without(this (string Field, string Value)[] form, string field) => [.. form.Where(f => f.Field != field)];
}
