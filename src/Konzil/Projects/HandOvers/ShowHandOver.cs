using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>The record of a hand-over: who, to whom, when, what; and the signatures of both sides.</summary>
public partial class ShowHandOver
{
    public sealed record Shown(Project From, Project? To, HandOver? Record, Form? Typed, DateOnly Today)
    {
        public required IReadOnlyList<Option> Programmes { get; init; }

        public required bool MayWrite { get; init; }

        public required bool MayTake { get; init; }

        public required bool MaySettle { get; init; }

        /// <summary>What is not finished, as long as it can be seen to.</summary>
        public IReadOnlyList<LeftOpen> Left { get; init; } = [];
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, IEnumerable<OpenAtEnd> open) => await Page(number, null, me, db, open) is { } page ? View.Page<ShowHandOver, Shown>(page) : View.NotFound();

    public static async Task<IResult> Write(int number, Form form, Me me, CityDb db, IEnumerable<OpenAtEnd> open)
    {
        if (await Page(number, form, me, db, open) is not { } page)
        {
            return View.NotFound();
        }

        if (!page.MayWrite)
        {
            return View.Forbidden();
        }

        var day = form.Date(nameof(HandOver.Day), ProjectText.DayWrong, required: true);
        string note = form.Text(nameof(HandOver.Note)).Max(HandOver.TextMax);
        var to = page.Record is not null ? null : form.Choice(nameof(HandOver.ToId), page.Programmes.Select(o => o.Value), HandOverText.ToMissing);
        if (page.Record is not null)
        {
            db.StartedFrom(page.Record, form.Version());
        }

        HandOver? record = null;
        form.Try(() => (record = page.Record ?? new HandOver(page.From.Id, Guid.Parse(to!))).Write(day!.Value, note));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<ShowHandOver, Shown>((await Page(number, form, me, db, open))!, form.Errors);
        }

        if (page.Record is null)
        {
            db.HandOvers.Add(record!);
        }

        return await db.TrySave() ? View.SeeOther(Paths.HandOver(number)) : View.Stale<ShowHandOver, Shown>((await Page(number, form, me, db, open))!);
    }

    /// <summary>Takes along what the project has today. What was collected before is not doubled.</summary>
    public static async Task<IResult> Collect(int number, Me me, CityDb db)
    {
        if (await HandOverAccess.ToWrite(number, me, db) is not var (from, record))
        {
            return View.NotFound();
        }

        var known = record.Items.Select(i => i.SourceId).OfType<Guid>().ToHashSet();
        var order = record.Items.Select(i => i.Order).DefaultIfEmpty(0).Max();
        foreach (var found in (await HandOverSources.Of(from, me, db)).Where(f => known.Add(f.SourceId)))
        {
            var item = new HandOverItem(record.Id, ++order, found.SourceId);
            item.Write(found.Kind, Short(found.Title, Conventions.Line), Short(found.Detail, HandOver.TextMax), found.Path);
            db.HandOverItems.Add(item);
        }

        await db.SaveChangesAsync();
        return View.SeeOther(Paths.HandOver(number));
    }

    internal static async Task<Shown?> Page(int number, Form? typed, Me me, CityDb db, IEnumerable<OpenAtEnd> open)
    {
        if (await HandOverAccess.ToRead(number, me, db) is not var (from, record, to))
        {
            return null;
        }

        var mayWrite = record is not { GivenAt: not null } && ProjectAccess.MayPlan(me, from);
        return new Shown(from, to, record, typed, Format.Day(db.Now))
        {
            Programmes = record is not null || !mayWrite ? [] : [.. (await db.Projects.AsNoTracking().Where(p => p.IsProgramme && p.ClosedOn == null && p.Id != from.Id).OrderBy(p => p.Number).ToListAsync()).Select(p => new Option(p.Id.ToString(), p.Title))],
            MayWrite = mayWrite,
            MayTake = record is { GivenAt: not null, TakenAt: null } && ProjectAccess.MayPlan(me, to!),
            Left = await OpenAtEnd.All(open, from, me, db),
            MaySettle = record is { IsComplete: true } && ProjectAccess.MayPlan(me, to!),
        };
    }

    private static string Short(string text, int max) => text.Length <= max ? text : text[..(max - 1)] + "…";
}
