using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Partners;

/// <summary>The partners for everybody, by level, and as a file. Whoever is signed in also finds those of their circle.</summary>
public partial class ListPartners
{
    public const string LevelKey = "ebene";

    public sealed record Shown(IReadOnlyList<PartnerRow> Rows, PartnerLevel? Level);

    public static readonly Dataset All = new(
        PartnerText.Title,
        new("Je Zeile eine Rolle eines Partners; ein Partner ohne Rolle hat eine Zeile.", "One role of a partner a row; a partner without a role has one row."),
        "/partner/partner.csv",
        [
            new("nummer", new("Nummer des Partners", "Number of the partner")), new("name", new("Name der Organisation", "Name of the organisation")), new("art", new("Art", "Kind, in German")), new("ebene", new("Ebene", "Level, in German")),
            new("beitrag", new("Was der Partner beiträgt", "What the partner contributes")), new("website", new("Website", "Website")), new("rolle", new("Rolle", "Role, in German")),
            new("massnahme", new("Nummer der Maßnahme; leer: die Agenda insgesamt", "Number of the measure; empty: the agenda as a whole")), new("was_genau", new("Was genau", "What exactly")), new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")),
        ]);

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db, CancellationToken cancellation)
    {
        PartnerLevel? level = Enum.TryParse<PartnerLevel>(request.Query[LevelKey], out var asked) && Enum.IsDefined(asked) ? asked : null;
        var rows = await PartnerRow.Read(db.Partners.ReadBy(me), db, cancellation);
        return View.Page<ListPartners, Shown>(new([.. rows.Where(r => level is null || r.Partner.Level == level)], level));
    }

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var file = new Csv(All);
        foreach (var row in await PartnerRow.Read(db.Partners.ReadBy(Me.Stranger), db, cancellation))
        {
            object?[] who = [row.Partner.Number, row.Partner.Name, PartnerText.Of(row.Partner.Kind).De, PartnerText.Of(row.Partner.Level).De, row.Partner.AboutDe, row.Partner.Website];
            foreach (var role in row.Duties)
            {
                file.Row([.. who, PartnerText.Of(role.Duty).De, role.Measure?.Code ?? "", role.Note, row.Partner.IsExample]);
            }

            if (row.Duties.Count == 0)
            {
                file.Row([.. who, "", "", "", row.Partner.IsExample]);
            }
        }

        return file.Download("partner.csv");
    }
}

/// <summary>A partner with the public measures it has a role in.</summary>
public sealed record PartnerRow(Partner Partner, IReadOnlyList<DutyRow> Duties)
{
    public static async Task<IReadOnlyList<PartnerRow>> Read(IQueryable<Partner> partners, CityDb db, CancellationToken cancellation)
    {
        var found = await partners.AsNoTracking().Include(p => p.Roles).ToListAsync(cancellation);
        var ids = found.SelectMany(p => p.Roles.Select(r => r.MeasureId)).OfType<Guid>().Distinct().ToList();
        var measures = await MeasureAccess.Public(db.Measures).AsNoTracking().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, cancellation);
        return [.. found.OrderBy(p => p.Name, StringComparer.CurrentCultureIgnoreCase).Select(p => new PartnerRow(p,
            [.. p.Roles.Where(r => r.MeasureId is null || measures.ContainsKey(r.MeasureId.Value)).Select(r => new DutyRow(r.Id, r.Duty, r.MeasureId is { } id ? measures[id] : null, r.Note)).OrderBy(r => r.Duty).ThenBy(r => r.Measure?.Number ?? 0)]))];
    }
}

/// <param name="Measure">Null: the whole agenda.</param>
public sealed record DutyRow(Guid Id, PartnerDuty Duty, Measure? Measure, string Note);

/// <summary>On a measure's page: who works on it beside the city.</summary>
public sealed class PartnerPart(CityDb db) : IMeasurePart
{
    public int Order => 22;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var partners = await db.Partners.ReadBy(me).AsNoTracking().Include(p => p.Roles.Where(r => r.MeasureId == measure.Id)).Where(p => p.Roles.Any(r => r.MeasureId == measure.Id)).OrderBy(p => p.Name).ToListAsync(cancellation);
        return partners.Count == 0 ? null : builder =>
        {
            builder.OpenComponent<PartnerSection>(0);
            builder.AddComponentParameter(1, nameof(PartnerSection.Partners), partners);
            builder.CloseComponent();
        };
    }
}
