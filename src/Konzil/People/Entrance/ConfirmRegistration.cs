using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Konzil.People;

/// <summary>An account came into being; the form with the links to the notices was sent at this time.</summary>
public sealed record AccountOpened(Guid PersonId, DateTimeOffset At);

/// <summary>The owner of the address confirms: only now an account comes into being.</summary>
public static class ConfirmRegistration
{
    public static async Task<IResult> Show(string secret, CityDb db, TimeProvider clock) =>
        await MailLink.Find(db, LinkPurpose.Register, secret, clock.GetUtcNow()) is { } link
            ? View.Page<ConfirmLink, ConfirmLink.Shown>(new(Paths.ConfirmRegistration(secret), RegisterText.ConfirmRegistration.With(link.DisplayName, link.Email), RegisterText.ConfirmNotYou))
            : Gone();

    public static async Task<IResult> Post(string secret, CityDb db, UserManager<Person> people, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        if (await MailLink.Find(db, LinkPurpose.Register, secret, now) is not { } link)
        {
            return Gone();
        }

        var person = Person.Register(link.Email, link.DisplayName, link.Language, now);
        (person.EmailConfirmed, person.PasswordHash) = (true, link.PasswordHash);
        var created = false;
        await db.Together(async () =>
        {
            created = await link.Use(db) && (await people.CreateAsync(person)).Succeeded;
            if (created)
            {
                db.Say(new AccountOpened(person.Id, link.CreatedAt));
                await db.SaveChangesAsync();
            }
        });

        // Not signed in by the link: the password shows that the one who confirms is the one who registered.
        return !created ? Gone()
            : View.SeeOther(link.Back is null ? Paths.SignInConfirmed : Paths.Link(Paths.Neutral(Paths.SignInConfirmed) + "&" + FormFields.Back + "=" + Uri.EscapeDataString(link.Back)));
    }

    private static IResult Gone() => View.Page<Message, Message.Shown>(
        new(RegisterText.LinkGoneTitle, [RegisterText.LinkGone, RegisterText.LinkGoneRegister], [new(Paths.SignIn, SignInText.Title), new(Paths.ResendLink, RegisterText.Resend), new(Paths.Register, RegisterText.Title)]), StatusCodes.Status410Gone);
}
