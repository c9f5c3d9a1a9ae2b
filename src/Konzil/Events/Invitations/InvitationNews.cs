using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>More people were invited.</summary>
public sealed record PeopleInvited(Guid EventId);

public sealed record InvitedReminded(Guid EventId, DateOnly Day);

public sealed record InvitationsTakenBack(Guid EventId, IReadOnlyList<Guid> People, string Occasion);

/// <summary>The invited hear of it in their inbox and by mail, once each time.</summary>
public sealed class TellInvited(CityDb db, Tell tell, TimeProvider clock) : IHandle<PeopleInvited>, IHandle<InvitedReminded>, IHandle<InvitationsTakenBack>
{
    public async Task Do(PeopleInvited news, CancellationToken cancellation)
    {
        var (happening, now) = (await Find(news.EventId, cancellation), clock.GetUtcNow());
        if (happening?.IsAhead(Format.Day(now)) != true)
        {
            return;
        }

        var waiting = await db.EventInvitations.AsNoTracking().Where(i => i.EventId == happening.Id && i.FromDesk && i.ToldAt == null).Select(i => new { i.PersonId, i.InvitedAt }).ToListAsync(cancellation);
        foreach (var batch in waiting.GroupBy(w => w.InvitedAt))
        {
            var people = batch.Select(b => b.PersonId).ToList();
            await Say(happening, people, InvitationText.InvitedNotice.Filled(happening.Title, When(happening)), $"event-invited/{happening.Id:N}/{batch.Key?.UtcTicks}");
            await db.EventInvitations.Where(i => i.EventId == happening.Id && people.Contains(i.PersonId)).ExecuteUpdateAsync(s => s.SetProperty(i => i.ToldAt, now), cancellation);
        }
    }

    public async Task Do(InvitedReminded news, CancellationToken cancellation)
    {
        if (await Find(news.EventId, cancellation) is { } happening && happening.IsAhead(Format.Day(clock.GetUtcNow())))
        {
            var silent = await db.EventInvitations.Where(i => i.EventId == happening.Id && i.RemindedOn == news.Day && i.Answer == null).Select(i => i.PersonId).ToListAsync(cancellation);
            await Say(happening, silent, InvitationText.ReminderNotice.Filled(happening.Title, When(happening)), $"event-invited-again/{happening.Id:N}/{Format.Iso(news.Day)}");
        }
    }

    public async Task Do(InvitationsTakenBack news, CancellationToken cancellation)
    {
        if (await Find(news.EventId, cancellation) is { } happening)
        {
            // Invited again meanwhile: then nothing was taken back.
            var again = await db.EventInvitations.Where(i => i.EventId == happening.Id && news.People.Contains(i.PersonId)).Select(i => i.PersonId).ToListAsync(cancellation);
            await tell.People(news.People.Except(again), new News(NewsKind.Other, InvitationText.TakenBackNotice.Filled(happening.Title), Paths.Neutral(Paths.Events), "event-uninvited/" + news.Occasion));
        }
    }

    private Task Say(Event happening, IReadOnlyList<Guid> people, Text text, string key) =>
        tell.People(people, new News(NewsKind.Other, text, Paths.Neutral(Paths.Event(happening.Number, happening.TitleDe)), key));

    private Task<Event?> Find(Guid id, CancellationToken cancellation) => db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Id == id, cancellation);

    /// <summary>Day and hour in both languages.</summary>
    private static Text When(Event happening)
    {
        var before = Language.Code;
        Language.Use(Language.German);
        var german = EventsText.WhenIs(happening);
        Language.Use(Language.English);
        var english = EventsText.WhenIs(happening);
        Language.Use(before);
        return new(german, english);
    }
}
