using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>Comes up when the next summary of somebody is due. Said with each notice that waits for it; the first one sends all.</summary>
public sealed record DigestDue(Guid PersonId, HearWish By);

/// <summary>Every day at seven, or on Mondays at seven, by the city's clock.</summary>
public static class DigestTime
{
    private static readonly TimeOnly Seven = new(7, 0);

    public static DateTimeOffset Next(HearWish by, DateTimeOffset now)
    {
        var day = Format.Day(now);
        while (Format.At(day, Seven) <= now || (by == HearWish.Weekly && day.DayOfWeek != DayOfWeek.Monday))
        {
            day = day.AddDays(1);
        }

        return Format.At(day, Seven);
    }
}

/// <summary>
/// Sends what is new and unread in one mail, and nothing if nothing is. Which notices went is written with the mail, so the
/// same news never goes twice, whatever fails in between.
/// </summary>
public sealed class SendSummary(CityDb db, Letters letters, TimeProvider clock) : IHandle<DigestDue>
{
    public Task Do(DigestDue news, CancellationToken cancellation) => db.Together(async () =>
    {
        // Holds the person's row, so that two workers do not gather the same notices.
        if (await db.People.Where(p => p.Id == news.PersonId).ExecuteUpdateAsync(s => s.SetProperty(p => p.Language, p => p.Language), cancellation) == 0)
        {
            return;
        }

        var person = await db.People.AsNoTracking().SingleAsync(p => p.Id == news.PersonId, cancellation);
        var waiting = await db.Notices.AsNoTracking().Where(n => n.PersonId == person.Id && n.MailBy == news.By && n.MailedAt == null && n.ReadAt == null)
            .OrderBy(n => n.At).ThenBy(n => n.Id).ToListAsync(cancellation);
        if (waiting.Count == 0)
        {
            return;
        }

        // Who chose something else meanwhile is not written to.
        var chosen = await db.HearChoices.AsNoTracking().Where(c => c.PersonId == person.Id).ToDictionaryAsync(c => c.Kind, c => c.Wish, cancellation);
        var wanted = waiting.Where(n => n.Kind is { } kind && HearRules.Of(kind, chosen.TryGetValue(kind, out var wish) ? wish : null, person.MailWish) is not (HearWish.Inbox or HearWish.Nothing)).ToList();
        var ids = waiting.Select(n => n.Id).ToList();
        DateTimeOffset? now = clock.GetUtcNow();
        await db.Notices.Where(n => ids.Contains(n.Id)).ExecuteUpdateAsync(s => s.SetProperty(n => n.MailedAt, now), cancellation);
        if (wanted.Count > 0 && person.Email is not null)
        {
            await Outbox.Write(db, letters.Summary(person, news.By, wanted, now.Value));
            await db.SaveChangesAsync(cancellation);
        }
    }, cancellation);
}
