using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>What for somebody reads a notice.</summary>
public enum NoticePurpose
{
    Account,
    Participation,
    Events,
    Surveys,
    Votes,
    Staff,
}

/// <summary>One edition of the notice about one purpose (Art. 13 GDPR). A published one never changes; a new wording is a new edition.</summary>
public sealed class PrivacyNotice : Entity, IHaveHistory
{
    public const int TextMax = 10_000;

    private PrivacyNotice()
    {
    }

    public PrivacyNotice(NoticePurpose purpose, int edition) => (Purpose, Edition) = (purpose, edition);

    public NoticePurpose Purpose { get; private set; }

    public int Edition { get; private set; }

    public string TextDe { get; private set; } = "";

    public string TextEn { get; private set; } = "";

    /// <summary>Null while it is a draft.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    public Text Text => new(TextDe, TextEn);

    public void Write(string de, string en)
    {
        if (PublishedAt is not null)
        {
            throw new Refusal(NoticeText.IsPublished);
        }

        (TextDe, TextEn) = (de, en);
    }

    public void Publish(DateTimeOffset now)
    {
        if (PublishedAt is not null)
        {
            throw new Refusal(NoticeText.IsPublished);
        }

        PublishedAt = now;
        Say(new NoticePublished(Id));
    }

    internal static void Table(ModelBuilder model)
    {
        model.Entity<PrivacyNotice>(e =>
        {
            e.ToTable("PrivacyNotices").HasIndex(x => new { x.Purpose, x.Edition }).IsUnique();
            e.Ignore(x => x.Text);
            e.Property(x => x.TextDe).HasMaxLength(TextMax);
            e.Property(x => x.TextEn).HasMaxLength(TextMax);
        });
        model.Entity<NoticeSeen>(e => e.ToTable("NoticesSeen").HasKey(x => new { x.PersonId, x.Purpose, x.Edition }));
    }
}

/// <summary>Somebody has taken note of an edition.</summary>
public sealed class NoticeSeen
{
    private NoticeSeen()
    {
    }

    public NoticeSeen(Guid personId, NoticePurpose purpose, int edition, DateTimeOffset now) => (PersonId, Purpose, Edition, At) = (personId, purpose, edition, now);

    public Guid PersonId { get; private set; }

    public NoticePurpose Purpose { get; private set; }

    public int Edition { get; private set; }

    public DateTimeOffset At { get; private set; }
}

public sealed record NoticePublished(Guid NoticeId);

/// <summary>Everybody whom it concerns hears of a new edition; whoever opens an account has read the present ones beside the form.</summary>
public sealed class TellOfNotice(CityDb db, Konzil.People.Tell tell) : IHandle<NoticePublished>, IHandle<Konzil.People.AccountOpened>
{
    private const int AtOnce = 500;

    public async Task Do(NoticePublished news, CancellationToken cancellation)
    {
        var notice = await db.Set<PrivacyNotice>().AsNoTracking().SingleAsync(n => n.Id == news.NoticeId, cancellation);
        var people = db.Set<Konzil.People.Person>().Where(p => p.EmailConfirmed && !p.IsExample && (notice.Purpose != NoticePurpose.Staff || p.UnitId != null || p.Grants.Count > 0));
        foreach (var some in (await people.Select(p => p.Id).ToListAsync(cancellation)).Chunk(AtOnce))
        {
            await tell.People(some, NoticeText.NewEdition.Filled(NoticeText.Of(notice.Purpose)), "/konto/hinweise", "privacy-notice/" + notice.Id.ToString("N"));
        }
    }

    public async Task Do(Konzil.People.AccountOpened news, CancellationToken cancellation)
    {
        foreach (var notice in await NoticeAccess.Present(db).Where(n => n.Purpose != NoticePurpose.Staff && n.PublishedAt <= news.At).ToListAsync(cancellation))
        {
            await db.TryInsert(new NoticeSeen(news.PersonId, notice.Purpose, notice.Edition, news.At));
        }
    }
}

public static class NoticeAccess
{
    public static IQueryable<PrivacyNotice> Published(CityDb db) => db.Set<PrivacyNotice>().AsNoTracking().Where(n => n.PublishedAt != null);

    /// <summary>The newest published edition of each purpose.</summary>
    public static IQueryable<PrivacyNotice> Present(CityDb db)
    {
        var published = Published(db);
        return published.Where(n => !published.Any(m => m.Purpose == n.Purpose && m.Edition > n.Edition));
    }
}
