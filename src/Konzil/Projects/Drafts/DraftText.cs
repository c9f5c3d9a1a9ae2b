using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words of drafts of a coming phase.</summary>
public static class DraftText
{
    public static readonly Text Draft = new("Planentwurf", "Draft of a plan");
    public static readonly Text Drafts = new("Planentwürfe", "Drafts of plans");
    public static readonly Text SectionNote = new("Ein Paket kann den Plan einer kommenden Phase als Ergebnis haben. Er zählt erst, wenn er aktiviert ist.", "A package can have the plan of a coming phase as its result. It counts only once it is activated.");
    public static readonly Text ForPhase = new("Phase, die geplant wird", "Phase that is planned");
    public static readonly Text NewPhase = new("eine neue Phase", "a new phase");
    public static readonly Text Begin = new("Planentwurf beginnen", "Begin a draft");
    public static readonly Text Intro = new("Nichts davon zählt im Plan, in der Prognose oder in den Stunden, bis der Entwurf aktiviert ist.", "Nothing of it counts in the plan, the forecast or the hours until the draft is activated.");
    public static readonly Text Caption = new("Phasen und Pakete des Entwurfs neben dem, was heute gilt", "Phases and packages of the draft beside what holds today");
    public static readonly Text Part = new("Phase und Paket", "Phase and package");
    public static readonly Text Meant = new("Im Entwurf", "In the draft");
    public static readonly Text Today = new("Heute im Plan", "In the plan today");
    public static readonly Text NotThere = new("steht noch nicht im Plan", "not in the plan yet");
    public static readonly Text Hours = new("Stunden", "Hours");
    public static readonly Text Sum = new("Zusammen: {0} Pakete, {1} Stunden", "Together: {0} packages, {1} hours");
    public static readonly Text Empty = new("Der Entwurf ist noch leer. Beginnen Sie mit einer Phase.", "The draft is still empty. Begin with a phase.");
    public static readonly Text NewRow = new("Phase oder Paket hinzufügen", "Add a phase or a package");
    public static readonly Text EditRow = new("Zeile ändern", "Edit the row");
    public static readonly Text SaveRow = new("In den Entwurf", "Into the draft");
    public static readonly Text Parent = new("Gehört zu", "Belongs to");
    public static readonly Text ParentNothing = new("nichts: Es ist selbst eine Phase", "nothing: it is a phase itself");
    public static readonly Text ParentWrong = new("Bitte wählen Sie eine Phase des Entwurfs.", "Please choose a phase of the draft.");
    public static readonly Text Remove = new("Aus dem Entwurf nehmen", "Take out of the draft");
    public static readonly Text HasPackages = new("In dieser Phase liegen noch Pakete des Entwurfs.", "Packages of the draft still lie in this phase.");
    public static readonly Text Changes = new("Was sich beim Aktivieren ändert", "What changes when it is activated");
    public static readonly Text NoChanges = new("Der Entwurf sagt dasselbe wie der Plan.", "The draft says the same as the plan.");
    public static readonly Text DoesNotFit = new("So lässt sich der Entwurf noch nicht aktivieren", "The draft cannot be activated like this yet");
    public static readonly Text Activate = new("Entwurf aktivieren", "Activate the draft");
    public static readonly Text ActivateIntro = new("Die Zeilen werden zu Phasen und Paketen des Plans. Was schon im Plan steht, wird geändert; nichts wird weggenommen.", "The rows become phases and packages of the plan. What stands in the plan already is changed; nothing is taken away.");
    public static readonly Text BasisLabel = new("Auf welcher Entscheidung beruht das?", "On which decision is that based?");
    public static readonly Text BasisHint = new("Eine Freigabe dieses Projekts oder ein Beschluss.", "A gate of this project or a resolution.");
    public static readonly Text BasisMissing = new("Bitte wählen Sie die Freigabe oder den Beschluss.", "Please choose the gate or the resolution.");
    public static readonly Text NoBasis = new("Es gibt noch keine Freigabe und keinen Beschluss. Ohne Entscheidung wird ein Entwurf nicht aktiviert.", "There is no gate decision and no resolution yet. A draft is not activated without a decision.");
    public static readonly Text GateBasis = new("Freigabe „{0}“ vom {1}: {2}", "Gate “{0}” of {1}: {2}");
    public static readonly Text SaveActivate = new("Jetzt aktivieren", "Activate now");
    public static readonly Text Discard = new("Entwurf verwerfen", "Discard the draft");
    public static readonly Text DiscardReason = new("Warum wird er nicht gebraucht?", "Why is it not needed?");
    public static readonly Text ReasonMissing = new("Bitte schreiben Sie, warum der Entwurf verworfen wird.", "Please write why the draft is discarded.");
    public static readonly Text NotOpen = new("Dieser Entwurf ist schon abgeschlossen.", "This draft has been closed already.");
    public static readonly Text ActivatedOn = new("Aktiviert am {0} von {1}. Grundlage: {2}", "Activated on {0} by {1}. Based on: {2}");
    public static readonly Text DiscardedOn = new("Verworfen am {0} von {1}: {2}", "Discarded on {0} by {1}: {2}");
    public static readonly Text MovedBy = new("Planentwurf „{0}“ aktiviert. {1}", "Draft “{0}” activated. {1}");
    public static readonly Text ToDraft = new("Zum Entwurf", "To the draft");
    public static readonly Text Told = new("Der Planentwurf „{0}“ ({1}) ist aktiviert und gilt jetzt als Plan.", "The draft “{0}” ({1}) has been activated and is now the plan.");

    public static Text Of(DraftState state) => state switch
    {
        DraftState.Open => new("in Arbeit", "in work"),
        DraftState.Activated => new("aktiviert", "activated"),
        _ => new("verworfen", "discarded"),
    };
}
