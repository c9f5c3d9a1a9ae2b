using Konzil.Platform;

namespace Konzil.Site;

public static class SiteText
{
    public static readonly Text HomeTitle = new("Was zu tun ist.", "What is to be done.");
    public static readonly Text ToHome = new("Zur Startseite", "To the home page");
    public static readonly Text ToSearch = new("Zur Suche", "To the search");

    public static readonly Text Imprint = new("Impressum", "Imprint");
    public static readonly Text PrivacyNotices = new("Datenschutzhinweise je Zweck", "Privacy notices by purpose");
    public static readonly Text PrivacyRecord = new("Alle Arten von Daten: wofür und wie lange", "All kinds of data: what for and how long");
    public static readonly Text OwnData = new("Meine Daten ansehen, mitnehmen, löschen", "Look at, take along, delete my data");
    public static readonly Text Privacy = new("Datenschutz", "Privacy");
    public static readonly Text Accessibility = new("Erklärung zur Barrierefreiheit", "Accessibility statement");
    public static readonly Text EasyLanguage = new("Leichte Sprache", "Easy-to-read German");
    public static readonly Text PageMissing = new("Diese Seite hat die Stadt noch nicht geschrieben.", "The city has not written this page yet.");
    public static readonly Text PageMissingDetail = new("Die Betreuung der Website weiß, dass sie fehlt. Bei Fragen hilft die Stadtverwaltung.", "Whoever looks after the website knows that it is missing. The city administration helps with questions.");
    public static readonly Text Unchecked = new("Dieser Text ist noch nicht geprüft.", "This text has not been checked yet.");
    public static readonly Text UncheckedDetail = new("Menschen, die Leichte Sprache brauchen, haben ihn noch nicht gelesen.", "People who need easy-to-read language have not read it yet.");
    public static readonly Text ExampleText = new("Muster mit Beispieldaten.", "Sample with example data.");
    public static readonly Text Outdated = new("Dieser Text ist vielleicht veraltet.", "This text may be outdated.");
    public static readonly Text OutdatedDetail = new("Er wurde seit mehr als einem Jahr nicht durchgesehen.", "It has not been looked through for more than a year.");
    public static readonly Text StandOf = new("Stand: {0}", "As of {0}");

    public static readonly Text HomeLead = new(
        "„Agenda“ heißt: das zu Tuende. Hier sehen Sie, was die Stadt in der Digitalisierung vorhat, was daraus geworden ist und wer darüber entschieden hat. Und Sie können mitreden.",
        "“Agenda” means: what is to be done. Here you see what the city plans in digitalisation, what became of it and who decided on it. And you can have your say.");
    public static readonly Text SubmitIdea = new("Idee einreichen", "Submit an idea");
    public static readonly Text SeeIdeas = new("Ideen ansehen", "See the ideas");
    public static readonly Text Today = new("Heute", "Today");
    public static readonly Text Day = new("Tag", "day");
    public static readonly Text Days = new("Tage", "days");
    public static readonly Text NowIs = new("ist:", "is:");
    public static readonly Text UntilDate = new("bis:", "until:");
    public static readonly Text OnDay = new("am {0}.", "on {0}.");
    public static readonly Text NothingScheduled = new("Zurzeit ist kein Termin angesetzt.", "No date is scheduled at present.");
    public static readonly Text NowPhase = new("Zurzeit: {0}.", "At present: {0}.");
    public static readonly Text ToTimeline = new("Zum Zeitplan", "To the timeline");
    public static readonly Text BoardTitle = new("So liegt die Agenda heute", "Where the agenda stands today");
    public static readonly Text BoardIntro = new("Jede Linie ist ein Handlungsfeld, jeder Strich eine Maßnahme. Je weiter rechts, desto weiter ist sie.", "Each line is a field of action, each dash a measure. The further right, the further on it is.");
    public static readonly Text AllMeasures = new("Alle {0} Maßnahmen mit Zielen ansehen", "See all {0} measures with their goals");
    public static readonly Text OneMeasure = new("Die Maßnahme mit ihren Zielen ansehen", "See the measure with its goals");
    public static readonly Text ToAgenda = new("Zur Agenda", "To the agenda");
    public static readonly Text WhatBecame = new("Was wurde aus …", "What became of …");
    public static readonly Text MeasureLine = new("Maßnahme {0}: {1}", "Measure {0}: {1}");
    public static readonly Text SeeMeasure = new("Diese Maßnahme ansehen", "See this measure");
    public static readonly Text MeasureCode = new("Maßnahme {0}", "Measure {0}");
    public static readonly Text IdeasTitle = new("Ideen aus der Stadt", "Ideas from the city");
    public static readonly Text IdeaFigures = new("{0} Beiträge bisher: {1} online, {2} auf Karten aus den Workshops.", "{0} contributions so far: {1} online, {2} on cards from the workshops.");
    public static readonly Text AllIdeaFigures = new("Beiträge bisher: {0}. {1} online, {2} auf Karten aus den Workshops, {3} per Telefon oder Brief.", "Contributions so far: {0}. {1} online, {2} on cards from the workshops, {3} by telephone or letter.");
    public static readonly Text OneIdeaFigure = new("1 Beitrag bisher: {0} online, {1} auf Karten aus den Workshops.", "1 contribution so far: {0} online, {1} on cards from the workshops.");
    public static readonly Text AllIdeas = new("Alle Ideen", "All ideas");
    public static readonly Text NoIdeas = new("Noch keine Idee ist veröffentlicht.", "No idea has been published yet.");
    public static readonly Text NoIdeasDetail = new("Ihre könnte die erste sein.", "Yours could be the first.");
    public static readonly Text WholeCity = new("Ganze Stadt", "Whole city");
    public static readonly Text OneComment = new("1 Beitrag", "1 comment");
    public static readonly Text Comments = new("{0} Beiträge", "{0} comments");
    public static readonly Text Agrees = new("stimmt zu", "supports it");
    public static readonly Text Agree = new("stimmen zu", "support it");
    public static readonly Text Dates = new("Termine", "Dates");
    public static readonly Text DatesNote = new("Auch ohne Internet: Was Sie im Workshop auf eine Karte schreiben, geht denselben Weg wie eine Idee von hier.", "Without internet, too: what you write on a card in a workshop goes the same way as an idea from here.");
    public static readonly Text AllDates = new("Alle Termine", "All dates");
    public static readonly Text NoDates = new("Zurzeit ist kein Termin angesetzt.", "No date is scheduled at present.");
    public static readonly Text NoDatesDetail = new("Neue Termine erscheinen hier.", "New dates appear here.");
    public static readonly Text HowDecided = new("So wird entschieden", "How decisions are made");
    public static readonly Text HowDecidedNote = new("Sechs Stufen, jede öffentlich. Auf jeder Ideen-Seite steht, wie weit die Idee ist.", "Six stages, each one public. Every idea's page shows how far the idea has come.");

    public static readonly IReadOnlyList<(Text Title, Text Text)> Stages =
    [
        (new("Eingegangen", "Received"), new("Ihre Idee wird gelesen und veröffentlicht.", "Your idea is read and published.")),
        (new("Geprüft", "Checked"), new("Das zuständige Amt sagt, was geht, was schon läuft und was nicht geht. Mit Begründung.", "The office in charge says what is possible, what is under way and what is not possible. With reasons.")),
        (new("Maßnahme", "Measure"), new("Ähnliche Ideen werden zusammengeführt und ausgearbeitet. Ihre Idee bleibt sichtbar.", "Similar ideas are brought together and worked out. Your idea stays visible.")),
        (new("Bewertet", "Scored"), new("Mehrere Menschen bewerten nach festen Kriterien. Alle Punkte sind einsehbar.", "Several people score by fixed criteria. All points can be seen.")),
        (new("Beschlossen", "Decided"), new("Der Gemeinderat entscheidet. Der Beschluss ist verlinkt.", "The municipal council decides. The resolution is linked.")),
        (new("Umgesetzt", "Carried out"), new("Meilensteine, Ausgaben und Wirkung werden hier berichtet.", "Milestones, spending and effect are reported here.")),
    ];
    public static readonly Text TakenUpIn = new("In Maßnahme {0} eingegangen: {1}", "Became part of measure {0}: {1}");

    public static Text Of(OfficeGroupKind group) => group switch
    {
        OfficeGroupKind.Participation => new("Beteiligung", "Participation"),
        OfficeGroupKind.Scoring => new("Bewertung", "Scoring"),
        OfficeGroupKind.Agenda => new("Agenda", "Agenda"),
        OfficeGroupKind.Council => new("Rat und Beschlüsse", "Council"),
        OfficeGroupKind.Steering => new("Steuerung", "Steering"),
        OfficeGroupKind.Analyses => new("Analysen und Wirkung", "Analyses and effect"),
        OfficeGroupKind.Project => new("Projekte und Sitzungen", "Projects and meetings"),
        OfficeGroupKind.Resources => new("Geld und Personal", "Money and people"),
        OfficeGroupKind.Communication => new("Kommunikation", "Communication"),
        OfficeGroupKind.Privacy => new("Datenschutz", "Data protection"),
        _ => new("Einrichtung", "Set-up"),
    };
}
