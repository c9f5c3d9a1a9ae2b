using Konzil.Platform;

namespace Konzil.Agenda;

public static partial class AgendaText
{
    public static readonly Text AlreadyPublished = new("Diese Maßnahme ist schon veröffentlicht.", "This measure is already published.");
    public static readonly Text NeedsProblem = new("Beschreiben Sie das Problem, das die Maßnahme löst. Ohne Problem wird keine Maßnahme veröffentlicht.", "Describe the problem the measure solves. No measure is published without a problem.");
    public static readonly Text NeedsBenefit = new("Nennen Sie den Nutzen für mindestens eine Zielgruppe.", "State the benefit for at least one target group.");
    public static readonly Text NeedsGoal = new("Wählen Sie mindestens ein Ziel, dem die Maßnahme dient, und sagen Sie warum.", "Choose at least one goal the measure serves and say why.");
    public static readonly Text DeliveryNeedsReason = new("Bitte begründen Sie, warum die Maßnahme ruht oder gestoppt ist.", "Please give the reason why the measure is paused or stopped.");

    public static readonly Text StepExisting = new("{0}, besteht schon und steht im Strategiepapier", "{0}, exists already and is named in the strategy paper");
    public static readonly Text StepUnderReview = new("{0}, wird geprüft", "{0}, under review");
    public static readonly Text StepWorkedOut = new("{0}, ausgearbeitet", "{0}, worked out");
    public static readonly Text StepRunning = new("Die Umsetzung läuft", "Delivery is under way");
    public static readonly Text StepDone = new("Umgesetzt", "Carried out");
    public static readonly Text TakenUpReason = new("Die Idee ist Teil der Maßnahme {0}: {1}.", "The idea is part of measure {0}: {1}.");
    public static readonly Text IdeaJoined = new("In Maßnahme {0} eingegangen: {1}", "Became part of measure {0}: {1}");

    public static Text Of(MeasureLevel level) => level switch
    {
        MeasureLevel.UnderReview => new("In Prüfung", "Under review"),
        MeasureLevel.WorkedOut => new("Ausgearbeitet", "Worked out"),
        MeasureLevel.Scored => new("Bewertet", "Scored"),
        MeasureLevel.Adopted => new("Beschlossen", "Adopted"),
        MeasureLevel.Running => new("In Umsetzung", "Being carried out"),
        _ => new("Umgesetzt", "Carried out"),
    };

    public static Text Of(DeliveryStatus status) => status switch
    {
        DeliveryStatus.Planned => new("Geplant", "Planned"),
        DeliveryStatus.Running => new("Läuft", "Running"),
        DeliveryStatus.Done => new("Abgeschlossen", "Done"),
        DeliveryStatus.Paused => new("Ruht", "Paused"),
        DeliveryStatus.NotStated => new("Nicht angegeben", "Not stated"),
        _ => new("Gestoppt", "Stopped"),
    };

    public static Text Of(MeasureKind kind) => kind == MeasureKind.Project ? new("Projekt", "Project") : new("Laufende Maßnahme", "Ongoing measure");

    public static Text Of(MeasurePurpose purpose) => purpose switch
    {
        MeasurePurpose.NewService => new("Neuer Dienst", "New service"),
        MeasurePurpose.Development => new("Weiterentwicklung", "Further development"),
        _ => new("Betrieb", "Operation"),
    };

    public static Text Of(MeasureProduct product) => product switch
    {
        MeasureProduct.Infrastructure => new("Infrastruktur", "Infrastructure"),
        MeasureProduct.Service => new("Dienst", "Service"),
        MeasureProduct.Platform => new("Plattform", "Platform"),
        _ => new("Qualifizierung", "Qualification"),
    };

    public static Text Of(OriginKind kind) => kind switch
    {
        OriginKind.Idea => new("Idee", "Idea"),
        OriginKind.Programme => new("Programm", "Programme"),
        OriginKind.Contest => new("Wettbewerb", "Contest"),
        OriginKind.Survey => new("Umfrage", "Survey"),
        OriginKind.Workshop => new("Workshop", "Workshop"),
        OriginKind.Motion => new("Antrag", "Motion"),
        OriginKind.Pilot => new("Pilotprojekt", "Pilot project"),
        _ => new("Bestehendes Vorhaben", "Existing project"),
    };

    public static Text Of(StationKind kind) => kind switch
    {
        StationKind.Measure => new("Maßnahme", "Measure"),
        StationKind.Scoring => new("Bewertung", "Scoring"),
        StationKind.Decision => new("Beschluss", "Decision"),
        StationKind.Delivery => new("Umsetzung", "Delivery"),
        _ => new("Ergebnis", "Result"),
    };
}
