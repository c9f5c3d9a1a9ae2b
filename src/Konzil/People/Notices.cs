using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Konzil.People;

/// <summary>Somebody wants to hear about an idea or a measure.</summary>
public sealed class Follow
{
    private Follow()
    {
    }

    public Follow(Guid personId, string kind, Guid itemId, DateTimeOffset at) => (PersonId, Kind, ItemId, At) = (personId, kind, itemId, at);

    public Guid PersonId { get; private set; }

    public string Kind { get; private set; } = "";

    public Guid ItemId { get; private set; }

    public DateTimeOffset At { get; private set; }
}

/// <summary>A line in somebody's inbox on the site.</summary>
public sealed class Notice
{
    private Notice()
    {
    }

    public Notice(Guid personId, Text text, string path, string key, DateTimeOffset at) =>
        (PersonId, De, En, Path, Key, At) = (personId, text.De, text.En, path, key, at);

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid PersonId { get; private set; }

    public string De { get; private set; } = "";

    public string En { get; private set; } = "";

    /// <summary>Address without the language.</summary>
    public string Path { get; private set; } = "";

    /// <summary>What makes it the same notice; the same is given once.</summary>
    public string Key { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public DateTimeOffset? ReadAt { get; private set; }

    public Text Text => new(De, En);
}

/// <summary>Tells people something: in their inbox on the site and, if they wish, by mail. Saying it twice tells it once.</summary>
public sealed class Tell(CityDb db, TimeProvider clock, IConfiguration configuration)
{
    /// <param name="people">Who hears it; repeated ids are told once.</param>
    /// <param name="text">One or two sentences in both languages, already filled.</param>
    /// <param name="path">Address on the site without the language.</param>
    /// <param name="key">Names the occasion, for example "idea-published/{id}".</param>
    public async Task People(IEnumerable<Guid> people, Text text, string path, string key)
    {
        var now = clock.GetUtcNow();
        var ids = people.Distinct().ToList();
        foreach (var person in await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToListAsync())
        {
            if (await db.TryInsert(new Notice(person.Id, text, path, key, now)) && person.MailWish == MailWish.AtOnce && person.Email is { } address)
            {
                await Outbox.Write(db, Letter(person, address, text, path, key, now));
            }
        }

        await db.SaveChangesAsync();
    }

    /// <summary>The site's own address for links in mails ("https://agenda.konstanz.example").</summary>
    public string Site => (configuration["Site:Address"] ?? "http://localhost:8080").TrimEnd('/');

    private OutMail Letter(Person person, string address, Text text, string path, string key, DateTimeOffset now)
    {
        var link = Site + path + (person.Language == Language.English ? (path.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=en" : "");
        var body = string.Format(System.Globalization.CultureInfo.InvariantCulture, PeopleText.NoticeMail.In(person.Language), person.DisplayName, text.In(person.Language), link, Site + "/konto");
        return new OutMail(address, text.In(person.Language), body, key + "/" + person.Id.ToString("N"), now);
    }
}
