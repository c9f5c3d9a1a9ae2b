using Konzil.Council;
using Konzil.Course;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>For a demonstration: principles, an order of the fields, a proposal, mandates. Once; afterwards they belong to the office.</summary>
public sealed class LoadCourse : ILoadStep
{
    private const string PrincipleKind = "principle";
    private const string PositionKind = "position";
    private const string OrderKind = "field-order";
    private const string ProposalKind = "field-proposal";
    private const string AimKind = "field-aim";
    private const string MandateKind = "mandate";
    private static readonly TimeOnly Noon = new(12, 0);

    public int Order => 89;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        if (loading.Content.Demo is not { Course: var course })
        {
            return;
        }

        foreach (var entry in course.Principles.Where(e => loading.Find(PrincipleKind, e.Key) is null))
        {
            await Principle(loading, entry);
        }

        if (course.Position is { } position && loading.Find(PositionKind, position.Key) is null)
        {
            await Position(loading, position, cancellation);
        }

        foreach (var entry in course.Aims.Where(e => loading.Find(AimKind, e.Key) is null))
        {
            await Aim(loading, entry, cancellation);
        }

        if (course.Order is { } order && loading.Find(OrderKind, order.Key) is null)
        {
            await FieldOrder(loading, order, cancellation);
        }

        if (course.Proposal is { } proposal && loading.Find(ProposalKind, proposal.Key) is null)
        {
            var made = FieldProposal.Make(await NumberSeries.Take(loading.Db, FieldProposal.KindName), proposal.Words, null, Me.System, loading.Now).AsExample();
            loading.Db.FieldProposals.Add(made);
            loading.Remember(ProposalKind, proposal.Key, made.Id);
        }

        foreach (var entry in course.Mandates.Where(e => loading.Find(MandateKind, e.Key) is null))
        {
            var resolution = loading.Id("resolution", entry.Resolution);
            var decided = await loading.Db.Resolutions.Where(r => r.Id == resolution).Select(r => r.Date).SingleAsync(cancellation);
            var given = decided is { } day ? Format.At(day, Noon) : loading.Now;
            var mandate = Mandate.Give(await NumberSeries.Take(loading.Db, Mandate.Series), resolution, entry.Words, given).AsExample();
            loading.Db.Mandates.Add(mandate);
            loading.Db.MandateSteps.Add(new MandateStep(mandate, MandateStepKind.Given, "", given));
            loading.Remember(MandateKind, entry.Key, mandate.Id);
        }
    }

    private static async Task Position(Loading loading, DemoPositionEntry entry, CancellationToken cancellation)
    {
        // Whoever has written one already keeps it.
        if (await loading.Db.PositionPapers.AnyAsync(cancellation))
        {
            return;
        }

        var at = Format.At(entry.Released, Noon);
        var words = new PositionWords(entry.Body, entry.Why, [.. entry.Principles.Select(k => loading.Id(PrincipleKind, k))], [.. entry.Goals.Select(k => loading.Id("goal", k))]);
        var paper = new PositionPaper(1, words, Me.System, at).AsExample();
        paper.Release(null, Me.System, at);
        loading.Db.PositionPapers.Add(paper);
        loading.Remember(PositionKind, entry.Key, paper.Id);
    }

    private static async Task Aim(Loading loading, DemoAimEntry entry, CancellationToken cancellation)
    {
        var field = loading.Id("field", entry.Field);
        var aim = new FieldAim(field, 1 + (await loading.Db.FieldAims.Where(a => a.FieldId == field).MaxAsync(a => (int?)a.Number, cancellation) ?? 0));
        aim.Write(entry.Title.De, entry.Title.En);
        foreach (var (measure, strength, reason) in entry.Contributions)
        {
            var contribution = new AimContribution(aim.Id, loading.Id("measure", measure));
            contribution.Write(strength, reason);
            aim.Contributions.Add(contribution);
        }

        loading.Db.FieldAims.Add(aim);
        loading.Remember(AimKind, entry.Key, aim.Id);
        await loading.Db.SaveChangesAsync(cancellation);
    }

    private static async Task Principle(Loading loading, DemoPrincipleEntry entry)
    {
        var at = entry.Ruling is { } decided ? Format.At(decided.Day, Noon) : loading.Now;
        var principle = Course.Principle.Begin(await NumberSeries.Take(loading.Db, Course.Principle.KindName), entry.Words, Me.System, at).AsExample();
        if (entry.Ruling is { } ruling)
        {
            principle.Adopt(ruling, ruling.Day);
        }

        loading.Db.Principles.Add(principle);
        loading.Remember(PrincipleKind, entry.Key, principle.Id);
        foreach (var (measure, reason) in entry.Measures)
        {
            loading.Db.MeasurePrinciples.Add(new MeasurePrinciple(loading.Id("measure", measure), principle.Id, reason));
        }

        foreach (var goal in entry.Goals)
        {
            loading.Db.GoalPrinciples.Add(new GoalPrinciple(loading.Id("goal", goal), principle.Id));
        }
    }

    private static async Task FieldOrder(Loading loading, DemoOrderEntry entry, CancellationToken cancellation)
    {
        var at = Format.At(entry.Ruling.Day, Noon);
        var ids = entry.Fields.Select(k => loading.Id("field", k)).ToList();
        var names = await loading.Db.Fields.Where(f => ids.Contains(f.Id)).ToDictionaryAsync(f => f.Id, f => f.NameDe, cancellation);
        var places = ids.Select((id, i) => new PlaceText(id, names[id], i + 1, "")).ToList();
        var order = Course.FieldOrder.Begin(await NumberSeries.Take(loading.Db, nameof(Course.FieldOrder)), places, at).AsExample();
        order.Write(entry.Method, entry.Note, places, at);
        order.Decide(entry.Ruling, null, at);
        loading.Db.FieldOrders.Add(order);
        loading.Remember(OrderKind, entry.Key, order.Id);
    }
}
