using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>Somebody forgot the password and asks for a link by mail.</summary>
public static class ForgotPassword
{
    private static AskAddress.Shown Page(string email = "") => new(SignInText.ForgotTitle, SignInText.ForgotLead, Paths.ForgotPassword, email);

    public static IResult Show() => View.Page<AskAddress, AskAddress.Shown>(Page());

    public static async Task<IResult> Post(Form form, CityDb db, AccountMails mails)
    {
        var email = Register.EmailOf(form, "Email");
        if (form.HasErrors)
        {
            return View.Invalid<AskAddress, AskAddress.Shown>(Page(form.Raw("Email")), form.Errors);
        }

        var key = MailLink.Key(email);
        await db.Together(async () =>
        {
            if (await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.NormalizedEmail == key) is { Email: { } address } person)
            {
                await mails.SendLink(MailLink.For(person, LinkPurpose.ResetPassword, address));
            }

            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.ForgotPasswordSent);
    }

    public static IResult Sent() => View.Page<Message, Message.Shown>(new(RegisterText.SentTitle, [SignInText.ForgotSent], [new(Paths.SignIn, SignInText.Title), new(Paths.ForgotPassword, SignInText.ForgotTitle)]));
}
