using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>How long somebody may not post. The names are what the form sends.</summary>
public enum BanLength
{
    Week,
    Month,
    Quarter,
    Ever,
}

/// <summary>Who is trusted, who may not post. Asked by every slice that takes a text of a person.</summary>
public static class Standing
{
    public static DateTimeOffset? Until(this BanLength length, DateTimeOffset now) => length switch
    {
        BanLength.Week => now.AddDays(7),
        BanLength.Month => now.AddDays(30),
        BanLength.Quarter => now.AddDays(90),
        _ => null,
    };

    /// <summary>The person's texts appear at once and do not wait at the desk.</summary>
    public static Task<bool> IsTrusted(CityDb db, Guid? person) => person is null ? Task.FromResult(false) : db.Trusts.AnyAsync(t => t.PersonId == person && t.RevokedAt == null);

    public static IQueryable<Ban> InForce(IQueryable<Ban> bans, DateTimeOffset now) => bans.Where(b => b.LiftedAt == null && (b.Until == null || b.Until > now));

    public static Task<Ban?> BanOf(CityDb db, Guid person, DateTimeOffset now) =>
        InForce(db.Bans.AsNoTracking(), now).Where(b => b.PersonId == person).OrderByDescending(b => b.At).FirstOrDefaultAsync();

    /// <summary>Refuses a form of somebody who may not post just now; every typed word stays in it.</summary>
    public static async Task MayPost(this Form form, CityDb db, Me me, DateTimeOffset now)
    {
        if (me.Id is { } person && await BanOf(db, person, now) is { } ban)
        {
            form.Errors.Add("", ban.Until is { } until ? TrustText.BannedUntil.With(Format.DateTime(until), ban.Rule) : TrustText.BannedForEver.With(ban.Rule));
        }
    }

    /// <summary>From now on the moderation does not read the person's texts one by one. The caller saves.</summary>
    public static async Task Trust(CityDb db, Guid person, string name, Me by, DateTimeOffset now)
    {
        var known = await db.Trusts.SingleOrDefaultAsync(t => t.PersonId == person);
        if (known is null)
        {
            db.Trusts.Add(new Trust(person, name, by, now));
        }
        else if (known.RevokedAt is not null)
        {
            known.Give(name, by, now);
        }
    }

    /// <summary>The person may not post; what was trusted is not any more. The caller saves.</summary>
    public static async Task Ban(CityDb db, Ban ban, Me by)
    {
        (await db.Trusts.SingleOrDefaultAsync(t => t.PersonId == ban.PersonId))?.Revoke(by, ban.At);
        foreach (var earlier in await InForce(db.Bans, ban.At).Where(b => b.PersonId == ban.PersonId).ToListAsync())
        {
            earlier.Replace(ban.At);
        }

        db.Bans.Add(ban);
    }
}

/// <summary>What a decision about a text says about its author: trusted from now on, or not allowed to post.</summary>
public static class AuthorDecision
{
    public const string TrustField = "Vertrauen";
    public const string BanField = "Sperre";

    /// <summary>Reads and checks the fields; call it before looking at the form's errors.</summary>
    public static BanLength? Read(Form form) => form.Choice<BanLength>(BanField, TrustText.LengthWrong, required: false);

    /// <summary>Carries out what was ticked beside a decision. The caller saves.</summary>
    public static async Task Apply(CityDb db, Form form, (Guid? Id, string Name) author, Removal decision, bool approved)
    {
        if (author.Id is not { } person || person == decision.By.Id)
        {
            return;
        }

        if (approved && form.Ticked(TrustField))
        {
            await Standing.Trust(db, person, author.Name, decision.By, decision.At);
        }

        if (!approved && form.Choice<BanLength>(BanField, TrustText.LengthWrong, required: false) is { } length)
        {
            await Standing.Ban(db, new Ban((person, author.Name), decision.By, decision.Clause, decision.Explanation, length.Until(decision.At), decision.At), decision.By);
        }
    }
}
