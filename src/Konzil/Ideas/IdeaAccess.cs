using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>The one rule of who sees which idea; every renderer uses it.</summary>
public static class IdeaAccess
{
    /// <summary>Published ideas for everybody (those of staff rounds for the office); all for those who moderate or answer; one's own at any time.</summary>
    public static IQueryable<Idea> VisibleTo(Me me, IQueryable<Idea> ideas)
    {
        if (me.May(Permission.Moderate) || me.May(Permission.AnswerIdeas))
        {
            return ideas;
        }

        var staff = me.May(Permission.EnterOffice);
        return me.Id is { } id ? ideas.Where(i => (i.PublishedAt != null && (staff || !i.StaffOnly)) || i.AuthorId == id || i.CoAuthors.Any(c => c.PersonId == id)) : Public(ideas);
    }

    /// <summary>What somebody may change: as its author or as one who writes along.</summary>
    public static IQueryable<Idea> WrittenBy(Me me, IQueryable<Idea> ideas) => ideas.Where(i => i.AuthorId == me.KnownId || i.CoAuthors.Any(c => c.PersonId == me.KnownId));

    /// <summary>What anybody may read: for lists, feeds, search, open data.</summary>
    public static IQueryable<Idea> Public(IQueryable<Idea> ideas) => ideas.Where(i => i.PublishedAt != null && !i.StaffOnly);

    /// <summary>Public and not replaced: what is suggested, counted as waiting, joined or taken up.</summary>
    public static IQueryable<Idea> Current(IQueryable<Idea> ideas) => Public(ideas).Where(i => i.Replaced == null);

    /// <summary>Public ideas for lists and tables. A common idea that was dissolved stays at its address only.</summary>
    public static IQueryable<Idea> Listed(IQueryable<Idea> ideas) => Public(ideas).Where(i => i.Replaced == null || i.Replaced != Replacement.Dissolved);

    /// <summary>What stands on the pages of a round somebody may see: published, for the office also those of staff rounds.</summary>
    public static IQueryable<Idea> Listed(Me me, IQueryable<Idea> ideas) => me.May(Permission.EnterOffice)
        ? ideas.Where(i => i.PublishedAt != null && (i.Replaced == null || i.Replaced != Replacement.Dissolved))
        : Listed(ideas);
}
