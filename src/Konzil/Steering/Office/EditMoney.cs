using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>
/// The money of a measure in one year: each figure an amount, open, or not applicable. What is committed and spent follows from bookings; a
/// sum by hand is one of them, with its reason.
/// </summary>
public partial class EditMoney
{
    private const decimal Most = 1_000_000_000;

    public sealed record Draft(Measure Measure, MoneyLine? Line, string? Year, string? Category, IReadOnlyDictionary<MoneyKind, string> Cells, string? Note)
    {
        public string? Reason { get; init; }

        /// <summary>The row as it stands, with its bookings.</summary>
        public MoneyRow? Row { get; init; }
    }

    public static async Task<IResult> New(int number, Me me, CityDb db, TimeProvider clock)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        return measure is null ? refused : View.Page<EditMoney, Draft>(new(measure, null, Text(Format.Day(clock.GetUtcNow()).Year), "", Enum.GetValues<MoneyKind>().ToDictionary(k => k, _ => ""), null));
    }

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        if (measure is null || await Load(db, measure, id) is not { } line)
        {
            return refused;
        }

        var row = await Row(db, line);
        return View.Page<EditMoney, Draft>(new(measure, line, Text(line.Year), line.Category, Enum.GetValues<MoneyKind>().ToDictionary(k => k, k => TypedSums.Cell(row, k)), line.NoteDe) { Reason = TypedSums.Reason(row), Row = row });
    }

    public static Task<IResult> Create(int number, Form form, Me me, CityDb db) => Save(number, null, form, me, db);

    public static Task<IResult> Post(int number, Guid id, Form form, Me me, CityDb db) => Save(number, id, form, me, db);

    private static async Task<IResult> Save(int number, Guid? id, Form form, Me me, CityDb db)
    {
        var (measure, refused) = await SteeringAccess.ToReport(number, me, db);
        if (measure is null)
        {
            return refused;
        }

        var line = id is { } known ? await Load(db, measure, known) : MoneyLine.Of(measure.Id);
        if (line is null)
        {
            return View.NotFound();
        }

        var year = form.Whole(nameof(Draft.Year), MoneyLine.FirstYear, MoneyLine.LastYear, SteeringText.YearWrong);
        var category = form.Text(nameof(Draft.Category)).Max(120);
        var note = form.Text(nameof(Draft.Note)).Max(1000);
        var cells = Enum.GetValues<MoneyKind>().ToDictionary(k => k, k => Cell(form, k));
        var reason = TypedSums.ReadReason(form, cells);
        if (!form.HasErrors && year is null && category.Value.Length + note.Value.Length == 0 && cells.Values.All(c => c.State == CellState.Open))
        {
            form.Errors.Add(nameof(Draft.Category), SteeringText.MoneyRowEmpty);
        }

        var draft = new Draft(measure, id is null ? null : line, form.Raw(nameof(Draft.Year)), category, Enum.GetValues<MoneyKind>().ToDictionary(k => k, k => form.Raw(k.ToString())), note) { Reason = form.Raw(nameof(Draft.Reason)), Row = id is null ? null : await Row(db, line) };
        if (form.HasErrors)
        {
            return View.Invalid<EditMoney, Draft>(draft, form.Errors);
        }

        var saved = false;
        await db.Together(async () =>
        {
            line.Write(year, category, cells, note);
            if (id is null)
            {
                db.Money.Add(line);
            }
            else
            {
                db.StartedFrom(line, form.Version());
            }

            await TypedSums.Write(db, line, cells, reason);
            saved = await db.TrySave();
        });
        return saved ? View.SeeOther(Paths.DeliveryOf(number)) : View.Stale<EditMoney, Draft>(draft with { Line = await Load(db, measure, id!.Value), Row = await Row(db, line) });
    }

    private static MoneyCell Cell(Form form, MoneyKind kind) => form.Raw(kind.ToString()) switch
    {
        "" or "?" => MoneyCell.Open,
        "-" or "–" => new MoneyCell(CellState.NotApplicable, null),
        _ => MoneyCell.Of(form.Number(kind.ToString(), 0, Most, SteeringText.CellWrong)),
    };

    private static string? Text(int? year) => year?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static async Task<MoneyRow> Row(CityDb db, MoneyLine line) => (await MeasureMoney.Rows(db, [line.MeasureId]))[line.MeasureId].First(r => r.Line?.Id == line.Id);

    private static Task<MoneyLine?> Load(CityDb db, Measure measure, Guid id) => db.Money.SingleOrDefaultAsync(m => m.Id == id && m.MeasureId == measure.Id);
}
