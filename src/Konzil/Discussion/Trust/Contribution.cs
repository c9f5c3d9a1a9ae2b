using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>Something a person has written, and what became of it.</summary>
/// <param name="Kind">"Beitrag", "Idee".</param>
/// <param name="Title">What it stands below, or its own heading.</param>
/// <param name="Words">Its beginning.</param>
/// <param name="Path">Where the moderation looks at it, without the language.</param>
/// <param name="At">When it was written.</param>
/// <param name="Outcome">Null where it simply stands.</param>
public sealed record Contribution(Text Kind, string Title, string Words, string Path, DateTimeOffset At, string? Outcome);

/// <summary>A kind of text that people write; each module shows its own.</summary>
public interface IContributions
{
    Task<IReadOnlyList<Contribution>> By(CityDb db, Guid person, int most);

    /// <summary>All texts of the person, and how many were taken off the page.</summary>
    Task<(int All, int Off)> Count(CityDb db, Guid person);
}

public sealed class CommentContributions : IContributions
{
    private const int Excerpt = 300;

    public async Task<IReadOnlyList<Contribution>> By(CityDb db, Guid person, int most)
    {
        var comments = await db.Comments.AsNoTracking().Where(c => c.AuthorId == person).OrderByDescending(c => c.At).Take(most).ToListAsync();
        return [.. comments.Select(c => new Contribution(
            ThreadText.Kind, "", c.Body.Length > Excerpt ? c.Body[..Excerpt] + "…" : c.Body, Paths.Neutral(Paths.ReviewComment(c.Id)), c.At,
            c.Hiding is { } hiding ? TrustText.OutHidden.With(hiding.Rule)
                : c.HeldAt is not null ? TrustText.OutHeld.ToString() : c.WithdrawnAt is not null ? TrustText.OutWithdrawn.ToString() : null))];
    }

    public async Task<(int All, int Off)> Count(CityDb db, Guid person) =>
        (await db.Comments.CountAsync(c => c.AuthorId == person), await db.Comments.CountAsync(c => c.AuthorId == person && c.Hiding != null));
}
