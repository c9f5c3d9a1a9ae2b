using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The invited say whether they come. Where one has to register, "yes" takes a place or a rank of the waiting list, "no" frees it.</summary>
public static class AnswerInvitation
{
    public const string Group = "Group";

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, Catalog catalog, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        if (await EventAccess.Find(me, db, number) is not { } happening || !await Mine(db, happening, me).AnyAsync())
        {
            return View.NotFound();
        }

        var admission = await AdmissionView.Read(db, happening, me, now);
        var answer = form.Choice<InvitationAnswer>(nameof(EventInvitation.Answer), InvitationText.AnswerMissing);
        var needsPlace = answer == InvitationAnswer.Coming && admission is { Mine: null };
        var group = needsPlace && admission!.Groups.Count > 0 ? form.Choice(Group, admission.Groups.Select(g => g.Id.ToString()), RegistrationText.GroupMissing) : null;
        form.Try(() =>
        {
            if (!happening.IsAhead(Format.Day(now)))
            {
                throw new Refusal(InvitationText.TooLate);
            }

            if (needsPlace && admission!.Admittance != Admittance.Open)
            {
                throw new Refusal(RegistrationText.CannotRegister);
            }
        });
        if (form.HasErrors)
        {
            return View.Invalid<ShowEvent, ShowEvent.Shown>(await ShowEvent.Read(happening, me, db, catalog, now), form.Errors);
        }

        await db.Together(async () =>
        {
            var asked = Registration.Ask(happening.Id, new Applicant { PersonId = me.Id, GroupId = group is null ? null : Guid.Parse(group), Name = me.Name, Language = Language.Code }, now);
            if (needsPlace && await db.TryInsert(asked))
            {
                await Places.Give(db, asked);
            }
            else if (answer == InvitationAnswer.NotComing && await db.Registrations.AsNoTracking().SingleOrDefaultAsync(r => r.EventId == happening.Id && r.PersonId == me.Id) is { } leaving)
            {
                await Places.Leave(db, leaving, Format.Day(now));
            }

            await Mine(db, happening, me).ExecuteUpdateAsync(s => s.SetProperty(i => i.Answer, answer).SetProperty(i => i.AnsweredAt, now));
        });
        return View.SeeOther(Paths.Event(number, happening.TitleDe));
    }

    private static IQueryable<EventInvitation> Mine(CityDb db, Event happening, Me me) => db.EventInvitations.Where(i => i.EventId == happening.Id && i.PersonId == me.Id);
}
