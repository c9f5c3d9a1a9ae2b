using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;

namespace Konzil.Steering;

/// <summary>Two analyses side by side: who moved, and in which direction.</summary>
public partial class CompareAnalyses
{
    public const string FromKey = "von";
    public const string UntilKey = "bis";

    public sealed record Shown(StakeholderAnalysis? From, StakeholderAnalysis? Until, IReadOnlyList<Move> Moves, IReadOnlyList<Option> Days);

    /// <summary>One of them on both days; null where they were not assessed.</summary>
    public sealed record Move(Stakeholder Who, StakeholderGrade? Then, StakeholderGrade? Now)
    {
        public bool HasMoved => (Then?.Influence, Then?.Interest, Then?.Attitude) != (Now?.Influence, Now?.Interest, Now?.Attitude);
    }

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db, CancellationToken cancellation)
    {
        var all = await StakeholderRow.Analyses(db, cancellation);
        var until = all.Find(a => Format.Iso(a.Day) == request.Query[UntilKey]) ?? all.FirstOrDefault();
        var from = all.Find(a => Format.Iso(a.Day) == request.Query[FromKey]) ?? all.Find(a => a.Day < until?.Day);
        var visible = await StakeholderRow.Read(StakeholderAccess.VisibleTo(me, db.Stakeholders), until, db, cancellation);
        var then = from?.Grades.ToDictionary(g => g.StakeholderId) ?? [];
        var moves = visible.Select(r => new Move(r.Who, then.GetValueOrDefault(r.Who.Id), r.Grade)).Where(m => m.Then is not null || m.Now is not null).OrderByDescending(m => m.HasMoved).ThenBy(m => m.Who.Number);
        return View.Page<CompareAnalyses, Shown>(new(from, until, [.. moves], [.. all.Select(a => new Option(Format.Iso(a.Day), Format.Date(a.Day)))]));
    }
}
