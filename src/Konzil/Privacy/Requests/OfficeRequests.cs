using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>What waits for data protection, the nearest deadline first.</summary>
public partial class OfficeRequests
{
    private const int Most = 100;

    public sealed record Shown(IReadOnlyList<PrivacyRequest> Open, IReadOnlyList<PrivacyRequest> Done, DateOnly Today);

    public static async Task<IResult> Show(CityDb db, TimeProvider clock)
    {
        var all = db.Set<PrivacyRequest>().AsNoTracking();
        return View.Page<OfficeRequests, Shown>(new(
            await all.Where(r => r.State == RequestState.Open).OrderBy(r => r.DueOn).ThenBy(r => r.Number).ToListAsync(),
            await all.Where(r => r.State != RequestState.Open).OrderByDescending(r => r.AnsweredAt).Take(Most).ToListAsync(), Format.Day(clock.GetUtcNow())));
    }

    internal static Task<int> Waiting(CityDb db, Me me) => db.Set<PrivacyRequest>().CountAsync(r => r.State == RequestState.Open);
}

/// <summary>One request: read it, ask for more time, answer it.</summary>
public partial class OfficeRequest
{
    public const string Granted = "stattgegeben";
    public const string Refused = "abgelehnt";

    public sealed record Draft(PrivacyRequest Request, string Name, string? Email, string? Result, string Answer, string Delay);

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Find(number, db) is { } request ? View.Page<OfficeRequest, Draft>(await Page(request, null, db)) : View.NotFound();

    public static Task<IResult> Answer(int number, Form form, Me me, CityDb db, TimeProvider clock) => Change(number, form, db, request =>
    {
        var result = form.Choice("Result", [Granted, Refused], RequestText.ResultMissing);
        string answer = form.Text("Answer").Required(RequestText.AnswerMissing).Max(PrivacyRequest.TextMax);
        form.Try(() => request.Decide(result == Granted, answer, me, clock.GetUtcNow()));
    });

    public static Task<IResult> Delay(int number, Form form, CityDb db) => Change(number, form, db, request =>
    {
        string reason = form.Text("Delay").Required(RequestText.DelayMissing).Max(PrivacyRequest.TextMax);
        form.Try(() => request.Delay(reason));
    });

    private static async Task<IResult> Change(int number, Form form, CityDb db, Action<PrivacyRequest> change)
    {
        if (await Find(number, db) is not { } request)
        {
            return View.NotFound();
        }

        change(request);
        if (form.HasErrors)
        {
            return View.Invalid<OfficeRequest, Draft>(await Page(request, form, db), form.Errors);
        }

        db.StartedFrom(request, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.PrivacyRequest(number)) : View.Stale<OfficeRequest, Draft>(await Page((await Find(number, db))!, form, db));
    }

    private static Task<PrivacyRequest?> Find(int number, CityDb db) => db.Set<PrivacyRequest>().SingleOrDefaultAsync(r => r.Number == number);

    private static async Task<Draft> Page(PrivacyRequest request, Form? typed, CityDb db)
    {
        var person = await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == request.PersonId);
        return new(request, person?.DisplayName ?? "", person?.Email, typed?.Raw("Result"), typed?.Raw("Answer") ?? "", typed?.Raw("Delay") ?? "");
    }
}
