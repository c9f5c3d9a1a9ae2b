using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>One request: print the letter with its code, or refuse it with a reason the person reads.</summary>
public partial class ShowResidence
{
    public const string ReasonField = "Reason";
    private const int LongestReason = 500;

    public sealed record Shown(ResidenceRequest Request, string Reason, int CodeDays);

    public static async Task<IResult> Show(Guid id, CityDb db, ResidenceBook book) =>
        await Load(id, db) is { } request ? View.Page<ShowResidence, Shown>(new(request, "", book.Options.CodeDays)) : View.NotFound();

    /// <summary>The letter is the answer itself: its code is told this once and kept nowhere.</summary>
    public static async Task<IResult> Print(Guid id, Form form, Me me, CityDb db, ResidenceBook book, Tell site)
    {
        if (await Load(id, db) is not { } request)
        {
            return View.NotFound();
        }

        db.StartedFrom(request, form.Version());
        try
        {
            return await book.Print(request, me) is { } code
                ? View.Page<ResidenceLetter, ResidenceLetter.Shown>(new(request, code, site.Site))
                : await Load(id, db) is { } now ? View.Stale<ShowResidence, Shown>(new(now, "", book.Options.CodeDays)) : View.NotFound();
        }
        catch (Refusal refusal)
        {
            form.Errors.Add("", refusal.Reason);
            return View.Invalid<ShowResidence, Shown>(new(request, "", book.Options.CodeDays), form.Errors);
        }
    }

    public static async Task<IResult> Refuse(Guid id, Form form, CityDb db, ResidenceBook book)
    {
        if (await Load(id, db) is not { } request)
        {
            return View.NotFound();
        }

        string reason = form.Text(ReasonField).Required(ResidenceText.ReasonMissing).Max(LongestReason);
        if (form.HasErrors)
        {
            return View.Invalid<ShowResidence, Shown>(new(request, reason, book.Options.CodeDays), form.Errors);
        }

        await book.Refuse(request, reason);
        return View.SeeOther(Paths.Residences);
    }

    private static Task<ResidenceRequest?> Load(Guid id, CityDb db)
    {
        var now = db.Now;
        return db.ResidenceRequests.SingleOrDefaultAsync(r => r.Id == id && r.ExpiresAt > now);
    }
}
