using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>The template of the scoring, and for a demonstration one closed round with its sheets and lead projects.</summary>
public sealed class LoadScoring : ILoadStep
{
    private const string Person = "person";
    private const string RoundKind = "round";

    public int Order => 60;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        foreach (var text in loading.Content.Criteria.Others.Prepend(loading.Content.Criteria.Template))
        {
            await Template(loading, text, cancellation);
        }

        if (loading.Content.Demo is { } demo && loading.Find(RoundKind, demo.Scores.Round.Key) is null)
        {
            await Round(loading, demo, loading.Content.Criteria.Template, cancellation);
        }
    }

    // Somebody may have uploaded a template of this key before the city's content had it: what was uploaded stays.
    private static async Task Template(Loading loading, TemplateText text, CancellationToken cancellation)
    {
        if (!await loading.Db.Templates.AnyAsync(t => t.Key == text.Key && t.UploadedAt != null, cancellation))
        {
            (await loading.Row("scoring-template", text.Key, () => new Template(text.Key), cancellation)).Write(text);
        }
    }

    // The round goes the same way as a real one, only back-dated: drafted, sealed, scored, closed, lead projects chosen.
    private static async Task Round(Loading loading, DemoContent demo, TemplateText template, CancellationToken cancellation)
    {
        var (db, entry) = (loading.Db, demo.Scores.Round);
        var (opened, closed) = (At(entry.Opened), At(entry.Closed));
        var round = Konzil.Scoring.Round.Draft(await NumberSeries.Take(db, nameof(Konzil.Scoring.Round)), new RoundText(entry.Title, entry.Closed, entry.LeadThreshold, entry.LeadMost), opened).AsExample();
        round.BeginWith(template, opened);
        round.Choose([.. demo.Scores.Sheets.Select(s => loading.Id("measure", s.Measure)).Distinct()], opened);
        round.Invite(entry.Evaluators.ToDictionary(key => Evaluator(loading, key), key => SectorOf(demo.People.Single(p => p.Key == key))), opened);
        if (entry.Weights is { } weights)
        {
            Weigh(round, weights, opened);
        }

        db.Rounds.Add(round);
        loading.Remember(RoundKind, entry.Key, round.Id);
        await db.SaveChangesAsync(cancellation);

        SealRound.Seal(round, await db.Measures.Where(m => db.Set<RoundMeasure>().Any(r => r.RoundId == round.Id && r.MeasureId == m.Id)).ToListAsync(cancellation), Coordination(demo), db, opened);
        await db.SaveChangesAsync(cancellation);
        await Sheets(loading, demo, round, cancellation);
        if (entry.State == RoundState.Closed)
        {
            await CloseRound.Close(round, ScoringText.DemoClosing.De, db, closed);
            await Leads(loading, demo, round, closed.AddDays(2));
        }
    }

    private static void Weigh(Konzil.Scoring.Round round, DemoWeightsEntry weights, DateTimeOffset at)
    {
        var none = new Dictionary<string, Importance?>(StringComparer.Ordinal);
        var members = weights.Members.ToDictionary(_ => Ids.Next());
        round.AskForWeights(weights.Body, members.ToDictionary(m => m.Key, m => m.Value.Name), at);
        foreach (var weighing in round.Weighings)
        {
            weighing.HandIn(new WeighingText(WeighingMethod.Points, members[weighing.PersonId].Points, none), round, new Me(null, weighing.Name, new HashSet<Permission>()), at);
        }
    }

    private static async Task Sheets(Loading loading, DemoContent demo, Konzil.Scoring.Round round, CancellationToken cancellation)
    {
        var sheets = loading.Db.Sheets.Local.ToDictionary(s => (s.MeasureId, s.EvaluatorId));
        foreach (var entry in demo.Scores.Sheets)
        {
            var sheet = sheets[(loading.Id("measure", entry.Measure), Evaluator(loading, entry.Evaluator))];
            var scores = entry.Scores.Select(s => new SheetScore(s.Criterion, s.Score, s.Reason)).Concat(round.KnockOuts.Select(c => new SheetScore(c.Key, SheetScore.Yes, ""))).ToList();
            var text = entry.Biased is { } reason ? new SheetText(Part.HasInterest, reason, [], "") : new SheetText(Part.Scores, "", scores, "");
            loading.Db.SheetEditions.Add(sheet.Submit(text, round, At(entry.Submitted)));
        }

        await loading.Db.SaveChangesAsync(cancellation);
    }

    private static async Task Leads(Loading loading, DemoContent demo, Konzil.Scoring.Round round, DateTimeOffset at)
    {
        var leads = loading.Content.Measures.Where(m => m.LeadProject).Select(m => loading.Id("measure", m.Key)).ToHashSet();
        var wishes = round.Result!.Measures.Select(m => leads.Contains(m.MeasureId)
            ? new LeadWish(m.MeasureId, LeadDecision.Chosen, ScoringText.DemoChosen.Filled(m.Rank ?? 0).De)
            : new LeadWish(m.MeasureId, m.Rank == leads.Count + 1 ? LeadDecision.Waiting : LeadDecision.NotNow, m.Rank == leads.Count + 1 ? ScoringText.DemoWaiting.De : ScoringText.DemoNotNow.Filled(m.Rank ?? 0).De)).ToList();
        await ChooseLeads.Save(LeadSelection.Decide(round, wishes, ScoringText.DemoDeviation.De, Coordination(demo), at), round, loading.Db);
    }

    // People who only appear in the demo's scores have no account; their sheets still need a name of their own.
    private static Guid Evaluator(Loading loading, string key)
    {
        if (loading.Find(Person, key) is { } person)
        {
            return person;
        }

        var id = loading.Find("evaluator", key) ?? Ids.Next();
        loading.Remember("evaluator", key, id);
        return id;
    }

    private static Sector SectorOf(DemoPersonEntry person) =>
        Enum.GetValues<Sector>().Cast<Sector?>().FirstOrDefault(s => ScoringText.Of(s!.Value).De == person.Group?.De) ?? Sector.CivilSociety;

    private static Me Coordination(DemoContent demo) => new(null, demo.People.FirstOrDefault(p => p.Role == DemoRole.Coordination)?.Display ?? Me.System.Name, new HashSet<Permission>());

    private static DateTimeOffset At(DateOnly day) => Format.At(day, new TimeOnly(12, 0));
}
