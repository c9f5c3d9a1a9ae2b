using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>The phase and its packages: planned, forecast, done; what moved and why.</summary>
public sealed class PlanChapter : IHandbookPart
{
    public int Place => 10;

    public async Task<IReadOnlyList<DocumentPiece>> Write(HandbookScope scope, Me me, CityDb db, CancellationToken cancellation)
    {
        var plan = await PlanData.Read(db, await db.Projects.AsNoTracking().SingleAsync(p => p.Id == scope.ProjectId, cancellation), cancellation);
        var phase = plan.Phases.Single(p => p.Id == scope.PhaseId);
        var inside = Below(phase.Id, plan).ToHashSet();
        var packages = plan.Rows.Select(r => r.Package).OfType<WorkPackage>().Where(p => inside.Contains(p.PhaseId) || p.IsThroughout).ToList();
        var (ids, leadIds) = (packages.Select(p => p.Id).ToList(), packages.Select(p => p.LeadPersonId).OfType<Guid>().Distinct().ToList());
        var names = await db.People.Where(p => leadIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName, cancellation);
        var shifts = await db.PackageShifts.AsNoTracking().Where(s => ids.Contains(s.PackageId)).OrderBy(s => s.At).ToListAsync(cancellation);
        return
        [
            new DocumentHeading(2, HandbookText.Course),
            .. phase.SentenceDe.Length == 0 ? [] : new DocumentPiece[] { new DocumentText(phase.Sentence) },
            new DocumentText(Dates(phase, plan)) { Note = phase.IsConstructed ? HandbookText.Constructed.ToString() : null },
            new DocumentHeading(3, HandbookText.Packages),
            .. packages.Count == 0 ? [new DocumentText(HandbookText.NoPackages)] : Drawn(packages, Format.Day(db.Now)).Concat(Table(packages, plan, names)),
            new DocumentHeading(3, HandbookText.Shifts),
            shifts.Count == 0 ? new DocumentText(HandbookText.NoShifts) : new DocumentTable(HandbookText.Shifts,
            [
                [PlanText.Package, HandbookText.From, HandbookText.To, HandbookText.Why, HandbookText.When],
                .. shifts.Select(s => new[] { plan.Package(s.PackageId).Name, PlanWords.Span(s.FromStart, s.FromEnd), PlanWords.Span(s.ToStart, s.ToEnd), s.Reason, Format.Date(s.At) }),
            ]),
        ];
    }

    private static string Dates(Phase phase, PlanData plan)
    {
        var ends = plan.Packages.Where(p => p.PhaseId == phase.Id).Select(p => plan.Forecast.Packages.GetValueOrDefault(p.Id)).OfType<PackageForecast>().ToList();
        var forecast = ends.Count == 0 ? plan.Forecast.Phases.GetValueOrDefault(phase.Id) is { } block ? PlanWords.Span(block.Start, block.End) : null : PlanWords.Span(ends.Min(f => f.Start), ends.Max(f => f.End));
        return string.Join('\n', new[]
        {
            HandbookText.PlanLine.With(PlanWords.Span(phase.Start, phase.End)),
            forecast is null ? null : HandbookText.ForecastLine.With(forecast),
            phase is { Months: { } months, Start: { } start, End: { } end } ? HandbookText.AboutMonths.With(months, Format.Count(end.DayNumber - start.DayNumber + 1)) : null,
            phase is { Ended: not null } && PhaseLength.Words(phase, phase.Ended.Value) is { Length: > 0 } length ? length : null,
            phase.Ended is { } ended ? HandbookText.EndedLine.With(Format.Date(ended)) : HandbookText.NotEnded.ToString(),
        }.OfType<string>());
    }

    private static IEnumerable<DocumentPiece> Drawn(List<WorkPackage> packages, DateOnly today)
    {
        var rows = packages.Where(p => p is { Start: not null, End: not null }).Select(p => new TimeRow(p.Name, p.Start!.Value, p.End!.Value, p.Done is not null ? TimeState.Done : p.IsLate(today) ? TimeState.Late : TimeState.Open)).ToList();
        return TimeDrawing.Of(HandbookText.PackagesInTime, rows, today) is { } drawing ? [new DocumentPicture(drawing)] : [];
    }

    private static IEnumerable<DocumentPiece> Table(List<WorkPackage> packages, PlanData plan, Dictionary<Guid, string> names)
    {
        yield return new DocumentTable(HandbookText.Packages,
        [
            [PlanText.Package, ProjectText.Result, ProjectText.Lead, ProjectText.Planned, HandbookText.Done, ProjectText.Hours, ProjectText.WaitsFor],
            .. packages.Select(p => new string[]
            {
                p.Name + (p.IsOptional ? " (" + ProjectText.Optional + ")" : "") + (p.IsThroughout ? " (" + ProjectText.Throughout + ")" : "") + (p.Repeats is { } every ? " (" + TurnText.Of(every) + ")" : ""),
                p.Result.Length > 0 ? p.Result : p.Goal.Length > 0 ? p.Goal : "–",
                p.LeadPersonId is { } lead ? names.GetValueOrDefault(lead) ?? ProjectText.NoLead : ProjectText.NoLead,
                PlanWords.Span(p.Start, p.End),
                p.Done is { } done ? Format.ShortDate(done) : HandbookText.NotDone,
                p.Hours is { } hours ? DeliveryWords.Number(hours) : ProjectText.Unknown,
                string.Join("; ", plan.Links.Where(l => l.ToId == p.Id).Select(l => PlanWords.Link(l, plan))) is { Length: > 0 } waits ? waits : "–",
            }),
        ])
        { Note = HandbookText.PackagesNote };

        foreach (var package in packages.Where(p => p.RangeWording.Length > 0))
        {
            yield return new DocumentText(package.Name) { Note = HandbookText.PaperSays.With(package.RangeWording) };
        }
    }

    private static IEnumerable<Guid> Below(Guid phase, PlanData plan) => plan.Phases.Where(p => p.InsideId == phase).SelectMany(p => Below(p.Id, plan)).Prepend(phase);
}
