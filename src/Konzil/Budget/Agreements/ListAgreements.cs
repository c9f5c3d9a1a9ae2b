using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Budget;

/// <summary>The register of agreements for everybody; of what is withheld only kind and reason.</summary>
public partial class ListAgreements
{
    public sealed record Shown(IReadOnlyList<AgreementRow> Rows, DateOnly Today);

    public static async Task<IResult> Show(CityDb db, TimeProvider clock, CancellationToken cancellation) => View.Page<ListAgreements, Shown>(new(await AgreementRow.Read(db, cancellation), Format.Day(clock.GetUtcNow())));
}

public sealed record AgreementRow(Agreement Agreement, IReadOnlyList<StoredFile> Files, Agenda.Measure? Measure)
{
    public static async Task<IReadOnlyList<AgreementRow>> Read(CityDb db, CancellationToken cancellation = default)
    {
        var agreements = await db.Agreements.AsNoTracking().OrderByDescending(a => a.Number).ToListAsync(cancellation);
        var files = (await db.Files.AsNoTracking().Where(f => f.Kind == nameof(Agreement)).OrderBy(f => f.CreatedAt).ToListAsync(cancellation)).ToLookup(f => f.ItemId);
        var ids = agreements.Select(a => a.MeasureId).OfType<Guid>().ToList();
        var measures = await Agenda.MeasureAccess.Public(db.Set<Agenda.Measure>()).AsNoTracking().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id, cancellation);
        return [.. agreements.Select(a => new AgreementRow(a, [.. files[a.Id]], a.MeasureId is { } id ? measures.GetValueOrDefault(id) : null))];
    }
}

/// <summary>Who may see the documents of an agreement: everybody where it is published.</summary>
public sealed class FilesOfAgreements : IHoldFiles
{
    public string Kind => nameof(Agreement);

    public Task<bool> MaySee(CityDb db, Me me, Guid itemId) => db.Agreements.AnyAsync(a => a.Id == itemId && (a.WithheldBecause == "" || me.May(Permission.ReadProcurement)));

    public IQueryable<Guid> Existing(CityDb db) => db.Agreements.Select(a => a.Id);
}

/// <summary>The register as open data.</summary>
public static class AgreementFiles
{
    public static readonly Dataset All = new(
        new("Vereinbarungen mit Partnern", "Agreements with partners"),
        new("Je Zeile eine Vereinbarung; was nicht veröffentlicht ist, nur mit Art und Grund.", "One agreement a row; of what is not published only kind and reason."),
        "/vereinbarungen.csv",
        [
            new("nummer", new("Nummer der Vereinbarung", "Number of the agreement")), new("art", new("Art", "Kind, in German")), new("titel", new("Worum es geht", "What it is about")), new("partner", new("Partner", "Partner")), new("inhalt", new("Was vereinbart ist", "What is agreed")),
            new("unterschrieben_am", new("Tag der Unterschrift", "Day of signing")), new("von", new("Beginn", "Begin")), new("bis", new("Ende, leer: keines vereinbart", "End, empty: none agreed")), new("nicht_veroeffentlicht_weil", new("Grund", "Reason")),
        ]);

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var file = new Csv(All);
        foreach (var a in await db.Agreements.AsNoTracking().OrderBy(a => a.Number).ToListAsync(cancellation))
        {
            if (a.IsPublic)
            {
                file.Row(a.Number, AgreementText.Of(a.Kind).De, a.Title, a.Partner, a.Scope, a.SignedOn, a.From, a.Until, "");
            }
            else
            {
                file.Row(a.Number, AgreementText.Of(a.Kind).De, "", "", "", null, null, null, a.WithheldBecause);
            }
        }

        return file.Download("vereinbarungen.csv");
    }
}
