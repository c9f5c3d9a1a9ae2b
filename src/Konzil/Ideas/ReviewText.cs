using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>Words of the decision about an idea, its steps and notices.</summary>
public static partial class ReviewText
{
    public static readonly Text Title = new("Idee {0} entscheiden", "Decide on idea {0}");
    public static readonly Text Arrived = new("{0}, eingegangen am {1} von „{2}“", "{0}, received on {1} from “{2}”");
    public static readonly Text State = new("Stand: {0}, seit {1}", "State: {0}, since {1}");
    public static readonly Text WholeCity = new("Ganze Stadt", "Whole city");
    public static readonly Text FieldOfAction = new("Handlungsfeld", "Field of action");
    public static readonly Text NoField = new("noch offen", "still open");
    public static readonly Text District = new("Ort", "Place");
    public static readonly Text Headline = new("Überschrift", "Heading");
    public static readonly Text HeadlineHint = new("Nur bei Karten. Kurz und nah am Wortlaut. Der Wortlaut selbst wird nie geändert.", "For cards only. Short and close to the wording. The wording itself is never changed.");
    public static readonly Text HeadlineMissing = new("Bitte geben Sie der Karte eine Überschrift.", "Please give the card a heading.");
    public static readonly Text SortingHint = new("Feld und Ort können Sie berichtigen, wenn Sie veröffentlichen. Den Text nicht.", "You can correct field and place when you publish. Not the text.");
    public static readonly Text FieldWrong = new("Bitte wählen Sie ein Handlungsfeld aus der Liste.", "Please choose a field of action from the list.");
    public static readonly Text DistrictWrong = new("Bitte wählen Sie einen Ort aus der Liste.", "Please choose a place from the list.");
    public static readonly Text Words = new("Begründung, Frage oder Antwort", "Reason, question or answer");
    public static readonly Text WordsHint = new("Begründung und Antwort sind öffentlich. Eine Rückfrage liest nur die Person.", "Reason and answer are public. A question is read by the person only.");
    public static readonly Text WordsMissing = new("Bitte schreiben Sie dazu einen Satz.", "Please write a sentence about it.");
    public static readonly Text NotNow = new("Das ist in diesem Stand nicht möglich. Laden Sie die Seite neu.", "This is not possible in this state. Reload the page.");
    public static readonly Text NobodyToAsk = new("Zu dieser Idee gibt es kein Konto, das gefragt werden kann.", "There is no account to ask about this idea.");
    public static readonly Text NothingToDecide = new("Über diese Idee ist entschieden. Weiter geht es bei der Maßnahme oder gar nicht mehr.", "This idea has been decided. It goes on with the measure, or no further.");
    public static readonly Text NowIs = new("Heutiger Stand: {0}. Ihre Eingabe ist unten erhalten.", "Present state: {0}. What you entered is kept below.");
    public static readonly Text ToPage = new("Zur Seite der Idee", "To the idea's page");
    public static readonly Text Similar = new("Ähnliche Ideen", "Similar ideas");
    public static readonly Text NoSimilar = new("Keine ähnliche gefunden.", "None found.");
    public static readonly Text Road = new("Verlauf", "History");
    public static readonly Text NoRoad = new("Noch kein Schritt.", "No step yet.");
    public static readonly Text Questions = new("Rückfragen", "Questions");
    public static readonly Text NoAnswerYet = new("Noch keine Antwort.", "No answer yet.");
    public static readonly Text Number = new("Idee {0}", "Idea {0}");

    public static readonly Text QuestionHeading = new("Rückfrage zu Ihrer Idee", "A question about your idea");
    public static readonly Text QuestionLead = new("Die Moderation möchte etwas wissen, bevor „{0}“ erscheint. Nur sie liest Ihre Antwort.", "The moderation would like to know something before “{0}” appears. Only it reads your answer.");
    public static readonly Text NoQuestion = new("Es gibt keine Rückfrage.", "There is no question.");
    public static readonly Text You = new("Sie", "You");
    public static readonly Text YourAnswer = new("Ihre Antwort", "Your answer");
    public static readonly Text YourAnswerHint = new("Der Text Ihrer Idee bleibt, wie er ist.", "The text of your idea stays as it is.");
    public static readonly Text SendAnswer = new("Antwort senden", "Send answer");
    public static readonly Text AnswerMissing = new("Bitte schreiben Sie eine Antwort.", "Please write an answer.");
    public static readonly Text AnswerArrived = new("Ihre Antwort ist bei der Moderation.", "Your answer is with the moderation.");
    public static readonly Text AlreadyAnswered = new("Diese Frage ist schon beantwortet.", "This question has been answered already.");
    public static readonly Text NoticeQuestion = new("Die Moderation hat eine Rückfrage zu Ihrer Idee „{0}“. Sie erscheint, sobald das geklärt ist.", "The moderation has a question about your idea “{0}”. It appears as soon as this is settled.");

    public static readonly Text NoticeHeld = new("Mehrere Menschen haben Ihre Idee „{0}“ gemeldet. Bis die Moderation sie geprüft hat, längstens bis {1}, ist sie nicht zu lesen. Sie ist damit nicht abgelehnt; Sie bekommen eine Nachricht. Tun müssen Sie nichts.", "Several people have reported your idea “{0}”. Until the moderation has checked it, {1} at the latest, it cannot be read. It has not been rejected; you will be told. You need not do anything.");
    public static readonly Text Held = new("Nach mehreren Meldungen angehalten. Niemand sonst liest die Idee, bis entschieden ist.", "Held after several reports. Nobody else reads the idea until it is decided.");
    public static readonly Text BrokenClause = new("Verstößt gegen die Hausregeln", "Breaks the house rules");
    public static readonly Text BrokenClauseHint = new("Nur beim Ablehnen. Die Ziffer steht dann vor Ihrer Begründung.", "Only when declining. The clause then stands before your reason.");
    public static readonly Text NoClause = new("nein", "no");
    public static readonly Text BanNeedsClause = new("Für eine Sperre wählen Sie bitte die Ziffer der Hausregeln.", "For a ban please choose the clause of the house rules.");

    public static readonly Text StepReview = new("Wird von der Moderation geprüft", "Is being checked by the moderation");
    public static readonly Text StepPublished = new("Geprüft und veröffentlicht", "Checked and published");
    public static readonly Text StepAnswered = new("Die Stadt hat geantwortet", "The city has answered");
    public static readonly Text StepDeclined = new("Nicht weiterverfolgt: {0}", "Not pursued: {0}");

    public static readonly Text UnreadTitle = new("Veröffentlicht, noch nicht gelesen", "Published, not read yet");

    public static Text Of(ReviewIdea.Decision decision) => decision switch
    {
        ReviewIdea.Decision.Keep => new("Gelesen, bleibt stehen", "Read, stays"),
        ReviewIdea.Decision.TakeDown => new("Von der Seite nehmen", "Take off the page"),
        ReviewIdea.Decision.Review => new("Zur Prüfung übernehmen", "Take up for checking"),
        ReviewIdea.Decision.Publish => new("Veröffentlichen", "Publish"),
        ReviewIdea.Decision.Ask => new("Zurückfragen", "Ask the person"),
        ReviewIdea.Decision.Answer => new("Für die Stadt antworten", "Answer for the city"),
        _ => new("Nicht weiterverfolgen", "Do not pursue"),
    };

    public static Text Hint(ReviewIdea.Decision decision) => decision switch
    {
        ReviewIdea.Decision.Keep => new("Die Idee hält die Spielregeln ein.", "The idea keeps the house rules."),
        ReviewIdea.Decision.TakeDown => new("Sie verletzt die Spielregeln. Der Grund bleibt öffentlich unter ihrer Nummer, die Person erfährt ihn.", "It breaks the house rules. The reason stays public under its number and the person is told."),
        ReviewIdea.Decision.Review => new("Die Person sieht, dass jemand daran arbeitet.", "The person sees that somebody works on it."),
        ReviewIdea.Decision.Publish => new("Alle können sie lesen, ihr zustimmen und mitreden.", "Everybody can read it, support it and join in."),
        ReviewIdea.Decision.Ask => new("Die Idee bleibt unsichtbar, bis eine Antwort kommt. Ihre Frist steht so lange still.", "The idea stays invisible until an answer comes. Your deadline stands still meanwhile."),
        ReviewIdea.Decision.Answer => new("Die Antwort steht öffentlich an der Idee. Die Diskussion bleibt offen.", "The answer stands with the idea in public. The discussion stays open."),
        _ => new("Nur mit Grund. Der Grund ist öffentlich, die Person erfährt ihn.", "Only with a reason. The reason is public and the person is told."),
    };
}
