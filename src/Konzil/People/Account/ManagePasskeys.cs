using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>Passkeys: add one on this device, give them names, remove them.</summary>
public partial class ManagePasskeys
{
    public static readonly IReadOnlyDictionary<string, Text> Saved = new Dictionary<string, Text>(StringComparer.Ordinal)
    {
        ["neu"] = AccountText.PasskeyAdded,
        ["name"] = AccountText.PasskeyRenamed,
        ["entfernt"] = AccountText.PasskeyRemoved,
    };

    public sealed record Shown(IReadOnlyList<PasskeyLine> Passkeys, string NewName, Text? Saved);

    public static async Task<IResult> Show(HttpContext http, Me me, CityDb db, PasskeyList passkeys) =>
        View.Page<ManagePasskeys, Shown>(new(await passkeys.Of(await Load(me, db)), "", Saved.GetValueOrDefault(http.Request.Query["gut"].ToString())));

    /// <summary>What the browser needs to make a passkey.</summary>
    public static async Task<IResult> Options(Me me, CityDb db, SignInManager<Person> signIn)
    {
        var person = await Load(me, db);
        return Results.Text(await signIn.MakePasskeyCreationOptionsAsync(new() { Id = person.Id.ToString(), Name = person.Email ?? "", DisplayName = person.DisplayName }), "application/json");
    }

    public static async Task<IResult> Add(Form form, Me me, CityDb db, NewPasskey add, PasskeyList passkeys)
    {
        var person = await Load(me, db);
        var name = NameOf(form);
        if (!form.HasErrors && !await add.For(person, form.Raw("Credential"), name))
        {
            form.Errors.Add("", AccountText.PasskeyRefused);
        }

        return form.HasErrors ? View.Invalid<ManagePasskeys, Shown>(new(await passkeys.Of(person), name, null), form.Errors) : View.SeeOther(Paths.PasskeysSaved("neu"));
    }

    public static async Task<IResult> Rename(Form form, Me me, CityDb db, PasskeyList passkeys)
    {
        var person = await Load(me, db);
        var name = NameOf(form);
        return form.HasErrors ? View.Invalid<ManagePasskeys, Shown>(new(await passkeys.Of(person), "", null), form.Errors)
            : await passkeys.Rename(person, form.Raw("Id"), name) ? View.SeeOther(Paths.PasskeysSaved("name")) : View.NotFound();
    }

    public static async Task<IResult> Remove(Form form, Me me, CityDb db, PasskeyList passkeys, TimeProvider clock)
    {
        if (!await passkeys.Remove(await Load(me, db), form.Raw("Id")))
        {
            return View.NotFound();
        }

        PersonHistory.Write(db, me.KnownId, PersonHistory.PasskeyRemoved, clock.GetUtcNow());
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.PasskeysSaved("entfernt"));
    }

    private static string NameOf(Form form) => form.Text("Name").Required(AccountText.PasskeyNameMissing).Max(PasskeyList.LongestName);

    private static Task<Person> Load(Me me, CityDb db) => db.People.SingleAsync(p => p.Id == me.KnownId);
}

/// <summary>Checks what the browser made and keeps it.</summary>
public sealed class NewPasskey(CityDb db, SignInManager<Person> signIn, PasskeyList passkeys, AccountMails mails, TimeProvider clock)
{
    /// <summary>False when the answer of the browser does not hold, or belongs to somebody else.</summary>
    public async Task<bool> For(Person person, string credential, string name)
    {
        if ((await passkeys.Of(person)).Count >= PasskeyList.Most || await Attested(credential) is not { Succeeded: true } made || made.UserEntity.Id != person.Id.ToString())
        {
            return false;
        }

        await db.Together(async () =>
        {
            await passkeys.Add(person, made.Passkey, name);
            await mails.Say(person, MailText.PasskeyAdded);
            PersonHistory.Write(db, person.Id, PersonHistory.PasskeyAdded, clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
        return true;
    }

    private async Task<PasskeyAttestationResult?> Attested(string credential)
    {
        try
        {
            return credential.Length == 0 ? null : await signIn.PerformPasskeyAttestationAsync(credential);
        }
        catch (InvalidOperationException)
        {
            // The framework throws when no attestation is under way: the cookie of the options is gone.
            return null;
        }
    }
}
