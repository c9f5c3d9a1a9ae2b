using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>The one rule of who sees which draft: the body that writes it. Its chair and clerk decide about the text.</summary>
public static class DraftAccess
{
    public static IQueryable<TextDraft> VisibleTo(Me me, CityDb db)
    {
        var bodies = MeetingAccess.Bodies(me, db);
        return db.TextDrafts.Where(d => bodies.Any(b => b.Id == d.BodyId));
    }

    /// <summary>A draft with all versions, or null.</summary>
    internal static Task<TextDraft?> Load(int number, Me me, CityDb db) => VisibleTo(me, db).Include(d => d.Versions).SingleOrDefaultAsync(d => d.Number == number);

    /// <summary>A draft to be changed by those who run the body, or the answer to give instead.</summary>
    internal static async Task<(TextDraft? Draft, IResult Refused)> ToRun(int number, Me me, CityDb db) => await Load(number, me, db) is not { } draft ? (null, View.NotFound())
        : await MeetingAccess.MayRun(me, draft.BodyId, db) ? (draft, View.NotFound()) : (null, View.Forbidden());

    /// <summary>A suggestion of a draft the person may see.</summary>
    internal static async Task<(TextDraft Draft, DraftSuggestion Suggestion)?> Suggestion(int number, Guid id, Me me, CityDb db) =>
        await Load(number, me, db) is { } draft && await db.DraftSuggestions.SingleOrDefaultAsync(s => s.Id == id && s.DraftId == draft.Id) is { } suggestion ? (draft, suggestion) : null;

    /// <summary>The text a paper got from a draft; whoever sees the paper reads it.</summary>
    internal static Task<TextDraft?> OfPaper(Guid paper, CityDb db) =>
        db.TextDrafts.AsNoTracking().Include(d => d.Versions).Where(d => d.PaperId == paper && d.FinishedAt != null).OrderByDescending(d => d.FinishedAt).FirstOrDefaultAsync();
}
