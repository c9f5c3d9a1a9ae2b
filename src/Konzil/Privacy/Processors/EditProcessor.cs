using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>An agreement on processing enters the register, with its file; a review moves the next one.</summary>
public partial class EditProcessor
{
    public const string FileField = "Datei";
    public const string AltField = "DateiAlt";

    public sealed record Draft(ProcessingAgreement? Agreement, IReadOnlyList<StoredFile> Files, IReadOnlyList<Option> Kinds, Form? Typed);

    public static IResult New(ModuleList modules) => View.Page<EditProcessor, Draft>(new(null, [], Options(modules), null));

    public static async Task<IResult> Show(int number, CityDb db, ModuleList modules) =>
        await Stored(number, db) is { } agreement ? View.Page<EditProcessor, Draft>(await Draw(agreement, null, db, modules)) : View.NotFound();

    public static async Task<IResult> Create(Form form, Me me, CityDb db, ModuleList modules, FileStore files)
    {
        var words = Read(form, Options(modules), Format.Day(db.Now));
        var upload = await FileStore.Read(form, FileField, AltField);
        form.Try(() => ProcessingAgreement.Numbered(0).Write(words!));
        if (form.HasErrors)
        {
            return View.Invalid<EditProcessor, Draft>(new(null, [], Options(modules), form), form.Errors);
        }

        await db.Together(async () =>
        {
            var agreement = ProcessingAgreement.Numbered(await NumberSeries.Take(db, ProcessingAgreement.Series));
            agreement.Write(words!);
            db.Add(agreement);
            if (upload is not null)
            {
                await files.Attach(upload, nameof(ProcessingAgreement), agreement.Id, me);
            }

            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.Processors);
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, ModuleList modules, FileStore files)
    {
        if (await db.Set<ProcessingAgreement>().SingleOrDefaultAsync(a => a.Number == number) is not { } agreement)
        {
            return View.NotFound();
        }

        var words = Read(form, Options(modules), Format.Day(db.Now));
        var upload = await FileStore.Read(form, FileField, AltField);
        db.StartedFrom(agreement, form.Version());
        form.Try(() => agreement.Write(words!));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditProcessor, Draft>(await Draw((await Stored(number, db))!, form, db, modules), form.Errors);
        }

        if (upload is not null)
        {
            await files.Attach(upload, nameof(ProcessingAgreement), agreement.Id, me);
        }

        return await db.TrySave() ? View.SeeOther(Paths.Processors) : View.Stale<EditProcessor, Draft>(await Draw((await Stored(number, db))!, form, db, modules));
    }

    public static async Task<IResult> RemoveFile(int number, Guid file, CityDb db, FileStore files)
    {
        if (await Stored(number, db) is not { } agreement || await db.FilesOf(nameof(ProcessingAgreement), agreement.Id).SingleOrDefaultAsync(f => f.Id == file) is not { } stored)
        {
            return View.NotFound();
        }

        files.Remove(stored);
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.Processor(number));
    }

    private static ProcessingWords? Read(Form form, IReadOnlyList<Option> kinds, DateOnly today)
    {
        var chosen = form.RawMany(nameof(ProcessingAgreement.Kinds)).Intersect(kinds.Select(k => k.Value), StringComparer.Ordinal).ToList();
        if (chosen.Count == 0)
        {
            form.Errors.Add(nameof(ProcessingAgreement.Kinds), ProcessorText.KindsMissing);
        }

        var (processor, subject) = (form.Text(nameof(ProcessingAgreement.Processor)).Required(ProcessorText.ProcessorMissing).Max(Conventions.Line), form.Text(nameof(ProcessingAgreement.Subject)).Required(ProcessorText.SubjectMissing).Max(ProcessingAgreement.TextMax));
        var place = form.Text(nameof(ProcessingAgreement.Place)).Required(ProcessorText.PlaceMissing).Max(Conventions.Line);
        var (since, until) = (form.Date(nameof(ProcessingAgreement.Since), ProcessorText.DayMissing, required: true), form.Date(nameof(ProcessingAgreement.Until), ProcessorText.DayMissing));
        var (reviewed, next) = (form.Date(nameof(ProcessingAgreement.ReviewedOn), ProcessorText.DayMissing), form.Date(nameof(ProcessingAgreement.NextReview), ProcessorText.DayMissing, required: true));
        if (reviewed > today)
        {
            form.Errors.Add(nameof(ProcessingAgreement.ReviewedOn), ProcessorText.InFuture);
        }

        return form.HasErrors ? null : new ProcessingWords(processor, subject, place) { Kinds = chosen, Since = since!.Value, Until = until, ReviewedOn = reviewed, NextReview = next!.Value };
    }

    private static IReadOnlyList<Option> Options(ModuleList modules) => [.. modules.PersonalData.OrderBy(c => c.Of).Select(c => new Option(c.Key, c.Name))];

    private static Task<ProcessingAgreement?> Stored(int number, CityDb db) => db.Set<ProcessingAgreement>().AsNoTracking().SingleOrDefaultAsync(a => a.Number == number);

    private static async Task<Draft> Draw(ProcessingAgreement agreement, Form? typed, CityDb db, ModuleList modules) =>
        new(agreement, await db.FilesOf(nameof(ProcessingAgreement), agreement.Id).AsNoTracking().ToListAsync(), Options(modules), typed);
}

/// <summary>Who may see the files: data protection only.</summary>
public sealed class FilesOfProcessors : IHoldFiles
{
    public string Kind => nameof(ProcessingAgreement);

    public Task<bool> MaySee(CityDb db, Me me, Guid itemId) => Task.FromResult(me.May(Permission.ProtectData));

    public IQueryable<Guid> Existing(CityDb db) => db.Set<ProcessingAgreement>().Select(a => a.Id);
}
