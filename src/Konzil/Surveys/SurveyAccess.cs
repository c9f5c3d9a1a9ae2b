using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>The one rule of who sees which survey and conversation; every renderer uses it.</summary>
public static class SurveyAccess
{
    /// <summary>Drafts only for those who prepare surveys, those of the staff only for the staff.</summary>
    public static IQueryable<Survey> VisibleTo(Me me, IQueryable<Survey> surveys)
    {
        if (me.May(Permission.RunSurveys))
        {
            return surveys;
        }

        var released = surveys.Where(s => s.State != SurveyState.Draft);
        // Everybody who works for the city, with or without tasks here; evaluators and members of the council may be citizens.
        return me.May(Permission.ReadInternal) ? released : Public(surveys);
    }

    public static IQueryable<Survey> Public(IQueryable<Survey> surveys) => surveys.Where(s => s.State != SurveyState.Draft && s.Audience != Audience.Staff);

    public static IQueryable<Conversation> VisibleTo(Me me, IQueryable<Conversation> conversations) =>
        me.May(Permission.RunSurveys) ? conversations : Public(conversations);

    public static IQueryable<Conversation> Public(IQueryable<Conversation> conversations) => conversations.Where(c => c.State != SurveyState.Draft);

    /// <summary>The number at the beginning of an address such as 3-wie-zufrieden.</summary>
    internal static int? Number(string address) =>
        int.TryParse(address.Split('-')[0], System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    internal static Task<Survey?> Load(CityDb db, Me me, int number) =>
        VisibleTo(me, db.Surveys).AsNoTracking().Include(s => s.Questions).SingleOrDefaultAsync(s => s.Number == number);
}
