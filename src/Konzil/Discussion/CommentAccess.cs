using Konzil.Platform;

namespace Konzil.Discussion;

public static class CommentAccess
{
    /// <summary>
    /// Comments anybody may know of. A hidden one stays as a place with its reason; its text is only for its author and the
    /// moderation (<see cref="MayRead"/>).
    /// </summary>
    public static IQueryable<Comment> VisibleTo(Me me, IQueryable<Comment> comments) => comments;

    public static bool MayRead(Me me, Comment comment) => comment.Hiding is null || me.May(Permission.Moderate) || (me.Id is not null && comment.AuthorId == me.Id);
}
