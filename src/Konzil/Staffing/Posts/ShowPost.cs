using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Staffing;

/// <summary>One need of posts: reason, figures over time, and the deliberation so far.</summary>
public partial class ShowPost
{
    public sealed record Shown(PostRow Row, StaffSettings Settings, bool MayEdit, IReadOnlyList<Contradiction> Notes);

    public static async Task<IResult> Show(int number, Me me, CityDb db, CancellationToken cancellation) =>
        await PostRow.Find(db, number, cancellation) is not { } row ? View.NotFound()
            : View.Page<ShowPost, Shown>(new(row, await StaffSettings.Read(db, cancellation), me.May(Permission.PlanStaff), row.Plan.Wording.Length == 0 ? [] : await ContradictionNote.At(db, "personal", cancellation)));
}
