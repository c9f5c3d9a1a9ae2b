using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>What a person has written so far; the moderation trusts the person, or keeps the person from posting.</summary>
public partial class ShowAuthor
{
    public const int Most = 30;

    public sealed record Draft(string? Reason, string? Length, string? Explanation);

    public sealed record Shown(Guid Id, string Name, IReadOnlyList<Contribution> Texts, int All, int Off, AuthorStanding Standing, IReadOnlyList<Clause> Clauses, Draft Draft);

    public static async Task<IResult> Show(Guid id, CityDb db, Rulebook rules, IEnumerable<IContributions> kinds, TimeProvider clock) =>
        await Name(db, id) is { } name ? View.Page<ShowAuthor, Shown>(await Read(db, (id, name), kinds, await rules.Read(db), clock.GetUtcNow(), new(null, null, null))) : View.NotFound();

    public static async Task<IResult> Trust(Guid id, Me me, CityDb db, TimeProvider clock)
    {
        if (await Name(db, id) is not { } name)
        {
            return View.NotFound();
        }

        if (id == me.Id)
        {
            throw new Refusal(TrustText.NotYourself);
        }

        await Discussion.Standing.Trust(db, id, name, me, clock.GetUtcNow());
        await db.TrySave();
        return View.SeeOther(Paths.ModeratedPerson(id));
    }

    public static async Task<IResult> Revoke(Guid id, Me me, CityDb db, TimeProvider clock)
    {
        if (await db.Trusts.SingleOrDefaultAsync(t => t.PersonId == id) is not { } trust)
        {
            return View.NotFound();
        }

        trust.Revoke(me, clock.GetUtcNow());
        await db.TrySave();
        return View.SeeOther(Paths.ModeratedPerson(id));
    }

    public static async Task<IResult> Bar(Guid id, Form form, HttpContext http, Me me, CityDb db)
    {
        if (await Name(db, id) is not { } name)
        {
            return View.NotFound();
        }

        var (clauses, now) = (await http.Service<Rulebook>().Read(db), http.Service<TimeProvider>().GetUtcNow());
        var clause = clauses.Chosen(form, nameof(Draft.Reason));
        var length = form.Choice<BanLength>(nameof(Draft.Length), TrustText.LengthWrong);
        string explanation = form.Text(nameof(Draft.Explanation)).Max(Ban.LongestSentence);
        if (id == me.Id)
        {
            form.Errors.Add("", TrustText.NotYourself);
        }

        if (form.HasErrors)
        {
            return View.Invalid<ShowAuthor, Shown>(await Read(db, (id, name), http.Services<IContributions>(), clauses, now, new(form.Raw(nameof(Draft.Reason)), form.Raw(nameof(Draft.Length)), explanation)), form.Errors);
        }

        await Discussion.Standing.Ban(db, new Ban((id, name), me, clause!, explanation, length!.Value.Until(now), now), me);
        await db.Because(explanation).TrySave();
        return View.SeeOther(Paths.ModeratedPerson(id));
    }

    public static async Task<IResult> Lift(Guid id, CityDb db, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        foreach (var ban in await Discussion.Standing.InForce(db.Bans, now).Where(b => b.PersonId == id).ToListAsync())
        {
            ban.Lift(now);
            await QueueRows.Close(db, new Subject(nameof(Ban), ban.Id), now, QueueKind.Appeal);
        }

        await db.TrySave();
        return View.SeeOther(Paths.ModeratedPerson(id));
    }

    private static Task<string?> Name(CityDb db, Guid id) => db.People.Where(p => p.Id == id).Select(p => (string?)p.DisplayName).SingleOrDefaultAsync();

    private static async Task<Shown> Read(CityDb db, (Guid Id, string Name) person, IEnumerable<IContributions> kinds, IReadOnlyList<Clause> clauses, DateTimeOffset now, Draft draft)
    {
        var texts = new List<Contribution>();
        var (all, off) = (0, 0);
        foreach (var kind in kinds)
        {
            texts.AddRange(await kind.By(db, person.Id, Most));
            var count = await kind.Count(db, person.Id);
            (all, off) = (all + count.All, off + count.Off);
        }

        return new(person.Id, person.Name, [.. texts.OrderByDescending(t => t.At)], all, off, await AuthorStanding.Read(db, person.Id, now), clauses, draft);
    }
}

/// <summary>How the moderation stands to a person.</summary>
public sealed record AuthorStanding(Trust? Trust, Ban? Ban)
{
    public static async Task<AuthorStanding> Read(CityDb db, Guid person, DateTimeOffset now) => new(
        await db.Trusts.AsNoTracking().SingleOrDefaultAsync(t => t.PersonId == person && t.RevokedAt == null), await Standing.BanOf(db, person, now));
}
