using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>A new address. It counts only when a link sent to it was confirmed, and the old address hears of it.</summary>
public partial class ChangeEmail
{
    public sealed record Shown(string Present, string Email);

    public static async Task<IResult> Show(Me me, CityDb db) => View.Page<ChangeEmail, Shown>(new((await db.People.AsNoTracking().SingleAsync(p => p.Id == me.KnownId)).Email ?? "", ""));

    public static async Task<IResult> Post(Form form, Me me, CityDb db, OwnPassword own, AccountMails mails)
    {
        var person = await db.People.SingleAsync(p => p.Id == me.KnownId);
        var email = Register.EmailOf(form, "Email");
        await own.Check(form, person, "Current");
        if (form.HasErrors)
        {
            return View.Invalid<ChangeEmail, Shown>(new(person.Email ?? "", form.Raw("Email")), form.Errors);
        }

        var key = MailLink.Key(email);
        await db.Together(async () =>
        {
            // The owner of a known address is told, as at registration; the page says the same in both cases.
            if (await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.NormalizedEmail == key) is { } known)
            {
                await mails.Say(known, MailText.Known);
            }
            else
            {
                await mails.SendLink(MailLink.For(person, LinkPurpose.ChangeEmail, email));
            }

            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.AccountSaved("adresse"));
    }
}

/// <summary>The link in the mail to the new address. It may be opened in another browser, so it asks for no sign-in.</summary>
public static class ConfirmEmail
{
    public static async Task<IResult> Show(string secret, CityDb db, TimeProvider clock) =>
        await MailLink.Find(db, LinkPurpose.ChangeEmail, secret, clock.GetUtcNow()) is { } link
            ? View.Page<ConfirmLink, ConfirmLink.Shown>(new(Paths.ConfirmEmail(secret), RegisterText.ConfirmChange.With(link.DisplayName, link.Email), null))
            : Gone(RegisterText.LinkGone, RegisterText.LinkGoneChange);

    public static async Task<IResult> Post(string secret, Me me, CityDb db, TimeProvider clock, AccountAddress address)
    {
        if (await MailLink.Find(db, LinkPurpose.ChangeEmail, secret, clock.GetUtcNow()) is not { } link)
        {
            return Gone(RegisterText.LinkGone, RegisterText.LinkGoneChange);
        }

        return !await address.Change(link, me) ? Gone(RegisterText.AddressTaken, RegisterText.LinkGoneChange)
            : View.SeeOther(me.Id == link.PersonId ? Paths.AccountSaved("neue-adresse") : Paths.SignInConfirmed);
    }

    private static IResult Gone(Text why, Text next) => View.Page<Message, Message.Shown>(
        new(RegisterText.LinkGoneTitle, [why, next], [new(Paths.Account, AccountText.Title), new(Paths.SignIn, SignInText.Title)]), StatusCodes.Status410Gone);
}

/// <summary>Sets the confirmed address and tells the old one.</summary>
public sealed class AccountAddress(CityDb db, UserManager<Person> people, SignInManager<Person> signIn, AccountMails mails, TimeProvider clock)
{
    /// <summary>False when the link was used meanwhile or somebody else has the address by now.</summary>
    public async Task<bool> Change(MailLink link, Me me)
    {
        var changed = false;
        await db.Together(async () =>
        {
            if (!await link.Use(db) || await db.People.SingleOrDefaultAsync(p => p.Id == link.PersonId) is not { } person)
            {
                return;
            }

            var old = person.Email;
            (person.Email, person.UserName) = (link.Email, link.Email);
            changed = (await people.UpdateSecurityStampAsync(person)).Succeeded;
            if (!changed)
            {
                return;
            }

            if (old is not null)
            {
                await db.TryInsert(new FormerName(person.Id, old));
            }

            await db.MailLinks.Where(l => l.PersonId == person.Id).ExecuteDeleteAsync();
            await mails.Say(person, MailText.EmailChanged, old);
            PersonHistory.Write(db, person.Id, PersonHistory.EmailChanged, clock.GetUtcNow());
            await db.SaveChangesAsync();
            if (me.Id == person.Id)
            {
                await signIn.RefreshSignInAsync(person);
            }
        });
        return changed;
    }
}
