using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>
/// Tells people something the way each wants it: mail at once, in a summary, in the inbox only, or not at all. Saying it
/// twice tells it once.
/// </summary>
public sealed class Tell(CityDb db, TimeProvider clock, Letters letters)
{
    /// <summary>The site's own address for links in mails ("https://agenda.konstanz.example").</summary>
    public string Site => letters.Site;

    /// <summary>News that concern only the person.</summary>
    /// <param name="people">Who hears it; repeated ids are told once.</param>
    /// <param name="text">One or two sentences in both languages, already filled.</param>
    /// <param name="path">Address on the site without the language.</param>
    /// <param name="key">Names the occasion, for example "idea-published/{id}".</param>
    public Task People(IEnumerable<Guid> people, Text text, string path, string key) => People(people, new News(NewsKind.Other, text, path, key));

    public async Task People(IEnumerable<Guid> people, News news)
    {
        var now = clock.GetUtcNow();
        var ids = people.Distinct().ToList();
        var chosen = await db.HearChoices.AsNoTracking().Where(c => c.Kind == news.Kind && ids.Contains(c.PersonId)).ToDictionaryAsync(c => c.PersonId, c => c.Wish);
        foreach (var person in await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToListAsync())
        {
            await One(person, news, HearRules.Of(news.Kind, chosen.TryGetValue(person.Id, out var wish) ? wish : null, person.MailWish), now);
        }

        await db.SaveChangesAsync();
    }

    private async Task One(Person person, News news, HearWish wish, DateTimeOffset now)
    {
        if (wish == HearWish.Nothing || !await db.TryInsert(Notice.Of(news, person.Id, wish, now)) || person.Email is null)
        {
            return;
        }

        if (wish == HearWish.AtOnce)
        {
            await Outbox.Write(db, letters.Single(person, news, now));
        }
        else if (wish is HearWish.Daily or HearWish.Weekly)
        {
            db.Say(new DigestDue(person.Id, wish), DigestTime.Next(wish, now));
        }
    }
}
