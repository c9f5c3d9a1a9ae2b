using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Whoever registered answers four questions, once and anonymously.</summary>
public partial class GiveFeedback
{
    /// <param name="Event">What is asked about.</param>
    /// <param name="Action">Where the form goes.</param>
    /// <param name="Back">Where it came from.</param>
    /// <param name="Draft">As it was typed.</param>
    public sealed record Shown(Event Event, string Action, string Back, FeedbackDraft Draft);

    public static async Task<IResult> Show(string secret, CityDb db, TimeProvider clock) =>
        await Load(db, secret, clock) is { } happening ? View.Page<GiveFeedback, Shown>(Page(happening, secret, FeedbackDraft.Empty)) : Closed();

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
            return View.Invalid<GiveFeedback, Shown>(Page(happening, secret, FeedbackDraft.Of(form)), form.Errors);
        }

        await db.Together(async () =>
        {
            if (await db.Registrations.Where(r => r.Secret == secret && !r.AnsweredFeedback).ExecuteUpdateAsync(s => s.SetProperty(r => r.AnsweredFeedback, true)) == 1)
            {
                // Registrations are deleted sooner than the questions close: whoever was also invited must not answer again.
                var mine = db.Registrations.Where(r => r.Secret == secret && r.PersonId != null).Select(r => r.PersonId!.Value);
                await db.EventInvitations.Where(i => i.EventId == happening.Id && mine.Contains(i.PersonId)).ExecuteUpdateAsync(s => s.SetProperty(i => i.AnsweredFeedback, true));
                await db.TryInsert(new EventFeedback(happening.Id, scores, words, onPaper: false));
            }
        });
        return View.SeeOther(Paths.Registration(secret));
    }

    private static async Task<Event?> Load(CityDb db, string secret, TimeProvider clock) =>
        await db.Registrations.AsNoTracking().SingleOrDefaultAsync(r => r.Secret == secret && r.State != RegistrationState.Unconfirmed && !r.AnsweredFeedback) is { } mine
        && await db.Events.AsNoTracking().SingleAsync(e => e.Id == mine.EventId) is { } happening && FeedbackTime.IsOpen(happening, Format.Day(clock.GetUtcNow())) ? happening : null;

    private static Shown Page(Event happening, string secret, FeedbackDraft draft) => new(happening, Paths.GiveFeedback(secret), Paths.Registration(secret), draft);

    internal static IResult Closed() => View.Page<Message, Message.Shown>(new(FeedbackText.Title, [FeedbackText.Closed], [new(Paths.Events, RegistrationText.ToEvents)]), StatusCodes.Status410Gone);
}
