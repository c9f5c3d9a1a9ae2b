using System.Globalization;
using Konzil.Platform;

namespace Konzil.People;

/// <summary>The mails of the accounts. They are sent whatever somebody wishes for notices, because they guard the account.</summary>
public sealed class AccountMails(CityDb db, Tell site, TimeProvider clock)
{
    /// <summary>Issues the link and writes the mail that carries it; silently nothing when the address got enough mails.</summary>
    public async Task SendLink(MailLink link)
    {
        var now = clock.GetUtcNow();
        await MailLink.Forget(db, now);
        if (await link.Issue(db, now) is not { } secret)
        {
            return;
        }

        var (mail, path) = link.Purpose switch
        {
            LinkPurpose.Register => (MailText.Register, Paths.ConfirmRegistration(secret)),
            LinkPurpose.ResetPassword => (MailText.Reset, Paths.ResetPassword(secret)),
            _ => (MailText.ChangeEmail, Paths.ConfirmEmail(secret)),
        };
        await Write(link.Email, link.Language, mail, [link.DisplayName, In(link.Language, path)], "link/" + link.Id.ToString("N"), secret: true);
    }

    /// <summary>Tells the owner of a known address; at most one of a kind in an hour.</summary>
    public Task Say(Person person, AccountMail mail, string? to = null)
    {
        if ((to ?? person.Email) is not { } address)
        {
            return Task.CompletedTask;
        }

        var hour = clock.GetUtcNow().ToString("yyyyMMddHH", CultureInfo.InvariantCulture);
        return Write(address, person.Language, mail, [person.DisplayName, In(person.Language, "/anmelden"), In(person.Language, "/anmelden/vergessen")], $"{mail.Key}/{person.Id:N}/{hour}", secret: false);
    }

    // The link opens in the language of the one who gets it, whoever caused the mail.
    private string In(string language, string path)
    {
        var neutral = Paths.Neutral(path);
        return site.Site + neutral + (language != Language.English ? "" : (neutral.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "lang=en");
    }

    private Task Write(string to, string language, AccountMail mail, object[] values, string key, bool secret) =>
        Outbox.Write(db, new OutMail(to, mail.Subject.In(language), string.Format(CultureInfo.InvariantCulture, mail.Body.In(language), values), key, clock.GetUtcNow()) { HoldsSecret = secret });
}

/// <summary>One kind of mail about an account.</summary>
public sealed record AccountMail(string Key, Text Subject, Text Body);
