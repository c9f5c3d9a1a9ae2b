using Konzil.Platform;

namespace Konzil.Discussion;

public static class CommentAccess
{
    /// <summary>
    /// Comments anybody may know of. A hidden one stays as a place with its reason, one taken back as a place; its text is only for its author and the
    /// moderation (<see cref="MayRead"/>).
    /// </summary>
    public static IQueryable<Comment> VisibleTo(Me me, IQueryable<Comment> comments) => comments;

    /// <summary>Those whose words everybody may read: for counts, feeds, answers.</summary>
    public static IQueryable<Comment> Readable(IQueryable<Comment> comments) => comments.Where(c => c.Hiding == null && c.HeldAt == null && c.WithdrawnAt == null);

    /// <summary>Moderation and coordination turn what everybody reads into a suggestion for a text.</summary>
    public static bool MaySuggest(Me me, Comment comment) => !comment.IsOff && (me.May(Permission.ShapeAgenda) || me.May(Permission.Moderate));

    public static bool MayRead(Me me, Comment comment) => !comment.IsOff || me.May(Permission.Moderate) || (me.Id is not null && comment.AuthorId == me.Id);
}
