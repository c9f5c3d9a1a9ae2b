using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Staffing;

/// <summary>Requests to units: those one has to answer and those of the projects one plans; the overdue ones first.</summary>
public partial class ListRequests
{
    public sealed record Shown(IReadOnlyList<RequestRow> Rows)
    {
        public IReadOnlyList<RequestRow> Open => [.. Rows.Where(r => r.Request.State == RequestState.Asked)];

        public IReadOnlyList<RequestRow> Over => [.. Rows.Where(r => r.Request.State != RequestState.Asked).Reverse()];
    }

    public static async Task<IResult> Show(Me me, CityDb db)
    {
        var heads = await UnitHeads.Read(db);
        return View.Page<ListRequests, Shown>(new(await RequestRow.Read(StaffAccess.Requests(me, db, heads), heads, db)));
    }
}
