using Konzil.Platform;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.People;

/// <summary>Accounts, roles, notices.</summary>
public sealed class PeopleModule : IModule
{
    public void Model(ModelBuilder model) => PeopleTables.Add(model);

    public IEnumerable<OfficeEntry> OfficeEntries => [new(OfficeGroupKind.Setup, RoleText.Title, "/buero/personen", Permission.ManagePeople), new(OfficeGroupKind.Setup, UnitText.Units, "/buero/stellen", Permission.EnterOffice), new(OfficeGroupKind.Participation, ResidenceText.Desk, "/buero/wohnsitz", Permission.ConfirmResidence, (db, _) => ListResidences.Waiting(db))];

    public IEnumerable<DataClass> PersonalData => PeopleData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        Entrance(routes);
        Account(routes);
        Residences(routes);
        routes.Get("/buero/stellen", ListUnits.Show).Allow(Permission.EnterOffice);
        routes.Get("/buero/stellen/neu", EditUnit.New).Allow(Permission.ManageUnits);
        routes.Post("/buero/stellen/neu", EditUnit.Create).Allow(Permission.ManageUnits);
        routes.Get("/buero/stellen/{number:int}", EditUnit.Show).Allow(Permission.ManageUnits);
        routes.Post("/buero/stellen/{number:int}", EditUnit.Post).Allow(Permission.ManageUnits);
        routes.Get("/buero/stellen/{number:int}/personen", StaffUnit.Show).Allow(Permission.ManageUnits);
        routes.Post("/buero/stellen/{number:int}/personen", StaffUnit.Post).Allow(Permission.ManageUnits);
        routes.Post("/buero/stellen/{number:int}/personen/{id:guid}/ende", StaffUnit.End).Allow(Permission.ManageUnits);
        routes.Get("/buero/personen", ShowPeople.Show).Allow(Permission.ManagePeople);
        routes.Get("/buero/personen/{id:guid}", ShowPerson.Show).Allow(Permission.ManagePeople);
        routes.Post("/buero/personen/{id:guid}/rollen", ShowPerson.Grant).Allow(Permission.ManagePeople);
        routes.Post("/buero/personen/{id:guid}/rollen/entzug", ShowPerson.Withdraw).Allow(Permission.ManagePeople);
    }

    public void Services(IServiceCollection services)
    {
        services.AddScoped<MailTokens>().AddScoped<Letters>().Handle<DigestDue, SendSummary>();
        services.AddScoped<Tell>().AddScoped<AccountMails>().AddScoped<PasswordCheck>().AddScoped<PasswordChange>().AddScoped<OwnPassword>();
        services.AddScoped<AccountAddress>().AddScoped<PasskeyList>().AddScoped<NewPasskey>().AddScoped<RoleChange>().AddSingleton<UnknownAddresses>();
        services.AddSingleton(new RefusedPage((_, me) => new Refused(me))).AddSingleton(new PartClosedPage(NotOpenNow.For));
        services.Handle<RoleChanged, TellOfRole>().Handle<UnitOfPersonChanged, TellOfUnit>();
        services.AddScoped<ResidenceBook>().Handle<ResidenceAsked, TellOfResidence>().Handle<ResidenceNews, TellOfResidence>().Handle<ResidenceEnds, TellOfResidence>().Handle<ResidenceRequestOver, TellOfResidence>();
        SignInCookies(services);
        services.AddIdentityCore<Person>(o =>
            {
                o.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                o.User.RequireUniqueEmail = true;
                // The user name is the address; which characters it may hold, its mail server decides.
                o.User.AllowedUserNameCharacters = "";
                o.SignIn.RequireConfirmedEmail = true;
                // Length beats complexity (BSI ORP.4); everything else only makes people write passwords down.
                o.Password.RequiredLength = 12;
                o.Password.RequireDigit = o.Password.RequireLowercase = o.Password.RequireUppercase = o.Password.RequireNonAlphanumeric = false;
                o.Lockout.MaxFailedAccessAttempts = 10;
                o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
            })
            .AddUserStore<UserOnlyStore<Person, CityDb, Guid, IdentityUserClaim<Guid>, IdentityUserLogin<Guid>, IdentityUserToken<Guid>, IdentityUserPasskey<Guid>>>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
    }

    private static void Entrance(IEndpointRouteBuilder routes)
    {
        routes.Get("/registrieren", Register.Show).Public();
        routes.Post("/registrieren", Register.Post).Public().Limited(Rate.Secrets);
        routes.Get("/registrieren/postfach", Register.Sent).Public();
        routes.Get("/registrieren/erneut", ResendLink.Show).Public();
        routes.Post("/registrieren/erneut", ResendLink.Post).Public().Limited(Rate.Secrets);
        routes.Get("/registrieren/bestaetigen/{secret}", ConfirmRegistration.Show).Public();
        routes.Post("/registrieren/bestaetigen/{secret}", ConfirmRegistration.Post).Public().Limited(Rate.Texts);
        routes.Get("/anmelden", SignIn.Show).Public();
        routes.Post("/anmelden", SignIn.Post).Public().Limited(Rate.Secrets);
        routes.Post("/anmelden/passkey/optionen", PasskeySignIn.Options).Public().Limited(Rate.Texts);
        routes.Post("/anmelden/passkey", PasskeySignIn.Post).Public().Limited(Rate.Secrets);
        routes.Post("/abmelden", SignIn.Leave).Public().Limited(Rate.Clicks);
        routes.Get("/anmelden/vergessen", ForgotPassword.Show).Public();
        routes.Post("/anmelden/vergessen", ForgotPassword.Post).Public().Limited(Rate.Secrets);
        routes.Get("/anmelden/vergessen/postfach", ForgotPassword.Sent).Public();
        routes.Get("/anmelden/passwort/{secret}", ResetPassword.Show).Public();
        routes.Post("/anmelden/passwort/{secret}", ResetPassword.Post).Public().Limited(Rate.Secrets);
        routes.Get("/konto/adresse/bestaetigen/{secret}", ConfirmEmail.Show).Public();
        routes.Post("/konto/adresse/bestaetigen/{secret}", ConfirmEmail.Post).Public().Limited(Rate.Texts);
    }

    private static void Account(IEndpointRouteBuilder routes)
    {
        routes.Get("/konto", EditAccount.Show).SignedIn();
        routes.Post("/konto", EditAccount.Post).SignedIn().Limited(Rate.Texts);
        routes.Get("/konto/passwort", ChangePassword.Show).SignedIn();
        routes.Post("/konto/passwort", ChangePassword.Post).SignedIn().Limited(Rate.Secrets);
        routes.Get("/konto/adresse", ChangeEmail.Show).SignedIn();
        routes.Post("/konto/adresse", ChangeEmail.Post).SignedIn().Limited(Rate.Secrets);
        routes.Get("/konto/passkeys", ManagePasskeys.Show).SignedIn();
        routes.Post("/konto/passkeys", ManagePasskeys.Add).SignedIn().Limited(Rate.Secrets);
        routes.Post("/konto/passkeys/optionen", ManagePasskeys.Options).SignedIn().Limited(Rate.Texts);
        routes.Post("/konto/passkeys/umbenennen", ManagePasskeys.Rename).SignedIn().Limited(Rate.Texts);
        routes.Post("/konto/passkeys/entfernen", ManagePasskeys.Remove).SignedIn().Limited(Rate.Texts);
        routes.Get("/konto/benachrichtigungen", HearSettings.Show).SignedIn();
        routes.Post("/konto/benachrichtigungen", HearSettings.Post).SignedIn().Limited(Rate.Texts);
        routes.Post("/konto/benachrichtigungen/themen", HearSettings.Interests).SignedIn().Limited(Rate.Texts);
        routes.Post("/konto/benachrichtigungen/ende", HearSettings.End).SignedIn().Limited(Rate.Clicks);
        routes.Get("/abbestellen/{token}", Unsubscribe.Show).Public().Limited(Rate.Clicks);
        routes.Post("/abbestellen/{token}", Unsubscribe.Post).Public().Limited(Rate.Clicks).SealedByToken();
        routes.Get("/konto/nachrichten", ShowInbox.Show).SignedIn();
        routes.Post("/konto/nachrichten/{id:guid}/gelesen", ShowInbox.Read).SignedIn().Limited(Rate.Clicks);
        routes.Post("/konto/nachrichten/gelesen", ShowInbox.ReadAll).SignedIn().Limited(Rate.Clicks);
    }

    private static void Residences(IEndpointRouteBuilder routes)
    {
        routes.Get("/konto/wohnsitz", OwnResidence.Show).SignedIn();
        routes.Post("/konto/wohnsitz", OwnResidence.Ask).SignedIn().Limited(Rate.Texts);
        routes.Post("/konto/wohnsitz/code", OwnResidence.Redeem).SignedIn().Limited(Rate.Secrets);
        routes.Post("/konto/wohnsitz/ende", OwnResidence.End).SignedIn().Limited(Rate.Clicks);
        routes.Get("/buero/wohnsitz", ListResidences.Show).Allow(Permission.ConfirmResidence);
        routes.Get("/buero/wohnsitz/schalter", ConfirmAtCounter.Show).Allow(Permission.ConfirmResidence);
        routes.Post("/buero/wohnsitz/schalter", ConfirmAtCounter.Post).Allow(Permission.ConfirmResidence);
        routes.Get("/buero/wohnsitz/{id:guid}", ShowResidence.Show).Allow(Permission.ConfirmResidence);
        routes.Post("/buero/wohnsitz/{id:guid}/brief", ShowResidence.Print).Allow(Permission.ConfirmResidence);
        routes.Post("/buero/wohnsitz/{id:guid}/ablehnung", ShowResidence.Refuse).Allow(Permission.ConfirmResidence);
    }

    private static void SignInCookies(IServiceCollection services)
    {
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(o =>
        {
            o.Cookie.Name = PublicCache.SignInCookie;
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.ExpireTimeSpan = TimeSpan.FromDays(14);
        });

        // Holds the question to a passkey between asking and answering; set by the button only.
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, o => o.Cookie.Name = PublicCache.SignInCookie + "-passkey");
    }
}
