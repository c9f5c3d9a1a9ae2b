using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>The draft goes to review, or comes back from it with a reason.</summary>
public static class MoveCharter
{
    public static async Task<IResult> Submit(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        return project is null ? refused : await Move(project, form, me, db, c => c.Submit(me, clock.GetUtcNow()));
    }

    public static async Task<IResult> Return(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { } project)
        {
            return View.NotFound();
        }

        string reason = form.Text(nameof(ShowCharter.Shown.Reason)).Required(CharterWordsText.ReturnMissing).Max(500);
        db.Because(reason);
        return await Move(project, form, me, db, c => c.Return(reason, me, clock.GetUtcNow()));
    }

    private static async Task<IResult> Move(Project project, Form form, Me me, CityDb db, Action<Charter> move)
    {
        if (await EditCharter.Newest(db, project) is not { } charter)
        {
            return View.NotFound();
        }

        db.StartedFrom(charter, form.Version());
        form.Try(() => move(charter));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<ShowCharter, ShowCharter.Shown>(await ShowCharter.Page(project, (null, null), form.Raw(nameof(ShowCharter.Shown.Reason)), me, db), form.Errors);
        }

        db.Say(new CharterMoved(charter.Id, charter.State, charter.ReturnedBecause, me.Id));
        return await db.TrySave()
            ? View.SeeOther(Paths.Charter(project.Number))
            : View.Stale<ShowCharter, ShowCharter.Shown>(await ShowCharter.Page(project, (null, null), form.Raw(nameof(ShowCharter.Shown.Reason)), me, db));
    }
}

/// <summary>Said when a mandate went to review, came back or was signed.</summary>
public sealed record CharterMoved(Guid CharterId, CharterState State, string? Reason, Guid? ById);

/// <summary>Review: those who may sign for the client hear. Back or signed: the lead of the project and who follows it.</summary>
public sealed class TellOfCharter(CityDb db, Tell tell) : IHandle<CharterMoved>
{
    public async Task Do(CharterMoved news, CancellationToken cancellation)
    {
        if (await db.Charters.AsNoTracking().SingleOrDefaultAsync(c => c.Id == news.CharterId, cancellation) is not { } charter)
        {
            return;
        }

        var project = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == charter.ProjectId, cancellation);
        var people = news.State == CharterState.Review
            ? await db.PeopleWith(Permission.DecideProjects).Select(p => p.Id).ToListAsync(cancellation)
            : [.. await db.Follows.Where(f => f.Kind == Project.Kind && f.ItemId == project.Id).Select(f => f.PersonId).ToListAsync(cancellation), .. project.LeadPersonId is { } lead ? [lead] : Array.Empty<Guid>()];
        var text = news.State switch
        {
            CharterState.Review => CharterWordsText.ToldReview.Filled(project.TitleDe),
            CharterState.Signed => CharterWordsText.ToldSigned.Filled(project.TitleDe),
            _ => CharterWordsText.ToldBack.Filled(project.TitleDe, news.Reason ?? ""),
        };
        await tell.People(people.Where(p => p != news.ById), new News(NewsKind.Work, text, Paths.Neutral(Paths.Charter(project.Number)), "charter/" + charter.Id.ToString("N") + "/" + charter.Version.ToString("N")));
    }
}
