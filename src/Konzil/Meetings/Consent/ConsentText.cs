using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>Words of rounds in which a body asks whether anybody objects.</summary>
public static class ConsentText
{
    public const string StanceField = "Stance";
    public const string SeatField = "Seat";
    public const string UnitsField = "Units";
    public const string EndField = "End";

    public static readonly Text Rounds = new("Zustimmungsrunden", "Rounds of consent");
    public static readonly Text Round = new("Zustimmungsrunde {0}", "Round of consent {0}");
    public static readonly Text Note = new("Warten auf Ihre Antwort: {0}.", "Waiting for your answer: {0}.");
    public static readonly Text New = new("Neue Zustimmungsrunde", "New round of consent");
    public static readonly Text NewLead = new("Sie legen einen Vorschlag vor. Wer gefragt ist, stimmt zu oder nennt einen Einwand mit Grund. Steht ein Einwand im Raum, gilt der Vorschlag nicht: Sie ändern ihn und fragen neu, oder Sie beenden die Runde ohne Zustimmung.", "You put a proposal forward. Whoever is asked agrees, or objects with a reason. While an objection stands the proposal is not agreed: change it and ask anew, or end the round without consent.");
    public static readonly Text None = new("Noch keine Runde.", "No round yet.");
    public static readonly Text NoneWaiting = new("Nichts wartet auf Ihre Antwort.", "Nothing waits for your answer.");
    public static readonly Text NoneWaitingDetail = new("Sobald ein Gremium Sie oder Ihre Stelle fragt, steht die Runde hier, und Sie bekommen eine Nachricht.", "As soon as a body asks you or your unit, the round stands here, and you get a message.");
    public static readonly Text Waiting = new("Warten auf Ihre Antwort", "Waiting for your answer");
    public static readonly Text Others = new("Weitere Runden", "Other rounds");

    public static readonly Text Title = new("Worum geht es?", "What is it about?");
    public static readonly Text TitleMissing = new("Bitte nennen Sie, worum es geht.", "Please say what it is about.");
    public static readonly Text Wording = new("Vorschlag im Wortlaut", "Wording of the proposal");
    public static readonly Text WordingMissing = new("Bitte schreiben Sie den Vorschlag auf.", "Please write down the proposal.");
    public static readonly Text Audience = new("Wer wird gefragt?", "Who is asked?");
    public static readonly Text AudienceMissing = new("Bitte wählen Sie, wer gefragt wird.", "Please choose who is asked.");
    public static readonly Text Members = new("Die Mitglieder des Gremiums", "The members of the body");
    public static readonly Text MembersHint = new("Wer heute Mitglied ist, auch Leitung und Schriftführung.", "Whoever is a member today, chair and clerk too.");
    public static readonly Text UnitsChoice = new("Stellen der Stadt (Mitzeichnung)", "Units of the city (sign-off)");
    public static readonly Text UnitsHint = new("Leitung oder Stellvertretung antwortet für die Stelle.", "Head or deputy answers for the unit.");
    public static readonly Text Units = new("Welche Stellen?", "Which units?");
    public static readonly Text UnitsMissing = new("Bitte wählen Sie mindestens eine Stelle.", "Please choose at least one unit.");
    public static readonly Text UnitsNobody = new("Diese Stellen haben weder Leitung noch Stellvertretung eingetragen: {0}. Dort könnte niemand antworten.", "These units have neither head nor deputy entered: {0}. Nobody could answer there.");
    public static readonly Text NoMembers = new("Das Gremium hat noch keine Mitglieder, die man fragen könnte.", "The body has no members yet to be asked.");
    public static readonly Text Due = new("Antwort bis", "Answer until");
    public static readonly Text DueHint = new("Bis zum Ende dieses Tages.", "Until the end of this day.");
    public static readonly Text DueWrong = new("Bitte geben Sie einen Tag an, zum Beispiel 31.1.2027.", "Please give a day, for example 31/1/2027.");
    public static readonly Text DuePast = new("Dieser Tag ist schon vorbei.", "This day is over already.");
    public static readonly Text NotShorter = new("Die Frist lässt sich verlängern, nicht verkürzen. Wer gefragt ist, verlässt sich auf den genannten Tag.", "The time can be made longer, not shorter. Whoever is asked relies on the day that was named.");
    public static readonly Text Silence = new("Wer bis dahin nicht antwortet, stimmt zu", "Whoever has not answered by then agrees");
    public static readonly Text SilenceHint = new("Das steht in der Anfrage und lässt sich später nicht ändern.", "The request says so, and it cannot be changed later.");
    public static readonly Text SilenceYes = new("Keine Antwort gilt als Zustimmung.", "No answer counts as consent.");
    public static readonly Text SilenceNo = new("Keine Antwort gilt nicht als Zustimmung.", "No answer does not count as consent.");
    public static readonly Text Begin = new("Runde beginnen", "Begin the round");

    public static readonly Text Proposal = new("Vorschlag", "Proposal");
    public static readonly Text Edition = new("Fassung {0} vom {1}, von {2}", "Edition {0} of {1}, by {2}");
    public static readonly Text Changed = new("Was hat sich geändert, und welchen Einwand nimmt das auf?", "What changed, and which objection does it meet?");
    public static readonly Text ChangedHint = new("Nötig, wenn Sie den Wortlaut ändern.", "Needed when you change the wording.");
    public static readonly Text NoteMissing = new("Bitte schreiben Sie, was sich geändert hat.", "Please write what changed.");
    public static readonly Text Against = new("Unterschied zu Fassung {0}", "Difference to edition {0}");
    public static readonly Text Earlier = new("Frühere Fassungen", "Earlier editions");
    public static readonly Text AskedBy = new("Es fragt", "Asked by");
    public static readonly Text StateTerm = new("Stand", "State");
    public static readonly Text SilenceTerm = new("Wer nicht antwortet", "Who does not answer");
    public static readonly Text Next = new("Wie es weitergeht", "What happens next");
    public static readonly Text NextOpen = new("Antworten sind bis {0} möglich. Danach entscheiden Leitung oder Schriftführung des Gremiums, ob die Runde endet oder neu gefragt wird.", "Answers are possible until {0}. Then chair or clerk of the body decide whether the round ends or is asked anew.");
    public static readonly Text NextLate = new("Die Frist ist vorbei. Leitung oder Schriftführung des Gremiums beenden die Runde oder verlängern die Frist; bis dahin können Sie noch antworten.", "The time is over. Chair or clerk of the body end the round or give more time; until then you can still answer.");
    public static readonly Text NextEnded = new("Die Runde ist zu Ende. Es wird nichts mehr geändert.", "The round has ended. Nothing changes any more.");

    public static readonly Text Answers = new("Antworten", "Answers");
    public static readonly Text AnswersCaption = new("Antworten zu Fassung {0}", "Answers to edition {0}");
    public static readonly Text Asked = new("Gefragt", "Asked");
    public static readonly Text Answer = new("Antwort", "Answer");
    public static readonly Text Remark = new("Anmerkung oder Grund", "Remark or reason");
    public static readonly Text NoRemark = new("keine", "none");
    public static readonly Text RemarkHint = new("Nötig bei Anmerkung, Einwand und Befangenheit. Ein Einwand sagt am besten auch, was ihn ausräumen würde.", "Needed for a remark, an objection and a conflict of interest. An objection best says what would meet it too.");
    public static readonly Text RemarkMissing = new("Bitte schreiben Sie Ihre Anmerkung oder Ihren Grund auf.", "Please write down your remark or reason.");
    public static readonly Text StanceMissing = new("Bitte wählen Sie eine Antwort.", "Please choose an answer.");
    public static readonly Text SeatMissing = new("Bitte wählen Sie, für wen Sie antworten.", "Please choose for whom you answer.");
    public static readonly Text For = new("Für wen antworten Sie?", "For whom do you answer?");
    public static readonly Text Yours = new("Ihre Antwort", "Your answer");
    public static readonly Text YoursAgain = new("Sie haben schon geantwortet. Eine neue Antwort gilt statt der alten; die alte bleibt lesbar.", "You have answered already. A new answer counts instead of the old one; the old one stays readable.");
    public static readonly Text Send = new("Antwort geben", "Give the answer");
    public static readonly Text NotYet = new("noch keine Antwort", "no answer yet");
    public static readonly Text SilentAgreed = new("keine Antwort, gilt als Zustimmung", "no answer, counts as consent");
    public static readonly Text LateMark = new("nach der Frist", "after the time");
    public static readonly Text Before = new("vorher: {0}", "before: {0}");
    public static readonly Text EditionNew = new("Neue Fassung", "New edition");
    public static readonly Text EditionChanged = new("Der Vorschlag hat sich geändert, während Sie schrieben. Ihre Antwort ist noch da. Bitte lesen Sie die neue Fassung und senden Sie dann noch einmal.", "The proposal changed while you wrote. Your answer is still here. Please read the new edition and send again.");
    public static readonly Text Csv = new("Antworten als CSV", "Answers as CSV");

    public static readonly Text Revise = new("Vorschlag ändern oder Frist verlängern", "Change the proposal or give more time");
    public static readonly Text ReviseLead = new("Ein anderer Wortlaut ist eine neue Fassung: Alle werden neu gefragt, frühere Antworten bleiben bei ihrer Fassung lesbar. Bleibt der Wortlaut gleich, ändert sich nur der Tag.", "Another wording is a new edition: everybody is asked anew, earlier answers stay readable with theirs. If the wording stays the same only the day changes.");
    public static readonly Text SaveRevision = new("Speichern", "Save");
    public static readonly Text End = new("Runde beenden", "End the round");
    public static readonly Text EndLead = new("Einwände: {0}. Ohne Antwort: {1}.", "Objections: {0}. Without an answer: {1}.");
    public static readonly Text How = new("Wie endet die Runde?", "How does the round end?");
    public static readonly Text HowMissing = new("Bitte wählen Sie, wie die Runde endet.", "Please choose how the round ends.");
    public static readonly Text Outcome = new("Ergebnis in Worten", "Result in words");
    public static readonly Text OutcomeHint = new("Wie mit Anmerkungen und Einwänden umgegangen wird. Nötig, wenn die Runde ohne Zustimmung endet.", "How remarks and objections are dealt with. Needed when the round ends without consent.");
    public static readonly Text OutcomeMissing = new("Bitte schreiben Sie, warum die Runde so endet.", "Please write why the round ends this way.");
    public static readonly Text StillObjected = new("Einwände, die noch gelten: {0}. So kann der Vorschlag nicht als angenommen gelten. Ändern Sie ihn, oder beenden Sie die Runde ohne Zustimmung.", "Objections that still stand: {0}. The proposal cannot count as agreed. Change it, or end the round without consent.");
    public static readonly Text StillSilent = new("Es fehlen noch Antworten: {0}. Fragen Sie nach, oder verlängern Sie die Frist.", "Answers still missing: {0}. Ask again, or give more time.");
    public static readonly Text SilenceLater = new("Keine Antwort gilt erst nach der Frist als Zustimmung.", "No answer counts as consent only after the time is over.");
    public static readonly Text AlreadyEnded = new("Diese Runde ist schon zu Ende.", "This round has ended already.");
    public static readonly Text Ended = new("beendet am {0}", "ended on {0}");

    public static readonly Text AskedNews = new("„{0}“: Bitte stimmen Sie bis {1} zu oder nennen Sie einen Einwand. {2}", "“{0}”: please agree or object until {1}. {2}");
    public static readonly Text AskedAgainNews = new("„{0}“ hat eine neue Fassung. Bitte antworten Sie noch einmal, bis {1}. {2}", "“{0}” has a new edition. Please answer once more, until {1}. {2}");
    public static readonly Text LongerNews = new("„{0}“: Sie haben länger Zeit, bis {1}.", "“{0}”: you have more time, until {1}.");
    public static readonly Text DueNews = new("„{0}“: Heute ist der letzte Tag für Ihre Antwort. {1}", "“{0}”: today is the last day for your answer. {1}");
    public static readonly Text OverNews = new("„{0}“: Die Frist ist vorbei. Ohne Antwort: {1}. Einwände: {2}. Bitte beenden Sie die Runde oder fragen Sie neu.", "“{0}”: the time is over. Without an answer: {1}. Objections: {2}. Please end the round or ask anew.");
    public static readonly Text ObjectedNews = new("{0} hat einen Einwand zu „{1}“.", "{0} objects to “{1}”.");
    public static readonly Text EndedNews = new("„{0}“: {1}.", "“{0}”: {1}.");

    public static Text Of(ConsentState state) => state switch
    {
        ConsentState.Agreed => new("angenommen, kein Einwand", "agreed, no objection"),
        ConsentState.NotAgreed => new("ohne Zustimmung beendet", "ended without consent"),
        ConsentState.Withdrawn => new("Vorschlag zurückgezogen", "proposal withdrawn"),
        _ => new("läuft", "running"),
    };

    public static Text Of(ConsentStance stance) => stance switch
    {
        ConsentStance.Agree => new("Zustimmung", "Agreement"),
        ConsentStance.AgreeWithRemark => new("Zustimmung mit Anmerkung", "Agreement with a remark"),
        ConsentStance.Object => new("Einwand", "Objection"),
        ConsentStance.Abstain => new("Enthaltung", "Abstention"),
        _ => new("Befangen, nimmt nicht teil", "Conflict of interest, takes no part"),
    };
}
