using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>What the asking person reads about their own invitation.</summary>
/// <param name="Answer">Null as long as they said nothing.</param>
/// <param name="Open">An answer is possible.</param>
/// <param name="Place">Of their registration, where there is one.</param>
/// <param name="AsksFeedback">The questions after the event are open to them.</param>
public sealed record InvitationView(InvitationAnswer? Answer, bool Open, RegistrationState? Place, bool AsksFeedback)
{
    public static async Task<InvitationView?> Read(CityDb db, Event happening, Me me, DateOnly today) =>
        me.Id is { } id && await db.EventInvitations.AsNoTracking().SingleOrDefaultAsync(i => i.EventId == happening.Id && i.PersonId == id) is { } mine
            ? new(mine.Answer, happening.IsAhead(today), await db.Registrations.Where(r => r.EventId == happening.Id && r.PersonId == id).Select(r => (RegistrationState?)r.State).SingleOrDefaultAsync(), FeedbackTime.IsOpen(happening, today) && mine is { AnsweredFeedback: false, Answer: not InvitationAnswer.NotComing }) : null;
}
