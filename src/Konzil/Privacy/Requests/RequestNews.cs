using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>Data protection hears of requests and of their deadlines; the person hears of the answer.</summary>
public sealed class TellOfRequest(CityDb db, Tell tell) : IHandle<RequestAsked>, IHandle<RequestDelayed>, IHandle<RequestAnswered>, IHandle<RequestDue>
{
    private const int DaysBefore = 7;

    /// <summary>Who answers for data protection; while nobody has the role, those who could give it.</summary>
    public static async Task<List<Guid>> Officers(CityDb db, CancellationToken cancellation)
    {
        var officers = await db.PeopleWith(Permission.ProtectData).Select(p => p.Id).ToListAsync(cancellation);
        return officers.Count > 0 ? officers : await db.PeopleWith(Permission.ManagePeople).Select(p => p.Id).ToListAsync(cancellation);
    }

    public async Task Do(RequestAsked news, CancellationToken cancellation)
    {
        if (await Find(news.RequestId, cancellation) is { } request)
        {
            await Remind(request, cancellation);
            await Office(request, RequestText.AskedNotice.Filled(request.Number, request.DueOn), "asked", cancellation);
        }
    }

    public async Task Do(RequestDelayed news, CancellationToken cancellation)
    {
        if (await Find(news.RequestId, cancellation) is { } request)
        {
            await Remind(request, cancellation);
            await Person(request, RequestText.DelayedNotice.Filled(request.Number, request.DueOn), "delayed");
        }
    }

    public async Task Do(RequestAnswered news, CancellationToken cancellation)
    {
        if (await Find(news.RequestId, cancellation) is { } request)
        {
            await Person(request, RequestText.AnsweredNotice.Filled(request.Number), "answered");
        }
    }

    public async Task Do(RequestDue news, CancellationToken cancellation)
    {
        if (await Find(news.RequestId, cancellation) is { State: RequestState.Open } request && request.DueOn == news.DueOn)
        {
            var over = request.IsOverdue(Format.Day(db.Now));
            await Office(request, (over ? RequestText.OverdueNotice : RequestText.DueNotice).Filled(request.Number, request.DueOn), (over ? "over/" : "due/") + Format.Iso(news.DueOn), cancellation);
        }
    }

    private Task<PrivacyRequest?> Find(Guid id, CancellationToken cancellation) => db.Set<PrivacyRequest>().AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellation);

    private async Task Remind(PrivacyRequest request, CancellationToken cancellation)
    {
        db.Say(new RequestDue(request.Id, request.DueOn), Format.At(request.DueOn.AddDays(-DaysBefore), new TimeOnly(8, 0)));
        db.Say(new RequestDue(request.Id, request.DueOn), Format.At(request.DueOn.AddDays(1), new TimeOnly(8, 0)));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task Office(PrivacyRequest request, Text text, string occasion, CancellationToken cancellation) =>
        await tell.People(await Officers(db, cancellation), new News(NewsKind.Work, text, Paths.Neutral(Paths.PrivacyRequest(request.Number)), "privacy-request/" + occasion + "/" + request.Id.ToString("N")));

    private Task Person(PrivacyRequest request, Text text, string occasion) =>
        tell.People([request.PersonId], text, "/konto/anliegen", "privacy-request/" + occasion + "/" + request.Id.ToString("N"));
}
