using Konzil.Platform;

namespace Konzil.Discussion;

/// <summary>Words of the house rules and of the public moderation log.</summary>
public static class RulesText
{
    public static readonly Text Title = new("Hausregeln", "House rules");
    public static readonly Text Lead = new("Hier sprechen viele Menschen miteinander. Damit alle mitreden können, gelten wenige Regeln.", "Many people talk to each other here. A few rules make sure that everybody can take part.");
    public static readonly Text WelcomeHeading = new("Willkommen ist", "Welcome are");
    public static readonly IReadOnlyList<Text> Welcome =
    [
        new("jede Idee für die digitale Stadt, auch eine unfertige", "every idea for the digital city, even an unfinished one"),
        new("Kritik an der Sache, auch deutliche", "criticism of the matter, even plain criticism"),
        new("eine eigene Erfahrung, ein Gegenbeispiel, eine Frage", "an experience of your own, a counterexample, a question"),
    ];

    public static readonly Text NotHeading = new("Nicht erlaubt ist", "Not allowed are");
    public static readonly Text HowHeading = new("So arbeitet die Moderation", "How the moderation works");
    public static readonly IReadOnlyList<Text> How =
    [
        new("Neue Ideen liest die Moderation, bevor sie erscheinen. Beiträge erscheinen sofort und werden danach gelesen. Beides innerhalb von zwei Tagen.", "The moderation reads new ideas before they appear. Comments appear at once and are read afterwards. Both within two days."),
        new("Die Moderation ändert keinen Wortlaut. Sie kann einen Text ausblenden. Dann steht an seiner Stelle der Grund, für alle lesbar.", "The moderation never changes a wording. It can hide a text. Then the reason stands in its place for everybody to read."),
        new("Wer einen Text geschrieben hat, erfährt den Grund und kann widersprechen. Über den Widerspruch entscheidet eine andere Person.", "The author is told the reason and can object. Another person decides about the objection."),
        new("Jede angemeldete Person kann einen Text melden. Sie erfährt, wie entschieden wurde.", "Every signed-in person can report a text and is told what was decided."),
        new("Wie oft und warum eingegriffen wurde, steht im Moderationsprotokoll, ohne Namen.", "How often and why the moderation intervened is in the moderation log, without names."),
    ];

    public static readonly Text ClauseName = new("Ziffer {0}: {1}", "Clause {0}: {1}");
    public static readonly Text NumbersLink = new("Zahlen zur Moderation", "Figures of the moderation");

    public static readonly Text LogLink = new("Zum Moderationsprotokoll", "To the moderation log");
    public static readonly Text LogTitle = new("Moderationsprotokoll", "Moderation log");
    public static readonly Text LogLead = new("Wie oft die Moderation eingegriffen hat und warum. Ohne Namen.", "How often the moderation intervened and why. Without names.");
    public static readonly Text LogEmpty = new("Bisher musste die Moderation nicht eingreifen.", "So far the moderation has not had to intervene.");
    public static readonly Text Month = new("Monat", "Month");
    public static readonly Text Hidden = new("Ausgeblendet", "Hidden");
    public static readonly Text ReportsUpheld = new("Meldungen bestätigt", "Reports upheld");
    public static readonly Text ReportsRejected = new("Meldungen zurückgewiesen", "Reports rejected");
    public static readonly Text AppealsGranted = new("Widersprüche mit Erfolg", "Objections granted");
    public static readonly Text AppealsRejected = new("Widersprüche ohne Erfolg", "Objections rejected");
    public static readonly Text ByReason = new("Ausgeblendete Beiträge nach Grund", "Hidden comments by reason");
    public static readonly Text Decisions = new("Meldungen und Widersprüche", "Reports and objections");
    public static readonly Text CountNote = new("Ein Beitrag, der nach einem Widerspruch wieder erschien, zählt hier mit.", "A comment that was shown again after an objection is counted here, too.");

    public static Text Rule(HidingReason reason) => reason switch
    {
        HidingReason.Insult => new("andere beleidigen, bedrohen oder gegen Gruppen hetzen", "insulting or threatening others, inciting against groups"),
        HidingReason.PersonalData => new("Namen, Adressen, Telefonnummern oder Gesundheitsdaten anderer nennen", "giving names, addresses, phone numbers or health data of others"),
        HidingReason.Advertising => new("für Waren, Firmen oder Parteien werben", "advertising goods, companies or parties"),
        HidingReason.Unlawful => new("Inhalte, die gegen Gesetze oder Rechte anderer verstoßen", "content that breaks laws or the rights of others"),
        _ => new("Beiträge, die mit dem Thema nichts zu tun haben", "comments that have nothing to do with the topic"),
    };

    /// <summary>What is said to everybody when the moderation writes no sentence of its own.</summary>
    public static Text Sentence(HidingReason reason) => reason switch
    {
        HidingReason.Insult => new("Der Text beleidigt oder bedroht Menschen.", "The text insults or threatens people."),
        HidingReason.PersonalData => new("Der Text nennt persönliche Daten anderer Menschen.", "The text gives personal data of other people."),
        HidingReason.Advertising => new("Der Text wirbt für Waren, Firmen oder Parteien.", "The text advertises goods, companies or parties."),
        HidingReason.Unlawful => new("Der Text verstößt gegen Gesetze oder Rechte anderer.", "The text breaks laws or the rights of others."),
        _ => new("Der Text hat mit dem Thema nichts zu tun.", "The text has nothing to do with the topic."),
    };
}
