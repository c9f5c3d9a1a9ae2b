using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The same questions for people who were invited and never had to register.</summary>
public static class FeedbackOfInvited
{
    public static async Task<IResult> Show(int number, Me me, CityDb db, TimeProvider clock)
    {
        if (await EventAccess.Find(me, db, number) is not { } happening || !await Mine(db, happening, me).AnyAsync())
        {
            return View.NotFound();
        }

        return await Secret(db, happening, me) is { } secret ? View.SeeOther(Paths.GiveFeedback(secret))
            : await MayAnswer(db, happening, me, clock) ? View.Page<GiveFeedback, GiveFeedback.Shown>(Page(happening, FeedbackDraft.Empty)) : GiveFeedback.Closed();
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        if (await EventAccess.Find(me, db, number) is not { } happening || !await Mine(db, happening, me).AnyAsync())
        {
            return View.NotFound();
        }

        if (!await MayAnswer(db, happening, me, clock) || await Secret(db, happening, me) is not null)
        {
            return GiveFeedback.Closed();
        }

        var scores = FeedbackScores.Of(form);
        string words = form.Text(nameof(FeedbackDraft.Words)).Max(EventFeedback.WordsMax);
        if (form.HasErrors)
        {
            return View.Invalid<GiveFeedback, GiveFeedback.Shown>(Page(happening, FeedbackDraft.Of(form)), form.Errors);
        }

        await db.Together(async () =>
        {
            if (await Mine(db, happening, me).Where(i => !i.AnsweredFeedback).ExecuteUpdateAsync(s => s.SetProperty(i => i.AnsweredFeedback, true)) == 1)
            {
                await db.TryInsert(new EventFeedback(happening.Id, scores, words, onPaper: false));
            }
        });
        return View.SeeOther(Paths.Event(number, happening.TitleDe));
    }

    private static GiveFeedback.Shown Page(Event happening, FeedbackDraft draft) => new(happening, Paths.FeedbackOfInvited(happening.Number), Paths.Event(happening.Number, happening.TitleDe), draft);

    private static IQueryable<EventInvitation> Mine(CityDb db, Event happening, Me me) => db.EventInvitations.Where(i => i.EventId == happening.Id && i.PersonId == me.Id);

    private static async Task<bool> MayAnswer(CityDb db, Event happening, Me me, TimeProvider clock) =>
        (await InvitationView.Read(db, happening, me, Format.Day(clock.GetUtcNow())))?.AsksFeedback == true;

    private static Task<string?> Secret(CityDb db, Event happening, Me me) =>
        db.Registrations.Where(r => r.EventId == happening.Id && r.PersonId == me.Id && !r.AnsweredFeedback).Select(r => r.Secret).SingleOrDefaultAsync();
}
