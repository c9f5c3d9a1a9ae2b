using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Somebody got a place or stands on the waiting list.</summary>
public sealed record RegistrationSettled(Guid RegistrationId, RegistrationState State);

public sealed record MovedUp(Guid RegistrationId);

public sealed record MessageWritten(Guid MessageId);

/// <summary>Due the day before; forgotten when the event moved meanwhile.</summary>
public sealed record RemindOfEvent(Guid EventId, DateOnly Day);

/// <summary>Due the day after.</summary>
public sealed record AskForFeedback(Guid EventId, DateOnly Day);

/// <summary>Due when the registrations have been kept long enough.</summary>
public sealed record ForgetRegistrations(Guid EventId, DateOnly Day);

/// <summary>Due when the link of a guest has run out.</summary>
public sealed record ForgetUnconfirmed(Guid RegistrationId);

public sealed class TellOfRegistration(CityDb db, RegistrationMails mails) : IHandle<RegistrationSettled>, IHandle<MovedUp>
{
    public Task Do(RegistrationSettled news, CancellationToken cancellation) => Send(news.RegistrationId, news.State == RegistrationState.Seated ? RegistrationLetters.Seated : RegistrationLetters.Waiting, cancellation);

    public Task Do(MovedUp news, CancellationToken cancellation) => Send(news.RegistrationId, RegistrationLetters.MovedUp, cancellation);

    private async Task Send(Guid id, RegistrationLetter letter, CancellationToken cancellation)
    {
        // Gone when the person withdrew meanwhile: then there is nothing to tell.
        if (await db.Registrations.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellation) is { } asked
            && await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Id == asked.EventId, cancellation) is { } happening)
        {
            await mails.Send(happening, [asked], letter);
        }
    }
}

/// <summary>What everybody who registered hears about an event, and who follows it.</summary>
public sealed class TellOfEvent(CityDb db, RegistrationMails mails, Tell tell, TimeProvider clock) : IHandle<EventChanged>, IHandle<EventCancelled>, IHandle<RemindOfEvent>, IHandle<AskForFeedback>, IHandle<MessageWritten>
{
    public async Task Do(EventChanged news, CancellationToken cancellation)
    {
        if (await Find(news.EventId, cancellation) is not { } happening)
        {
            return;
        }

        await Schedule(happening, cancellation);
        await Places.MoveUp(db, happening.Id, Format.Day(clock.GetUtcNow()));
        if (news.Moved)
        {
            await All(happening, RegistrationLetters.Moved, happening.Sequence.ToString(System.Globalization.CultureInfo.InvariantCulture), cancellation);
            await Followers(happening, RegistrationText.MovedNotice, "event-moved/" + happening.Sequence, cancellation);
        }
    }

    public async Task Do(EventCancelled news, CancellationToken cancellation)
    {
        if (await Find(news.EventId, cancellation) is { } happening)
        {
            await All(happening, RegistrationLetters.Cancelled, "", cancellation);
            await Followers(happening, RegistrationText.CancelledNotice, "event-cancelled", cancellation);
        }
    }

    public async Task Do(RemindOfEvent news, CancellationToken cancellation)
    {
        if (await Find(news.EventId, cancellation) is { State: EventState.Planned } happening && happening.Date == news.Day && Format.Day(clock.GetUtcNow()) < news.Day)
        {
            await All(happening, RegistrationLetters.Reminder, Format.Iso(news.Day), cancellation);
        }
    }

    public async Task Do(AskForFeedback news, CancellationToken cancellation)
    {
        if (await Find(news.EventId, cancellation) is { State: not EventState.Cancelled, Feedback: not FeedbackUse.Off } happening && happening.Date == news.Day)
        {
            await All(happening, RegistrationLetters.Feedback, "", cancellation);
            await tell.People(await Invited(happening, i => i.Answer == InvitationAnswer.Coming && !i.AnsweredFeedback, cancellation),
                new News(NewsKind.Event, InvitationText.FeedbackNotice.Filled(happening.Title), Paths.Neutral(Paths.FeedbackOfInvited(happening.Number)), "event-feedback/" + happening.Id.ToString("N")));
        }
    }

    public async Task Do(MessageWritten news, CancellationToken cancellation)
    {
        if (await db.EventMessages.AsNoTracking().SingleOrDefaultAsync(m => m.Id == news.MessageId, cancellation) is { } message && await Find(message.EventId, cancellation) is { } happening)
        {
            var people = await message.To(db.Registrations).AsNoTracking().ToListAsync(cancellation);
            await mails.Send(happening, people, RegistrationLetters.Of(message), message.Id.ToString("N"), message.Body);
        }
    }

    private Task<Event?> Find(Guid id, CancellationToken cancellation) => db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancellation);

    private async Task All(Event happening, RegistrationLetter letter, string occasion, CancellationToken cancellation)
    {
        var people = db.Registrations.AsNoTracking().Where(r => r.EventId == happening.Id && (r.State == RegistrationState.Seated || (letter.ToWaiting && r.State == RegistrationState.Waiting)));
        await mails.Send(happening, await people.ToListAsync(cancellation), letter, occasion, happening.CancelReason ?? "");
    }

    // Whoever registered got a mail of their own.
    private async Task Followers(Event happening, Text text, string key, CancellationToken cancellation)
    {
        var registered = db.Registrations;
        var followers = await db.Follows.Where(f => f.Kind == Event.KindName && f.ItemId == happening.Id && !registered.Any(r => r.EventId == happening.Id && r.PersonId == f.PersonId)).Select(f => f.PersonId).ToListAsync(cancellation);
        var allowed = await EventAccess.WhoMaySee(db, happening, followers);
        await tell.People(allowed, new News(NewsKind.Event, text.Filled(happening.Title), Paths.Neutral(Paths.Event(happening.Number, happening.TitleDe)), key + "/" + happening.Id.ToString("N")) { About = new Followed(Event.KindName, happening.Id) });
        await tell.People(await Invited(happening, i => i.Answer != InvitationAnswer.NotComing, cancellation), new News(NewsKind.Event, text.Filled(happening.Title), Paths.Neutral(Paths.Event(happening.Number, happening.TitleDe)), key + "/" + happening.Id.ToString("N")));
    }

    // The invited without a registration; the same news under the same key reaches nobody twice.
    private Task<List<Guid>> Invited(Event happening, System.Linq.Expressions.Expression<Func<EventInvitation, bool>> which, CancellationToken cancellation)
    {
        var registered = db.Registrations;
        return db.EventInvitations.Where(i => i.EventId == happening.Id && !registered.Any(r => r.EventId == happening.Id && r.PersonId == i.PersonId)).Where(which).Select(i => i.PersonId).ToListAsync(cancellation);
    }

    private async Task Schedule(Event happening, CancellationToken cancellation)
    {
        if (happening.Date is not { } day)
        {
            return;
        }

        var now = clock.GetUtcNow();
        var admission = await db.Admissions.AsNoTracking().SingleOrDefaultAsync(a => a.EventId == happening.Id, cancellation);
        var (before, after) = (Format.At(day.AddDays(-1), new(9, 0)), Format.At(day.AddDays(1), new(10, 0)));
        if (before > now && admission is not null)
        {
            db.Say(new RemindOfEvent(happening.Id, day), before);
        }

        if (after > now && happening.Feedback != FeedbackUse.Off)
        {
            db.Say(new AskForFeedback(happening.Id, day), after);
        }

        if (admission is not null)
        {
            db.Say(new ForgetRegistrations(happening.Id, day), Format.At(day.AddDays(admission.KeepDays), new(3, 0)));
        }

        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>Personal data of registrations end: unconfirmed ones after two days, all others some days after the event.</summary>
public sealed class ForgetPeople(CityDb db, TimeProvider clock) : IHandle<ForgetRegistrations>, IHandle<ForgetUnconfirmed>
{
    public async Task Do(ForgetRegistrations news, CancellationToken cancellation)
    {
        var happening = await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Id == news.EventId, cancellation);
        var keep = await db.Admissions.Where(a => a.EventId == news.EventId).Select(a => (int?)a.KeepDays).SingleOrDefaultAsync(cancellation);
        // Another day, or kept longer by now: then a later job is on its way.
        if (happening?.Date != news.Day || keep is not { } days || Format.Day(clock.GetUtcNow()) < news.Day.AddDays(days))
        {
            return;
        }

        await db.Registrations.Where(r => r.EventId == news.EventId).ExecuteDeleteAsync(cancellation);
        var keys = RegistrationMails.KeysOf(news.EventId);
        await db.Mails.Where(m => m.Key.StartsWith(keys)).ExecuteDeleteAsync(cancellation);
        db.Note(happening, "registrations-deleted");
        await db.SaveChangesAsync(cancellation);
    }

    public async Task Do(ForgetUnconfirmed news, CancellationToken cancellation)
    {
        var end = "/" + news.RegistrationId.ToString("N");
        if (await db.Registrations.Where(r => r.Id == news.RegistrationId && r.State == RegistrationState.Unconfirmed).ExecuteDeleteAsync(cancellation) > 0)
        {
            await db.Mails.Where(m => m.Key.StartsWith("event/") && m.Key.EndsWith(end)).ExecuteDeleteAsync(cancellation);
        }
    }
}
