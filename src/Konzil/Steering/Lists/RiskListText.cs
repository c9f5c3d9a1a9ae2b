using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>Words of the risk register and the register of stakeholders as files.</summary>
public static class RiskListText
{
    public static readonly Text Named = new("{0}. {1}", "{0}. {1}");
    public static readonly Text InRules = new("Eine neue Bewertung und ein neuer Stand brauchen einen Grund: in ihrer Spalte oder einen für alle vor dem Übernehmen. Verantwortliche schreiben Sie so, wie ihr Konto heißt.", "A new rating and a new state need a reason: in their column, or one for all before taking over. Write owners as their accounts are named.");
    public static readonly Text AboutStays = new("Wozu ein Risiko gehört, ändert sich nicht (bisher: {0}). Legen Sie ein neues an und schließen Sie dieses.", "What a risk is about does not change (until now: {0}). Add a new one and close this one.");
    public static readonly Text AboutUnknown = new("Zu dieser Maßnahme dürfen Sie kein Risiko anlegen, oder es gibt sie nicht. Schreiben Sie ihre Nummer, zum Beispiel M-12.", "You may not add a risk to this measure, or it does not exist. Write its number, for example M-12.");
    public static readonly Text MayNotWrite = new("Dieses Risiko dürfen Sie lesen, aber nicht ändern. Schreiben darf, wer die Maßnahme leitet oder für das Risiko verantwortlich ist, bei Risiken der ganzen Agenda auch die Koordination.", "You may read this risk but not change it. It is written by the lead of the measure or the owner of the risk, and by the coordination where it is about the whole agenda.");
    public static readonly Text MayNotRate = new("Bewerten darf dieses Risiko nur, wer die Maßnahme leitet. Leeren Sie die Zellen der Bewertung.", "Only the lead of the measure may rate this risk. Empty the cells of the rating.");
    public static readonly Text GradeHalf = new("Zu einer Bewertung gehören Wahrscheinlichkeit und Auswirkung.", "A rating has both probability and impact.");
    public static readonly Text GradeStays = new("Eine Bewertung lässt sich ändern, aber nicht zurücknehmen.", "A rating can be changed but not taken back.");
    public static readonly Text StateReasonStays = new("Dieser Grund gehört zum Stand und ändert sich nur mit ihm.", "This reason belongs to the state and changes only with it.");
}
