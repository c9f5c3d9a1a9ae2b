using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>The library of the office: everything, with what was last checked when.</summary>
public partial class ListEvidence
{
    public sealed record Shown(IReadOnlyList<EvidenceItem> Items, bool MayWrite, DateOnly Stale);

    /// <summary>After so many months without a look somebody should check again.</summary>
    public const int CheckMonths = 24;

    public static async Task<IResult> Show(Me me, CityDb db) => View.Page<ListEvidence, Shown>(new(await Newest(EvidenceAccess.VisibleTo(me, db)), me.May(Permission.WriteAnalyses), Format.Day(db.Now).AddMonths(-CheckMonths)));

    internal static Task<List<EvidenceItem>> Newest(IQueryable<EvidenceItem> items) => items.AsNoTracking().Include(e => e.Links).OrderByDescending(e => e.Day).ThenByDescending(e => e.Number).ToListAsync();
}
