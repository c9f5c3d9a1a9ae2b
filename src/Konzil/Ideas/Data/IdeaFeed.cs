using System.Globalization;
using Konzil.Discussion;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>New ideas for feed readers, all of them or those of a field or a district (R-2.3-14); and the comments of one.</summary>
public static class IdeaFeed
{
    public static async Task<IResult> Show(HttpRequest request, CityDb db, Catalog catalog, Tell tell)
    {
        var names = await catalog.Read(db);
        var filter = IdeaFilter.Read(request.Query, names, await RoundAccess.Public(db.IdeaRounds).AsNoTracking().ToListAsync()) with { Search = "", Cursor = null, Sort = IdeaSort.Newest };
        var ideas = await IdeaCursor.Order(filter.Narrow(filter.InRound(IdeaAccess.Listed(db.Ideas))), IdeaSort.Newest, false).AsNoTracking().Take(AtomFeed.Most).ToListAsync();
        var ids = ideas.Select(i => i.Id).ToList();
        var answers = await db.CityAnswers.AsNoTracking().Where(a => ids.Contains(a.IdeaId)).ToDictionaryAsync(a => a.IdeaId);
        var list = filter.Href();
        var query = Paths.Neutral(list) is var path && path.IndexOf('?', StringComparison.Ordinal) is var at and >= 0 ? path[at..] : "";
        return new AtomFeed(tell.Site, IdeasListText.FeedTitle.With(names.City.CityName), "/ideen/feed.atom" + query, list, names.City.AgendaName)
            .Answer([.. ideas.Select(i => new AtomEntry("/ideen/" + i.Number.ToString(CultureInfo.InvariantCulture), i.Title, Paths.Idea(i.Number, i.Title), i.PublishedAt!.Value, i.StateSince)
            {
                Author = i.AuthorName,
                Content = i.Body + Answered(i, answers.GetValueOrDefault(i.Id)),
                Category = names.Field(i.FieldId) is { } field ? (field.Slug, field.Name) : null,
            })]);
    }

    private static string Answered(Idea idea, CityAnswer? answer)
    {
        var facts = new[] { answer?.Outlook is { } outlook ? AnswerText.Of(outlook).ToString() : "", answer?.Cost ?? "", answer?.Until is { } until ? AnswerText.Until + ": " + Format.Iso(until) : "" };
        return idea.Reason is { } reason ? "\n\n" + AnswerText.InFeed.With(string.Join(", ", facts.Where(f => f.Length > 0))) + "\n" + reason : "";
    }

    /// <summary>What people say below an idea, newest first. Hidden comments are not in it.</summary>
    public static async Task<IResult> Comments(int number, CityDb db, Catalog catalog, Tell tell)
    {
        if (await IdeaAccess.Public(db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number) is not { } idea)
        {
            return View.NotFound();
        }

        var comments = await CommentAccess.Readable(db.Comments.AsNoTracking()).Where(c => c.SubjectKind == Idea.Kind && c.SubjectId == idea.Id)
            .OrderByDescending(c => c.At).ThenByDescending(c => c.Id).Take(AtomFeed.Most).ToListAsync();
        return new AtomFeed(tell.Site, IdeasListText.CommentsFeedTitle.With(idea.Title), $"/ideen/{number}/beitraege.atom", Paths.Idea(idea.Number, idea.Title), (await catalog.Read(db)).City.AgendaName)
            .Answer([.. comments.Select(c => new AtomEntry(ThreadItems.PathOf(c.Id), ThreadText.CommentOn.With(c.AuthorName, idea.Title), ThreadItems.PathOf(c.Id), c.At, c.EditedAt ?? c.At) { Author = c.AuthorName, Content = c.Body })]);
    }
}
