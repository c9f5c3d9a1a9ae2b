using System.Globalization;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>Members hear of a draft and its versions, those who decide of suggestions and comments, authors of what became of theirs.</summary>
public sealed class TellOfDraft(CityDb db, Tell tell) : IHandle<DraftBegun>, IHandle<DraftRewritten>, IHandle<DraftFinished>, IHandle<SuggestionMade>, IHandle<SuggestionDecided>, IHandle<DraftCommented>
{
    public Task Do(DraftBegun news, CancellationToken cancellation) => Members(news.DraftId, d => DraftText.BegunNews.Filled(d.Title), "begun", cancellation);

    public Task Do(DraftRewritten news, CancellationToken cancellation) =>
        Members(news.DraftId, d => DraftText.RewrittenNews.Filled(d.Title, news.Edition), news.Edition.ToString(CultureInfo.InvariantCulture), cancellation);

    public Task Do(DraftFinished news, CancellationToken cancellation) => Members(news.DraftId, d => DraftText.FinishedNews.Filled(d.Title), "finished", cancellation);

    public async Task Do(SuggestionMade news, CancellationToken cancellation)
    {
        if (await db.DraftSuggestions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == news.SuggestionId, cancellation) is { } suggestion)
        {
            await Deciding(suggestion.DraftId, suggestion.AuthorId, d => DraftText.SuggestedNews.Filled(suggestion.AuthorName, d.Title), "suggested/" + suggestion.Id.ToString("N"), cancellation);
        }
    }

    public async Task Do(DraftCommented news, CancellationToken cancellation)
    {
        if (await db.DraftComments.AsNoTracking().SingleOrDefaultAsync(c => c.Id == news.CommentId, cancellation) is { } comment)
        {
            await Deciding(comment.DraftId, comment.AuthorId, d => DraftText.CommentedNews.Filled(comment.AuthorName, d.Title), "commented/" + comment.Id.ToString("N"), cancellation);
        }
    }

    public async Task Do(SuggestionDecided news, CancellationToken cancellation)
    {
        if (await db.DraftSuggestions.AsNoTracking().SingleOrDefaultAsync(s => s.Id == news.SuggestionId, cancellation) is { AuthorId: { } author } suggestion)
        {
            var draft = await Find(suggestion.DraftId, cancellation);
            var text = suggestion.State == SuggestionState.Accepted ? DraftText.AcceptedNews.Filled(draft.Title) : DraftText.DeclinedNews.Filled(draft.Title, suggestion.Reason);

            // Whoever left the body meanwhile would find nothing behind the link.
            if (await db.BodyMembers.AnyAsync(m => m.BodyId == draft.BodyId && m.PersonId == author, cancellation))
            {
                await To([author], draft, text, "decided/" + suggestion.Id.ToString("N"));
            }
        }
    }

    private async Task Members(Guid id, Func<TextDraft, Text> words, string occasion, CancellationToken cancellation)
    {
        var draft = await Find(id, cancellation);
        await To(await MeetingPeople.Members(db, draft.BodyId), draft, words(draft), occasion);
    }

    private async Task Deciding(Guid id, Guid? but, Func<TextDraft, Text> words, string occasion, CancellationToken cancellation)
    {
        var draft = await Find(id, cancellation);
        await To((await MeetingPeople.Running(db, draft.BodyId)).Where(p => p != but), draft, words(draft), occasion);
    }

    private Task<TextDraft> Find(Guid id, CancellationToken cancellation) => db.TextDrafts.AsNoTracking().SingleAsync(d => d.Id == id, cancellation);

    private Task To(IEnumerable<Guid> people, TextDraft draft, Text text, string occasion) =>
        tell.People(people, new News(NewsKind.Work, text, "/buero/entwuerfe/" + draft.Number.ToString(CultureInfo.InvariantCulture), "draft/" + draft.Id.ToString("N") + "/" + occasion));
}
