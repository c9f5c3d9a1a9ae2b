using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Meetings;

/// <summary>All papers and where each is now.</summary>
public partial class ListPapers
{
    public sealed record Shown(IReadOnlyList<PaperRow> Rows);

    public static async Task<IResult> Show(CityDb db) => View.Page<ListPapers, Shown>(new([.. (await PaperRow.Read(db.PaperPaths, db)).OrderBy(r => r.IsOver)]));
}
