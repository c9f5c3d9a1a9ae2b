using System.Security.Cryptography;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>
/// A place beside the author of an idea: first a link the author hands on, then the person who took it. Whoever has the link
/// of an open place may read the idea and take the place.
/// </summary>
public sealed class CoAuthor : Entity, IHaveHistory
{
    /// <summary>So many beside the author.</summary>
    public const int Most = 5;

    /// <summary>So long a link is good.</summary>
    public static readonly TimeSpan Invited = TimeSpan.FromDays(14);

    private CoAuthor()
    {
    }

    public Guid IdeaId { get; private set; }

    /// <summary>The last part of the link: 32 hexadecimal digits.</summary>
    public string Secret { get; private set; } = "";

    public DateTimeOffset InvitedAt { get; private set; }

    public Guid? PersonId { get; private set; }

    /// <summary>Pseudonym at that time, shown beside the author's.</summary>
    public string PersonName { get; private set; } = "";

    public DateTimeOffset? JoinedAt { get; private set; }

    public DateTimeOffset Until => InvitedAt + Invited;

    /// <summary>The author keeps a place free for somebody.</summary>
    public static CoAuthor Invite(Idea idea, DateTimeOffset now)
    {
        idea.MustBeRewritable();
        return new() { IdeaId = idea.Id, Secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), InvitedAt = now };
    }

    public bool IsOpen(DateTimeOffset now) => PersonId is null && now < Until;

    /// <summary>Somebody takes the place under the own pseudonym.</summary>
    public void Join(Idea idea, Me by, DateTimeOffset now)
    {
        if (idea.AuthorId == by.KnownId)
        {
            throw new Refusal(CoAuthorText.OwnIdea);
        }

        if (!IsOpen(now))
        {
            throw new Refusal(CoAuthorText.LinkUsed);
        }

        idea.MustBeRewritable();
        (PersonId, PersonName, JoinedAt) = (by.KnownId, by.Name, now);
        Say(new CoAuthorJoined(Id));
    }

    internal static void Table(ModelBuilder model) => model.Entity<CoAuthor>(e =>
    {
        e.ToTable("CoAuthors");
        e.Ignore(x => x.Until);
        e.HasOne<Idea>().WithMany(i => i.CoAuthors).HasForeignKey(x => x.IdeaId);
        e.Property(x => x.Secret).HasMaxLength(32).Metadata.NotInHistory();
        e.HasIndex(x => x.Secret).IsUnique();
        e.HasIndex(x => new { x.IdeaId, x.PersonId }).IsUnique();
        e.HasIndex(x => x.PersonId);
    });
}

/// <summary>The author and those who write along hear of it.</summary>
public sealed record CoAuthorJoined(Guid CoAuthorId);

/// <summary>Who no longer writes along is told.</summary>
public sealed record CoAuthorRemoved(Guid IdeaId, Guid PersonId);
