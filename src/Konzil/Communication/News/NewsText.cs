using Konzil.Platform;

namespace Konzil.Communication;

/// <summary>Words of news and their release.</summary>
public static class NewsText
{
    public static readonly Text Title = new("Neuigkeiten", "News");
    public static readonly Text PublicLead = new("Was sich bei der Digitalen Agenda tut: kurz gemeldet und mit Datum.", "What is going on with the Digital Agenda: in brief and with a date.");
    public static readonly Text None = new("Es gibt noch keine Neuigkeiten.", "There is no news yet.");
    public static readonly Text NoneDetail = new("Sobald die Stadt etwas meldet, steht es hier. Sie können den Newsletter bestellen.", "As soon as the city reports something, it stands here. You can order the newsletter.");
    public static readonly Text NoneOfField = new("Zu diesem Handlungsfeld gibt es noch keine Neuigkeiten.", "There is no news on this field of action yet.");
    public static readonly Text AllFields = new("alle Handlungsfelder", "all fields of action");
    public static readonly Text Filter = new("Handlungsfeld", "Field of action");
    public static readonly Text Apply = new("Anzeigen", "Show");
    public static readonly Text Feed = new("Als Atom-Feed", "As an Atom feed");
    public static readonly Text FeedTitle = new("Neuigkeiten zur Digitalen Agenda: {0}", "News on the Digital Agenda: {0}");
    public static readonly Text AsCsv = new("Als CSV", "As CSV");
    public static readonly Text Embedded = new("Zum Einbetten", "To embed");
    public static readonly Text Newest = new("Neuigkeiten", "News");
    public static readonly Text NewestNote = new("Zuletzt gemeldet.", "Reported last.");
    public static readonly Text All = new("Alle Neuigkeiten", "All news");
    public static readonly Text Internal = new("Nur für die Verwaltung", "For the administration only");
    public static readonly Text OnDay = new("Gemeldet am {0}", "Reported on {0}");
    public static readonly Text About = new("Worum es geht", "What it is about");
    public static readonly Text Other = new("Diese Meldung in anderer Fassung", "This news in another version");
    public static readonly Text GermanOnly = new("Diese Meldung gibt es nur auf Deutsch.", "This news exists in German only.");
    public static readonly Text GoneTitle = new("Diese Meldung wurde zurückgezogen.", "This news was taken back.");
    public static readonly Text Gone = new("Die Stadt hat die Meldung von dieser Seite genommen und veröffentlicht sie hier nicht mehr. Was zurzeit gilt, lesen Sie in den Neuigkeiten. Haben Sie eine Frage dazu, schreiben Sie der Stadt.", "The city took the news off this page and does not publish it here any more. Read what holds at present in the news. If you have a question about it, write to the city.");
    public static readonly Text Confirm = new("Gelesen und in der Stelle weitergegeben", "Read and passed on in the unit");
    public static readonly Text ConfirmNote = new("Bitte bestätigen Sie für Ihre Stelle „{0}“, dass die Meldung gelesen und weitergegeben ist. Eine Bestätigung je Stelle genügt.", "Please confirm for your unit “{0}” that the news was read and passed on. One confirmation for each unit is enough.");
    public static readonly Text Confirmed = new("Ihre Stelle „{0}“ hat am {1} bestätigt.", "Your unit “{0}” confirmed on {1}.");
    public static readonly Text NoUnit = new("Diese Meldung bittet jede Stelle um eine Bestätigung. Sie sind bei keiner Stelle eingetragen; wenden Sie sich an die Koordination.", "This news asks each unit for a confirmation. You are entered with no unit; please turn to the coordination.");

    public static readonly Text FindLotse = new("Ihre Ansprechperson für Digitales finden (Digital Lotsen)", "Find your contact for digital matters (Digital Lotsen)");

    public static readonly Text Write = new("Neue Meldung", "New piece of news");
    public static readonly Text OfficeNote = new("Bei der Pressestelle: {0}. Entwürfe: {1}.", "With the press office: {0}. Drafts: {1}.");
    public static readonly Text OfficeNone = new("Noch keine Meldung.", "No news yet.");
    public static readonly Text OfficeNoneDetail = new("Eine neue Meldung beginnt als Entwurf. Öffentlich wird sie erst mit der Freigabe.", "A new piece begins as a draft. It becomes public only when released.");
    public static readonly Text Edit = new("Meldung bearbeiten", "Edit news");
    public static readonly Text Save = new("Speichern", "Save");
    public static readonly Text Headline = new("Überschrift", "Headline");
    public static readonly Text HeadlineMissing = new("Bitte geben Sie eine Überschrift ein.", "Please enter a headline.");
    public static readonly Text LeadField = new("Kurzfassung", "Summary");
    public static readonly Text LeadHint = new("Zwei bis drei Sätze. Sie stehen in der Liste, im Feed, im Newsletter und im Text zum Teilen.", "Two or three sentences. They stand in the list, the feed, the newsletter and the text to share.");
    public static readonly Text LeadMissing = new("Bitte schreiben Sie eine Kurzfassung.", "Please write a summary.");
    public static readonly Text BodyField = new("Text", "Text");
    public static readonly Text BodyHint = new("Mit Markdown: **fett**, - Liste, [Wort](https://adresse).", "With Markdown: **bold**, - list, [word](https://address).");
    public static readonly Text BodyMissing = new("Bitte schreiben Sie den Text.", "Please write the text.");
    public static readonly Text NeedsPress = new("Nur die Pressestelle gibt frei", "Only the press office releases it");
    public static readonly Text NeedsPressHint = new("Vorher steht nichts davon auf der Seite, im Feed, in der Suche, in Dateien oder Mails.", "Before that nothing of it stands on the site, in the feed, the search, files or mails.");
    public static readonly Text InternalHint = new("Lesbar nur für angemeldete Personen mit einer Rolle der Stadt.", "Readable only for signed-in people with a role of the city.");
    public static readonly Text AsksUnits = new("Jede Stelle soll bestätigen, dass sie es gelesen hat", "Each unit is to confirm that it has read it");
    public static readonly Text Field = new("Handlungsfeld", "Field of action");
    public static readonly Text Measure = new("Maßnahme", "Measure");
    public static readonly Text NoLink = new("keine", "none");
    public static readonly Text LinkWrong = new("Bitte wählen Sie einen Eintrag der Liste.", "Please choose an entry of the list.");
    public static readonly Text Stored = new("Gespeichert ist", "Stored is");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text Number = new("Meldung {0}", "News {0}");
    public static readonly Text Next = new("Wie es weitergeht", "What happens next");
    public static readonly Text NextDraft = new("Sie schreiben fertig und übergeben die Meldung an die Pressestelle.", "You finish writing and hand the news to the press office.");
    public static readonly Text NextDraftFree = new("Sie schreiben fertig und geben die Meldung frei; die Pressestelle muss nicht zustimmen.", "You finish writing and release the news; the press office need not agree.");
    public static readonly Text NextPress = new("Die Pressestelle prüft und gibt frei oder gibt mit Grund zurück. Sie wurde benachrichtigt.", "The press office checks and releases it, or gives it back with a reason. It was told.");
    public static readonly Text NextReleased = new("Freigegeben am {0} von {1}.", "Released on {0} by {1}.");
    public static readonly Text NextWithdrawn = new("Zurückgezogen. Grund: {0}", "Taken back. Reason: {0}");
    public static readonly Text GivenBackBecause = new("Von der Pressestelle zurückgegeben: {0}", "Given back by the press office: {0}");
    public static readonly Text Submit = new("An die Pressestelle übergeben", "Hand to the press office");
    public static readonly Text Release = new("Freigeben", "Release");
    public static readonly Text ReleaseNote = new("Danach sehen es alle, und wer dem Feld oder der Maßnahme folgt, bekommt eine Nachricht.", "After that everybody sees it, and whoever follows the field or the measure gets a message.");
    public static readonly Text ReleaseInternalNote = new("Danach sehen es alle, die für die Stadt arbeiten.", "After that everybody who works for the city sees it.");
    public static readonly Text GiveBack = new("Zurückgeben", "Give back");
    public static readonly Text GiveBackReason = new("Was fehlt noch?", "What is missing?");
    public static readonly Text TakeBack = new("Zurückziehen", "Take back");
    public static readonly Text TakeBackReason = new("Warum wird sie zurückgezogen?", "Why is it taken back?");
    public static readonly Text ReasonMissing = new("Bitte nennen Sie den Grund.", "Please give the reason.");
    public static readonly Text WrongState = new("Das geht in diesem Stand nicht. Jemand war wohl schneller; bitte sehen Sie den jetzigen Stand an.", "That is not possible in this state. Somebody was probably faster; please look at the present state.");
    public static readonly Text IsWithdrawn = new("Die Meldung ist zurückgezogen und wird nicht mehr geändert.", "The news was taken back and is not changed any more.");
    public static readonly Text OnlyPressReleases = new("Diese Meldung gibt nur die Pressestelle frei.", "Only the press office releases this news.");
    public static readonly Text OnlyPressChanges = new("Diese Meldung liegt bei der Pressestelle oder ist von ihr freigegeben. Ändern kann sie nur die Pressestelle; bitten Sie sie, die Meldung zurückzugeben.", "This news lies with the press office or was released by it. Only the press office can change it; ask it to give the news back.");

    public static readonly Text VariantsNote = new("Dieselbe Meldung für andere Leserinnen und Leser. Leichte Sprache und Englisch sind öffentlich, sobald die Meldung es ist.", "The same news for other readers. Easy language and English are public as soon as the news is.");
    public static readonly Text Share = new("Texte und Bild zum Teilen", "Texts and picture to share");
    public static readonly Text ShareNote = new("Zum Kopieren in die Kanäle der Stadt. Es werden keine Skripte anderer Anbieter geladen.", "To copy into the city's channels. No scripts of other providers are loaded.");
    public static readonly Text ShareNotYet = new("Texte und Bild zum Teilen stehen hier, sobald die Meldung öffentlich ist.", "Texts and picture to share stand here as soon as the news is public.");
    public static readonly Text ShareShort = new("Kurz, {0} von {1} Zeichen", "Short, {0} of {1} characters");
    public static readonly Text ShareLong = new("Ausführlich, {0} Zeichen", "Long, {0} characters");
    public static readonly Text SharePicture = new("Bild herunterladen (PNG, 1200 × 630)", "Download the picture (PNG, 1200 × 630)");
    public static readonly Text SharePictureNote = new("Netzwerke zeigen es auch neben dem Link zur Meldung.", "Networks also show it beside the link to the news.");
    public static readonly Text SharePictureAlt = new("Bild zum Teilen mit dem Titel: {0}", "Picture to share with the title: {0}");
    public static readonly Text Poster = new("Aushang mit QR-Code", "Notice with a QR code");
    public static readonly Text PosterHow = new("Drucken Sie diese Seite mit dem Browser (Strg + P). Sie passt auf ein Blatt A4.", "Print this page with your browser (Ctrl + P). It fits on one A4 sheet.");
    public static readonly Text PosterCall = new("Mehr dazu:", "More on this:");
    public static readonly Text CodeAlt = new("QR-Code mit der Adresse {0}", "QR code with the address {0}");
    public static readonly Text Readings = new("Bestätigungen der Stellen", "Confirmations of the units");
    public static readonly Text ReadingsNote = new("{0} von {1} Stellen haben bestätigt.", "{0} of {1} units confirmed.");
    public static readonly Text Unit = new("Stelle", "Unit");
    public static readonly Text ReadOn = new("Bestätigt", "Confirmed");
    public static readonly Text NotYet = new("noch nicht", "not yet");
    public static readonly Text ToPublic = new("Zur Meldung", "To the news");
    public static readonly Text ReadersNote = new("Sie lesen Meldungen schon, während sie bei der Pressestelle liegen. Bitte geben Sie Entwürfe nicht weiter.", "You read news while it still lies with the press office. Please do not pass drafts on.");

    public static readonly Text SubmittedNotice = new("Die Meldung „{0}“ wartet auf Ihre Freigabe.", "The news “{0}” waits for your release.");
    public static readonly Text GivenBackNotice = new("Die Pressestelle hat Ihre Meldung „{0}“ zurückgegeben: {1}", "The press office gave your news “{0}” back: {1}");
    public static readonly Text ReleasedNotice = new("Ihre Meldung „{0}“ ist freigegeben.", "Your news “{0}” is released.");
    public static readonly Text FollowerNotice = new("Neuigkeit: {0}", "News: {0}");
    public static readonly Text UnitsNotice = new("Bitte bestätigen Sie für Ihre Stelle, dass diese Meldung gelesen ist: {0}", "Please confirm for your unit that this news was read: {0}");

    public static Text Of(NewsState state) => state switch
    {
        NewsState.Draft => new("Entwurf", "Draft"),
        NewsState.WithPress => new("Bei der Pressestelle", "With the press office"),
        NewsState.Released => new("Freigegeben", "Released"),
        _ => new("Zurückgezogen", "Taken back"),
    };
}
