using Konzil.Agenda;
using Konzil.Council;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>How the whole agenda stands, made from what is public now: every measure, what comes next, what is late or moved and why.</summary>
internal sealed class StatusPaper(CityDb db, Catalog catalog, Tell tell, ReportFacts facts)
{
    internal const int NextDays = 92;

    public async Task<Document> Write(CancellationToken cancellation)
    {
        var (city, today) = (await catalog.Read(db), Format.Day(db.Now));
        var standing = await AgendaStanding.Read(db, cancellation);
        var measures = await MeasureAccess.Public(db.Measures).AsNoTracking().OrderBy(m => m.Number).ToListAsync(cancellation);
        var ids = measures.ConvertAll(m => m.Id);
        var reports = (await db.StatusReports.AsNoTracking().Where(r => r.MeasureId != null && ids.Contains(r.MeasureId.Value) && !r.IsHeldBack).ToListAsync(cancellation)).GroupBy(r => r.MeasureId!.Value).ToDictionary(g => g.Key, g => g.MaxBy(r => r.At)!);
        var milestones = await db.Milestones.AsNoTracking().Include(m => m.Shifts).Where(m => ids.Contains(m.MeasureId)).ToListAsync(cancellation);
        var byId = measures.ToDictionary(m => m.Id);
        IReadOnlyList<DocumentPiece> pieces =
        [
            new DocumentHeading(2, PaperDocText.Overview),
            .. BarDrawing.Of(PaperDocText.OverviewDrawing, [.. measures.GroupBy(m => m.Delivery).OrderBy(g => g.Key).Select(g => new BarRow(AgendaText.Of(g.Key), g.Count(), Format.Count(g.Count())))]) is { } drawing ? [new DocumentPicture(drawing)] : Array.Empty<DocumentPiece>(),
            measures.Count == 0 ? new DocumentText(PaperDocText.NoMeasures) : new DocumentTable(PaperDocText.Overview,
            [
                [AgendaText.Level, PaperDocText.HowMany],
                .. measures.GroupBy(m => m.Delivery).OrderBy(g => g.Key).Select(g => new string[] { AgendaText.Of(g.Key), Format.Count(g.Count()) }),
            ]),
            .. measures.Count == 0 ? [] : city.Fields.SelectMany(f => OfField(f, measures, reports, milestones)),
            .. await OfProjects(cancellation),
            new DocumentHeading(2, PaperDocText.Next),
            .. Steps(PaperDocText.Next, PaperDocText.NothingNext, milestones.Where(m => m.Done is null && m.Current >= today && m.Current <= today.AddDays(NextDays)), byId),
            new DocumentHeading(2, PaperDocText.Late),
            .. Steps(PaperDocText.Late, PaperDocText.NothingLate, milestones.Where(m => m.IsOverdue(today)), byId),
            new DocumentHeading(2, PaperDocText.Moved),
            .. Shifts(milestones, byId),
        ];
        return city.Terms.Explain(new Document(PaperDocText.StatusTitle.With(city.City.CityName), PaperDocText.Standing.With(Format.Date(db.Now), standing.Words, tell.Site + Paths.Neutral(Paths.StatusPaper)), pieces));
    }

    private static IEnumerable<DocumentPiece> OfField(ActionField field, List<Measure> measures, Dictionary<Guid, StatusReport> reports, List<Milestone> milestones)
    {
        var own = measures.Where(m => m.FieldId == field.Id).ToList();
        return own.Count == 0 ? [] :
        [
            new DocumentHeading(3, field.Name),
            new DocumentTable(PaperDocText.MeasuresOf.With(field.Name),
            [
                [AgendaText.MeasureWord, PaperDocText.Delivery, SteeringText.Light, PaperDocText.NextStep],
                .. own.Select(m => new[] { m.Code + " " + (Language.IsEnglish ? m.TitleEn ?? m.Title : m.Title), State(m), Light(reports.GetValueOrDefault(m.Id)), Step(milestones.Where(x => x.MeasureId == m.Id && x.Done is null).MinBy(x => x.Current)) }),
            ]),
        ];
    }

    /// <summary>The projects that carry out no measure, as far as they are public and were reported on.</summary>
    private async Task<IEnumerable<DocumentPiece>> OfProjects(CancellationToken cancellation)
    {
        var rows = new List<IReadOnlyList<string>>();
        foreach (var project in (await facts.Projects(db, null, cancellation)).Where(p => p.IsPublic))
        {
            if (await db.StatusReports.AsNoTracking().Where(r => r.ProjectId == project.Id && !r.IsHeldBack).OrderByDescending(r => r.At).FirstOrDefaultAsync(cancellation) is { } report)
            {
                rows.Add([project.Name, Light(report), report.Forecast]);
            }
        }

        return rows.Count == 0 ? [] : [new DocumentHeading(2, ProjectReportText.Public), new DocumentTable(ProjectReportText.Public, [[ReportingText.ProjectWord, SteeringText.Light, ProjectReportText.Next], .. rows])];
    }

    private static string State(Measure measure) => AgendaText.Of(measure.Delivery) + (measure.DeliveryReason is { Length: > 0 } reason ? ": " + reason : "");

    private static string Light(StatusReport? report) => report is null ? PaperDocText.NoReport : PaperDocText.LightAt.With(SteeringText.Of(report.Light), Format.ShortDate(Format.Day(report.At))) + (report.LightReason.Length > 0 ? "\n" + report.LightReason : "");

    private static string Step(Milestone? next) => next is null ? "–" : Format.ShortDate(next.Current) + ": " + next.Title;

    private static IEnumerable<DocumentPiece> Steps(Text caption, Text none, IEnumerable<Milestone> milestones, Dictionary<Guid, Measure> byId)
    {
        var rows = milestones.OrderBy(m => m.Current).ThenBy(m => byId[m.MeasureId].Number).ToList();
        return rows.Count == 0 ? [new DocumentText(none)] : [new DocumentTable(caption, [[SteeringText.Milestones, PaperDocText.Day, AgendaText.MeasureWord], .. rows.Select(m => new string[] { m.Title, Format.ShortDate(m.Current), byId[m.MeasureId].Code + " " + byId[m.MeasureId].Title })])];
    }

    private static IEnumerable<DocumentPiece> Shifts(List<Milestone> milestones, Dictionary<Guid, Measure> byId)
    {
        var rows = milestones.SelectMany(m => m.Shifts.Select(s => (Milestone: m, Shift: s))).OrderByDescending(x => x.Shift.At).ToList();
        return rows.Count == 0 ? [new DocumentText(PaperDocText.NothingMoved)] :
        [
            new DocumentTable(PaperDocText.Moved,
            [
                [SteeringText.Milestones, PaperDocText.From, PaperDocText.To, PaperDocText.Why],
                .. rows.Select(x => new string[] { byId[x.Milestone.MeasureId].Code + " " + x.Milestone.Title, Format.ShortDate(x.Shift.From), Format.ShortDate(x.Shift.To), x.Shift.Reason }),
            ]),
        ];
    }
}
