using Konzil.Agenda;
using Konzil.Events;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Steering;

/// <summary>Where change requests are written, decided and read.</summary>
internal static class ChangeRoutes
{
    public const string Office = "/buero/aenderungen";

    public static void Add(IEndpointRouteBuilder routes)
    {
        routes.Get("/buero/umsetzung/{number:int}/aenderungen/neu", AskChange.Show).Allow(Permission.ReportDelivery);
        routes.Post("/buero/umsetzung/{number:int}/aenderungen/neu", AskChange.Post).Allow(Permission.ReportDelivery).Limited(Rate.Texts);
        routes.Get(Office, ListChanges.Show).Allow(Permission.ReadSteering);
        routes.Get(Office + "/{number:int}", DecideChange.Show).Allow(Permission.ReadSteering);
        routes.Post(Office + "/{number:int}", DecideChange.Post).Allow(Permission.PublishMeasures);
        routes.Post(Office + "/{number:int}/ruecknahme", DecideChange.Withdraw).Allow(Permission.ReportDelivery);
        routes.Get(ChangeFiles.All.Path, ChangeFiles.Download).Public().Cached();
    }

    public static void Services(IServiceCollection services) =>
        services.AddScoped<IMeasurePart, ChangePart>().AddScoped<IFollowFromEvents, ChangeConsequences>().Handle<ChangeAsked, TellOfChangeRequest>().Handle<ChangeDecided, TellOfChangeRequest>();
}

/// <summary>Decided changes on the page of their measure.</summary>
public sealed class ChangePart(CityDb db) : IMeasurePart
{
    public int Order => 55;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var requests = await ChangeAccess.Public(db).AsNoTracking().Where(c => c.MeasureId == measure.Id).OrderByDescending(c => c.DecidedAt).ToListAsync(cancellation);
        return requests.Count == 0 ? null : Fragment.Of<ChangeSection>((nameof(ChangeSection.Requests), requests), (nameof(ChangeSection.Plans), await ChangePlan.Of(db, me, requests, cancellation)));
    }
}

/// <summary>Change requests that come from the results of an event, on the event's page: the decided ones for everybody.</summary>
public sealed class ChangeConsequences(CityDb db) : IFollowFromEvents
{
    public async Task<IReadOnlyList<Consequence>> Read(Event happening, Me me, CancellationToken cancellation)
    {
        var measures = db.Measures;
        var requests = await ChangeAccess.Public(db).AsNoTracking().Where(c => c.EventId == happening.Id).OrderBy(c => c.Number).Select(c => new { c.Number, c.State, Measure = measures.Single(m => m.Id == c.MeasureId) }).ToListAsync(cancellation);
        return [.. requests.Select(r => new Consequence(ChangeText.FromEvent.With(ChangeRequest.CodeOf(r.Number), r.Measure.Code, r.Measure.Title, ChangeText.Of(r.State)), Delivery.PublicPath(r.Measure)))];
    }
}

/// <summary>The coordination hears of a request, whoever asked of the decision.</summary>
public sealed class TellOfChangeRequest(CityDb db, Tell tell) : IHandle<ChangeAsked>, IHandle<ChangeDecided>
{
    public async Task Do(ChangeAsked news, CancellationToken cancellation)
    {
        if (await Read(news.RequestId, cancellation) is not var (request, measure))
        {
            return;
        }

        var people = await db.PeopleWith(Permission.PublishMeasures).Where(p => p.Id != request.AskedById).Select(p => p.Id).ToListAsync(cancellation);
        await tell.People(people, new News(NewsKind.Work, ChangeText.AskedNotice.Filled(request.Code, measure.Code, measure.Title), Path(request), "change-asked/" + request.Id.ToString("N")));
    }

    public async Task Do(ChangeDecided news, CancellationToken cancellation)
    {
        if (await Read(news.RequestId, cancellation) is var (request, measure) && request.AskedById is { } person)
        {
            var (de, en) = (ChangeText.Of(request.State).De, ChangeText.Of(request.State).En);
            await tell.People([person], new News(NewsKind.Work, new(ChangeText.DecidedNotice.Filled(request.Code, measure.Code, measure.Title, de).De, ChangeText.DecidedNotice.Filled(request.Code, measure.Code, measure.Title, en).En), Path(request), "change-decided/" + request.Id.ToString("N")));
        }
    }

    private static string Path(ChangeRequest request) => Paths.Neutral(Paths.ChangeRequest(request.Number));

    /// <summary>Null where it is about a project: its module tells of it.</summary>
    private async Task<(ChangeRequest Request, Measure Measure)?> Read(Guid id, CancellationToken cancellation)
    {
        var request = await db.ChangeRequests.AsNoTracking().SingleAsync(c => c.Id == id, cancellation);
        return request.MeasureId is { } measure ? (request, await db.Measures.AsNoTracking().SingleAsync(m => m.Id == measure, cancellation)) : null;
    }
}

/// <summary>Decided changes of all public measures.</summary>
public static class ChangeFiles
{
    public static readonly Dataset All = new(
        new("Änderungen am Plan", "Changes of the plan"),
        new("Je Zeile ein entschiedener Änderungsantrag einer Maßnahme.", "One decided change request of a measure a row."),
        "/massnahmen/aenderungen.csv",
        [
            new("nummer", new("Nummer des Antrags", "Number of the request")), new("massnahme", new("Nummer der Maßnahme", "Number of the measure")), new("umfang", ChangeText.Scope), new("meilenstein", ChangeText.Milestone),
            new("tag_zuerst", new("Zuerst geplanter Tag", "Day of the first plan")), new("tag_vorher", new("Tag beim Antrag", "Day when asked")), new("tag_danach", new("Beantragter Tag", "Day asked for")),
            new("jahr", ChangeText.Year), new("geld_zuerst", new("Zuerst geplantes Geld, Euro", "Money of the first plan, euros")), new("geld_vorher", new("Geplantes Geld beim Antrag, Euro", "Money planned when asked, euros")), new("geld_mehr", new("Beantragte Änderung, Euro", "Change asked for, euros")),
            new("grund", ChangeText.Reason), new("beantragt_am", new("Tag des Antrags", "Day of the request")), new("entscheidung", new("genehmigt oder abgelehnt", "approved or declined, in German")), new("entschieden_am", new("Tag der Entscheidung", "Day of the decision")), new("begruendung", ChangeText.Why),
        ]);

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var file = new Csv(All);
        var requests = await ChangeAccess.Public(db).AsNoTracking().OrderBy(c => c.Number).ToListAsync(cancellation);
        var plans = await ChangePlan.Of(db, Me.Stranger, requests, cancellation);
        var numbers = await MeasureAccess.Public(db.Measures).Select(m => new { m.Id, m.Number }).ToDictionaryAsync(m => m.Id, m => m.Number, cancellation);
        foreach (var r in requests)
        {
            var plan = plans[r.Id];
            file.Row(r.Code, Measure.CodeOf(numbers[r.MeasureId!.Value]), r.Scope, plan.Milestone?.TitleDe ?? "", r.DayAfter is null ? null : plan.Milestone?.First, r.DayBefore, r.DayAfter,
                r.MoneyYear, r.MoneyMore is null ? null : plan.FirstMoney, r.MoneyMore is null ? null : r.MoneyBefore, r.MoneyMore, r.Reason, Format.Day(r.AskedAt), ChangeText.Of(r.State).De, Format.Day(r.DecidedAt!.Value), r.DecisionReason);
        }

        return file.Download("aenderungen.csv");
    }
}
