using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>Somebody stands at the counter with a document: confirmed at once, by the e-mail address of the account.</summary>
public partial class ConfirmAtCounter
{
    public sealed record Draft(string Email, string Seen);

    public static IResult Show() => View.Page<ConfirmAtCounter, Draft>(new("", ""));

    public static async Task<IResult> Post(Form form, Me me, CityDb db, ResidenceBook book)
    {
        string email = form.Text(nameof(Draft.Email)).Required(ResidenceText.EmailMissing).Max(Conventions.Line);
        var seen = form.Choice<SeenDocument>(nameof(Draft.Seen), ResidenceText.SeenMissing);
        var key = MailLink.Key(email);
        var person = email.Length == 0 ? null : await db.People.Where(p => p.NormalizedEmail == key && p.EmailConfirmed).Select(p => (Guid?)p.Id).SingleOrDefaultAsync();
        if (email.Length > 0 && person is null)
        {
            form.Errors.Add(nameof(Draft.Email), ResidenceText.NoAccount);
        }

        if (!form.HasErrors)
        {
            try
            {
                await book.ConfirmAtCounter(person!.Value, me, seen!.Value);
                return View.SeeOther(Paths.ResidencesConfirmed);
            }
            catch (Refusal refusal)
            {
                form.Errors.Add(nameof(Draft.Email), refusal.Reason);
            }
        }

        return View.Invalid<ConfirmAtCounter, Draft>(new(email, form.Raw(nameof(Draft.Seen))), form.Errors);
    }
}
