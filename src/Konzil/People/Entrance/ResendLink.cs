using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>The confirmation mail got lost. As everywhere, the answer does not tell whether the address is known.</summary>
public static class ResendLink
{
    private static AskAddress.Shown Page(string email = "") => new(RegisterText.Resend, RegisterText.ResendLead, Paths.ResendLink, email);

    public static IResult Show() => View.Page<AskAddress, AskAddress.Shown>(Page());

    public static async Task<IResult> Post(Form form, CityDb db, AccountMails mails, TimeProvider clock)
    {
        var email = Register.EmailOf(form, "Email");
        if (form.HasErrors)
        {
            return View.Invalid<AskAddress, AskAddress.Shown>(Page(form.Raw("Email")), form.Errors);
        }

        var (key, now) = (MailLink.Key(email), clock.GetUtcNow());
        await db.Together(async () =>
        {
            if (await db.MailLinks.AsNoTracking().Where(l => l.EmailKey == key && l.Purpose == LinkPurpose.Register && l.ExpiresAt > now).OrderByDescending(l => l.CreatedAt).FirstOrDefaultAsync() is { } waiting)
            {
                await mails.SendLink(waiting.Again());
            }
            else if (await db.People.AsNoTracking().SingleOrDefaultAsync(p => p.NormalizedEmail == key) is { } known)
            {
                await mails.Say(known, MailText.Known);
            }

            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.RegisterSent);
    }
}
