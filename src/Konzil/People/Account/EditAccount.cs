using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>Somebody's own place: name, language, mails, and the ways to everything else about the account.</summary>
public partial class EditAccount
{
    /// <summary>What was saved, named by the address after a redirect.</summary>
    public static readonly IReadOnlyDictionary<string, Text> Saved = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["gespeichert"] = AccountText.Saved,
        ["passwort"] = AccountText.PasswordSaved,
        ["adresse"] = AccountText.AddressSent,
        ["neue-adresse"] = AccountText.AddressSaved,
    };

    public sealed record Draft(string DisplayName, string Language, string MailWish);

    public sealed record Shown(Draft Draft, string Email, IReadOnlyList<RoleGrant> Roles, int PasskeyCount, Text? Saved)
    {
        /// <summary>The unit of the city where the person works.</summary>
        public OrgUnit? Unit { get; init; }
    }

    public static async Task<IResult> Show(HttpContext http, Me me, CityDb db, UserManager<Person> people)
    {
        var person = await Load(me, db);
        var said = Saved.GetValueOrDefault(http.Request.Query["gut"].ToString());
        return View.Page<EditAccount, Shown>(await Page(db, person, people, new(person.DisplayName, person.Language, person.MailWish.ToString()), said));
    }

    public static async Task<IResult> Post(Form form, Me me, CityDb db, UserManager<Person> people)
    {
        var person = await Load(me, db);
        var name = Register.NameOf(form);
        await OfficialNames.Check(form, "DisplayName", name, db, person);
        var language = form.Choice("Language", [Language.German, Language.English], RegisterText.LanguageMissing);
        var wish = form.Choice<MailWish>("MailWish", AccountText.MailWishMissing);
        if (form.HasErrors)
        {
            return View.Invalid<EditAccount, Shown>(await Page(db, person, people, new(name, form.Raw("Language"), form.Raw("MailWish")), null), form.Errors);
        }

        if (name != person.DisplayName)
        {
            await db.TryInsert(new FormerName(person.Id, person.DisplayName));
        }

        if (wish != person.MailWish)
        {
            await (wish == MailWish.AtOnce ? Consent.Give(db, person.Id, AgreedTo.Mails, Consent.All) : Consent.Withdraw(db, person.Id, AgreedTo.Mails, Consent.All));
        }

        person.Rename(name);
        person.Prefer(language!, wish!.Value);
        if (!await db.TrySave())
        {
            return View.Stale<EditAccount, Shown>(await Page(db, await Load(me, db), people, new(name, language!, wish.Value.ToString()), null));
        }

        // The page comes back in the language that was just chosen.
        Language.Use(language);
        return View.SeeOther(Paths.AccountSaved("gespeichert"));
    }

    private static Task<Person> Load(Me me, CityDb db) => db.People.Include(p => p.Grants).SingleAsync(p => p.Id == me.KnownId);

    private static async Task<Shown> Page(CityDb db, Person person, UserManager<Person> people, Draft draft, Text? saved) =>
        new(draft, person.Email ?? "", [.. person.Grants.OrderBy(g => g.Role)], (await people.GetPasskeysAsync(person)).Count, saved)
        {
            Unit = person.UnitId is { } unit ? await db.OrgUnits.AsNoTracking().SingleOrDefaultAsync(u => u.Id == unit) : null,
        };
}
