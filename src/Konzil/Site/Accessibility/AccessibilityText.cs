using Konzil.People;
using Konzil.Platform;

namespace Konzil.Site;

public static class AccessibilityText
{
    public static readonly Text NotDeclared = new("Die Stadt hat diese Erklärung noch nicht ausgefüllt.", "The city has not filled in this statement yet.");
    public static readonly Text NotDeclaredDetail = new("Barrieren können Sie trotzdem melden.", "You can report barriers all the same.");
    public static readonly Text Conformity = new("Stand der Vereinbarkeit", "State of conformity");
    public static readonly Text Scope = new("Die Erklärung gilt für die öffentlichen Seiten und für den Arbeitsbereich der Beschäftigten.", "The statement applies to the public pages and to the back office of the staff.");
    public static readonly Text Gaps = new("Was noch nicht barrierefrei ist", "What is not accessible yet");
    public static readonly Text GapsNone = new("Der Stadt ist kein Inhalt bekannt, der nicht barrierefrei ist.", "The city knows of no content that is not accessible.");
    public static readonly Text What = new("Inhalt", "Content");
    public static readonly Text Where = new("Wo", "Where");
    public static readonly Text Why = new("Warum", "Why");
    public static readonly Text Instead = new("Was stattdessen geht", "What works instead");
    public static readonly Text Until = new("Bis wann", "Until when");
    public static readonly Text Stays = new("kein Termin", "no date");
    public static readonly Text Overdue = new("{0}, überschritten", "{0}, passed");
    public static readonly Text Charts = new("Diagramme und Karten haben immer eine Tabelle oder Liste mit denselben Angaben.", "Charts and maps always come with a table or list holding the same information.");
    public static readonly Text Made = new("Wann und wie geprüft wurde", "When and how it was checked");
    public static readonly Text Created = new("Erstellt am", "Prepared on");
    public static readonly Text Reviewed = new("Zuletzt durchgesehen am", "Last reviewed on");
    public static readonly Text Method = new("Methode", "Method");
    public static readonly Text Outdated = new("Die Erklärung wurde seit mehr als einem Jahr nicht durchgesehen. Die Stadt muss das nachholen.", "The statement has not been reviewed for more than a year. The city has to make up for it.");
    public static readonly Text Report = new("Die automatische Prüfung dieser Ausgabe", "The automatic check of this release");
    public static readonly Text ReportNote = new("Diese Angaben schreibt die Prüfung selbst. Ein Programm findet nur einen Teil der Barrieren.", "The check itself writes these entries. A program finds only some of the barriers.");
    public static readonly Text ReportNone = new("Zu dieser Ausgabe liegt kein Ergebnis der automatischen Prüfung vor.", "For this release there is no result of the automatic check.");
    public static readonly Text CheckedOn = new("Geprüft am", "Checked on");
    public static readonly Text Engine = new("Prüfprogramm", "Checking program");
    public static readonly Text Rules = new("Regeln", "Rules");
    public static readonly Text Pages = new("Seiten", "Pages");
    public static readonly Text PagesOf = new("{0} von {1} Arten von Seiten, {2} Seiten insgesamt, öffentlich und im Arbeitsbereich", "{0} of {1} kinds of pages, {2} pages in all, public and in the back office");
    public static readonly Text Looks = new("Geprüft wurden auch schmale Bildschirme (390 Pixel), Papier und beide Sprachen.", "Narrow screens (390 pixels), paper and both languages were checked as well.");
    public static readonly Text Result = new("Ergebnis", "Result");
    public static readonly Text Clean = new("keine Verstöße gefunden", "no breaches found");
    public static readonly Text Found = new("{0} Verstöße gefunden", "{0} breaches found");
    public static readonly Text Partial = new("Die Prüfung sah nicht alle Arten von Seiten.", "The check did not see all kinds of pages.");
    public static readonly Text ByRole = new("Geprüfte Seiten, je nachdem, wer sie sieht", "Pages checked, by who sees them");
    public static readonly Text Role = new("Wer", "Who");
    public static readonly Text Feedback = new("Barriere melden", "Report a barrier");
    public static readonly Text FeedbackNote = new("Ist etwas nicht zugänglich? Schreiben Sie uns, auch ohne Konto und ohne Namen. Wir antworten innerhalb eines Monats.", "Is something not accessible? Write to us, even without an account and without a name. We answer within a month.");
    public static readonly Text ByMail = new("Oder per E-Mail:", "Or by e-mail:");
    public static readonly Text Counts = new("Gemeldete Barrieren der letzten zwölf Monate", "Barriers reported in the last twelve months");
    public static readonly Text CountsNone = new("In den letzten zwölf Monaten wurde keine Barriere gemeldet.", "No barrier was reported in the last twelve months.");
    public static readonly Text Reported = new("gemeldet", "reported");
    public static readonly Text Answered = new("beantwortet", "answered");
    public static readonly Text InTime = new("davon innerhalb der Frist", "of these within the deadline");
    public static readonly Text Removed = new("beseitigt", "removed");
    public static readonly Text Open = new("offen", "open");
    public static readonly Text OfTheseOverdue = new("davon überfällig", "of these overdue");
    public static readonly Text Enforcement = new("Wenn wir Ihnen nicht helfen", "If we do not help you");
    public static readonly Text EnforcementNote = new("Antworten wir nicht innerhalb eines Monats, oder hilft Ihnen die Antwort nicht, so können Sie sich an diese Stelle wenden. Das Verfahren ist kostenlos, Sie brauchen keinen Rechtsbeistand.", "If we do not answer within a month, or the answer does not help you, you can turn to this body. The procedure is free of charge, you need no lawyer.");
    public static readonly Text NoReach = new("Die Anschrift trägt die Stadt noch ein.", "The city has yet to enter the address.");
    public static readonly Text Oversight = new("Überwachung", "Monitoring");

    public static readonly Text ForAll = new("Leichte Sprache und Gebärdensprache", "Easy language and sign language");
    public static readonly Text ForAllNote = new("Was diese Seite ist und wie Sie mitmachen.", "What this site is and how you take part.");
    public static readonly Text Easy = new("Leichte Sprache", "Easy-to-read German");
    public static readonly Text EasyTo = new("Text in Leichter Sprache lesen", "Read the text in easy German");
    public static readonly Text EasyMissing = new("Der Text ist noch nicht von Menschen geprüft, die Leichte Sprache brauchen.", "The text has not been tested yet by people who need easy language.");
    public static readonly Text EasyUntil = new("Das geschieht bis {0}.", "That is done by {0}.");
    public static readonly Text NoText = new("Der Text fehlt noch.", "The text is still missing.");
    public static readonly Text Sign = new("Deutsche Gebärdensprache", "German Sign Language");
    public static readonly Text SignMissing = new("Das Video in Deutscher Gebärdensprache fehlt noch.", "The video in German Sign Language is still missing.");
    public static readonly Text SignUntil = new("Die Stadt stellt es bis {0} bereit.", "The city provides it by {0}.");
    public static readonly Text SignOver = new("Es sollte bis {0} da sein. Fragen Sie uns, wann es kommt.", "It was to be there by {0}. Ask us when it comes.");
    public static readonly Text SignAlternative = new("Derselbe Inhalt steht in Leichter Sprache.", "The same content stands in easy language.");
    public static readonly Text SignLabel = new("Video in Deutscher Gebärdensprache: was diese Seite ist und wie Sie mitmachen", "Video in German Sign Language: what this site is and how you take part");

    public static Text Of(Conformity conformity) => conformity switch
    {
        Site.Conformity.Full => new("Die Website ist mit den Anforderungen vereinbar (EN 301 549, WCAG 2.1 Stufe AA).", "The website complies with the requirements (EN 301 549, WCAG 2.1 level AA)."),
        Site.Conformity.Partial => new("Die Website ist teilweise mit den Anforderungen vereinbar (EN 301 549, WCAG 2.1 Stufe AA).", "The website partially complies with the requirements (EN 301 549, WCAG 2.1 level AA)."),
        _ => new("Die Website ist mit den Anforderungen nicht vereinbar (EN 301 549, WCAG 2.1 Stufe AA).", "The website does not comply with the requirements (EN 301 549, WCAG 2.1 level AA)."),
    };

    public static Text Of(AssessmentMethod method) => method switch
    {
        AssessmentMethod.Self => new("Selbstbewertung der Stadt", "self-assessment by the city"),
        _ => new("Bewertung durch Dritte", "assessment by a third party"),
    };

    public static Text Of(GapPart part) => part switch
    {
        GapPart.Public => new("öffentliche Seiten", "public pages"),
        GapPart.Office => new("Arbeitsbereich", "back office"),
        _ => new("überall", "everywhere"),
    };

    public static Text Of(GapReason reason) => reason switch
    {
        GapReason.NotYet => new("Noch nicht vereinbar", "Not compliant yet"),
        GapReason.Burden => new("Unverhältnismäßige Belastung", "Disproportionate burden"),
        _ => new("Fällt nicht unter das Gesetz", "Not covered by the law"),
    };

    /// <summary>Who looked at a page, as the report names it.</summary>
    public static Text OfRole(string name) => Enum.TryParse<Role>(name, out var role) && Enum.IsDefined(role) ? RoleText.Of(role) : name switch
    {
        "Visitor" => new("ohne Anmeldung", "not signed in"),
        "Citizen" => new("Konto ohne Rolle", "account without a role"),
        "All" => new("Konto mit allen Rollen", "account with all roles"),
        _ => new("Abläufe mehrerer Personen", "journeys of several people"),
    };
}
