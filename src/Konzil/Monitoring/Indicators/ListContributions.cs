using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>What each field does for the quality of life; a field that has not said so stands there as missing.</summary>
public partial class ListContributions
{
    public sealed record Shown(IReadOnlyList<(ActionField Field, FieldContribution? Words)> Rows, bool MayWrite);

    public static async Task<IResult> Show(Me me, CityDb db, Catalog catalog)
    {
        var words = await db.FieldContributions.AsNoTracking().ToDictionaryAsync(c => c.FieldId);
        return View.Page<ListContributions, Shown>(new([.. (await catalog.Read(db)).Fields.Select(f => (f, words.GetValueOrDefault(f.Id)))], me.May(Permission.WriteAnalyses)));
    }
}
