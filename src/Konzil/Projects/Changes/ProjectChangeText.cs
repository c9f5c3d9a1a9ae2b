using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Words of change requests about projects.</summary>
public static class ProjectChangeText
{
    public static readonly Text DayPast = new("Der neue Tag liegt in der Vergangenheit. Bitte wählen Sie einen, der noch kommt.", "The new day is in the past. Please choose one to come.");
    public static readonly Text NewNote = new("Füllen Sie nur aus, was sich ändern soll. Die Auftraggeberin, der Auftraggeber oder die Koordination entscheidet; bis dahin gilt der bisherige Plan.", "Fill in only what is to change. The client or the coordination decides; until then the present plan holds.");
    public static readonly Text Part = new("Was bekommt einen anderen Tag?", "What gets another day?");
    public static readonly Text PartWrong = new("Bitte wählen Sie das Ende des Projekts oder eine Phase, die noch nicht beendet ist.", "Please choose the end of the project or a phase that has not ended.");
    public static readonly Text Whole = new("Spätestes Ende des Projekts", "Latest end of the project");
    public static readonly Text EndOf = new("Ende der Phase: {0}", "End of the phase: {0}");
    public static readonly Text Option = new("{0} (heute: {1})", "{0} (today: {1})");
    public static readonly Text SectionNote = new("Wer das Projekt leitet, beantragt. Die Auftraggeberin, der Auftraggeber oder die Koordination entscheidet.", "Whoever leads the project asks. The client or the coordination decides.");
    public static readonly Text None = new("Für dieses Projekt wurde keine Änderung beantragt.", "No change of this project was asked for.");
    public static readonly Text WhyHint = new("Wer ablehnt, muss begründen. Die Entscheidung lesen alle, die das Projekt lesen.", "Whoever declines must give a reason. Everybody who reads the project reads the decision.");
    public static readonly Text Waits = new("Wartet seit dem {0} auf die Auftraggeberin, den Auftraggeber oder die Koordination. Bis dahin gilt der bisherige Plan.", "Has been waiting for the client or the coordination since {0}. Until then the present plan holds.");
    public static readonly Text Consequence = new("Mit der Genehmigung bekommt der Plan den beantragten Tag. Geld trägt danach die Kämmerei in den Finanzplan ein; das geschieht nicht von selbst.", "With the approval the plan takes the day asked for. The treasury then enters money in the budget; this does not happen by itself.");
    public static readonly Text PhaseGone = new("Die Phase ist inzwischen beendet oder aufgegeben. Bitte lehnen Sie den Antrag ab oder lassen Sie ihn neu stellen.", "The phase has ended or was given up meanwhile. Please decline the request or have it made again.");
    public static readonly Text AskedNotice = new("{0} zum Projekt „{1}“ wartet auf Ihre Entscheidung.", "{0} on the project “{1}” waits for your decision.");
    public static readonly Text DecidedNotice = new("Ihr Antrag {0} zum Projekt „{1}“: {2}.", "Your request {0} on the project “{1}”: {2}.");
}
