using Konzil.Partners;
using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

/// <summary>partners.yaml: organisations the paper names, with what they do for a measure or for the whole agenda.</summary>
public sealed record PartnerEntry(string Key, PartnerWords Words, IReadOnlyList<PartnerRoleEntry> Roles);

/// <param name="Measure">Null: the whole agenda.</param>
public sealed record PartnerRoleEntry(string? Measure, PartnerDuty Duty, string Note);

public static class PartnersFile
{
    public const string Name = "partners.yaml";

    public static IReadOnlyList<PartnerEntry> Read(ContentFolder folder, IReadOnlySet<string> measures) => !folder.Has(Name) ? [] : [.. folder.Read(Name).Maps("partners").Select(m =>
    {
        var about = m.Words("about");
        return new PartnerEntry(
            m.Key(),
            new PartnerWords(m.Text("name"), m.Enum<PartnerKind>("kind"), m.Enum<PartnerLevel>("level"), about.De) { AboutEn = about.En, Website = m.OptionalText("website") ?? "" },
            [.. m.Maps("roles").Select(r => new PartnerRoleEntry(r.OptionalReference("measure", measures, "measures.yaml"), r.Enum<PartnerDuty>("duty"), r.OptionalText("note") ?? ""))]);
    })];
}

/// <summary>Once; afterwards they belong to the office.</summary>
public sealed class LoadPartners : ILoadStep
{
    private const string Kind = "partner";

    public int Order => 93;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        foreach (var entry in loading.Content.Partners.Where(e => loading.Find(Kind, e.Key) is null).ToList())
        {
            var partner = Partner.Numbered(await NumberSeries.Take(loading.Db, Partner.Series));
            partner.Write(entry.Words);
            partner.ShowTo(new Release(Visibility.Team, true, null), loading.Content.FirstDay);
            foreach (var role in entry.Roles)
            {
                partner.Roles.Add(new PartnerRole(partner.Id, role.Measure is { } measure ? loading.Id("measure", measure) : null, role.Duty, role.Note));
            }

            loading.Db.Partners.Add(partner);
            loading.Remember(Kind, entry.Key, partner.Id);
        }

        await loading.Db.SaveChangesAsync(cancellation);
    }
}
