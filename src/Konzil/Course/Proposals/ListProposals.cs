using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>All proposals for fields somebody may see: under discussion, and decided with their reasons.</summary>
public partial class ListProposals
{
    public sealed record Shown(IReadOnlyList<FieldProposal> Open, IReadOnlyList<FieldProposal> Decided, bool InOffice);

    public static async Task<IResult> Show(Me me, CityDb db)
    {
        var all = await ProposalAccess.VisibleTo(me, db.FieldProposals.AsNoTracking()).OrderByDescending(p => p.Number).ToListAsync();
        return View.Page<ListProposals, Shown>(new([.. all.Where(p => p.IsOpen)], [.. all.Where(p => !p.IsOpen)], me.May(Permission.EnterOffice)));
    }

    /// <summary>The rail of the office leads here; there is one list for all.</summary>
    public static IResult Office() => View.SeeOther(Paths.FieldProposals);
}
