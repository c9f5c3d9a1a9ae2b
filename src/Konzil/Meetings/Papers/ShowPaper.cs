using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>One paper and what each body said; also for members of the bodies it goes through.</summary>
public partial class ShowPaper
{
    /// <param name="Row">The paper.</param>
    /// <param name="MayEdit">The reader guides papers.</param>
    /// <param name="Runs">The bodies for which the reader may answer.</param>
    public sealed record Shown(PaperRow Row, bool MayEdit, IReadOnlySet<Guid> Runs)
    {
        /// <summary>The finished draft whose text it has.</summary>
        public TextDraft? Text { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var rows = await PaperRow.Read(MeetingAccess.Papers(me, db).Where(p => p.Number == number), db);
        return rows is [var row] ? View.Page<ShowPaper, Shown>(new(row, me.May(Permission.GuidePapers), await MeetingAccess.RunBy(me, db).Select(b => b.Id).ToHashSetAsync()) { Text = await DraftAccess.OfPaper(row.Paper.Id, db) }) : View.NotFound();
    }
}
