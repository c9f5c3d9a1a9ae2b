using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>An agreement enters the register, with its documents.</summary>
public partial class EditAgreement
{
    public const string FileField = "Datei";
    public const string AltField = "DateiAlt";
    public const string MeasureField = "Massnahme";

    public sealed record Draft(Agreement? Agreement, IReadOnlyList<StoredFile> Files, IReadOnlyList<Option> Measures, Form? Typed);

    public static async Task<IResult> New(CityDb db) => View.Page<EditAgreement, Draft>(new(null, [], await TenderAccess.Measures(db), null));

    public static async Task<IResult> Show(int number, CityDb db) =>
        await db.Agreements.AsNoTracking().SingleOrDefaultAsync(a => a.Number == number) is { } agreement ? View.Page<EditAgreement, Draft>(await Draw(agreement, null, db)) : View.NotFound();

    public static async Task<IResult> Create(Form form, Me me, CityDb db, FileStore files)
    {
        var words = Read(form, await TenderAccess.Measures(db));
        var upload = await FileStore.Read(form, FileField, AltField);
        form.Try(() => Agreement.Numbered(0).Write(words!));
        if (form.HasErrors)
        {
            return View.Invalid<EditAgreement, Draft>(new(null, [], await TenderAccess.Measures(db), form), form.Errors);
        }

        await db.Together(async () =>
        {
            var agreement = Agreement.Numbered(await NumberSeries.Take(db, Agreement.Series));
            agreement.Write(words!);
            db.Agreements.Add(agreement);
            if (upload is not null)
            {
                await files.Attach(upload, nameof(Agreement), agreement.Id, me);
            }

            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.OfficeAgreements);
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, FileStore files)
    {
        if (await db.Agreements.SingleOrDefaultAsync(a => a.Number == number) is not { } agreement)
        {
            return View.NotFound();
        }

        var words = Read(form, await TenderAccess.Measures(db));
        var upload = await FileStore.Read(form, FileField, AltField);
        db.StartedFrom(agreement, form.Version());
        form.Try(() => agreement.Write(words!));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditAgreement, Draft>(await Draw(await Again(), form, db), form.Errors);
        }

        if (upload is not null)
        {
            await files.Attach(upload, nameof(Agreement), agreement.Id, me);
        }

        return await db.TrySave() ? View.SeeOther(Paths.OfficeAgreements) : View.Stale<EditAgreement, Draft>(await Draw(await Again(), form, db));

        Task<Agreement> Again() => db.Agreements.AsNoTracking().SingleAsync(a => a.Number == number);
    }

    public static async Task<IResult> RemoveFile(int number, Guid file, CityDb db, FileStore files)
    {
        var agreement = await db.Agreements.AsNoTracking().SingleOrDefaultAsync(a => a.Number == number);
        if (agreement is null || await db.FilesOf(nameof(Agreement), agreement.Id).SingleOrDefaultAsync(f => f.Id == file) is not { } stored)
        {
            return View.NotFound();
        }

        files.Remove(stored);
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.EditAgreement(number));
    }

    private static AgreementWords? Read(Form form, IReadOnlyList<Option> measures)
    {
        var kind = form.Choice<AgreementKind>(nameof(Agreement.Kind), AgreementText.KindMissing);
        var measure = form.Choice(MeasureField, measures.Select(m => m.Value), TenderText.MeasureWrong, required: false);
        var words = new AgreementWords(kind ?? default, form.Text(nameof(Agreement.Title)).Required(AgreementText.NameMissing).Max(Conventions.Line), form.Text(nameof(Agreement.Partner)).Required(AgreementText.PartnerMissing).Max(Conventions.Line), form.Text(nameof(Agreement.Scope)).Required(AgreementText.ScopeMissing).Max(Agreement.TextMax))
        {
            Contact = form.Text(nameof(Agreement.Contact)).Max(Conventions.Line),
            MeasureId = measure is null ? null : Guid.Parse(measure),
            SignedOn = form.Date(nameof(Agreement.SignedOn), AgreementText.DayWrong),
            From = form.Date(nameof(Agreement.From), AgreementText.DayWrong),
            Until = form.Date(nameof(Agreement.Until), AgreementText.DayWrong),
            WithheldBecause = form.Text(nameof(Agreement.WithheldBecause)).Max(Conventions.Line),
        };
        return form.HasErrors ? null : words;
    }

    private static async Task<Draft> Draw(Agreement agreement, Form? typed, CityDb db) => new(agreement, await db.FilesOf(nameof(Agreement), agreement.Id).AsNoTracking().ToListAsync(), await TenderAccess.Measures(db), typed);
}
