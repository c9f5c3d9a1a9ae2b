using Konzil.Agenda;
using Konzil.Council;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>A measure on a sheet of paper: what it is for, where it stands, what it costs, what comes next.</summary>
public partial class ShowSheet
{
    public sealed record Shown(Measure Measure, Document Document);

    public static async Task<IResult> Show(int number, CityDb db, Catalog catalog, Tell tell, CancellationToken cancellation) =>
        await Load(number, db, catalog, tell, cancellation) is { } shown ? View.Page<ShowSheet, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Word(int number, CityDb db, Catalog catalog, Tell tell, CancellationToken cancellation) =>
        await Load(number, db, catalog, tell, cancellation) is { } shown ? Results.File(shown.Document.ToText().Write(), TextDocument.ContentType, $"massnahme-{number}.docx") : View.NotFound();

    private static async Task<Shown?> Load(int number, CityDb db, Catalog catalog, Tell tell, CancellationToken cancellation)
    {
        var found = await MeasureAccess.Public(db.Measures).AsNoTracking().Include(m => m.Goals).Include(m => m.Activities).AsSplitQuery().SingleOrDefaultAsync(m => m.Number == number, cancellation);
        if (found is not { } measure)
        {
            return null;
        }

        var city = await catalog.Read(db);
        var (delivery, money) = (await DeliveryData.Read(db, measure.Id, cancellation: cancellation), await MeasureMoney.Read(db, measure.Id, cancellation));
        return new Shown(measure, city.Terms.Explain(new Document(measure.Code + " " + measure.Name, SheetText.Standing.With(Format.Date(db.Now), AgendaText.Of(measure.Level), AgendaText.Of(measure.Delivery)) + " " + SheetText.InAgenda.With((await AgendaStanding.Read(db, cancellation)).Words, tell.Site + Paths.Neutral(Paths.MeasureSheet(number))) + (measure.IsExample ? " " + SheetText.Example : ""),
        [
            new DocumentText(measure.Short) { Note = measure.PaperWording is { } wording ? SheetText.PaperSays.With(measure.PaperPlace, wording) : null },
            new DocumentTable(SheetText.Facts,
            [
                [SheetText.Fact, SheetText.Value],
                .. city.Field(measure.FieldId) is { } field ? [[SheetText.Field, field.Name]] : Array.Empty<IReadOnlyList<string>>(),
                [AgendaText.LeadUnit, measure.LeadUnit.Length == 0 ? AgendaText.NotNamedInPaper : measure.LeadUnit],
                [AgendaText.Kind, AgendaText.Of(measure.Type)],
                [AgendaText.Purpose, AgendaText.Of(measure.Purpose)],
            ]),
            new DocumentHeading(2, AgendaText.TheProblem),
            new DocumentText(measure.Problem) { German = true, Note = measure.HasOurWording ? AgendaText.OurWordingNote.ToString() : null },
            new DocumentHeading(2, AgendaText.WhatItBrings),
            new DocumentList([.. Benefits(measure)]) { German = true },
            new DocumentHeading(2, AgendaText.GoalsServed),
            new DocumentList([.. city.Goals.SelectMany(g => measure.Goals.Where(l => l.GoalId == g.Id).Select(l => AgendaText.GoalNumber.With(g.Number) + ": " + g.Title + ". " + l.Reason))]),
            .. measure.Activities.Count == 0 ? [] : new DocumentPiece[] { new DocumentHeading(2, AgendaText.WhatIsDone), new DocumentList([.. measure.Activities.OrderBy(a => a.Order).Select(a => a.Text)]) { German = true } },
            .. Road(delivery, Format.Day(db.Now)),
            .. Money(money),
        ])));
    }

    private static IEnumerable<string> Benefits(Measure measure) => new[]
    {
        (TargetGroup.Citizens, measure.BenefitCitizens), (TargetGroup.Companies, measure.BenefitCompanies), (TargetGroup.Administration, measure.BenefitAdministration),
    }.Where(b => b.Item2.Length > 0).Select(b => AgendaText.Of(b.Item1) + ": " + b.Item2);

    private static IReadOnlyList<DocumentPiece> Road(DeliveryData delivery, DateOnly today) => delivery.Milestones.Count == 0 ? [] :
    [
        new DocumentHeading(2, SteeringText.Milestones),
        .. TimeDrawing.Of(SheetText.RoadDrawing, [.. delivery.Milestones.OrderBy(m => m.Done ?? m.Current).ThenBy(m => m.Order).Select(m => Row(m, today))], today) is { } road ? [new DocumentPicture(road)] : Array.Empty<DocumentPiece>(),
        new DocumentTable(SteeringText.Milestones,
        [
            [SheetText.Milestone, SheetText.First, SheetText.Now],
            .. delivery.Milestones.OrderBy(m => m.Done ?? m.Current).ThenBy(m => m.Order).Select(m => new string[] { m.Title, Format.ShortDate(m.First), DeliveryWords.Step(m, today).Date! }),
        ]),
        .. delivery.Reports.OrderByDescending(r => r.At).Take(1).Select(r => new DocumentText(r.Body + (r.Forecast.Length > 0 ? "\n" + r.Forecast : "")) { German = true, Note = SheetText.ReportOf.With(Format.Date(r.From), Format.Date(r.Until), SteeringText.Of(r.Light)) }),
    ];

    private static TimeRow Row(Milestone milestone, DateOnly today)
    {
        var day = milestone.Done ?? milestone.Current;
        return new(milestone.Title, day, day, milestone.Done is not null ? TimeState.Done : milestone.IsOverdue(today) ? TimeState.Late : TimeState.Open) { First = milestone.First };
    }

    private static DocumentDrawing? Sums(MeasureMoney money) => BarDrawing.Of(SheetText.MoneyDrawing,
        [.. Kinds.Select(k => (Kind: k, Sum: MoneyCell.Sum(money.Lines.Select(l => l[k])))).Where(s => s.Sum.Amount >= 0).Select(s => new BarRow(SteeringText.Of(s.Kind), s.Sum.Amount!.Value, DeliveryWords.Sum(s.Sum)))]);

    private static IReadOnlyList<DocumentPiece> Money(MeasureMoney money) => money.Lines.Count == 0 ? [] :
    [
        new DocumentHeading(2, SteeringText.Money),
        .. Sums(money) is { } sums ? [new DocumentPicture(sums)] : Array.Empty<DocumentPiece>(),
        new DocumentTable(SteeringText.Money,
        [
            [SteeringText.Category, .. Kinds.Select(k => SteeringText.Of(k).ToString())],
            .. money.Lines.Select(l => (IReadOnlyList<string>)[DeliveryWords.Title(l), .. Kinds.Select(k => DeliveryWords.Cell(l[k]))]),
            [SteeringText.Sum, .. Kinds.Select(k => DeliveryWords.Sum(MoneyCell.Sum(money.Lines.Select(l => l[k]))))],
        ])
        { Note = SheetText.MoneyNote },
    ];

    private static readonly MoneyKind[] Kinds = Enum.GetValues<MoneyKind>();
}
