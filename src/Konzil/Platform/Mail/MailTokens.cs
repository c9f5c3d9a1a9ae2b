using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Konzil.Platform;

/// <summary>
/// Words for links in mails that can do one thing and nothing else. The purpose is part of the seal: a word made for one
/// purpose is not readable for another. Nothing is stored; whoever reads the database cannot make one.
/// </summary>
public sealed class MailTokens
{
    private const string Area = "Konzil.MailTokens";
    private const char Between = '|';
    private readonly IDataProtectionProvider _protection;

    /// <summary>
    /// One for each request or job. A key that is due is made now, over a connection of its own: within a transaction it would wait
    /// for the very transaction that waits for it.
    /// </summary>
    public MailTokens(IDataProtectionProvider protection)
    {
        _protection = protection;
        protection.CreateProtector(Area).Protect([]);
    }

    public string Seal(string purpose, params string[] values) => _protection.CreateProtector(Area, purpose).Protect(string.Join(Between, values));

    /// <summary>Null for whatever was not sealed here for exactly this purpose.</summary>
    public string[]? Open(string purpose, string token)
    {
        try
        {
            return _protection.CreateProtector(Area, purpose).Unprotect(token).Split(Between);
        }
        catch (Exception e) when (e is CryptographicException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
