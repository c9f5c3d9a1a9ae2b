using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>One issue in the office: what the mail will say, and the button of the press office.</summary>
public partial class HandleIssue
{
    public sealed record Shown(Issue Issue, string Preview, int Readers, bool MaySend);

    public static async Task<IResult> Show(int number, Me me, CityDb db, Tell tell) =>
        await Load(number, me, db, tell) is { } shown ? View.Page<HandleIssue, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Send(int number, Form form, Me me, CityDb db, Tell tell)
    {
        if (await db.Issues.Include(i => i.Posts).SingleOrDefaultAsync(i => i.Number == number) is not { } issue)
        {
            return View.NotFound();
        }

        form.Try(() => issue.Send(me, db.Now));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<HandleIssue, Shown>((await Load(number, me, db, tell))!, form.Errors);
        }

        db.StartedFrom(issue, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.OfficeIssue(number)) : View.Stale<HandleIssue, Shown>((await Load(number, me, db, tell))!);
    }

    private static async Task<Shown?> Load(int number, Me me, CityDb db, Tell tell) =>
        await db.Issues.AsNoTracking().Include(i => i.Posts).SingleOrDefaultAsync(i => i.Number == number) is { } issue
            ? new(issue, SendIssue.Body(issue, await ShowIssue.Posts(issue, db), tell.Site, Language.Code), await OfficeIssues.Readers(db), me.May(Permission.ReleaseNews))
            : null;
}
