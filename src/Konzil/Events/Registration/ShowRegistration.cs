using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>One's own registration, opened by its link: confirm, look, withdraw. Programs that check mails only look.</summary>
public partial class ShowRegistration
{
    public sealed record Shown(Registration Registration, Event Event, int Rank, bool Ahead, bool Feedback)
    {
        /// <summary>The participants may share contacts.</summary>
        public bool Contacts { get; init; }
    }

    public static async Task<IResult> Show(string secret, CityDb db, TimeProvider clock) =>
        await Read(db, secret, clock) is { } shown ? View.Page<ShowRegistration, Shown>(shown) : Gone();

    public static async Task<IResult> Confirm(string secret, Form form, CityDb db, TimeProvider clock)
    {
        if (await Read(db, secret, clock) is not { } shown)
        {
            return Gone();
        }

        if (shown.Registration.State == RegistrationState.Unconfirmed)
        {
            var today = Format.Day(clock.GetUtcNow());
            var admission = await db.Admissions.AsNoTracking().SingleOrDefaultAsync(a => a.EventId == shown.Event.Id);
            if (admission?.At(shown.Event, today) != Admittance.Open)
            {
                form.Errors.Add("", RegistrationText.CannotRegister);
                return View.Invalid<ShowRegistration, Shown>(shown, form.Errors);
            }

            await db.Together(() => Places.Give(db, shown.Registration));
        }

        return View.SeeOther(Paths.Registration(secret));
    }

    public static async Task<IResult> Withdraw(string secret, CityDb db, TimeProvider clock)
    {
        if (await Read(db, secret, clock) is { } shown)
        {
            await Places.Leave(db, shown.Registration, Format.Day(clock.GetUtcNow()));
            return View.SeeOther(Paths.RegistrationWithdrawn);
        }

        return Gone();
    }

    public static IResult Withdrawn() => View.Page<Message, Message.Shown>(new(RegistrationText.WithdrawnTitle, [RegistrationText.Withdrawn], [new(Paths.Events, RegistrationText.ToEvents)]));

    internal static IResult Gone() => View.Page<Message, Message.Shown>(new(RegistrationText.GoneTitle, [RegistrationText.Gone], [new(Paths.Events, RegistrationText.ToEvents)]), StatusCodes.Status410Gone);

    private static async Task<Shown?> Read(CityDb db, string secret, TimeProvider clock)
    {
        if (await db.Registrations.AsNoTracking().SingleOrDefaultAsync(r => r.Secret == secret) is not { } mine)
        {
            return null;
        }

        var now = clock.GetUtcNow();
        var happening = await db.Events.AsNoTracking().SingleAsync(e => e.Id == mine.EventId);
        if (mine.PersonId is { } person && (await EventAccess.WhoMaySee(db, happening, [person])).Count == 0)
        {
            return null;
        }

        var rank = mine.State != RegistrationState.Waiting ? 0 : await db.Registrations.CountAsync(r => r.EventId == mine.EventId && r.GroupId == mine.GroupId && r.State == RegistrationState.Waiting && r.Turn <= mine.Turn);
        // A link that ran out counts for nothing, even before the job has deleted the row.
        return mine.State == RegistrationState.Unconfirmed && mine.AskedAt + Registration.ConfirmWithin < now ? null
            : new(mine, happening, rank, happening.IsAhead(Format.Day(now)), FeedbackTime.IsOpen(happening, Format.Day(now)) && !mine.AnsweredFeedback)
            {
                Contacts = mine.State == RegistrationState.Seated && await db.ContactLists.AsNoTracking().SingleOrDefaultAsync(l => l.EventId == happening.Id) is { } list && list.IsOpen(happening, Format.Day(now)),
            };
    }
}
