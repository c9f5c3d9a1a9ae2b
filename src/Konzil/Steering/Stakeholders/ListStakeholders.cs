using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;

namespace Konzil.Steering;

/// <summary>The stakeholder register: the matrix of one analysis, and the list.</summary>
public partial class ListStakeholders
{
    public const string AnalysisKey = "analyse";

    public sealed record Shown(IReadOnlyList<StakeholderRow> Rows, StakeholderAnalysis? Analysis, IReadOnlyList<Option> Analyses, bool MayWrite);

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db, CancellationToken cancellation)
    {
        var analyses = await StakeholderRow.Analyses(db, cancellation);
        var chosen = request.Query[AnalysisKey].ToString();
        var analysis = analyses.Find(a => Format.Iso(a.Day) == chosen) ?? analyses.FirstOrDefault();
        var rows = await StakeholderRow.Read(StakeholderAccess.VisibleTo(me, db.Stakeholders), analysis, db, cancellation);
        return View.Page<ListStakeholders, Shown>(new(rows, analysis, [.. analyses.Select(a => new Option(Format.Iso(a.Day), Format.Date(a.Day)))], me.May(Permission.WriteAnalyses)));
    }
}
