using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Money, milestones and effect of all public measures as open data. Only what every page shows too.</summary>
public static class DeliveryFiles
{
    private static readonly DatasetColumn Code = new("massnahme", new("Nummer der Maßnahme", "Number of the measure"));
    private static readonly DatasetColumn Title = new("titel", new("Titel der Maßnahme", "Title of the measure"));

    public static readonly Dataset Money = new(
        new("Geld der Maßnahmen", "Money of the measures"),
        new("Je Zeile ein Betrag oder offener Posten: Maßnahme, Jahr, Art und Stand.", "One amount or open item a row: measure, year, category and state."),
        "/massnahmen/geld.csv",
        [Code, Title, new("jahr", new("Leer: Jahr unbekannt", "Empty: year unknown")), new("art", new("Art der Kosten; leer: alle", "Category of costs; empty: all")), new("stand", new("geplant, veranschlagt, gebunden, ausgegeben oder finanziert", "planned, budgeted, committed, spent or financed, in German")), new("zustand", new("betrag, offen oder entfaellt", "amount, open or not applicable, in German")), new("betrag_eur", new("Betrag in Euro, leer wenn es keinen gibt", "Amount in euros, empty if there is none")), new("anmerkung", new("Anmerkung", "Note")), new("von_hand", new("Grund, wenn der Betrag eine Summe von Hand enthält; sonst aus Buchungen", "Reason if the amount holds a sum by hand; otherwise from bookings"))]);

    public static readonly Dataset Milestones = new(
        new("Meilensteine der Maßnahmen", "Milestones of the measures"),
        new("Je Zeile ein Meilenstein mit erstem und heutigem Termin.", "One milestone a row with its first and its present date."),
        "/massnahmen/meilensteine.csv",
        [Code, Title, new("meilenstein", new("Was erreicht sein soll", "What is to be reached")), new("zugesagt", new("Zuerst zugesagter Tag", "Day first promised")), new("geplant", new("Heute geplanter Tag", "Day planned at present")), new("erreicht", new("Tag, an dem er erreicht war", "Day it was reached")), new("verschiebungen", new("Wie oft verschoben", "How often shifted")), new("grund", new("Grund der letzten Verschiebung", "Reason of the last shift"))]);

    public static readonly Dataset Effect = new(
        new("Wirkung der Maßnahmen", "Effect of the measures"),
        new("Je Zeile ein gemessener Wert einer Kennzahl.", "One measured value of an indicator a row."),
        "/massnahmen/wirkung.csv",
        [Code, Title, new("kennzahl", new("Was gemessen wird", "What is measured")), new("einheit", new("Einheit", "Unit")), new("ausgangswert", new("Wert vor der Maßnahme", "Value before the measure")), new("zielwert", new("Angestrebter Wert", "Value aimed at")), new("besser", new("mehr oder weniger", "more or less, in German")), new("tag", new("Tag der Messung", "Day of measuring")), new("wert", new("Gemessener Wert", "Measured value")), new("teile_fehlen", new("Aus anderen Kennzahlen berechnet: bei wie vielen der Wert fehlt; sonst leer", "Worked out from other indicators: for how many the value is missing; else empty")), new("von_hand", new("ja: von Hand eingetragen, obwohl die Kennzahl berechnet wird", "yes: typed by hand although the indicator is computed")), new("grund", new("Grund, wenn ein Wert von Hand eingetragen ist", "Reason when a value was typed by hand"))]);

    public static IEnumerable<Dataset> All => [Money, Milestones, Effect];

    public static async Task<IResult> DownloadMoney(CityDb db, CancellationToken cancellation)
    {
        var file = new Csv(Money);
        var measures = await Public(db, cancellation);
        var rows = await MeasureMoney.Rows(db, measures.Keys, cancellation);
        foreach (var (measure, line) in measures.Values.OrderBy(m => m.Number).SelectMany(m => rows[m.Id].Select(r => (m, r))))
        {
            foreach (var kind in Enum.GetValues<MoneyKind>())
            {
                file.Row(measure.Code, measure.Title, line.Year, line.Category, SteeringText.Of(kind).De, Key(line[kind].State), line[kind].Amount, line.Line?.NoteDe, Reason(line, kind));
            }

            if (line.Financed is { } financed)
            {
                file.Row(measure.Code, measure.Title, line.Year, line.Category, "finanziert", Key(CellState.Amount), financed, line.Line?.NoteDe, Reason(line, BookingKind.Financed));
            }
        }

        return file.Download("geld.csv");
    }

    public static async Task<IResult> DownloadMilestones(CityDb db, CancellationToken cancellation)
    {
        var file = new Csv(Milestones);
        var measures = await Public(db, cancellation);
        foreach (var m in (await db.Milestones.AsNoTracking().Include(m => m.Shifts).ToListAsync(cancellation)).Where(m => measures.ContainsKey(m.MeasureId)).OrderBy(m => measures[m.MeasureId].Number).ThenBy(m => m.First).ThenBy(m => m.Order))
        {
            file.Row(measures[m.MeasureId].Code, measures[m.MeasureId].Title, m.TitleDe, m.First, m.Current, m.Done, m.Shifts.Count, m.Shifts.MaxBy(s => s.At)?.ReasonDe);
        }

        return file.Download("meilensteine.csv");
    }

    public static async Task<IResult> DownloadEffect(CityDb db, CancellationToken cancellation)
    {
        var file = new Csv(Effect);
        var measures = await Public(db, cancellation);
        foreach (var indicator in (await db.Indicators.AsNoTracking().Include(i => i.Points).ToListAsync(cancellation)).Where(i => !i.IsInternal && i.MeasureId is { } id && measures.ContainsKey(id)).OrderBy(i => measures[i.MeasureId!.Value].Number).ThenBy(i => i.Order))
        {
            var measure = measures[indicator.MeasureId!.Value];
            foreach (var point in indicator.Points.OrderBy(p => p.Day))
            {
                file.Row(measure.Code, measure.Title, indicator.TitleDe, indicator.UnitDe, indicator.Baseline, indicator.Target, SteeringText.Of(indicator.Better).De, point.Day, point.Value, point.PartsMissing, indicator.IsTyped(point), point.Reason);
            }
        }

        return file.Download("wirkung.csv");
    }

    private static string? Reason(MoneyRow line, MoneyKind kind) => kind switch
    {
        MoneyKind.Bound => Reason(line, BookingKind.Committed),
        MoneyKind.Spent => Reason(line, BookingKind.Spent),
        _ => null,
    };

    private static string? Reason(MoneyRow line, BookingKind kind) => line.Typed(kind)?.TypedReason;

    private static Task<Dictionary<Guid, Measure>> Public(CityDb db, CancellationToken cancellation) =>
        MeasureAccess.Public(db.Measures).AsNoTracking().ToDictionaryAsync(m => m.Id, cancellation);

    internal static string Key(CellState state) => state switch { CellState.Amount => "betrag", CellState.NotApplicable => "entfaellt", _ => "offen" };
}
