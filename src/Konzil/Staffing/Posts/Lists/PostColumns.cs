using Konzil.Platform;
using Konzil.Steering;

namespace Konzil.Staffing;

/// <summary>
/// The list of posts as a table that goes out and comes in. Need, existing and additional are columns of their own and hold on the day of
/// the row; every dated figure stands on a second sheet.
/// </summary>
internal static class PostColumns
{
    /// <summary>Sheet with every dated figure.</summary>
    public const string Figures = "Zahlen";

    public static readonly ListColumn Number = new("nummer", new("Nummer", "Number"), "Nr.", "Nr", "No.", "ID") { IsOurs = true };
    public static readonly ListColumn Unit = new("stelle", StaffText.Unit, "Stelle", "Amt", "Organisationseinheit", "Dienststelle", "Department");
    public static readonly ListColumn Title = new("wofuer", PostPlanText.Name, "Stellenbezeichnung", "Bezeichnung", "Titel", "Title", "Funktion", "Post");
    public static readonly ListColumn Need = new("bedarf_mak", SourcesText.Of(PostKind.Need), "Bedarf MAK", "Stellenbedarf", "Bedarf (MAK)", "Need (MAK)");
    public static readonly ListColumn Existing = new("vorhanden_mak", SourcesText.Of(PostKind.Existing), "Vorhanden MAK", "Ist", "Bestand", "Vorhanden (MAK)", "Existing (MAK)");
    public static readonly ListColumn Additional = new("zusaetzlich_mak", SourcesText.Of(PostKind.Additional), "Zusätzlich MAK", "Mehrbedarf", "Zusätzlich (MAK)", "Additional (MAK)");
    public static readonly ListColumn Day = new("stichtag", PostPlanText.Day, "Tag", "Day", "Ab", "Datum");
    public static readonly ListColumn State = new("stand", PostPlanText.State, "Stand", "Status", "State");
    public static readonly ListColumn Since = new("stand_seit", new("Stand seit", "State since"));
    public static readonly ListColumn Reason = new("begruendung", PostPlanText.Reason);
    public static readonly ListColumn Source = new("quelle", PostPlanText.Source, "Quelle") { IsOurs = true };
    public static readonly ListColumn Project = new("projekt", new("Projekt", "Project"));
    public static readonly ListColumn Request = new("antrag", PostPlanText.Request) { IsOurs = true };

    public static readonly ListColumn Kind = new("art", PostPlanText.Kind);
    public static readonly ListColumn Posts = new("mak", PostPlanText.Posts, "MAK", "Stellen");
    public static readonly ListColumn From = new("ab", PostPlanText.From, "Von");
    public static readonly ListColumn Until = new("bis", new("Bis", "Until"));
    public static readonly ListColumn At = new("wo", PostPlanText.OtherUnit, "Wo");
    public static readonly ListColumn Note = new("anmerkung", PostPlanText.NoteLabel);
    public static readonly ListColumn Ours = new("annahme", PostPlanText.OurDay) { IsOurs = true };
    public static readonly ListColumn Plan = new("bedarf", new("Kennung des Bedarfs", "Identifier of the need"));

    public static readonly IReadOnlyList<ListColumn> All = [Number, Unit, Title, Need, Existing, Additional, Day, State, Since, Reason, Source, Project, Request, ListColumns.Id, ListColumns.Stamp];

    public static readonly IReadOnlyList<ListColumn> OfFigures = [Number, Title, Kind, Posts, From, Until, At, Note, Ours, Request, Plan, ListColumns.Id, ListColumns.Stamp];

    public static readonly IReadOnlyList<(PostKind Kind, ListColumn Column)> Kinds = [(PostKind.Need, Need), (PostKind.Existing, Existing), (PostKind.Additional, Additional)];

    public static object?[] Cells(PostRow row, PostNames names)
    {
        var plan = row.Plan;
        object?[] said =
        [
            plan.Number, names.Unit(plan.UnitId), plan.Title, row[PostKind.Need], row[PostKind.Existing], row[PostKind.Additional], row.Day, PostPlanText.Of(plan.State).De, plan.StateDay, plan.Reason, plan.Wording,
            names.Project(plan.ProjectId), names.Request(plan.RequestId), plan.Id.ToString(),
        ];
        return [.. said, ListCells.Stamp(said)];
    }

    public static object?[] Cells(PostPlan plan, PostFigure figure, PostNames names)
    {
        object?[] said =
        [
            plan.Number, plan.Title, SourcesText.Of(figure.Kind).De, figure.Posts, figure.From, figure.Until, names.Unit(figure.UnitId), figure.Note, figure.IsConstructed, names.Request(figure.RequestId), plan.Id.ToString(), figure.Id.ToString(),
        ];
        return [.. said, ListCells.Stamp(said)];
    }
}
