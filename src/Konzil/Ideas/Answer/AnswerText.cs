using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>Words of the city's answer: outlook, cost, time.</summary>
public static class AnswerText
{
    public static readonly Text Heading = new("Zur Antwort der Stadt", "With the city's answer");
    public static readonly Text Hint = new("Nur wenn Sie für die Stadt antworten. Alles steht öffentlich an der Idee.", "Only if you answer for the city. Everything stands with the idea in public.");
    public static readonly Text Outlook = new("Wie es weitergeht", "What happens next");
    public static readonly Text NoOutlook = new("noch offen", "still open");
    public static readonly Text OutlookWrong = new("Bitte wählen Sie aus der Liste.", "Please choose from the list.");
    public static readonly Text CostFrom = new("Kosten von, in Euro", "Cost from, in euros");
    public static readonly Text CostTo = new("Kosten bis, in Euro", "Cost up to, in euros");
    public static readonly Text CostWrong = new("Bitte schreiben Sie einen Betrag in Euro, zum Beispiel 40.000.", "Please write an amount in euros, for example 40,000.00 or 40000.");
    public static readonly Text CostOrder = new("„Kosten bis“ darf nicht kleiner sein als „Kosten von“.", "“Cost up to” must not be less than “Cost from”.");
    public static readonly Text CostRange = new("{0} bis {1}", "{0} to {1}");
    public static readonly Text CostAtMost = new("höchstens {0}", "at most {0}");
    public static readonly Text Cost = new("Erwartete Kosten", "Expected cost");
    public static readonly Text Until = new("Bis wann", "Until when");
    public static readonly Text UntilWrong = new("Bitte schreiben Sie einen Tag, zum Beispiel 31.12.2026.", "Please write a day, for example 31/12/2026.");
    public static readonly Text By = new("Geantwortet hat", "Answered by");
    public static readonly Text InFeed = new("Antwort der Stadt: {0}", "Answer of the city: {0}");

    public static Text Of(AnswerOutlook outlook) => outlook switch
    {
        AnswerOutlook.WillDo => new("Wird gemacht", "Will be done"),
        AnswerOutlook.Examining => new("Wird geprüft", "Is being examined"),
        AnswerOutlook.Later => new("Später", "Later"),
        AnswerOutlook.Exists => new("Gibt es schon", "Exists already"),
        _ => new("So nicht möglich", "Not possible like this"),
    };
}
