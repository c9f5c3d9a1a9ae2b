using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Somebody asks for a place: with an account at once, as a guest by a link in a mail.</summary>
public partial class RegisterForEvent
{
    public sealed record Draft(string Group, string Name, string Email, IReadOnlyList<string> Needs, string NeedsText);

    public sealed record Shown(Event Event, AdmissionView Admission, Draft Draft, bool Guest);

    public static async Task<IResult> Show(int number, Me me, CityDb db, TimeProvider clock)
    {
        if (await EventAccess.Find(me, db, number) is not { } happening || await AdmissionView.Read(db, happening, me, clock.GetUtcNow()) is not { } admission)
        {
            return View.NotFound();
        }

        return admission.Mine is { } mine ? View.SeeOther(Paths.Registration(mine))
            : View.Page<RegisterForEvent, Shown>(new(happening, admission, new("", me.Name, "", [], ""), !me.SignedIn));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, RegistrationMails mails, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        if (await EventAccess.Find(me, db, number) is not { } happening || await AdmissionView.Read(db, happening, me, now) is not { } admission)
        {
            return View.NotFound();
        }

        if (admission.Mine is { } mine)
        {
            return View.SeeOther(Paths.Registration(mine));
        }

        var who = Applicant(form, me, admission);
        form.Try(() =>
        {
            if (admission.Admittance != Admittance.Open)
            {
                throw new Refusal(RegistrationText.CannotRegister);
            }
        });
        if (form.HasErrors)
        {
            var draft = new Draft(form.Raw(nameof(Draft.Group)), who.Name, who.Email, form.RawMany(nameof(Draft.Needs)), who.NeedsText);
            return View.Invalid<RegisterForEvent, Shown>(new(happening, admission, draft, !me.SignedIn), form.Errors);
        }

        var asked = Registration.Ask(happening.Id, who, now);
        await db.Together(async () =>
        {
            var added = await db.TryInsert(asked);
            if (me.SignedIn && added)
            {
                await Places.Give(db, asked);
            }
            else if (!me.SignedIn)
            {
                await SendLink(db, mails, happening, asked, added);
            }
        });
        return View.SeeOther(!me.SignedIn ? Paths.RegistrationSent
            : Paths.Registration(await db.Registrations.Where(r => r.EventId == happening.Id && r.PersonId == me.Id).Select(r => r.Secret).SingleAsync()));
    }

    /// <summary>The same words whether the address was new or not; only its owner learns more.</summary>
    public static IResult Sent() => View.Page<Message, Message.Shown>(new(RegistrationText.SentTitle, [RegistrationText.Sent, RegistrationText.SentNothing], [new(Paths.Events, RegistrationText.ToEvents)]));

    private static async Task SendLink(CityDb db, RegistrationMails mails, Event happening, Registration asked, bool added)
    {
        var kept = added ? asked : await db.Registrations.AsNoTracking().SingleAsync(r => r.EventId == asked.EventId && r.EmailKey == asked.EmailKey);
        if (added)
        {
            db.Say(new ForgetUnconfirmed(asked.Id), asked.AskedAt + Registration.ConfirmWithin);
        }

        await mails.Send(happening, [kept], kept.State == RegistrationState.Unconfirmed ? RegistrationLetters.Confirm : RegistrationLetters.Known);
    }

    private static Applicant Applicant(Form form, Me me, AdmissionView admission)
    {
        var group = admission.Groups.Count == 0 ? null : form.Choice(nameof(Draft.Group), admission.Groups.Select(g => g.Id.ToString()), RegistrationText.GroupMissing);
        string name = form.Text(nameof(Draft.Name)).Required(RegistrationText.NameMissing).Max(Registration.NameMax).Must(n => !n.Any(char.IsControl), RegistrationText.NameMissing);
        string email = me.SignedIn ? "" : form.Text(nameof(Draft.Email)).Required(RegistrationText.EmailWrong).Max(Conventions.Line).Must(Konzil.People.Register.IsEmail, RegistrationText.EmailWrong);
        var needs = form.RawMany(nameof(Draft.Needs)).Select(n => Enum.TryParse<AccessNeed>(n, out var need) && Enum.IsDefined(need) ? need : (AccessNeed?)null).Distinct().ToList();
        if (needs.Contains(null))
        {
            form.Errors.Add(nameof(Draft.Needs), EventsText.ListWrong);
        }

        return new Applicant
        {
            PersonId = me.Id,
            GroupId = group is null ? null : Guid.Parse(group),
            Name = name,
            Email = email,
            Language = Language.Code,
            Needs = [.. needs.OfType<AccessNeed>()],
            NeedsText = form.Text(nameof(Draft.NeedsText)).Max(Registration.NeedsMax),
        };
    }
}
