using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>A new password through the link in the mail. All sessions end, because somebody else may have had the old one.</summary>
public partial class ResetPassword
{
    public sealed record Shown(string Secret, string Email);

    public static async Task<IResult> Show(string secret, CityDb db, TimeProvider clock) =>
        await MailLink.Find(db, LinkPurpose.ResetPassword, secret, clock.GetUtcNow()) is { } link ? View.Page<ResetPassword, Shown>(new(secret, link.Email)) : Gone();

    public static async Task<IResult> Post(string secret, Form form, CityDb db, PasswordChange change, TimeProvider clock)
    {
        if (await MailLink.Find(db, LinkPurpose.ResetPassword, secret, clock.GetUtcNow()) is not { } link
            || await db.People.SingleOrDefaultAsync(p => p.Id == link.PersonId) is not { } person)
        {
            return Gone();
        }

        var password = Register.NewPassword(form, "Password", link.Email);
        if (form.HasErrors)
        {
            return View.Invalid<ResetPassword, Shown>(new(secret, link.Email), form.Errors);
        }

        var used = false;
        await db.Together(async () =>
        {
            if (used = await link.Use(db))
            {
                // Who can read the mails of the address owns the account: the lockout has done its work.
                await change.To(person, password, unlock: true);
            }
        });
        return used ? View.SeeOther(Paths.PasswordReset) : Gone();
    }

    private static IResult Gone() => View.Page<Message, Message.Shown>(
        new(RegisterText.LinkGoneTitle, [RegisterText.LinkGone, RegisterText.LinkGoneReset], [new(Paths.ForgotPassword, SignInText.ForgotTitle), new(Paths.SignIn, SignInText.Title)]), StatusCodes.Status410Gone);
}

/// <summary>Sets a password and everything that follows from it.</summary>
public sealed class PasswordChange(CityDb db, UserManager<Person> people, IPasswordHasher<Person> hasher, AccountMails mails, TimeProvider clock)
{
    public async Task To(Person person, string password, bool unlock = false)
    {
        person.PasswordHash = hasher.HashPassword(person, password);
        if (unlock)
        {
            (person.LockoutEnd, person.AccessFailedCount) = (null, 0);
        }

        // A new stamp ends every session; whoever changes it at home is signed in again by the handler.
        await people.UpdateSecurityStampAsync(person);
        await db.MailLinks.Where(l => l.PersonId == person.Id).ExecuteDeleteAsync();
        await DemoSignIns.Forget(db, person.Id);
        await mails.Say(person, MailText.PasswordChanged);
        PersonHistory.Write(db, person.Id, PersonHistory.PasswordChanged, clock.GetUtcNow());
        await db.SaveChangesAsync();
    }
}
