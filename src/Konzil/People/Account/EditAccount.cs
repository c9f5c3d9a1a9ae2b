using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

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

        /// <summary>Pages for people with some work or access: by whether the person has anything there.</summary>
        public required ILookup<bool, AccountPlace> Places { get; init; }
    }

    public static async Task<IResult> Show(HttpContext http, Me me, CityDb db)
    {
        var person = await Load(me, db);
        var said = Saved.GetValueOrDefault(http.Request.Query["gut"].ToString());
        return View.Page<EditAccount, Shown>(await Page(http, me, db, person, new(person.DisplayName, person.Language, person.MailWish.ToString()), said));
    }

    public static async Task<IResult> Post(HttpContext http, Form form, Me me, CityDb db)
    {
        var person = await Load(me, db);
        var name = Register.NameOf(form);
        await OfficialNames.Check(form, "DisplayName", name, db, person);
        var language = form.Choice("Language", [Language.German, Language.English], RegisterText.LanguageMissing);
        var wish = form.Choice<MailWish>("MailWish", AccountText.MailWishMissing);
        if (form.HasErrors)
        {
            return View.Invalid<EditAccount, Shown>(await Page(http, me, db, person, new(name, form.Raw("Language"), form.Raw("MailWish")), null), form.Errors);
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
            return View.Stale<EditAccount, Shown>(await Page(http, me, db, await Load(me, db), new(name, language!, wish.Value.ToString()), null));
        }

        // The page comes back in the language that was just chosen.
        Language.Use(language);
        return View.SeeOther(Paths.AccountSaved("gespeichert"));
    }

    private static Task<Person> Load(Me me, CityDb db) => db.People.Include(p => p.Grants).SingleAsync(p => p.Id == me.KnownId);

    private static async Task<Shown> Page(HttpContext http, Me me, CityDb db, Person person, Draft draft, Text? saved) =>
        new(draft, person.Email ?? "", [.. person.Grants.OrderBy(g => g.Role)], (await http.RequestServices.GetRequiredService<UserManager<Person>>().GetPasskeysAsync(person)).Count, saved)
        {
            Places = await AccountPlace.Of(http.Services<AccountPlace>(), db, me, http.RequestAborted),
            Unit = person.UnitId is { } unit ? await db.OrgUnits.AsNoTracking().SingleOrDefaultAsync(u => u.Id == unit) : null,
        };
}
