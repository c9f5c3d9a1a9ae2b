using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Strategy;

/// <summary>The sources for the office.</summary>
public partial class OfficeSources
{
    public sealed record Shown(IReadOnlyList<ListSources.Row> Rows);

    public static async Task<IResult> Show(CityDb db, IEnumerable<ISourced> sourced, CancellationToken cancellation) =>
        View.Page<OfficeSources, Shown>(new(await ListSources.Rows(db, sourced, cancellation)));
}

/// <summary>Enters a source, changes it, and says what rests on it and on which pages.</summary>
public partial class EditSource
{
    public const string ThingField = "Wofuer";

    /// <param name="Work">Null while a new one is entered.</param>
    /// <param name="Things">Whatever may rest on a source.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(SourceWork? Work, IReadOnlyList<SourcedThing> Things, Form? Typed)
    {
        public IReadOnlyList<Option> Options => [.. Things.Where(t => Work?.Uses.Any(u => u.Value == t.Value) != true).Select(t => new Option(t.Value, BibliographyText.Of(t.Kind) + ": " + t.Title))];
    }

    public static IResult New() => View.Page<EditSource, Draft>(new(null, [], null));

    public static async Task<IResult> Create(Form form, CityDb db)
    {
        var words = Read(form);
        form.Try(() => new SourceWork(0).Write(words!));
        if (form.HasErrors)
        {
            return View.Invalid<EditSource, Draft>(new(null, [], form), form.Errors);
        }

        var number = 0;
        await db.Together(async () =>
        {
            var work = new SourceWork(number = await NumberSeries.Take(db, SourceWork.Series));
            work.Write(words!);
            db.Set<SourceWork>().Add(work);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.EditWork(number));
    }

    public static async Task<IResult> Show(int number, CityDb db, IEnumerable<ISourced> sourced) => await Load(number, null, db, sourced) is { } draft ? View.Page<EditSource, Draft>(draft) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db, IEnumerable<ISourced> sourced)
    {
        if (await db.Set<SourceWork>().SingleOrDefaultAsync(w => w.Number == number) is not { } work)
        {
            return View.NotFound();
        }

        var words = Read(form);
        form.Try(() => work.Write(words!));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditSource, Draft>((await Load(number, form, db, sourced))!, form.Errors);
        }

        work.TakeOver();
        db.StartedFrom(work, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.EditWork(number)) : View.Stale<EditSource, Draft>((await Load(number, form, db, sourced))!);
    }

    internal static async Task<Draft?> Load(int number, Form? typed, CityDb db, IEnumerable<ISourced> sourced) =>
        await db.Set<SourceWork>().AsNoTracking().Include(w => w.Uses).SingleOrDefaultAsync(w => w.Number == number) is { } work ? new(work, await ListSources.Things(db, sourced, CancellationToken.None), typed) : null;

    private static SourceWords? Read(Form form)
    {
        var words = new SourceWords(
            form.Text(nameof(SourceWork.Authors)).Max(Conventions.Line),
            form.Text(nameof(SourceWork.Title)).Required(BibliographyText.TitleMissing).Max(SourceWork.TitleMax),
            form.Text(nameof(SourceWork.Place)).Max(Conventions.Line),
            form.Whole(nameof(SourceWork.Year), 1000, 2999, BibliographyText.YearWrong),
            form.Text(nameof(SourceWork.Link)).Max(SourceWork.LinkMax));
        return form.HasErrors ? null : words;
    }
}
