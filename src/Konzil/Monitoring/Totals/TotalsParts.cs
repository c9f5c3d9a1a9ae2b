using Konzil.Agenda;
using Konzil.Course;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Konzil.Monitoring;

/// <summary>On the page of a field that is shown in full.</summary>
public sealed class FieldTotals(CityDb db) : IFieldPart
{
    public int Order => 7;

    public async Task<RenderFragment?> Show(ActionField field, Me me, CancellationToken cancellation)
    {
        var totals = (await TotalsMaker.Read(db, db.Measures.Where(m => m.FieldId == field.Id), cancellation)).OfField(field.Id);
        return field.View == FieldView.Short || totals.Measures.Count == 0 ? null : Fragment.Of<TotalsSection>((nameof(TotalsSection.T), totals), (nameof(TotalsSection.Note), TotalsText.NoteField.ToString()));
    }
}

/// <summary>On the page of a goal.</summary>
public sealed class GoalTotals(CityDb db) : IGoalPart
{
    public int Order => 21;

    public async Task<RenderFragment?> Show(Goal goal, Me me, CancellationToken cancellation)
    {
        var totals = (await TotalsMaker.Read(db, db.Measures.Where(m => m.Goals.Any(g => g.GoalId == goal.Id)), cancellation)).OfGoal(goal.Id);
        return totals.Measures.Count == 0 ? null : Fragment.Of<TotalsSection>((nameof(TotalsSection.T), totals), (nameof(TotalsSection.Note), TotalsText.NoteGoal.ToString()));
    }
}

/// <summary>The totals of all fields and goals as a table.</summary>
public static class TotalsFile
{
    public static readonly Dataset All = new(
        new("Summen der Handlungsfelder und Ziele", "Totals of the fields of action and goals"),
        new("Je Zeile ein Handlungsfeld oder ein Ziel mit Stand, Geld, Stellen und Kennzahlen seiner öffentlichen Maßnahmen. Eine Maßnahme zählt bei ihrem ersten Feld und bei jedem Ziel, dem sie dient.", "One field of action or goal a row with state, money, posts and indicators of its public measures. A measure counts for its main field and for each goal it serves."),
        "/agenda/summen.csv",
        [
            new("art", new("feld oder ziel", "feld (field) or ziel (goal)")), new("schluessel", new("Adresse des Felds oder Nummer des Ziels", "Address of the field or number of the goal")), new("name", new("Name", "Name, in German")), new("massnahmen", TotalsText.Measures),
            .. Enum.GetValues<DeliveryStatus>().Select(s => new DatasetColumn(Key(s), new("Maßnahmen: " + AgendaText.Of(s).De, "Measures: " + AgendaText.Of(s).En))),
            .. PublicTotals.Kinds.SelectMany(k => Money(SteeringText.Of(k))),
            new("stellen", new("Bedarf in Vollzeitstellen, leer wenn niemand eine Zahl genannt hat", "Full-time posts needed, empty if nobody stated a number")), new("stellen_unvollstaendig", new("ja, wenn Zahlen fehlen", "ja (yes) if numbers are missing")),
            new("kennzahlen_im_plan", CockpitText.FigureOnTrack), new("kennzahlen_achtung", CockpitText.FigureAttention), new("kennzahlen_kritisch", CockpitText.FigureCritical), new("kennzahlen_ohne_ampel", CockpitText.NoFigureLight),
        ]);

    public static async Task<IResult> Download(CityDb db, Catalog catalog, CancellationToken cancellation)
    {
        var (city, maker, file) = (await catalog.Read(db), await TotalsMaker.Read(db, db.Measures, cancellation), new Csv(All));
        foreach (var field in city.Fields.Where(f => f.View == FieldView.Open))
        {
            file.Row(Row("feld", field.Slug, field.NameDe, maker.OfField(field.Id)));
        }

        foreach (var goal in city.Goals.Where(g => !g.IsHidden))
        {
            file.Row(Row("ziel", goal.Number, goal.TitleDe, maker.OfGoal(goal.Id)));
        }

        return file.Download("summen.csv");
    }

    private static object?[] Row(string kind, object key, string name, PublicTotals t) =>
    [
        kind, key, name, t.Measures.Count, .. Enum.GetValues<DeliveryStatus>().Select(s => (object?)t.Status.Count(s)), .. PublicTotals.Kinds.SelectMany(k => new object?[] { t.Money[k].Amount, t.Money[k].Incomplete }),
        t.Posts.Amount, t.Posts.Incomplete, t.Figures.OnTrack, t.Figures.Attention, t.Figures.Critical, t.Figures.NoLight,
    ];

    private static DatasetColumn[] Money(Text kind) =>
    [
        new(kind.De + "_eur", new($"Geld {kind.De} in Euro, leer wenn niemand einen Betrag genannt hat", $"Money {kind.En} in euros, empty if nobody stated an amount")),
        new(kind.De + "_unvollstaendig", new("ja, wenn Beträge fehlen", "ja (yes) if amounts are missing")),
    ];

    private static string Key(DeliveryStatus status) => status switch
    {
        DeliveryStatus.Planned => "geplant",
        DeliveryStatus.Running => "laeuft",
        DeliveryStatus.Done => "fertig",
        DeliveryStatus.Paused => "ruht",
        DeliveryStatus.Stopped => "gestoppt",
        _ => "nicht_genannt",
    };
}
