using Konzil.Platform;

namespace Konzil.Discussion;

/// <summary>Before a comment is sent: the rules on this machine noticed something; the author decides.</summary>
public partial class CheckComment
{
    public sealed record Shown(CommentTarget Target, CommentDraft Draft, IReadOnlyList<TextHint> Hints);

    /// <summary>What the author has not been shown yet. Whoever speaks for the city gives telephone numbers on purpose.</summary>
    public static IReadOnlyList<TextHint> New(CommentDraft draft) =>
        draft.Official ? [] : [.. TextHints.ForAuthor(draft.Body).Where(h => !draft.Checked.HasFlag(h.Mark))];
}
