using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>A unit was asked, and later: it answered, refused, or the request was withdrawn.</summary>
public sealed record RequestMoved(Guid RequestId, RequestState State, Guid? ById);

/// <summary>Said for the morning before the day of the answer, and for the morning after.</summary>
public sealed record RequestDue(Guid RequestId, bool Over);

/// <summary>Somebody's time was proposed or decided.</summary>
public sealed record SecondmentMoved(Guid SecondmentId, SecondmentState State, Guid? ById);

internal static class RequestNews
{
    private static readonly TimeOnly Morning = new(7, 0);

    public static void Asked(CityDb db, StaffRequest request, Me by)
    {
        db.Say(new RequestMoved(request.Id, RequestState.Asked, by.Id));
        if (Format.At(request.DueOn.AddDays(-1), Morning) is var soon && soon > db.Now)
        {
            db.Say(new RequestDue(request.Id, false), soon);
        }

        db.Say(new RequestDue(request.Id, true), Format.At(request.DueOn.AddDays(1), Morning));
    }

    public static Text In(Text text, params object[] values) =>
        new(text.Filled([.. values.Select(v => v is Text both ? both.De : v)]).De, text.Filled([.. values.Select(v => v is Text both ? both.En : v)]).En);

    public static Text Day(DateOnly day) => MeetingText.DayIn.Filled(day);
}

/// <summary>Tells the head of the unit and the deputies, and whoever asked and leads the project.</summary>
public sealed class TellOfRequest(CityDb db, Tell tell) : IHandle<RequestMoved>, IHandle<RequestDue>
{
    public async Task Do(RequestMoved news, CancellationToken cancellation)
    {
        if (await Find(news.RequestId, cancellation) is not { } at || at.Request.State != news.State)
        {
            return;
        }

        var (request, project, unit, heads) = at;
        var text = request.State switch
        {
            RequestState.Asked => RequestNews.In(RequestText.AskedNews, project.Title, unit, RequestNews.Day(request.DueOn), request.Skill),
            RequestState.Answered => RequestNews.In(RequestText.AnsweredNews, unit, project.Title),
            RequestState.Refused => RequestNews.In(RequestText.RefusedNews, unit, project.Title, request.Reason),
            _ => RequestNews.In(RequestText.WithdrawnNews, unit, project.Title, request.Reason),
        };
        var people = request.State is RequestState.Asked or RequestState.Withdrawn ? heads : Asking(request, project);
        await Tell(people.Where(p => p != news.ById), request, text, request.State.ToString());
    }

    public async Task Do(RequestDue news, CancellationToken cancellation)
    {
        if (await Find(news.RequestId, cancellation) is not { Request.State: RequestState.Asked } at)
        {
            return;
        }

        var (request, project, unit, heads) = at;
        var text = news.Over ? RequestNews.In(RequestText.OverNews, RequestNews.Day(request.DueOn), unit, project.Title) : RequestNews.In(RequestText.SoonNews, unit, project.Title);
        await Tell(news.Over ? heads.Concat(Asking(request, project)) : heads, request, text, news.Over ? "over" : "soon");
    }

    private async Task<(StaffRequest Request, Project Project, Text Unit, IReadOnlyList<Guid> Heads)?> Find(Guid id, CancellationToken cancellation)
    {
        if (await db.StaffRequests.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellation) is not { } request)
        {
            return null;
        }

        var heads = await UnitHeads.Read(db, cancellation);
        return (request, await db.Projects.AsNoTracking().SingleAsync(p => p.Id == request.ProjectId, cancellation), heads.NameIn(request.UnitId)!, heads.Answering(request.UnitId));
    }

    private static IEnumerable<Guid> Asking(StaffRequest request, Project project) => new[] { request.AskedById, project.LeadPersonId }.OfType<Guid>().Distinct();

    private Task Tell(IEnumerable<Guid> people, StaffRequest request, Text text, string occasion) =>
        tell.People(people, new News(NewsKind.Work, text, Paths.Neutral(Paths.StaffRequest(request.Number)), $"staff-request/{request.Id:N}/{occasion}"));
}

/// <summary>Tells the superiors what waits for them, and afterwards the person, whoever proposed it and the lead of the project.</summary>
public sealed class TellOfSecondment(CityDb db, Tell tell) : IHandle<SecondmentMoved>
{
    public async Task Do(SecondmentMoved news, CancellationToken cancellation)
    {
        if (await db.Secondments.AsNoTracking().SingleOrDefaultAsync(s => s.Id == news.SecondmentId && s.State == news.State, cancellation) is not { } row)
        {
            return;
        }

        var project = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == row.ProjectId, cancellation);
        var name = await db.People.Where(p => p.Id == row.PersonId).Select(p => p.DisplayName).SingleAsync(cancellation);
        var hours = new Text(Written(row.Hours, "de"), Written(row.Hours, "en"));
        var text = row.State switch
        {
            SecondmentState.Proposed => RequestNews.In(RequestText.ProposedNews, name, hours, project.Title),
            SecondmentState.Approved => RequestNews.In(RequestText.ApprovedNews, name, hours, project.Title),
            SecondmentState.Ended => RequestNews.In(RequestText.EndedNews, name, project.Title, RequestNews.Day(row.Until)),
            _ => RequestNews.In(RequestText.NotApprovedNews, name, project.Title, row.Reason),
        };
        var people = row.State == SecondmentState.Proposed
            ? (await UnitHeads.Read(db, cancellation)).SuperiorsOf(row.PersonId, row.UnitId)
            : new[] { row.PersonId, row.ProposedById, project.LeadPersonId }.OfType<Guid>();
        await tell.People(people.Where(p => p != news.ById), new News(NewsKind.Work, text, Paths.Neutral(Paths.Secondment(row.Id)), $"secondment/{row.Id:N}/{row.State}"));
    }

    private static string Written(decimal hours, string language) => decimal.Round(hours, 2).ToString("0.##", System.Globalization.CultureInfo.GetCultureInfo(language));
}
