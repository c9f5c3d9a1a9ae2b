using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Konzil.People;

/// <summary>Signs in with a passkey. The browser asks which account; the address need not be typed.</summary>
public static class PasskeySignIn
{
    /// <summary>What the browser needs to look for a passkey. The same for everybody, so it tells nothing about accounts.</summary>
    public static async Task<IResult> Options(SignInManager<Person> signIn) => Results.Text(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");

    public static async Task<IResult> Post(HttpContext http, Form form, UserManager<Person> people, SignInManager<Person> signIn, PasskeyList passkeys)
    {
        var credential = form.Raw("Credential");
        if (CredentialId(credential) is { } id && await Succeeds(signIn, credential) && await people.FindByPasskeyIdAsync(id) is { } person)
        {
            await passkeys.Used(person, id);
            return SignIn.Welcome(http, form, person);
        }

        form.Errors.Add("", SignInText.PasskeyFailed);
        return View.Invalid<SignIn, SignIn.Shown>(new("", LocalPath.Of(form.Raw(FormFields.Back)), Carried.From(http, form)), form.Errors);
    }

    private static async Task<bool> Succeeds(SignInManager<Person> signIn, string credential)
    {
        try
        {
            return (await signIn.PasskeySignInAsync(credential)).Succeeded;
        }
        catch (InvalidOperationException)
        {
            // The framework throws when no request is under way: the cookie of the options is gone.
            return false;
        }
    }

    private static byte[]? CredentialId(string credential)
    {
        try
        {
            using var json = JsonDocument.Parse(credential);
            return Base64Url.DecodeFromUtf8(Encoding.UTF8.GetBytes(json.RootElement.GetProperty("id").GetString() ?? ""));
        }
        catch (Exception e) when (e is JsonException or FormatException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
