using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>A procurement with the form somebody works on it with.</summary>
public sealed record TenderDraft(Tender Tender, Form? Typed, DateOnly Today)
{
    public bool MayRun { get; init; } = true;

    /// <summary>Offers and points stay with those who run the procurement until there is an award.</summary>
    public bool ShowsOffers => MayRun || Tender.AwardedOn is not null;

    public string? Value(string field, string? stored = null) => Typed is { } form ? form.Raw(field) : stored;
}

/// <summary>What the pages on one procurement share: show it, let a rule of it happen, tell who was faster.</summary>
internal static class TenderWork
{
    public static async Task<IResult> Show<TPage>(CityDb db, int number, TimeProvider clock) where TPage : Page<TenderDraft> =>
        await TenderAccess.Whole(db, number) is { } tender ? View.Page<TPage, TenderDraft>(new(tender, null, Format.Day(clock.GetUtcNow()))) : View.NotFound();

    public static async Task<IResult> Do<TPage>(CityDb db, int number, Form form, TimeProvider clock, Action<Tender> verb) where TPage : Page<TenderDraft>
    {
        if (await TenderAccess.Whole(db, number) is not { } tender)
        {
            return View.NotFound();
        }

        var today = Format.Day(clock.GetUtcNow());
        db.StartedFrom(tender, form.Version());
        // Also where only rows that belong to it change: the version of the whole decides who was faster.
        db.Entry(tender).Property(t => t.Version).IsModified = true;
        form.Try(() => verb(tender));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<TPage, TenderDraft>(new((await TenderAccess.Whole(db, number))!, form, today), form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(Paths.OfficeTender(number)) : View.Stale<TPage, TenderDraft>(new((await TenderAccess.Whole(db, number))!, form, today));
    }
}
