using System.Globalization;
using Konzil.Agenda;
using Konzil.Discussion;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>Whoever looks after a measure or a goal hears of a proposed wording; the members of the body hear what became of it.</summary>
public sealed class TellOfWording(CityDb db, Tell tell) : IHandle<WordingProposed>, IHandle<WordingAnswered>, IHandle<CommentTakenUp>
{
    public async Task Do(WordingProposed news, CancellationToken cancellation)
    {
        // What comes from files is no news of a person.
        if (!db.Loads && await Find(news.DraftId, cancellation) is { Target: { } target } found)
        {
            var people = await db.PeopleWith(target.Entity is Measure ? Permission.PublishMeasures : Permission.ShapeAgenda).Select(p => p.Id).ToListAsync(cancellation);
            if (target.Entity is Measure { LeadPersonId: { } lead })
            {
                people.Add(lead);
            }

            await tell.People(people.Distinct(), new News(NewsKind.Work, ProposedText.ProposedNews.Filled(found.Body, target.Name), Paths.Neutral(Paths.AnswerWording(found.Draft.Number)), "wording-proposed/" + found.Draft.Id.ToString("N")));
        }
    }

    public async Task Do(WordingAnswered news, CancellationToken cancellation)
    {
        if (await Find(news.DraftId, cancellation) is { Target: { } target } found)
        {
            var text = found.Draft.Answer == WordingAnswer.Taken ? ProposedText.TakenNews.Filled(target.Name) : ProposedText.DeclinedNews.Filled(target.Name, found.Draft.AnswerReason ?? "");
            await tell.People(await MeetingPeople.Members(db, found.Draft.BodyId), new News(NewsKind.Work, text, "/buero/entwuerfe/" + found.Draft.Number.ToString(CultureInfo.InvariantCulture), "wording-answered/" + found.Draft.Id.ToString("N")));
            await Author(found.Draft, (found.Draft.Answer == WordingAnswer.Taken ? FromCommentText.AuthorTaken : FromCommentText.AuthorDeclined).Filled(target.Name), "answered", cancellation);
        }
    }

    public async Task Do(CommentTakenUp news, CancellationToken cancellation)
    {
        if (await Find(news.DraftId, cancellation) is { Target: { } target } found)
        {
            await Author(found.Draft, FromCommentText.AuthorUp.Filled(target.Name), "up", cancellation);
        }
    }

    // Whoever wrote the comment; the reason of a refusal is for the members.
    private async Task Author(TextDraft draft, Text text, string occasion, CancellationToken cancellation)
    {
        if (draft.CommentId is { } id && await db.Comments.Where(c => c.Id == id).Select(c => c.AuthorId).SingleOrDefaultAsync(cancellation) is { } author)
        {
            await tell.People([author], new News(NewsKind.Interest, text, ThreadItems.PathOf(id), $"comment-suggestion/{draft.Id:N}/{occasion}"));
        }
    }

    private async Task<(TextDraft Draft, string Body, WordingTarget? Target)> Find(Guid id, CancellationToken cancellation)
    {
        var draft = await db.TextDrafts.SingleAsync(d => d.Id == id, cancellation);
        return (draft, await db.Bodies.Where(b => b.Id == draft.BodyId).Select(b => b.NameDe).SingleAsync(cancellation), await WordingTarget.Find(draft, db));
    }
}
