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

    public static async Task<IResult> New(CityDb db) => View.Page<EditPlanEntry, Draft>(await Page(null, null, db));

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Stored(number, db) is { } entry ? View.Page<EditPlanEntry, Draft>(await Page(entry, null, db)) : View.NotFound();

    public static async Task<IResult> Create(Form form, Me me, CityDb db)
    {
        var page = await Page(null, form, db);
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

        var page = await Page(await Stored(number, db), form, db);
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

    private static async Task<Draft> Page(PlanEntry? entry, Form? typed, CityDb db)
    {
        var milestones = await (from m in db.Milestones join x in MeasureAccess.Public(db.Measures) on m.MeasureId equals x.Id orderby x.Number, m.Order select new { m, x.Code }).AsNoTracking().ToListAsync();
        return new(entry, typed)
        {
            Owners = [.. (await db.People.AsNoTracking().Where(p => p.Grants.Any()).OrderBy(p => p.NameKey).Select(p => new { p.Id, p.DisplayName }).ToListAsync()).Select(p => new Option(p.Id.ToString(), p.DisplayName))],
            Phases = [.. (await ProjectAccess.PublicPhases(db).AsNoTracking().OrderBy(p => p.Order).ToListAsync()).Select(p => new Option(p.Id.ToString(), p.Title))],
            Milestones = [.. milestones.Select(m => new Option(m.m.Id.ToString(), m.Code + " " + m.m.Title))],
        };
    }

    private static Task<PlanEntry?> Stored(int number, CityDb db) => db.PlanEntries.AsNoTracking().SingleOrDefaultAsync(e => e.Number == number);
}
