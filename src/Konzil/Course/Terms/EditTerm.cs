using System.Globalization;
using Konzil.Events;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>All terms and abbreviations for the office.</summary>
public partial class OfficeTerms
{
    public sealed record Shown(IReadOnlyList<GlossaryEntry> Entries);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation) =>
        View.Page<OfficeTerms, Shown>(new([.. (await db.Glossary.AsNoTracking().ToListAsync(cancellation)).OrderBy(e => e.TermDe, StringComparer.Create(new("de-DE"), true))]));
}

/// <summary>The office defines a term anew, with its reason and the workshop in which it was agreed.</summary>
public partial class EditTerm
{
    public const string EventField = "Termin";

    /// <param name="Entry">Null while a new one is written.</param>
    /// <param name="Events">Public events, the newest first.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(GlossaryEntry? Entry, IReadOnlyList<Option> Events, Form? Typed);

    public static async Task<IResult> New(CityDb db) => View.Page<EditTerm, Draft>(new(null, Options(await Events(db)), null));

    public static async Task<IResult> Create(Form form, Me me, CityDb db)
    {
        var events = await Events(db);
        var (words, origin, why) = Read(form, events);
        var entry = new GlossaryEntry(Paths.Slug(form.Raw(nameof(GlossaryEntry.TermDe))), GlossaryKind.Term);
        if (await db.Glossary.AnyAsync(e => e.Kind == GlossaryKind.Term && e.Key == entry.Key))
        {
            form.Errors.Add(nameof(GlossaryEntry.TermDe), GlossaryText.TermTaken);
        }

        form.Try(() => entry.Define(words!, origin, why, me, db.Now));
        if (form.HasErrors)
        {
            return View.Invalid<EditTerm, Draft>(new(null, Options(events), form), form.Errors);
        }

        db.Glossary.Add(entry);
        if (await db.Because(why).TrySave())
        {
            return View.SeeOther(Paths.Term(entry.Anchor));
        }

        // Somebody added the same term at the same moment.
        form.Errors.Add(nameof(GlossaryEntry.TermDe), GlossaryText.TermTaken);
        return View.Invalid<EditTerm, Draft>(new(null, Options(events), form), form.Errors);
    }

    public static async Task<IResult> Show(string anchor, CityDb db) =>
        await Load(anchor, db) is { } entry ? View.Page<EditTerm, Draft>(new(entry, Options(await Events(db)), null)) : View.NotFound();

    public static async Task<IResult> Post(string anchor, Form form, Me me, CityDb db)
    {
        if (await Load(anchor, db) is not { } entry)
        {
            return View.NotFound();
        }

        var events = await Events(db);
        var (words, origin, why) = Read(form, events);
        form.Try(() => entry.Define(words!, origin, why, me, db.Now));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditTerm, Draft>(new(await Load(anchor, db), Options(events), form), form.Errors);
        }

        db.StartedFrom(entry, form.Version());
        return await db.Because(why).TrySave() ? View.SeeOther(Paths.Term(anchor)) : View.Stale<EditTerm, Draft>(new(await Load(anchor, db), Options(events), form));
    }

    private static Task<GlossaryEntry?> Load(string anchor, CityDb db) => ShowTerm.Find(anchor, db.Glossary, CancellationToken.None);

    private static (TermWords? Words, TermOrigin Origin, string Why) Read(Form form, IReadOnlyList<Event> events)
    {
        var term = form.Text(nameof(GlossaryEntry.TermDe)).Required(GlossaryText.TermMissing).Max(Conventions.Line);
        var termEn = form.Text(nameof(GlossaryEntry.TermEn)).Max(Conventions.Line);
        var meaning = form.Text(nameof(GlossaryEntry.MeaningDe)).Required(GlossaryText.MeaningMissing).Max(GlossaryEntry.MeaningMax);
        var meaningEn = form.Text(nameof(GlossaryEntry.MeaningEn)).Max(GlossaryEntry.MeaningMax);
        var aliases = Lines.Split(form.Text(nameof(GlossaryEntry.AliasLines)).Max(GlossaryEntry.ListMax));
        var (isNot, isNotEn) = (Lines.Split(form.Text(nameof(GlossaryEntry.IsNotDe)).Max(GlossaryEntry.ListMax)), Lines.Split(form.Text(nameof(GlossaryEntry.IsNotEn)).Max(GlossaryEntry.ListMax)));
        if (isNotEn.Count > 0 && isNotEn.Count != isNot.Count)
        {
            form.Errors.Add(nameof(GlossaryEntry.IsNotEn), GlossaryText.IsNotUneven);
        }

        var by = form.Text(nameof(GlossaryVersion.AgreedBy)).Max(Conventions.Line);
        var chosen = form.Choice(EventField, events.Select(e => Value(e)), GlossaryText.EventUnknown, required: false);
        var why = form.Text(nameof(GlossaryVersion.Why)).Required(GlossaryText.WhyMissing).Max(GlossaryEntry.WhyMax);
        var happening = events.FirstOrDefault(e => Value(e) == chosen);
        var origin = new TermOrigin(by, happening?.Number, happening?.TitleDe ?? "", happening?.Date);
        return form.HasErrors ? (null, origin, why) : (new TermWords(new(term, termEn), new(meaning, meaningEn), aliases, [.. isNot.Select((line, i) => new Text(line, isNotEn.Count > 0 ? isNotEn[i] : line))]) { IsQuiet = form.Ticked(nameof(GlossaryEntry.IsQuiet)) }, origin, why);
    }

    private static async Task<IReadOnlyList<Event>> Events(CityDb db) => await EventAccess.Public(db).AsNoTracking().OrderByDescending(e => e.Date).Take(200).ToListAsync();

    private static string Value(Event happening) => happening.Number.ToString(CultureInfo.InvariantCulture);

    private static IReadOnlyList<Option> Options(IReadOnlyList<Event> events) => [.. events.Select(e => new Option(Value(e), (e.Date is { } day ? Format.ShortDate(day) + ": " : "") + e.TitleDe))];
}
