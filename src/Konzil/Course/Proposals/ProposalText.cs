using Konzil.Platform;

namespace Konzil.Course;

public static class ProposalText
{
    public static readonly Text Lead = new("Welche Handlungsfelder vorgeschlagen sind, was dazu gesagt wird und was daraus wurde. Auch abgelehnte Vorschläge bleiben mit ihrem Grund lesbar.", "Which fields of action are proposed, what is said about them and what became of them. Refused proposals stay readable with their reason.");
    public static readonly Text Proposal = new("Vorschlag {0}", "Proposal {0}");
    public static readonly Text None = new("Kein Vorschlag", "No proposal");
    public static readonly Text NoneDetail = new("Zurzeit ist kein Handlungsfeld vorgeschlagen. Ideen für die Agenda können Sie jederzeit einreichen.", "No field of action is proposed at present. You can submit ideas for the agenda at any time.");
    public static readonly Text OpenNow = new("In der Diskussion", "Under discussion");
    public static readonly Text Waits = new("Wartet auf die Entscheidung", "Waits for the decision");
    public static readonly Text Decided = new("Entschieden", "Decided");
    public static readonly Text NothingOpen = new("Kein Vorschlag in der Diskussion.", "No proposal under discussion.");
    public static readonly Text TalkUntil = new("Diskussion bis", "Discussion until");
    public static readonly Text TalkUntilHint = new("Erst danach wird entschieden.", "Only after that it is decided.");
    public static readonly Text TalkUntilWrong = new("Bitte nennen Sie einen Tag ab heute.", "Please state a day from today on.");
    public static readonly Text TalkOver = new("Die Diskussion lief bis {0:d}. Jetzt wird entschieden, oder es ist schon entschieden.", "The discussion ran until {0:d}. Now it is being decided, or has been.");
    public static readonly Text StillTalking = new("Über den Vorschlag wird noch bis {0:d} gesprochen. Entschieden wird danach. Sie können die Frist im Vorschlag ändern.", "The proposal is discussed until {0:d}. It is decided after that. You can change the day in the proposal.");
    public static readonly Text IsDecided = new("Über diesen Vorschlag ist entschieden.", "This proposal is decided.");
    public static readonly Text OnlyDraft = new("Nur ein Feld im Entwurf kann vorgeschlagen werden.", "Only a draft field can be proposed.");
    public static readonly Text Why = new("Warum braucht die Stadt dieses Feld?", "Why does the city need this field?");
    public static readonly Text WhyMissing = new("Bitte sagen Sie, warum die Stadt dieses Feld braucht.", "Please say why the city needs this field.");
    public static readonly Text From = new("Wer schlägt es vor?", "Who proposes it?");
    public static readonly Text FromHint = new("Eine Stelle oder Arbeitsgruppe, zum Beispiel „Arbeitsgruppe Digitales“. Öffentlich.", "A unit or working group, for example “Arbeitsgruppe Digitales”. Public.");
    public static readonly Text FromMissing = new("Bitte nennen Sie die Stelle oder Arbeitsgruppe.", "Please name the unit or working group.");
    public static readonly Text Circle = new("Wer liest und diskutiert mit?", "Who reads and discusses?");
    public static readonly Text CircleMissing = new("Bitte wählen Sie, wer mitlesen darf.", "Please choose who may read it.");
    public static readonly Text About = new("Es geht um das Feld im Entwurf:", "It is about the draft field:");
    public static readonly Text NewField = new("Ein neues Feld", "A new field");
    public static readonly Text Became = new("Daraus wurde das Handlungsfeld", "It became the field of action");
    public static readonly Text OnField = new("Vorschläge zu diesem Feld", "Proposals on this field");
    public static readonly Text Decision = new("Entscheidung", "Decision");
    public static readonly Text NextStep = new("So geht es weiter", "What happens next");
    public static readonly Text NextTalk = new("Bis {0} wird diskutiert. Danach entscheidet ein Gremium; Tag und Begründung stehen dann hier.", "It is discussed until {0}. Then a body decides; day and reason will be here.");
    public static readonly Text NextDecision = new("Die Diskussion ist zu Ende. Die Koordination legt den Vorschlag einem Gremium vor; Tag und Begründung stehen dann hier.", "The discussion has ended. The coordination lays the proposal before a body; day and reason will be here.");

    public static readonly Text Propose = new("Handlungsfeld vorschlagen", "Propose a field of action");
    public static readonly Text ProposeThis = new("Zur Entscheidung vorschlagen", "Propose it for decision");
    public static readonly Text Edit = new("Vorschlag bearbeiten", "Edit the proposal");
    public static readonly Text Save = new("Vorschlag veröffentlichen", "Publish the proposal");
    public static readonly Text SaveChange = new("Vorschlag speichern", "Save the proposal");
    public static readonly Text Decide = new("Entscheidung eintragen", "Enter the decision");
    public static readonly Text Outcome = new("Was wurde entschieden?", "What was decided?");
    public static readonly Text OutcomeMissing = new("Bitte wählen Sie, was entschieden wurde.", "Please choose what was decided.");
    public static readonly Text AcceptNew = new("Angenommen: Das Feld wird aufgenommen", "Accepted: the field is added");
    public static readonly Text AcceptDraft = new("Angenommen: Aus dem Entwurf wird ein beschlossenes Feld", "Accepted: the draft becomes a decided field");
    public static readonly Text Refuse = new("Nicht angenommen", "Not accepted");
    public static readonly Text SaveDecision = new("Entscheidung veröffentlichen", "Publish the decision");
    public static readonly Text SaveDecisionHint = new("Die Entscheidung ist sofort öffentlich. Wer vorgeschlagen oder mitdiskutiert hat, bekommt eine Nachricht.", "The decision is public at once. Whoever proposed or discussed is told.");
    public static readonly Text ProposedNews = new("Neuer Vorschlag für ein Handlungsfeld: {0}", "New proposal for a field of action: {0}");
    public static readonly Text DecidedNews = new("Vorschlag für das Handlungsfeld „{0}“: {1}. {2}", "Proposal for the field of action “{0}”: {1}. {2}");
    public static readonly Text Take = new("Wortlaut ins Feld übernehmen", "Take the wording over into the field");
    public static readonly Text Taking = new("Wortlaut von Vorschlag {0}", "Wording of proposal {0}");
    public static readonly Text TakingNote = new("In den Feldern steht, was {0} vorgeschlagen hat. Sie können es ändern. Mit dem Speichern wird es der Wortlaut des Handlungsfelds; der Verlauf nennt den Vorschlag, und wer ihn gemacht hat, bekommt eine Nachricht.", "The fields hold what {0} proposed. You can change it. On saving it becomes the wording of the field of action; the history names the proposal, and whoever made it is told.");
    public static readonly Text OtherName = new("Im Vorschlag heißt das Feld „{0}“.", "In the proposal the field is called “{0}”.");
    public static readonly Text ToRename = new("Feld umbenennen", "Rename the field");
    public static readonly Text TakenReason = new("Wortlaut aus Vorschlag {0} von {1}.", "Wording from proposal {0} by {1}.");
    public static readonly Text TakenNote = new("Wortlaut aus Vorschlag {0} von {1} übernommen", "Wording taken over from proposal {0} by {1}");
    public static readonly Text TakenNews = new("Ihr Vorschlag steht jetzt im Handlungsfeld „{0}“.", "Your proposal now stands in the field of action “{0}”.");
    public static readonly Text NextTake = new("Der Vorschlag ist angenommen. Sein Wortlaut steht noch nicht im Feld; die Koordination übernimmt ihn.", "The proposal is accepted. Its wording does not stand in the field yet; the coordination takes it over.");
    public static readonly Text SearchName = new("Vorschläge für Handlungsfelder", "Proposals for fields of action");

    public static Text Of(ProposalState state) => state switch
    {
        ProposalState.Open => OpenNow,
        ProposalState.Accepted => new("Angenommen", "Accepted"),
        _ => Refuse,
    };

    public static Text Of(TalkCircle circle) => circle == TalkCircle.Everybody
        ? new("alle", "everybody")
        : new("Arbeitsgruppen und Verwaltung; öffentlich wird es mit der Entscheidung", "working groups and administration; it becomes public with the decision");
}
