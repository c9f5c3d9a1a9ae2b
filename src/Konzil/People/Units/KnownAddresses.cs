using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>Typed addresses, one a line or after a comma, and the confirmed accounts they belong to.</summary>
public sealed record KnownAddresses(IReadOnlyList<Guid> People, IReadOnlyList<string> Unknown)
{
    public const int Most = 500;

    public static async Task<KnownAddresses> Read(Form form, string field, CityDb db, bool required = true)
    {
        var typed = form.Raw(field).Split(['\n', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).DistinctBy(MailLink.Key, StringComparer.Ordinal).ToList();
        if (required && typed.Count == 0)
        {
            form.Errors.Add(field, UnitText.StaffMissing);
        }

        if (typed.Count > Most)
        {
            form.Errors.Add(field, UnitText.StaffMany.With(Most));
            return new([], []);
        }

        var keys = typed.Select(MailLink.Key).ToList();
        var known = await db.People.Where(p => p.EmailConfirmed && keys.Contains(p.NormalizedEmail!)).Select(p => new { p.Id, p.NormalizedEmail }).ToListAsync();
        var unknown = typed.Where(t => known.All(k => k.NormalizedEmail != MailLink.Key(t))).ToList();
        if (unknown.Count > 0)
        {
            form.Errors.Add(field, UnitText.StaffUnknown.With(string.Join(", ", unknown)));
        }

        return new([.. known.Select(k => k.Id)], unknown);
    }
}
