using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>A procurement is planned or changed.</summary>
public partial class EditTender
{
    public sealed record Draft(Tender? Tender, IReadOnlyList<Option> Measures, Form? Typed);

    public static async Task<IResult> New(CityDb db) => View.Page<EditTender, Draft>(new(null, await TenderAccess.Measures(db), null));

    public static async Task<IResult> Show(int number, CityDb db) =>
        await db.Tenders.AsNoTracking().SingleOrDefaultAsync(t => t.Number == number) is { } tender ? View.Page<EditTender, Draft>(new(tender, await TenderAccess.Measures(db), null)) : View.NotFound();

    public static async Task<IResult> Create(Form form, CityDb db)
    {
        var measures = await TenderAccess.Measures(db);
        var words = TenderFields.Read(form, measures);
        form.Try(() => Tender.Numbered(0).Plan(words!));
        if (form.HasErrors)
        {
            return View.Invalid<EditTender, Draft>(new(null, measures, form), form.Errors);
        }

        var number = 0;
        await db.Together(async () =>
        {
            number = await NumberSeries.Take(db, Tender.Series);
            var tender = Tender.Numbered(number);
            tender.Plan(words!);
            db.Tenders.Add(tender);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.OfficeTender(number));
    }

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await db.Tenders.SingleOrDefaultAsync(t => t.Number == number) is not { } tender)
        {
            return View.NotFound();
        }

        var measures = await TenderAccess.Measures(db);
        var words = TenderFields.Read(form, measures);
        db.StartedFrom(tender, form.Version());
        form.Try(() => tender.Plan(words!));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditTender, Draft>(await Again(), form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(Paths.OfficeTender(number)) : View.Stale<EditTender, Draft>(await Again());

        async Task<Draft> Again() => new(await db.Tenders.AsNoTracking().SingleAsync(t => t.Number == number), measures, form);
    }
}
