using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>Enters what is to be said and changes it.</summary>
public partial class EditPlanEntry
{
    private const int MostReach = 100_000_000;

    /// <param name="Entry">Null while a new one is entered.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(PlanEntry? Entry, Form? Typed)
    {
        public required IReadOnlyList<Option> Owners { get; init; }

        public required IReadOnlyList<Option> Phases { get; init; }

        public required IReadOnlyList<Option> Milestones { get; init; }
    }

    public static async Task<IResult> New(Me me, CityDb db) => View.Page<EditPlanEntry, Draft>(await Page(null, null, me, db));

    public static async Task<IResult> Show(int number, Me me, CityDb db) =>
        await Stored(number, db) is { } entry ? View.Page<EditPlanEntry, Draft>(await Page(entry, null, me, db)) : View.NotFound();

    public static async Task<IResult> Create(Form form, Me me, CityDb db)
    {
        var page = await Page(null, form, me, db);
        var write = Read(form, page, me, Format.Day(db.Now));
        form.Try(() => write(PlanEntry.Of(0)));
        if (form.HasErrors)
        {
            return View.Invalid<EditPlanEntry, Draft>(page, form.Errors);
        }

        await db.Together(async () =>
        {
            var entry = PlanEntry.Of(await NumberSeries.Take(db, PlanEntry.Series));
            write(entry);
            db.PlanEntries.Add(entry);
            PlanReminders.Ask(db, entry, null);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.CommunicationPlan);
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        if (await db.PlanEntries.SingleOrDefaultAsync(e => e.Number == number) is not { } entry)
        {
            return View.NotFound();
        }

        var page = await Page(await Stored(number, db), form, me, db);
        var (write, before) = (Read(form, page, me, Format.Day(db.Now)), entry.Day);
        form.Try(() => write(entry));
        if (form.HasErrors)
        {
            return View.Invalid<EditPlanEntry, Draft>(page, form.Errors);
        }

        PlanReminders.Ask(db, entry, before);
        db.StartedFrom(entry, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.CommunicationPlan) : View.Stale<EditPlanEntry, Draft>(page with { Entry = await Stored(number, db) });
    }

    private static Action<PlanEntry> Read(Form form, Draft page, Me me, DateOnly today)
    {
        var words = new PlanWords(
            form.Text(nameof(PlanEntry.Message)).Required(PlanText.MessageMissing).Max(PlanEntry.TextMax), form.Text(nameof(PlanEntry.Audience)).Required(PlanText.AudienceMissing).Max(Conventions.Line),
            form.Choice<PlanChannel>(nameof(PlanEntry.Channel), PlanText.ChannelMissing) ?? PlanChannel.Other, form.Text(nameof(PlanEntry.Campaign)).Max(Conventions.Line), form.Text(nameof(PlanEntry.Note)).Max(PlanEntry.TextMax));
        var day = form.Date(nameof(PlanEntry.Day), PlanText.DayMissing, required: true) ?? today;
        var owner = Chosen(form, nameof(PlanEntry.OwnerId), page.Owners, PlanText.OwnerMissing, required: true);
        var links = new PlanLinks(Chosen(form, nameof(PlanEntry.PhaseId), page.Phases, PlanText.LinkWrong), Chosen(form, nameof(PlanEntry.MilestoneId), page.Milestones, PlanText.LinkWrong));
        var state = form.Choice<PlanState>(nameof(PlanEntry.State), PlanText.StateMissing) ?? PlanState.Planned;
        var (reach, cost) = (form.Whole(nameof(PlanEntry.Reach), 0, MostReach, PlanText.ReachWrong), form.Number(nameof(PlanEntry.Cost), 0, MostReach, PlanText.CostWrong));
        return entry =>
        {
            entry.Write(words, links);
            entry.Schedule(day, owner ?? Guid.Empty, me);
            entry.Stand(state, reach, cost, today);
        };
    }

    private static Guid? Chosen(Form form, string name, IReadOnlyList<Option> options, Text wrong, bool required = false) =>
        form.Choice(name, options.Select(o => o.Value), wrong, required) is { } value ? Guid.Parse(value) : null;

    private static async Task<Draft> Page(PlanEntry? entry, Form? typed, Me me, CityDb db)
    {
        // What it is linked with already stays to be chosen, also when it is not public any more; its name only for whoever may read it.
        var (phaseId, milestoneId) = (entry?.PhaseId, entry?.MilestoneId);
        var (open, named) = (ProjectAccess.PublicPhases(db), ProjectAccess.ReadablePhases(me, db));
        var phases = await db.Phases.AsNoTracking().Where(p => open.Any(x => x.Id == p.Id) || p.Id == phaseId).OrderBy(p => p.Order).Select(p => new { p, Named = named.Any(x => x.Id == p.Id) }).ToListAsync();
        var (published, visible) = (MeasureAccess.Public(db.Measures), MeasureAccess.VisibleTo(me, db.Measures));
        var milestones = await (from m in db.Milestones join x in db.Measures on m.MeasureId equals x.Id where m.Id == milestoneId || published.Any(o => o.Id == x.Id) orderby x.Number, m.Order select new { m, x.Code, Named = visible.Any(v => v.Id == x.Id) }).AsNoTracking().ToListAsync();
        return new(entry, typed)
        {
            Owners = [.. (await db.People.AsNoTracking().Where(p => p.Grants.Any()).OrderBy(p => p.NameKey).Select(p => new { p.Id, p.DisplayName }).ToListAsync()).Select(p => new Option(p.Id.ToString(), p.DisplayName))],
            Phases = [.. phases.Select(p => new Option(p.p.Id.ToString(), p.Named ? p.p.Title : PlanText.HiddenLink))],
            Milestones = [.. milestones.Select(m => new Option(m.m.Id.ToString(), m.Named ? m.Code + " " + m.m.Title : PlanText.HiddenLink))],
        };
    }

    private static Task<PlanEntry?> Stored(int number, CityDb db) => db.PlanEntries.AsNoTracking().SingleOrDefaultAsync(e => e.Number == number);
}
