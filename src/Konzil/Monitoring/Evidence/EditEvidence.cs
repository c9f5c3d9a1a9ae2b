using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Enters a piece of evidence and changes it, with a file if there is one.</summary>
public partial class EditEvidence
{
    public const string FileField = "Datei";
    public const string AltField = "DateiAlt";

    /// <param name="Item">Null while a new one is entered.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(EvidenceItem? Item, Form? Typed);

    public static IResult New() => View.Page<EditEvidence, Draft>(new(null, null));

    public static async Task<IResult> Create(Form form, Me me, CityDb db, FileStore files)
    {
        var (words, release, upload) = (Read(form), Release.Read(form), await FileStore.Read(form, FileField, AltField));
        form.Try(() => new EvidenceItem(0).Write(words!));
        if (form.HasErrors)
        {
            return View.Invalid<EditEvidence, Draft>(new(null, form), form.Errors);
        }

        EvidenceItem item = null!;
        await db.Together(async () =>
        {
            item = new EvidenceItem(await NumberSeries.Take(db, EvidenceItem.Series));
            item.Write(words!);
            Show(item, release, db);
            db.Evidence.Add(item);
            await Keep(upload, item, me, files);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.OfficeEvidence(item.Number));
    }

    public static async Task<IResult> Show(int number, CityDb db) => await db.Evidence.AsNoTracking().SingleOrDefaultAsync(e => e.Number == number) is { } item ? View.Page<EditEvidence, Draft>(new(item, null)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, FileStore files)
    {
        if (await db.Evidence.SingleOrDefaultAsync(e => e.Number == number) is not { } item)
        {
            return View.NotFound();
        }

        var (words, release, upload) = (Read(form), Release.Read(form), await FileStore.Read(form, FileField, AltField));
        form.Try(() => item.Write(words!));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditEvidence, Draft>(new(await Stored(number, db), form), form.Errors);
        }

        Show(item, release, db);
        db.StartedFrom(item, form.Version());
        await Keep(upload, item, me, files);
        return await db.TrySave() ? View.SeeOther(Paths.OfficeEvidence(number)) : View.Stale<EditEvidence, Draft>(new(await Stored(number, db), form));
    }

    private static void Show(EvidenceItem item, Release release, CityDb db)
    {
        item.ShowTo(release, Format.Day(db.Now));
        CarryOutPublication.Plan(db, item);
    }

    private static Task Keep(Upload? upload, EvidenceItem item, Me me, FileStore files) => upload is null ? Task.CompletedTask : files.Attach(upload, nameof(EvidenceItem), item.Id, me);

    private static Task<EvidenceItem> Stored(int number, CityDb db) => db.Evidence.AsNoTracking().SingleAsync(e => e.Number == number);

    private static EvidenceWords? Read(Form form)
    {
        var kind = form.Choice<EvidenceKind>(nameof(EvidenceItem.Kind), EvidenceText.KindMissing);
        var words = new EvidenceWords(
            kind ?? default,
            form.Text(nameof(EvidenceItem.TitleDe)).Required(EvidenceText.TitleMissing).Max(Conventions.Line),
            form.Text(nameof(EvidenceItem.TitleEn)).Max(Conventions.Line),
            form.Text(nameof(EvidenceItem.Publisher)).Max(Conventions.Line),
            form.Date(nameof(EvidenceItem.Day), EvidenceText.DayWrong),
            form.Text(nameof(EvidenceItem.Says)).Required(EvidenceText.SaysMissing).Max(EvidenceItem.TextMax))
        {
            Place = form.Text(nameof(EvidenceItem.Place)).Max(Conventions.Line),
            Licence = form.Text(nameof(EvidenceItem.Licence)).Max(Conventions.Line),
            Link = form.Text(nameof(EvidenceItem.Link)).Max(EvidenceItem.LinkMax),
            Sample = form.Whole(nameof(EvidenceItem.Sample), 1, 100_000_000, IndicatorsText.SampleWrong),
            IsPublic = form.Ticked(nameof(EvidenceItem.IsPublic)),
        };
        return form.HasErrors ? null : words;
    }
}
