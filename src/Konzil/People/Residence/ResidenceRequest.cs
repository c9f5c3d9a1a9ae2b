using System.Security.Cryptography;
using Konzil.Platform;

namespace Konzil.People;

/// <summary>
/// Somebody asks to be confirmed by letter. Name and address are here for the letter alone: the whole row goes as soon as the code
/// was redeemed, refused, used up or too old. No history of its own, because a history is never deleted.
/// </summary>
public sealed class ResidenceRequest : Entity
{
    public const int CodeLength = 8;
    public const int MostTries = 5;

    /// <summary>So many requests of one person in <see cref="AskingDays"/>: each costs the city a letter.</summary>
    public const int MostAsked = 3;
    public const int AskingDays = 30;

    // Without 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B.
    private const string Signs = "34679ACDEFGHJKMNPQRTUVWXY";
    private const int Rounds = 100_000;
    private const int HashBytes = 32;

    private ResidenceRequest()
    {
    }

    public Guid PersonId { get; private set; }

    public string Name { get; private set; } = "";

    public string Street { get; private set; } = "";

    public string Place { get; private set; } = "";

    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>Until when the letter must be written, then until when its code is good.</summary>
    public DateTimeOffset ExpiresAt { get; private set; }

    public string? CodeHash { get; private set; }

    public int TriesLeft { get; private set; }

    public DateTimeOffset? PrintedAt { get; private set; }

    public Guid? PrintedById { get; private set; }

    public string PrintedBy { get; private set; } = "";

    public bool IsPrinted => PrintedAt is not null;

    public static ResidenceRequest Ask(Guid personId, PostalAddress address, DateTimeOffset now, ResidenceOptions options) =>
        new() { PersonId = personId, Name = address.Name, Street = address.Street, Place = address.Place, AskedAt = now, ExpiresAt = now.AddDays(options.WaitDays) };

    /// <summary>A new code for a new letter; the code of an earlier letter is void. Only its hash is kept.</summary>
    public string Print(Me by, DateTimeOffset now, ResidenceOptions options)
    {
        if (by.Id == PersonId)
        {
            throw new Refusal(ResidenceText.NotOneself);
        }

        var code = RandomNumberGenerator.GetString(Signs, CodeLength);
        (CodeHash, TriesLeft, PrintedAt, PrintedById, PrintedBy) = (Hash(code), MostTries, now, by.Id, by.Name);
        ExpiresAt = now.AddDays(options.CodeDays);
        return code;
    }

    public bool Fits(string typed) =>
        CodeHash is not null && CryptographicOperations.FixedTimeEquals(Convert.FromHexString(CodeHash), Convert.FromHexString(Hash(Clean(typed))));

    /// <summary>As printed: spaces, hyphens and small letters do not matter.</summary>
    public static string Clean(string typed) => string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    /// <summary>In two halves, easier to read and to type.</summary>
    public static string Shown(string code) => code[..(CodeLength / 2)] + " " + code[(CodeLength / 2)..];

    // Slow on purpose: whoever has the table shall not find a short code by trying all.
    private string Hash(string code) => Convert.ToHexStringLower(Rfc2898DeriveBytes.Pbkdf2(code, Id.ToByteArray(), Rounds, HashAlgorithmName.SHA256, HashBytes));
}

/// <summary>To whom a letter goes.</summary>
public sealed record PostalAddress(string Name, string Street, string Place);
