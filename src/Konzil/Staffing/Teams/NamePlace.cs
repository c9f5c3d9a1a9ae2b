using Konzil.Platform;
using Konzil.Projects;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>Names somebody for a place, opens it again, removes it. All on the page of the place.</summary>
public static class NamePlace
{
    public static async Task<IResult> Post(int number, Guid id, Guid place, Form form, Me me, CityDb db)
    {
        var (at, refused) = await Find((number, id, place), form, me, db);
        if (at is null)
        {
            return refused;
        }

        var person = StaffFields.Chosen(form, nameof(ProjectMember.PersonId), at.Page.People, StaffText.PersonMissing, required: true);
        form.Try(at.Page.Phase.MustBeOpen);
        if (at.Page.Row!.Holder is not null)
        {
            form.Errors.Add("", TeamText.Taken);
        }
        else if (person is { } chosen && (await TeamStanding.Read(db, at.Page.Phase)).Places.Any(p => p.Holder?.Member.PersonId == chosen))
        {
            form.Errors.Add(nameof(ProjectMember.PersonId), TeamText.HasPlace);
        }

        if (form.HasErrors)
        {
            return View.Invalid<EditPlace, EditPlace.Draft>(at.Page, form.Errors);
        }

        await Seat(db, at.Place, at.Page.Phase, person!.Value, me);
        db.StartedFrom(at.Place, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.PhaseTeam(number, id)) : View.Stale<EditPlace, EditPlace.Draft>(await EditPlace.Page(at.Page.Project, at.Page.Phase, place, form, db));
    }

    public static async Task<IResult> Vacate(int number, Guid id, Guid place, Form form, Me me, CityDb db)
    {
        var (at, refused) = await Find((number, id, place), form, me, db);
        if (at is null)
        {
            return refused;
        }

        at.Place.Open();
        OpenPoint.Remind(db, place, at.Page.Project.Id, at.Place.DueOn);
        db.StartedFrom(at.Place, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.EditPlace(number, id, place)) : View.Stale<EditPlace, EditPlace.Draft>(await EditPlace.Page(at.Page.Project, at.Page.Phase, place, form, db));
    }

    public static async Task<IResult> Remove(int number, Guid id, Guid place, Form form, Me me, CityDb db)
    {
        var (at, refused) = await Find((number, id, place), form, me, db);
        if (at is null)
        {
            return refused;
        }

        if (at.Page.Row!.Holder is not null)
        {
            form.Errors.Add("", TeamText.StillTaken);
            return View.Invalid<EditPlace, EditPlace.Draft>(at.Page, form.Errors);
        }

        if (await db.TeamPlans.SingleAsync(p => p.Id == at.Place.PlanId) is { } plan)
        {
            db.Note(plan, TeamText.RemovePlace.De, at.Place.Skill);
        }

        db.TeamPlaces.Remove(at.Place);
        await db.TrySave();
        return View.SeeOther(Paths.PhaseTeam(number, id));
    }

    /// <summary>Takes the person into the team of the phase, unless they are in it, and gives them the place.</summary>
    internal static async Task<ProjectMember> Seat(CityDb db, TeamPlace place, Phase phase, Guid person, Me by)
    {
        var places = db.TeamPlaces;
        var member = await Team.Of(db, phase).Where(m => m.PersonId == person && !places.Any(p => p.MemberId == m.Id)).OrderBy(m => m.From).FirstOrDefaultAsync();
        if (member is null)
        {
            Team.Join(db, member = new ProjectMember(phase.ProjectId, person, phase.Id, Shorter(place.Skill), Format.Day(db.Now)), by);
        }

        place.Name(member);
        return member;
    }

    internal static string Shorter(string text) => text.Length <= ProjectMember.FunctionMax ? text : text[..(ProjectMember.FunctionMax - 1)] + "…";

    private sealed record At(EditPlace.Draft Page, TeamPlace Place);

    private static async Task<(At? At, IResult Refused)> Find((int Number, Guid Phase, Guid Place) key, Form form, Me me, CityDb db)
    {
        var (project, phase, refused) = await StaffAccess.PhaseToStaff(key.Number, key.Phase, me, db);
        if (project is null || phase is null)
        {
            return (null, refused);
        }

        var page = await EditPlace.Page(project, phase, key.Place, form, db);
        return page.Row is not null && await db.TeamPlaces.SingleOrDefaultAsync(p => p.Id == key.Place) is { } place ? (new At(page, place), View.NotFound()) : (null, View.NotFound());
    }
}
