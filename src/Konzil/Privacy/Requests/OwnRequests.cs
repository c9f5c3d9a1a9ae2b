using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>Somebody writes to data protection, and reads the answers.</summary>
public partial class OwnRequests
{
    /// <summary>So many may be open at once.</summary>
    public const int Most = 5;

    public sealed record Shown(IReadOnlyList<PrivacyRequest> Requests, string? Kind, string Words, bool Sent);

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db) =>
        View.Page<OwnRequests, Shown>(new(await Mine(me, db), null, "", request.Query.ContainsKey("gut")));

    public static async Task<IResult> Post(Form form, Me me, CityDb db, TimeProvider clock)
    {
        var kind = form.Choice<RequestKind>("Kind", RequestText.KindMissing);
        string words = form.Text("Words").Required(RequestText.WordsMissing).Max(PrivacyRequest.TextMax);
        var mine = await Mine(me, db);
        if (mine.Count(r => r.State == RequestState.Open) >= Most)
        {
            form.Errors.Add("", RequestText.TooMany.With(Most));
        }

        if (form.HasErrors)
        {
            return View.Invalid<OwnRequests, Shown>(new(mine, form.Raw("Kind"), words, false), form.Errors);
        }

        await db.Together(async () =>
        {
            db.Add(new PrivacyRequest(await NumberSeries.Take(db, nameof(PrivacyRequest)), me.KnownId, kind!.Value, words, clock.GetUtcNow()));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.OwnRequestsSent);
    }

    private static Task<List<PrivacyRequest>> Mine(Me me, CityDb db) => db.Set<PrivacyRequest>().AsNoTracking().Where(r => r.PersonId == me.KnownId).OrderByDescending(r => r.AskedAt).ToListAsync();
}
