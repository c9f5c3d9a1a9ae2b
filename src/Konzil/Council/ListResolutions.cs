using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>All votes on the agenda over time, for everybody; and as a file.</summary>
public partial class ListResolutions
{
    public sealed record Shown(IReadOnlyList<Resolution> Resolutions);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation) => View.Page<ListResolutions, Shown>(new(await Newest(db, cancellation)));

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var csv = new Csv("nummer", "vorlage", "gremium", "tag", "jahr", "titel", "ergebnis", "ja", "nein", "enthaltung", "massnahmen", "hinweis", "beispiel");
        foreach (var r in await Newest(db, cancellation))
        {
            csv.Row(r.Number, r.PaperNumber, r.Body, r.Date, r.Year, r.Title, CouncilText.Of(r.Result).De, r.Yes, r.No, r.Abstentions, r.ItemsText, r.NoteDe, r.IsExample ? "ja" : "nein");
        }

        return csv.Download("beschluesse.csv");
    }

    /// <summary>Newest first. Where only the year is known, after the dated ones of that year.</summary>
    internal static async Task<IReadOnlyList<Resolution>> Newest(CityDb db, CancellationToken cancellation) =>
        [.. (await db.Resolutions.AsNoTracking().Include(r => r.Items).ToListAsync(cancellation)).OrderByDescending(r => r.Year).ThenByDescending(r => r.Date ?? DateOnly.MinValue).ThenByDescending(r => r.Number)];
}
