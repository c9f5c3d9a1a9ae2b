using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>Names who answers for a field, a project or a package, and the deputy; or says by when that happens.</summary>
public partial class EditLead
{
    /// <summary>Who led when the form was opened; the lead of a project can change elsewhere.</summary>
    public const string BeforeField = "LeadBefore";

    public sealed record Draft(LeadRow Row, IReadOnlyList<Option> Leads, IReadOnlyList<Option> Deputies, Form? Typed);

    public static async Task<IResult> Show(Guid id, Me me, CityDb db)
    {
        var (row, refused) = await Find(id, me, db);
        return row is null ? refused : View.Page<EditLead, Draft>(await Page(row, null, db));
    }

    public static async Task<IResult> Post(Guid id, Form form, Me me, CityDb db)
    {
        var (row, refused) = await Find(id, me, db);
        if (row is null)
        {
            return refused;
        }

        var page = await Page(row, form, db);
        var known = await db.LeadSeats.SingleOrDefaultAsync(s => s.SubjectId == id);
        if (known is not null && form.Version() != known.Version || form.Raw(BeforeField) != (row.LeadId?.ToString() ?? ""))
        {
            return View.Stale<EditLead, Draft>(page);
        }

        var seat = known ?? LeadSeat.Of(row.Kind, id);
        var lead = StaffFields.Chosen(form, nameof(LeadSeat.LeadId), page.Leads, StaffText.PersonMissing);
        var deputy = StaffFields.Chosen(form, nameof(LeadSeat.DeputyId), page.Deputies, StaffText.PersonMissing);
        var due = form.Date(nameof(LeadSeat.DueOn), StaffText.DayWrong);
        form.Try(() => seat.Write(lead, deputy, due));
        if (form.HasErrors)
        {
            return View.Invalid<EditLead, Draft>(page, form.Errors);
        }

        if (known is null)
        {
            db.LeadSeats.Add(seat);
        }

        await Carry(row, seat, lead, me, db);
        return await db.TrySave() ? View.SeeOther(Paths.Leads) : View.Stale<EditLead, Draft>(await Page((await LeadRow.Find(id, me, db))!, form, db));
    }

    /// <summary>The lead of a project and of a package stands with these themselves; a deputy reads the plan; both hear of it.</summary>
    private static async Task Carry(LeadRow row, LeadSeat seat, Guid? lead, Me me, CityDb db)
    {
        if (row.Kind == LeadSubject.Project)
        {
            (await db.Projects.SingleAsync(p => p.Id == row.SubjectId)).Lead(lead);
        }
        else if (row.Kind == LeadSubject.Package)
        {
            (await db.WorkPackages.SingleAsync(p => p.Id == row.SubjectId)).Lead(lead);
        }

        if (seat.DeputyId is { } deputy && row.Project is { } project && !await db.ProjectMembers.AnyAsync(m => m.ProjectId == project.Id && m.PersonId == deputy && m.Until == null))
        {
            Team.Join(db, new ProjectMember(project.Id, deputy, null, NamePlace.Shorter(LeadText.DeputyOf.Filled(row.Title.De).De), Format.Day(db.Now)), me);
        }

        if (lead is { } named && named != row.LeadId && named != me.Id)
        {
            db.Say(new LeadNamed(seat.Id, named));
        }

        OpenPoint.Remind(db, seat.Id, row.Project?.Id, lead is null ? seat.DueOn : null);
    }

    private static async Task<(LeadRow? Row, IResult Refused)> Find(Guid id, Me me, CityDb db)
    {
        var row = await LeadRow.Find(id, me, db);
        return row is null ? (null, View.NotFound()) : row.MayName ? (row, View.NotFound()) : (null, View.Forbidden());
    }

    private static async Task<Draft> Page(LeadRow row, Form? typed, CityDb db) => new(row, await ProjectAccess.Leads(db), await ProjectAccess.Staff(db), typed);
}

/// <summary>Said when somebody else named a lead.</summary>
public sealed record LeadNamed(Guid SeatId, Guid PersonId);

/// <summary>The person learns of it.</summary>
public sealed class TellOfLead(CityDb db, Tell tell) : IHandle<LeadNamed>
{
    public async Task Do(LeadNamed news, CancellationToken cancellation)
    {
        if (await db.LeadSeats.AsNoTracking().SingleOrDefaultAsync(s => s.Id == news.SeatId, cancellation) is { } seat && await Title(seat, cancellation) is { } title)
        {
            await tell.People([news.PersonId], new News(NewsKind.Work, new(LeadText.NamedNews.Filled(title.De).De, LeadText.NamedNews.Filled(title.En).En), Paths.Neutral(Paths.Leads), $"lead-named/{seat.SubjectId:N}/{seat.Version:N}"));
        }
    }

    private async Task<Text?> Title(LeadSeat seat, CancellationToken cancellation) => seat.Kind switch
    {
        LeadSubject.Field => (await db.Fields.AsNoTracking().SingleOrDefaultAsync(f => f.Id == seat.SubjectId, cancellation))?.Name,
        LeadSubject.Project => (await db.Projects.AsNoTracking().SingleOrDefaultAsync(p => p.Id == seat.SubjectId, cancellation))?.Title,
        _ => (await db.WorkPackages.AsNoTracking().SingleOrDefaultAsync(p => p.Id == seat.SubjectId, cancellation))?.Name,
    };
}
