using System.Diagnostics.CodeAnalysis;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>What a word in a mail ends for whom: a kind of news, one followed thing, or the kinds of a summary.</summary>
public sealed record Unsubscription(Guid PersonId, string? Kind, Followed? Item)
{
    private const string Purpose = "unsubscribe";
    private const string SummaryMark = "summary-";

    public static Unsubscription FromSummary(Guid personId, HearWish by) => new(personId, SummaryMark + by, null);

    public string Seal(MailTokens tokens) => Item is { } item
        ? tokens.Seal(Purpose, PersonId.ToString("N"), item.Kind, item.Id.ToString("N"))
        : tokens.Seal(Purpose, PersonId.ToString("N"), Kind!);

    public static Unsubscription? Open(MailTokens tokens, string token) => tokens.Open(Purpose, token) switch
    {
        [var person, var kind] when Guid.TryParse(person, out var id) => new(id, kind, null),
        [var person, var kind, var item] when Guid.TryParse(person, out var id) && Guid.TryParse(item, out var about) => new(id, null, new(kind, about)),
        _ => null,
    };

    public bool IsSummary([NotNullWhen(true)] out HearWish? by)
    {
        by = Kind?.StartsWith(SummaryMark, StringComparison.Ordinal) == true && Enum.TryParse<HearWish>(Kind[SummaryMark.Length..], out var wish) ? wish : null;
        return by is not null;
    }
}

/// <summary>
/// Ends a kind of mail from the mail itself, without signing in. Opening the link shows a button; programs that check mails
/// open links too. A mail program's own button posts directly and is answered without a redirect (RFC 8058).
/// </summary>
public partial class Unsubscribe
{
    public sealed record Shown(string Token, string What, bool Ended);

    public static async Task<IResult> Show(string token, MailTokens tokens, CityDb db, IEnumerable<IFollowable> followables) =>
        Unsubscription.Open(tokens, token) is { } asked ? View.Page<Unsubscribe, Shown>(await Read(token, asked, db, followables)) : View.NotFound();

    public static async Task<IResult> Post(string token, Form form, MailTokens tokens, CityDb db, IEnumerable<IFollowable> followables)
    {
        if (Unsubscription.Open(tokens, token) is not { } asked)
        {
            return View.NotFound();
        }

        await db.Together(() => End(db, asked));
        return form.Has("List-Unsubscribe") ? View.Page<Unsubscribe, Shown>(await Read(token, asked, db, followables)) : View.SeeOther(Paths.Unsubscribe(token));
    }

    private static async Task End(CityDb db, Unsubscription asked)
    {
        if (asked.Item is { } item)
        {
            await db.Follows.Where(f => f.PersonId == asked.PersonId && f.Kind == item.Kind && f.ItemId == item.Id).ExecuteDeleteAsync();
            return;
        }

        if (await db.People.AnyAsync(p => p.Id == asked.PersonId))
        {
            foreach (var kind in await Kinds(db, asked))
            {
                await HearSettings.Choose(db, asked.PersonId, kind, HearWish.Inbox);
            }
        }
    }

    private static async Task<Shown> Read(string token, Unsubscription asked, CityDb db, IEnumerable<IFollowable> followables)
    {
        if (asked.Item is { } item)
        {
            var followed = await db.Follows.AnyAsync(f => f.PersonId == asked.PersonId && f.Kind == item.Kind && f.ItemId == item.Id);

            // Whoever holds the link is not signed in: only what anybody may read is named.
            var things = followables.FirstOrDefault(f => f.Kind == item.Kind) is { } kind ? await kind.Read(db, Me.Stranger, [item.Id]) : [];
            return new(token, things.Count == 0 ? HearingText.ThisTopic : HearingText.Quoted.With(things[0].Title), !followed);
        }

        var kinds = await Kinds(db, asked);
        return new(token, asked.IsSummary(out var by) ? (by == HearWish.Daily ? HearingText.DailySummary : HearingText.WeeklySummary) : HearingText.Quoted.With(HearingText.Of(kinds.FirstOrDefault())), asked.IsSummary(out _) ? kinds.Count == 0 : await IsEnded(db, asked.PersonId, kinds));
    }

    private static async Task<bool> IsEnded(CityDb db, Guid person, List<NewsKind> kinds) =>
        await db.HearChoices.CountAsync(c => c.PersonId == person && kinds.Contains(c.Kind) && (c.Wish == HearWish.Inbox || c.Wish == HearWish.Nothing)) == kinds.Count;

    /// <summary>The kinds a word speaks of; of a summary those that are sent with it now.</summary>
    private static async Task<List<NewsKind>> Kinds(CityDb db, Unsubscription asked)
    {
        if (!asked.IsSummary(out var by))
        {
            return Enum.TryParse<NewsKind>(asked.Kind, out var kind) ? [kind] : [];
        }

        var chosen = await db.HearChoices.Where(c => c.PersonId == asked.PersonId).ToDictionaryAsync(c => c.Kind, c => c.Wish);
        return [.. Enum.GetValues<NewsKind>().Where(k => (chosen.TryGetValue(k, out var wish) ? wish : HearRules.Usual(k)) == by)];
    }
}
