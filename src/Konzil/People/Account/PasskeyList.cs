using System.Globalization;
using System.Security.Cryptography;
using Konzil.Platform;
using Microsoft.AspNetCore.Identity;

namespace Konzil.People;

/// <summary>One passkey as its owner sees it.</summary>
public sealed record PasskeyLine(string Id, string Name, DateTimeOffset CreatedAt, DateTimeOffset? LastUse);

/// <summary>Reads and changes the passkeys of one person. The framework keeps the keys; the last use is a note beside them.</summary>
public sealed class PasskeyList(UserManager<Person> people, TimeProvider clock)
{
    public const int Most = 20;
    public const int LongestName = 60;

    private const string Uses = "passkey-use";

    public async Task<IReadOnlyList<PasskeyLine>> Of(Person person)
    {
        var lines = new List<PasskeyLine>();
        foreach (var passkey in (await people.GetPasskeysAsync(person)).OrderBy(p => p.CreatedAt))
        {
            var used = await people.GetAuthenticationTokenAsync(person, Uses, NoteOf(passkey.CredentialId));
            lines.Add(new(Convert.ToHexStringLower(passkey.CredentialId), passkey.Name ?? "", passkey.CreatedAt, used is null ? null : DateTimeOffset.Parse(used, CultureInfo.InvariantCulture)));
        }

        return lines;
    }

    public async Task Add(Person person, UserPasskeyInfo passkey, string name)
    {
        passkey.Name = name;
        await people.AddOrUpdatePasskeyAsync(person, passkey);
    }

    /// <summary>False when the person has no such passkey.</summary>
    public async Task<bool> Rename(Person person, string id, string name)
    {
        if (await Find(person, id) is not { } passkey)
        {
            return false;
        }

        passkey.Name = name;
        return (await people.AddOrUpdatePasskeyAsync(person, passkey)).Succeeded;
    }

    public async Task<bool> Remove(Person person, string id)
    {
        if (await Find(person, id) is not { } passkey)
        {
            return false;
        }

        await people.RemoveAuthenticationTokenAsync(person, Uses, NoteOf(passkey.CredentialId));
        return (await people.RemovePasskeyAsync(person, passkey.CredentialId)).Succeeded;
    }

    public Task Used(Person person, byte[] credentialId) =>
        people.SetAuthenticationTokenAsync(person, Uses, NoteOf(credentialId), clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture));

    private async Task<UserPasskeyInfo?> Find(Person person, string id)
    {
        try
        {
            return await people.GetPasskeyAsync(person, Convert.FromHexString(id));
        }
        catch (FormatException)
        {
            return null;
        }
    }

    // Ids of credentials may be longer than a column.
    private static string NoteOf(byte[] credentialId) => Convert.ToHexStringLower(SHA256.HashData(credentialId));
}
