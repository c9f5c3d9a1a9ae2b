using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Projects;

/// <summary>Each side signs with its own account; the second signature closes the project. The programme may send the record back.</summary>
public static class SignHandOver
{
    public const string FunctionField = "Funktion";
    public const string ReasonField = "Grund";

    public static Task<IResult> Post(int number, Form form, Me me, CityDb db, IEnumerable<OpenAtEnd> open)
    {
        string function = form.Text(FunctionField).Required(HandOverText.FunctionMissing).Max(HandOver.FunctionMax);
        return Change(number, form, me, db, open, page =>
        {
            if (page.MayTake)
            {
                page.Record!.Take(function, me, db.Now);
                page.From.Close(page.Record.Day);
            }
            else
            {
                page.Record!.Give(page.Record.Items.Count, function, me, db.Now);
            }
        });
    }

    public static Task<IResult> Return(int number, Form form, Me me, CityDb db, IEnumerable<OpenAtEnd> open)
    {
        string reason = form.Text(ReasonField).Required(HandOverText.ReasonMissing).Max(500);
        db.Because(reason);
        return Change(number, form, me, db, open, page => page.Record!.SendBack(page.MayTake ? reason : throw new Refusal(HandOverText.GiverFirst)));
    }

    private static async Task<IResult> Change(int number, Form form, Me me, CityDb db, IEnumerable<OpenAtEnd> open, Action<ShowHandOver.Shown> rule)
    {
        if (await ShowHandOver.Page(number, form, me, db, open) is not { Record: { } record } page)
        {
            return View.NotFound();
        }

        if (!page.MayTake && !page.MayWrite)
        {
            return View.Forbidden();
        }

        db.StartedFrom(record, form.Version());
        form.Try(() => rule(page));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<ShowHandOver, ShowHandOver.Shown>((await ShowHandOver.Page(number, form, me, db, open))!, form.Errors);
        }

        return await db.TrySave() ? View.SeeOther(Paths.HandOver(number)) : View.Stale<ShowHandOver, ShowHandOver.Shown>((await ShowHandOver.Page(number, form, me, db, open))!);
    }
}
