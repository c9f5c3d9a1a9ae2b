using Konzil.Platform;

namespace Konzil.Events;

/// <summary>Words of invitations to events.</summary>
public static class InvitationText
{
    public static readonly Text Title = new("Einladungen", "Invitations");
    public static readonly Text Lead = new("Laden Sie ganze Stellen, ganze Gremien oder einzelne Personen ein. Jede Person bekommt eine Nachricht, auch wenn zwei Stellen sie einladen. Wer später zu einer Stelle oder einem Gremium kommt, ist erst eingeladen, wenn Sie noch einmal einladen.", "Invite whole units, whole bodies or single people. Each person gets one message, even if two units invite them. Whoever joins a unit or a body later is invited only when you invite it again.");
    public static readonly Text InviteUnit = new("Stelle einladen", "Invite a unit");
    public static readonly Text Unit = new("Stelle", "Unit");
    public static readonly Text UnitMissing = new("Bitte wählen Sie eine Stelle aus der Liste.", "Please choose a unit from the list.");
    public static readonly Text Below = new("Auch alle Stellen darunter", "All units below it, too");
    public static readonly Text UnitEmpty = new("Bei dieser Stelle ist niemand eingetragen. Unter „Stellen der Stadt“ tragen Sie ein, wer dort arbeitet.", "Nobody is entered with this unit. Under “Units of the city” you enter who works there.");
    public static readonly Text InviteCircle = new("Ein ganzes Gremium einladen", "Invite a whole body");
    public static readonly Text TakeBackCircle = new("Alle dieses Gremiums zurücknehmen", "Take back all of this body");
    public static readonly Text InvitePeople = new("Einzelne Personen einladen", "Invite single people");
    public static readonly Text Addresses = new("E-Mail-Adressen der Konten", "E-mail addresses of the accounts");
    public static readonly Text AddressesHint = new("Eine je Zeile.", "One a line.");
    public static readonly Text OnlyAhead = new("Einladen geht nur zu einem geplanten Termin, der noch kommt.", "One can invite only to a planned event that is still to come.");
    public static readonly Text None = new("Noch niemand eingeladen.", "Nobody is invited yet.");
    public static readonly Text ByRole = new("Dazu sehen diese Rollen den Termin: {0}. Sie sind nicht einzeln gezählt.", "These roles see the event as well: {0}. They are not counted one by one.");
    public static readonly Text Figures = new("Zusagen nach Stelle", "Answers by unit");
    public static readonly Text Invited = new("Eingeladen", "Invited");
    public static readonly Text Come = new("Kommen", "Come");
    public static readonly Text Wait = new("Warteliste", "Waiting list");
    public static readonly Text Stay = new("Kommen nicht", "Do not come");
    public static readonly Text Silent = new("Ohne Antwort", "No answer");
    public static readonly Text Single = new("Einzeln eingeladen", "Invited one by one");
    public static readonly Text Sum = new("Zusammen", "Together");
    public static readonly Text People = new("Eingeladene Personen", "Invited people");
    public static readonly Text Person = new("Person", "Person");
    public static readonly Text AnswerIs = new("Antwort", "Answer");
    public static readonly Text TakeBack = new("Einladung zurücknehmen", "Take the invitation back");
    public static readonly Text TakeBackUnit = new("Alle dieser Stelle zurücknehmen", "Take back all of this unit");
    public static readonly Text TakeBackNote = new("Wer nicht mehr eingeladen ist, sieht einen nicht öffentlichen Termin nicht mehr; eine Anmeldung dazu wird gelöscht.", "Whoever is no longer invited no longer sees a closed event; a registration for it is deleted.");
    public static readonly Text Remind = new("An die Antwort erinnern", "Remind of the answer");
    public static readonly Text RemindNote = new("Erinnert alle ohne Antwort, jede Person höchstens einmal am Tag und nicht am Tag der Einladung. Heute: {0}.", "Reminds all who have not answered, each person at most once a day and not on the day of the invitation. Today: {0}.");
    public static readonly Text RemindNobody = new("Heute ist niemand zu erinnern.", "There is nobody to remind today.");

    public static readonly Text YouAreInvited = new("Sie sind eingeladen", "You are invited");
    public static readonly Text Question = new("Kommen Sie?", "Will you come?");
    public static readonly Text Yes = new("Ich komme", "I will come");
    public static readonly Text No = new("Ich komme nicht", "I will not come");
    public static readonly Text YesGiven = new("Sie haben zugesagt.", "You said you will come.");
    public static readonly Text YesWaiting = new("Sie haben zugesagt und stehen auf der Warteliste. Wird ein Platz frei, bekommen Sie eine Nachricht.", "You said you will come and stand on the waiting list. When a place becomes free you get a message.");
    public static readonly Text ChangeMind = new("Hat sich etwas geändert?", "Has something changed?");
    public static readonly Text NoGiven = new("Sie haben abgesagt. Sie können es sich bis zum Termin anders überlegen.", "You said you will not come. You can change your mind until the event.");
    public static readonly Text NoPlaceYet = new("Inzwischen braucht es eine Anmeldung. Bitte sagen Sie noch einmal zu, dann bekommen Sie einen Platz.", "Meanwhile a registration is needed. Please say again that you will come; then you get a place.");
    public static readonly Text PlaceNote = new("Mit „Ich komme“ bekommen Sie einen Platz oder stehen auf der Warteliste. Mit „Ich komme nicht“ geben Sie ihn frei.", "With “I will come” you get a place or stand on the waiting list. With “I will not come” you free it.");
    public static readonly Text WithNeeds = new("Mit Angaben zur Unterstützung anmelden", "Register and say what support you need");
    public static readonly Text AnswerMissing = new("Bitte wählen Sie „Ich komme“ oder „Ich komme nicht“.", "Please choose “I will come” or “I will not come”.");
    public static readonly Text TooLate = new("Der Termin ist vorbei oder abgesagt. Eine Antwort ist nicht mehr möglich.", "The event is over or cancelled. An answer is no longer possible.");

    public static readonly Text InvitedNotice = new("Sie sind eingeladen: {0}, {1}. Bitte sagen Sie auf der Seite, ob Sie kommen.", "You are invited: {0}, {1}. Please say on the page whether you will come.");
    public static readonly Text ReminderNotice = new("Bitte antworten Sie auf die Einladung: {0}, {1}. Kommen Sie?", "Please answer the invitation: {0}, {1}. Will you come?");
    public static readonly Text TakenBackNotice = new("Ihre Einladung ist zurückgenommen: {0}.", "Your invitation has been taken back: {0}.");
    public static readonly Text FeedbackNotice = new("Wie war es? Vier kurze Fragen zu: {0}", "How was it? Four short questions on: {0}");

    public static Text Of(InvitationAnswer? answer, RegistrationState? place) => (answer, place) switch
    {
        (InvitationAnswer.Coming, RegistrationState.Waiting) => new("kommt, Warteliste", "comes, waiting list"),
        (InvitationAnswer.Coming, _) => new("kommt", "comes"),
        (InvitationAnswer.NotComing, _) => new("kommt nicht", "does not come"),
        _ => new("noch keine Antwort", "no answer yet"),
    };
}
