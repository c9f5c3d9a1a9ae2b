using Konzil.Platform;
using Microsoft.AspNetCore.Identity;

namespace Konzil.People;

/// <summary>The personal data of accounts.</summary>
internal static class PeopleData
{
    private static readonly Text Nobody = new("niemand außer Ihnen", "nobody but you");
    private static readonly Text WithAccount = new("bis das Konto gelöscht wird", "until the account is deleted");

    public static IEnumerable<DataClass> All => [Account, SignIn, Roles, Hearing, Inbox, Residences, Units];

    private static DataClass Account => new("konto", new("Konto", "Account"), new("Sie anmelden, und Ihre Ideen und Beiträge unter Ihrem Anzeigenamen zeigen", "Signing you in, and showing your ideas and comments under your display name"))
    {
        Recipients = new("alle: nur der Anzeigename. Die Administration: auch die E-Mail-Adresse", "everybody: the display name only. The administration: the e-mail address too"),
        Kept = new("bis das Konto gelöscht wird; unbenutzte Konten nach der Frist der Stadt", "until the account is deleted; unused accounts after the city's period"),
        Traces =
        [
            Trace.Gone<Person>(nameof(Person.Id), nameof(Person.DisplayName)) with { Secrets = [nameof(Person.PasswordHash), nameof(Person.SecurityStamp), nameof(Person.ConcurrencyStamp), nameof(Person.NormalizedEmail), nameof(Person.NormalizedUserName), nameof(Person.NameKey)] },
            Trace.Gone<FormerName>(nameof(FormerName.PersonId), nameof(FormerName.Name)),
        ],
    };

    private static DataClass SignIn => new("anmeldung", new("Anmeldung und Sicherheit", "Sign-in and security"), new("Die Anmeldung mit Passwort oder Passkey prüfen und das Konto schützen", "Checking the sign-in with password or passkey, and protecting the account"))
    {
        Basis = LegalBasis.Duty,
        Recipients = Nobody,
        Kept = new("bis das Konto gelöscht wird; Links aus Mails höchstens zwei Tage", "until the account is deleted; links in mails two days at most"),
        Traces =
        [
            Trace.Gone<IdentityUserClaim<Guid>>(nameof(IdentityUserClaim<>.UserId)),
            Trace.Gone<IdentityUserLogin<Guid>>(nameof(IdentityUserLogin<>.UserId)) with { Secrets = [nameof(IdentityUserLogin<>.ProviderKey)] },
            Trace.Gone<IdentityUserToken<Guid>>(nameof(IdentityUserToken<>.UserId)) with { Secrets = [nameof(IdentityUserToken<>.Value), nameof(IdentityUserToken<>.Name)] },
            Trace.Gone<IdentityUserPasskey<Guid>>(nameof(IdentityUserPasskey<>.UserId)) with { Secrets = [nameof(IdentityUserPasskey<>.CredentialId)] },
            Trace.Gone<MailLink>(nameof(MailLink.PersonId), nameof(MailLink.DisplayName)) with { Secrets = [nameof(MailLink.SecretHash), nameof(MailLink.PasswordHash)] },
            Trace.Addressed<MailLink>(nameof(MailLink.Email)) with { Secrets = [nameof(MailLink.SecretHash), nameof(MailLink.PasswordHash), nameof(MailLink.EmailKey)] },
        ],
        Retention = RetentionRule.Of<MailLink>(new("Links aus Mails, deren Zeit um ist", "Links in mails whose time is over"), 1, (db, before) => db.MailLinks.Where(l => l.ExpiresAt < before)),
    };

    private static DataClass Roles => new("rollen", new("Rollen", "Roles"), new("Regeln, wer im Büro was tun darf", "Settling who may do what in the office"))
    {
        Of = DataSubjects.Staff,
        Basis = LegalBasis.Employment,
        Recipients = new("die Administration", "the administration"),
        Kept = new("bis die Rolle entzogen wird", "until the role is withdrawn"),
        Remains = new("dass eine Rolle vergeben oder entzogen wurde, ohne Namen", "that a role was granted or withdrawn, without a name"),
        Traces = [Trace.Gone<RoleGrant>(nameof(RoleGrant.PersonId)), Trace.Unnamed<RoleGrant>(nameof(RoleGrant.ById))],
    };

    private static DataClass Hearing => new("benachrichtigungen", new("Was Sie hören möchten", "What you want to hear"), new("Ihnen schreiben, was Sie bestellt haben", "Writing to you what you asked for"))
    {
        Basis = LegalBasis.Consent,
        Recipients = Nobody,
        Kept = WithAccount,
        Traces = [Trace.Gone<Follow>(nameof(Follow.PersonId)), Trace.Gone<HearChoice>(nameof(HearChoice.PersonId))],
    };

    private static DataClass Inbox => new("nachrichten", new("Nachrichten im Konto", "Messages in the account"), new("Ihnen sagen, was aus Ihren Ideen und Beiträgen wird", "Telling you what becomes of your ideas and comments"))
    {
        Recipients = Nobody,
        Kept = new("ein Jahr, nachdem Sie sie gelesen haben", "one year after you have read them"),
        Traces = [Trace.Gone<Notice>(nameof(Notice.PersonId)) with { Secrets = [nameof(Notice.Key)] }, Trace.Mentions<Notice>(nameof(Notice.De), nameof(Notice.En))],
        Retention = RetentionRule.Of<Notice>(new("Gelesene Nachrichten", "Messages that were read"), 365, (db, before) => db.Notices.Where(n => n.ReadAt != null && n.ReadAt < before)),
    };

    private static DataClass Residences => new("wohnsitz", new("Bestätigter Wohnsitz", "Confirmed residence"), new("Feststellen, wer hier wohnt und bei Abstimmungen teilnehmen darf", "Finding out who lives here and may take part in votes"))
    {
        Recipients = new("das Bürgerbüro", "the citizens’ office"),
        Kept = new("zwei Jahre; die Anschrift nur, bis der Brief zugestellt ist", "two years; the postal address only until the letter has arrived"),
        Traces =
        [
            Trace.Gone<Residence>(nameof(Residence.PersonId)), Trace.Unnamed<Residence>(nameof(Residence.ById), nameof(Residence.ByName)),
            Trace.Gone<ResidenceRequest>(nameof(ResidenceRequest.PersonId), nameof(ResidenceRequest.Name)) with { Secrets = [nameof(ResidenceRequest.CodeHash)] },
            Trace.Unnamed<ResidenceRequest>(nameof(ResidenceRequest.PrintedById), nameof(ResidenceRequest.PrintedBy)),
            Trace.Stranger<ResidenceRequest>(nameof(ResidenceRequest.Street), nameof(ResidenceRequest.Place)),
        ],
    };

    private static DataClass Units => new("stellen", new("Stellen der Stadt", "Units of the city"), new("Wissen, wer eine Stelle leitet und vertritt", "Knowing who heads a unit and stands in"))
    {
        Of = DataSubjects.Staff,
        Basis = LegalBasis.Employment,
        Recipients = new("alle im Büro", "everybody in the office"),
        Kept = new("bis jemand anderes eingetragen ist", "until somebody else is entered"),
        Traces = [Trace.Unnamed<OrgUnit>(nameof(OrgUnit.HeadId)), Trace.Unnamed<OrgUnit>(nameof(OrgUnit.DeputyId)), Trace.Unnamed<OrgUnit>(nameof(OrgUnit.SecondDeputyId))],
    };
}
