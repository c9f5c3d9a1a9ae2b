using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Whoever registered answers four questions, once and anonymously.</summary>
public partial class GiveFeedback
{
    public sealed record Shown(Event Event, string Secret, FeedbackDraft Draft);

    public static async Task<IResult> Show(string secret, CityDb db, TimeProvider clock) =>
        await Load(db, secret, clock) is { } happening ? View.Page<GiveFeedback, Shown>(new(happening, secret, FeedbackDraft.Empty)) : Closed();

    public static async Task<IResult> Post(string secret, Form form, CityDb db, TimeProvider clock)
    {
        if (await Load(db, secret, clock) is not { } happening)
        {
            return Closed();
        }

        var scores = FeedbackScores.Of(form);
        string words = form.Text(nameof(FeedbackDraft.Words)).Max(EventFeedback.WordsMax);
        if (form.HasErrors)
        {
            return View.Invalid<GiveFeedback, Shown>(new(happening, secret, FeedbackDraft.Of(form)), form.Errors);
        }

        await db.Together(async () =>
        {
            if (await db.Registrations.Where(r => r.Secret == secret && !r.AnsweredFeedback).ExecuteUpdateAsync(s => s.SetProperty(r => r.AnsweredFeedback, true)) == 1)
            {
                await db.TryInsert(new EventFeedback(happening.Id, scores, words, onPaper: false));
            }
        });
        return View.SeeOther(Paths.Registration(secret));
    }

    private static async Task<Event?> Load(CityDb db, string secret, TimeProvider clock) =>
        await db.Registrations.AsNoTracking().SingleOrDefaultAsync(r => r.Secret == secret && r.State != RegistrationState.Unconfirmed && !r.AnsweredFeedback) is { } mine
        && await db.Events.AsNoTracking().SingleAsync(e => e.Id == mine.EventId) is { } happening && FeedbackTime.IsOpen(happening, Format.Day(clock.GetUtcNow())) ? happening : null;

    private static IResult Closed() => View.Page<Message, Message.Shown>(new(FeedbackText.Title, [FeedbackText.Closed], [new(Paths.Events, RegistrationText.ToEvents)]), StatusCodes.Status410Gone);
}
