using Konzil.Budget;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>What a project has to hand over, from what is stored today and what the collecting person may read.</summary>
internal static class HandOverSources
{
    public sealed record Source(Guid SourceId, HandOverKind Kind, string Title, string Detail, string Path);

    public static async Task<IReadOnlyList<Source>> Of(Project project, Me me, CityDb db)
    {
        var found = new List<Source>();
        var packages = (await db.WorkPackages.AsNoTracking().Where(p => p.ProjectId == project.Id && p.DroppedOn == null).OrderBy(p => p.Order).ToListAsync()).ToDictionary(p => p.Id);
        var ids = packages.Keys.ToList();
        foreach (var result in (await db.Deliverables.AsNoTracking().Include(d => d.Editions).Where(d => ids.Contains(d.PackageId) && d.State == DeliverableState.Accepted).ToListAsync()).OrderBy(d => packages[d.PackageId].Order).ThenBy(d => d.Order))
        {
            found.Add(new(result.Id, HandOverKind.Result, result.TitleDe, ResultAccess.Evidence(result), Paths.Neutral(Paths.Deliverable(project.Number, result.PackageId, result.Id))));
        }

        found.AddRange(packages.Values.Where(p => p.Done is null && !p.IsOptional).Select(p => new Source(p.Id, HandOverKind.Task, p.Name.De, PlanWords.Span(p.Start, p.End), Paths.Neutral(Paths.OfficePackage(project.Number, p.Id)))));
        var risks = await RiskAccess.VisibleTo(me, db).AsNoTracking().Where(r => r.State != RiskState.Closed && (project.IsAgenda ? r.MeasureId == null : r.MeasureId != null && r.MeasureId == project.MeasureId)).OrderBy(r => r.Number).ToListAsync();
        found.AddRange(risks.Select(r => new Source(r.Id, HandOverKind.Risk, r.EventDe, r.Action, r.IsPublic ? Paths.Neutral(Paths.Risk(r.Number)) : "")));
        var procures = me.May(Permission.RunProcurement);
        var contracts = await db.Tenders.AsNoTracking().Where(t => (t.IsPublic || procures) && t.SignedOn != null && t.StoppedOn == null && (project.IsAgenda ? t.MeasureId == null : t.MeasureId != null && t.MeasureId == project.MeasureId)).OrderBy(t => t.Number).ToListAsync();
        found.AddRange(contracts.Select(t => new Source(t.Id, HandOverKind.Contract, t.Title, string.Join(", ", new[] { t.ContractNumber, t.ContractValue is { } value ? Format.Euro(value) : "", t.ContractUntil is { } until ? HandOverText.Until.With(Format.ShortDate(until)) : "" }.Where(x => x.Length > 0)), "")));
        var agreements = await db.Agreements.AsNoTracking().Where(a => (a.WithheldBecause == "" || procures) && (project.IsAgenda ? a.MeasureId == null : a.MeasureId != null && a.MeasureId == project.MeasureId)).OrderBy(a => a.Number).ToListAsync();
        var today = Format.Day(db.Now);
        found.AddRange(agreements.Where(a => a.State(today) == AgreementState.Running).Select(a => new Source(a.Id, HandOverKind.Contract, a.Title, string.Join(", ", new[] { a.Partner, a.Until is { } until ? HandOverText.Until.With(Format.ShortDate(until)) : "" }.Where(x => x.Length > 0)), "")));
        return project.IsAgenda ? [.. found, .. await Money(db)] : found;
    }

    /// <summary>What is available and not booked, for each category and year in which an amount is known.</summary>
    private static async Task<IEnumerable<Source>> Money(CityDb db)
    {
        var ledger = await BudgetLedger.Read(db);
        return ledger.Euro.SelectMany(c => ledger.Years.Select(y => (Category: c, Year: y, Left: ledger.Left(c, y)))).Where(x => x.Left.Amount > 0)
            .GroupBy(x => x.Category.Id).Select(g => new Source(g.Key, HandOverKind.Money, HandOverText.MoneyLeft.With(g.First().Category.Title), string.Join("; ", g.Select(x => x.Year + ": " + Format.Euro(x.Left.Amount!.Value) + (x.Left.Incomplete ? HandOverText.Incomplete : ""))), Paths.Neutral(Paths.ProgrammeMoney)));
    }
}
