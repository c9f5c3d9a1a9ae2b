using System.Net.Mail;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>Somebody asks for an account. The answer is the same whether the address is known or not; only its owner learns more.</summary>
public partial class Register
{
    /// <summary>The button of the sign-in page that opens this form with a carried form inside.</summary>
    public const string BeginField = "beginn";

    public const int ShortestPassword = 12;
    public const int LongestPassword = 200;

    public sealed record Draft(string Email, string DisplayName, string Language, string? Back, Carried? Carried);

    public static IResult Show(HttpContext http, Me me) => me.SignedIn
        ? View.SeeOther(Paths.Account)
        : View.Page<Register, Draft>(new("", "", Language.Code, LocalPath.Of(http.Request.Query[FormFields.Back]), null));

    public static async Task<IResult> Post(HttpContext http, Form form, CityDb db, IPasswordHasher<Person> hasher, AccountMails mails)
    {
        var carried = Carried.From(http, form);
        var back = LocalPath.Of(form.Raw(FormFields.Back));
        if (form.Has(BeginField))
        {
            return View.Page<Register, Draft>(new("", "", Language.Code, back, carried));
        }

        var email = EmailOf(form, "Email");
        var name = NameOf(form);
        await OfficialNames.Check(form, "DisplayName", name, db);
        var language = form.Choice("Language", [Language.German, Language.English], RegisterText.LanguageMissing);
        var password = NewPassword(form, "Password", email);
        if (form.HasErrors)
        {
            return View.Invalid<Register, Draft>(new(form.Raw("Email"), name, form.Raw("Language"), back, carried), form.Errors);
        }

        // Hashed before anybody looks whether the address is known, so that both take the same time.
        var hash = hasher.HashPassword(new Person(), password);
        await db.Together(async () =>
        {
            var key = MailLink.Key(email);
            if (await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.NormalizedEmail == key) is { } known)
            {
                await mails.Say(known, MailText.Known);
            }
            else
            {
                await mails.SendLink(MailLink.Registration(email, name, language!, hash, back));
            }

            await db.SaveChangesAsync();
        });
        return carried is null ? View.SeeOther(Paths.RegisterSent) : View.Page<SignIn, SignIn.Shown>(new(email, null, carried, SignIn.SignInNews.Registered));
    }

    public static IResult Sent() => View.Page<Message, Message.Shown>(new(RegisterText.SentTitle, [RegisterText.Sent, RegisterText.SentNothing], [new(Paths.SignIn, SignInText.Title), new(Paths.ResendLink, RegisterText.Resend)]));

    /// <summary>An address that a mail server can take; the reason stands beside the field.</summary>
    internal static string EmailOf(Form form, string field) => form.Text(field).Required(SignInText.EmailMissing).Max(Conventions.Line).Must(IsEmail, SignInText.EmailWrong);

    internal static string NameOf(Form form) => form.Text("DisplayName").Required(RegisterText.NameMissing).Max(Person.LongestName)
        .Must(n => !n.Any(char.IsControl) && !n.Contains('@', StringComparison.Ordinal), RegisterText.NameWrong);

    /// <summary>Checks a new password; it is never shown again.</summary>
    internal static string NewPassword(Form form, string field, string email)
    {
        var password = form.Secret(field);
        if (password.Length is < ShortestPassword or > LongestPassword)
        {
            form.Errors.Add(field, RegisterText.PasswordLength.With(ShortestPassword));
        }
        else if (password.Distinct().Count() < 5 || string.Equals(password, email, StringComparison.OrdinalIgnoreCase))
        {
            form.Errors.Add(field, RegisterText.PasswordEasy);
        }

        return password;
    }

    internal static bool IsEmail(string text) =>
        MailAddress.TryCreate(text, out var address) && address.Address == text && address.Host.Contains('.', StringComparison.Ordinal) && !text.Any(char.IsWhiteSpace);
}
