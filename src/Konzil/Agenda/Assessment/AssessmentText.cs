using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>Words of a measure's assessment and its checklists.</summary>
public static class AssessmentText
{
    public static readonly Text Title = new("Einordnung", "Assessment");
    public static readonly Text EditTitle = new("{0} einordnen", "Assess {0}");
    public static readonly Text EditLead = new("Was die Maßnahme bedeutet und was sie braucht. Alles steht öffentlich auf der Seite der Maßnahme, sobald diese öffentlich ist.", "What the measure means and what it takes. All of it stands publicly on the page of the measure as soon as that is public.");
    public static readonly Text Edit = new("Einordnung", "Assessment");
    public static readonly Text Save = new("Einordnung speichern", "Save the assessment");
    public static readonly Text Note = new("Drei Seiten, Machbarkeit, Nachhaltigkeit", "Three sides, feasibility, sustainability");

    public static readonly Text AsCsv = new("Einordnung aller Maßnahmen (CSV)", "Assessment of all measures (CSV)");
    public static readonly Text ThreeSides = new("Drei Seiten der Maßnahme", "Three sides of the measure");
    public static readonly Text Technical = new("Technisch", "Technical");
    public static readonly Text Organisational = new("Organisatorisch", "Organisational");
    public static readonly Text SocioCultural = new("Soziokulturell", "Socio-cultural");
    public static readonly Text SideMissing = new("Bitte schreiben Sie einen Satz dazu. Die Agenda verlangt alle drei Seiten.", "Please write a sentence. The agenda asks for all three sides.");
    public static readonly Text NeedsSide = new("{0}: Schreiben Sie einen Satz dazu. Keine Maßnahme wird ohne alle drei Seiten veröffentlicht. Ist die Seite nicht betroffen, schreiben Sie warum.", "{0}: write a sentence. No measure is published without all three sides. If it is not touched, say why.");
    public static readonly Text SideHint = new("Ist diese Seite nicht betroffen, schreiben Sie „Nicht betroffen, weil …“.", "If this side is not touched, write “Not touched because …”.");
    public static readonly Text SidesBefore = new("Diese Seiten fehlen noch. Sie werden mit der Maßnahme veröffentlicht.", "These sides are still missing. They are published with the measure.");
    public static readonly Text Change = new("Wer muss anders arbeiten, und wie?", "Who must work differently, and how?");

    public static readonly Text FeasibilityTitle = new("Lässt es sich machen?", "Can it be done?");
    public static readonly Text Obstacles = new("Was steht im Weg, und was müsste geschehen?", "What stands in the way, and what would have to happen?");
    public static readonly Text ObstaclesMissing = new("Bitte schreiben Sie, was im Weg steht.", "Please say what stands in the way.");
    public static readonly Text AnswerMissing = new("Bitte wählen Sie eine Antwort.", "Please choose an answer.");

    public static readonly Text Sustainability = new("Beitrag zur Nachhaltigkeit", "Contribution to sustainability");
    public static readonly Text Ecological = new("Ökologisch", "Ecological");
    public static readonly Text Economic = new("Ökonomisch", "Economic");
    public static readonly Text Social = new("Sozial", "Social");
    public static readonly Text Sdgs = new("Ziele der Vereinten Nationen", "Goals of the United Nations");
    public static readonly Text SdgsHint = new("Nummern von 1 bis 17, mit Komma getrennt, zum Beispiel 11, 13.", "Numbers from 1 to 17 separated by commas, for example 11, 13.");
    public static readonly Text SdgsWrong = new("Bitte schreiben Sie nur Zahlen von 1 bis 17, mit Komma getrennt.", "Please write only numbers from 1 to 17, separated by commas.");
    public static readonly Text Climate = new("Wirkung auf das Klima", "Effect on the climate");
    public static readonly Text ClimateNote = new("Woran liegt das?", "What is the reason?");

    public static readonly Text Place = new("Wohin sie gehört", "Where it belongs");
    public static readonly Text Horizon = new("Wann sie wirkt", "When it takes effect");
    public static readonly Text Innovation = new("Art der Neuerung", "Kind of innovation");
    public static readonly Text Touches = new("Wirkt unmittelbar auf", "Acts directly on");
    public static readonly Text People = new("Menschen", "people");
    public static readonly Text Companies = new("Unternehmen", "companies");
    public static readonly Text Lighthouse = new("Leuchtturm: benannt von", "Lighthouse: named by");
    public static readonly Text LighthouseHint = new("Das Gremium, zum Beispiel „Digitalisierungs-Jour-Fixe“. Leer: kein Leuchtturm.", "The body, for example “digitalisation jour fixe”. Empty: no lighthouse.");
    public static readonly Text LighthouseBadge = new("Leuchtturm", "Lighthouse");
    public static readonly Text NamedBy = new("benannt von", "named by");
    public static readonly Text StartedOn = new("Läuft seit", "Running since");
    public static readonly Text ReviewOn = new("Wieder prüfen am", "To be reviewed on");
    public static readonly Text DayWrong = new("Bitte wählen Sie einen Tag.", "Please choose a day.");
    public static readonly Text NotSaid = new("Nicht angegeben", "Not said");

    public static readonly Text ChecksTitle = new("Prüflisten", "Checklists");
    public static readonly Text ChecksEdit = new("Prüflisten zu {0}", "Checklists for {0}");
    public static readonly Text ChecksLead = new("Jede Frage ist so gestellt, dass „ja“ das ist, was die Stadt will. Ein „nein“ und ein „trifft nicht zu“ brauchen einen Satz. Offene Fragen gelten nicht als „ja“.", "Each question is put so that “yes” is what the city wants. A “no” and a “does not apply” need a sentence. Open questions do not count as “yes”.");
    public static readonly Text ChecksSave = new("Prüflisten speichern", "Save the checklists");
    public static readonly Text NoteLabel = new("Anmerkung", "Note");
    public static readonly Text NoteMissing = new("Bitte schreiben Sie dazu einen Satz.", "Please write a sentence about it.");
    public static readonly Text Question = new("Frage", "Question");
    public static readonly Text Answer = new("Antwort", "Answer");
    public static readonly Text Result = new("{0}: {1} ja, {2} nein, {3} offen", "{0}: {1} yes, {2} no, {3} open");

    public static readonly Text ReviewReminder = new("{0} „{1}“: Heute ist der Tag, an dem die Maßnahme wieder geprüft werden soll.", "{0} “{1}”: today is the day on which the measure is to be reviewed.");

    public static Text OfSide(string name) => name switch
    {
        nameof(MeasureSides.Technical) => Technical,
        nameof(MeasureSides.Organisational) => Organisational,
        _ => SocioCultural,
    };

    public static Text Of(FeasibilitySide side) => side switch
    {
        FeasibilitySide.Legal => new("Rechtlich", "Legally"),
        FeasibilitySide.Technique => new("Technisch", "Technically"),
        FeasibilitySide.Staff => new("Personell", "Staff"),
        FeasibilitySide.Money => new("Finanziell", "Financially"),
        _ => new("Zeitlich", "In time"),
    };

    public static Text Of(Feasibility answer) => answer switch
    {
        Feasibility.Yes => new("machbar", "can be done"),
        Feasibility.Conditions => new("machbar unter Bedingungen", "can be done under conditions"),
        Feasibility.No => new("derzeit nicht machbar", "cannot be done at present"),
        _ => new("noch offen", "still open"),
    };

    public static Text Of(ClimateEffect effect) => effect switch
    {
        ClimateEffect.Saves => new("spart Treibhausgase", "saves greenhouse gases"),
        ClimateEffect.Neutral => new("ohne nennenswerte Wirkung", "no effect worth mentioning"),
        ClimateEffect.Costs => new("verursacht Treibhausgase", "causes greenhouse gases"),
        _ => new("noch nicht geprüft", "not checked yet"),
    };

    public static Text Of(InnovationKind kind) => kind switch
    {
        InnovationKind.Technical => new("technisch", "technical"),
        InnovationKind.Economic => new("wirtschaftlich", "economic"),
        _ => new("gesellschaftlich", "social"),
    };

    public static Text Of(Horizon horizon) => horizon switch
    {
        Agenda.Horizon.Immediate => new("sofort", "at once"),
        Agenda.Horizon.Medium => new("mittelfristig", "medium term"),
        _ => new("langfristig", "long term"),
    };

    public static Text Of(CheckAnswer answer) => answer switch
    {
        CheckAnswer.Yes => new("ja", "yes"),
        CheckAnswer.No => new("nein", "no"),
        CheckAnswer.NotNeeded => new("trifft nicht zu", "does not apply"),
        _ => new("offen", "open"),
    };

    public static Text Of(CheckTopic topic) => topic == CheckTopic.Security ? new("Sicherheit und Datenschutz", "Security and privacy") : new("Digitale Souveränität", "Digital sovereignty");

    public static Text Of(CheckQuestion question) => question switch
    {
        CheckQuestion.LawfulBasis => new("Gibt es für jede Verarbeitung persönlicher Daten eine Rechtsgrundlage?", "Is there a legal basis for each processing of personal data?"),
        CheckQuestion.FewData => new("Werden nur die Daten erhoben, die gebraucht werden?", "Are only those data collected that are needed?"),
        CheckQuestion.ImpactAssessed => new("Ist geprüft, ob eine Datenschutz-Folgenabschätzung nötig ist, und liegt sie dann vor?", "Was it checked whether a data protection impact assessment is needed, and is it there if so?"),
        CheckQuestion.AccessLimited => new("Ist festgelegt, wer welche Daten sehen darf?", "Is it settled who may see which data?"),
        CheckQuestion.Encrypted => new("Werden Daten verschlüsselt übertragen und gespeichert?", "Are data encrypted when sent and stored?"),
        CheckQuestion.EndPlanned => new("Steht fest, wann Daten gelöscht werden?", "Is it settled when data are erased?"),
        CheckQuestion.EmergencyPlanned => new("Gibt es Sicherungen und einen Plan für den Ausfall?", "Are there backups and a plan for a breakdown?"),
        CheckQuestion.OwnDecision => new("Kann die Stadt selbst entscheiden, wie es weitergeht, ohne einen Anbieter zu fragen?", "Can the city decide itself how to go on without asking a supplier?"),
        CheckQuestion.DataOurs => new("Gehören die Daten der Stadt, und kann sie alle jederzeit ausleiten?", "Do the data belong to the city, and can it take all of them out at any time?"),
        CheckQuestion.OpenStandards => new("Werden offene Formate und Schnittstellen genutzt?", "Are open formats and interfaces used?"),
        CheckQuestion.OpenSource => new("Ist die Software quelloffen, oder ist begründet, warum nicht?", "Is the software open source, or is there a reason why not?"),
        CheckQuestion.ExitPlanned => new("Ist der Wechsel zu einem anderen Anbieter vorbereitet und bezahlbar?", "Is the change to another supplier prepared and affordable?"),
        CheckQuestion.SkillsHere => new("Gibt es das Wissen für Betrieb und Weiterentwicklung in der Stadt?", "Is the knowledge for running and developing it in the city?"),
        _ => new("Läuft es auf Rechnern, über die die Stadt oder ein Partner in der EU verfügt?", "Does it run on machines that the city or a partner in the EU controls?"),
    };
}
