using Konzil.Platform;

namespace Konzil.Strategy;

/// <summary>Words of texts for other readers.</summary>
public static class VariantText
{
    public static readonly Text Variants = new("Fassungen", "Versions");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text Note = new("Derselbe Inhalt für andere Leserinnen und Leser. Leichte Sprache und Englisch liest jeder, sobald das Original öffentlich ist.", "The same content for other readers. Everybody reads easy language and English as soon as the original is public.");
    public static readonly Text Standard = new("Standardtext", "Standard text");
    public static readonly Text OutdatedSince = new("Diese Fassung ist seit dem {0} überholt: Der deutsche Text wurde danach geändert.", "This version is outdated since {0}: the German text was changed after it.");
    public static readonly Text RestIsStandard = new("Alles Weitere auf dieser Seite steht im Standardtext.", "Everything else on this page is in the standard text.");
    public static readonly Text OtherOfMeasure = new("Diese Maßnahme in anderer Fassung", "This measure in another version");
    public static readonly Text OtherOfField = new("Dieses Handlungsfeld in anderer Fassung", "This field of action in another version");
    public static readonly Text VariantMissing = new("fehlt noch", "still missing");
    public static readonly Text VariantCurrent = new("passt zum Text", "fits the text");
    public static readonly Text VariantOutdated = new("überholt seit {0}", "outdated since {0}");
    public static readonly Text VariantTitle = new("Fassung: {0}", "Version: {0}");
    public static readonly Text Original = new("Der deutsche Standardtext", "The German standard text");
    public static readonly Text Stored = new("Gespeichert ist", "Stored is");
    public static readonly Text Headline = new("Überschrift", "Headline");
    public static readonly Text HeadlineMissing = new("Bitte geben Sie eine Überschrift ein.", "Please enter a headline.");
    public static readonly Text BodyField = new("Text", "Text");
    public static readonly Text BodyHint = new("Mit Markdown: **fett**, - Liste, [Wort](https://adresse).", "With Markdown: **bold**, - list, [word](https://address).");
    public static readonly Text BodyMissing = new("Bitte schreiben Sie den Text.", "Please write the text.");
    public static readonly Text Remove = new("Fassung entfernen", "Remove this version");
    public static readonly Text Removed = new("Fassung entfernt: {0}", "Version removed: {0}");
    public static readonly Text RemoveNote = new("Danach lesen alle den Standardtext.", "After that everybody reads the standard text.");
    public static readonly Text Save = new("Speichern", "Save");

    public static readonly Text OfficeNote = new("Überholt: {0}. Wer den Standardtext ändert, sieht hier, welche Fassungen danach nicht mehr passen.", "Outdated: {0}. Whoever changes the standard text sees here which versions no longer fit.");
    public static readonly Text OnlyOutdated = new("Nur überholte", "Outdated only");
    public static readonly Text AllOfThem = new("Alle Fassungen", "All versions");
    public static readonly Text NoneOutdated = new("Keine Fassung ist überholt.", "No version is outdated.");
    public static readonly Text NoneOutdatedDetail = new("Sobald sich ein Standardtext ändert, stehen seine Fassungen hier, bis jemand sie anpasst.", "As soon as a standard text changes, its versions stand here until somebody adapts them.");
    public static readonly Text None = new("Es gibt noch keine Fassung.", "There is no version yet.");
    public static readonly Text NoneDetail = new("Fassungen schreiben Sie bei der Meldung, der Maßnahme oder dem Handlungsfeld.", "You write versions at the news, the measure or the field of action.");
    public static readonly Text About = new("Worüber", "About");
    public static readonly Text Version = new("Fassung", "Version");
    public static readonly Text AsCsv = new("Öffentliche Fassungen als CSV", "Public versions as CSV");

    /// <summary>Who reads it, and from when.</summary>
    public static Text Readers(VariantKind kind) => kind switch
    {
        VariantKind.Staff => new("Nur wer für die Stadt arbeitet, liest diese Fassung. Sie gilt mit dem Speichern.", "Only people who work for the city read this version. It counts as soon as you save."),
        VariantKind.Council => new("Nur Mitglieder des Gemeinderats, Geschäftsstelle, Koordination und Pressestelle lesen diese Fassung. Sie gilt mit dem Speichern.", "Only members of the council, its office, the coordination and the press office read this version. It counts as soon as you save."),
        _ => new("Diese Fassung liest jede und jeder, sobald das Original öffentlich ist. Ist es das schon, gilt sie mit dem Speichern.", "Everybody reads this version as soon as the original is public. If it is public already, it counts as soon as you save."),
    };

    public static Text Of(VariantKind kind) => kind switch
    {
        VariantKind.EasyLanguage => new("Leichte Sprache", "Easy language"),
        VariantKind.English => new("Englisch", "English"),
        VariantKind.Staff => new("Für Beschäftigte der Stadt", "For the city's staff"),
        _ => new("Für den Gemeinderat", "For the council"),
    };
}
