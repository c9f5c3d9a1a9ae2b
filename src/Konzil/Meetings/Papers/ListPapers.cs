using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Meetings;

/// <summary>The papers somebody may see, and where each is now.</summary>
public partial class ListPapers
{
    public sealed record Shown(IReadOnlyList<PaperRow> Rows);

    public static async Task<IResult> Show(Me me, CityDb db) => View.Page<ListPapers, Shown>(new([.. (await PaperRow.Read(MeetingAccess.Papers(me, db), db)).OrderBy(r => r.IsOver)]));
}
