using Konzil.Platform;

namespace Konzil.Ui;

/// <summary>The words of the frame around every page.</summary>
internal static class ShellText
{
    public static readonly Text SharePictureAlt = new("Bild mit dem Titel: {0}", "Picture with the title: {0}");
    public static readonly Text Skip = new("Zum Inhalt springen", "Skip to content");
    public static readonly Text CityOf = new("Stadt {0}", "City of {0}");
    public static readonly Text MainMenu = new("Hauptmenü", "Main menu");
    public static readonly Text MainMenuMobile = new("Hauptmenü mobil", "Main menu, mobile");
    public static readonly Text Menu = new("Menü", "Menu");
    public static readonly Text Agenda = new("Agenda", "Agenda");
    public static readonly Text Ideas = new("Ideen", "Ideas");
    public static readonly Text Events = new("Termine", "Events");
    public static readonly Text Scoring = new("Bewertung", "Scoring");
    public static readonly Text Indicators = new("Kennzahlen", "Indicators");
    public static readonly Text Timeline = new("Zeitplan", "Timeline");
    public static readonly Text Help = new("Hilfe zu dieser Seite", "Help on this page");
    public static readonly Text Methods = new("Hilfe zu den Methoden", "Help on methods");
    public static readonly Text Roadmap = new("Fahrplan", "Roadmap");
    public static readonly Text Search = new("Suchen", "Search");
    public static readonly Text SignIn = new("Anmelden", "Sign in");
    public static readonly Text SignOut = new("Abmelden", "Sign out");
    public static readonly Text MyAccount = new("Mein Konto", "My account");
    public static readonly Text Inbox = new("Nachrichten", "Messages");
    public static readonly Text Unread = new("{0} ungelesen", "{0} unread");
    public static readonly Text Office = new("Arbeitsbereich", "Back office");
    public static readonly Text OfficeStart = new("Übersicht", "Overview");
    public static readonly Text OfficeMobile = new("Arbeitsbereich mobil", "Back office, mobile");
    public static readonly Text PublicSite = new("Zur öffentlichen Seite", "To the public site");
    public static readonly Text Waiting = new("offen", "waiting");
    public static readonly Text SignedInAs = new("Angemeldet als", "Signed in as");
    public static readonly Text Home = new("Startseite", "Home");
    public static readonly Text YouAreHere = new("Sie sind hier", "You are here");
    public static readonly Text About = new(
        "Die Agenda fasst zusammen, was in der Digitalisierung der Stadt zu tun ist. Sie wird laufend fortgeschrieben.",
        "The agenda sums up what there is to do in the city's digitalisation. It is kept up to date.");
    public static readonly Text TakePart = new("Mitmachen", "Take part");
    public static readonly Text SubmitIdea = new("Idee einreichen", "Submit an idea");
    public static readonly Text VisitWorkshop = new("Workshop besuchen", "Visit a workshop");
    public static readonly Text Selections = new("Auswahl unter Budget", "Selection under a budget");
    public static readonly Text Ranks = new("Rangfolge im Lauf der Zeit", "Ranks over time");
    public static readonly Text Cuts = new("Kürzungen", "Cuts");
    public static readonly Text Grants = new("Förderungen und Partner", "Grants and partners");
    public static readonly Text Votes = new("Abstimmungen", "Votes");
    public static readonly Text Surveys = new("Umfragen und Meinungsbilder", "Surveys and opinion maps");
    public static readonly Text CardCode = new("Karten-Code eingeben", "Enter a card code");
    public static readonly Text FollowUp = new("Nachvollziehen", "See what happened");
    public static readonly Text News = new("Neuigkeiten", "News");
    public static readonly Text Newsletter = new("Newsletter", "Newsletter");
    public static readonly Text Ranking = new("Bewertung und Rangliste", "Scoring and ranking");
    public static readonly Text Resolutions = new("Beschlüsse", "Council decisions");
    public static readonly Text Control = new("Beschlusskontrolle", "Decision control");
    public static readonly Text Parity = new("Beteiligungsbericht", "Participation report");
    public static readonly Text OpenData = new("Offene Daten (CSV)", "Open data (CSV)");
    public static readonly Text AboutSite = new("Über diese Seite", "About this site");
    public static readonly Text Legal = new("Rechtliches", "Legal");
    public static readonly Text EasyLanguage = new("Leichte Sprache", "Easy-to-read German");
    public static readonly Text Accessibility = new("Erklärung zur Barrierefreiheit", "Accessibility statement");
    public static readonly Text Contact = new("Kontakt", "Contact");
    public static readonly Text ReportBarrier = new("Barriere melden", "Report a barrier");
    public static readonly Text Privacy = new("Datenschutz", "Privacy");
    public static readonly Text Imprint = new("Impressum", "Imprint");
    public static readonly Text Glossary = new("Begriffe", "Glossary");
    public static readonly Text AsOf = new("Stand: {0}", "As of {0}");
    public static readonly Text RunsOn = new("Betrieben mit Konzil, freier Software für Digitale Agenden", "Runs on Konzil, free software for digital agendas");

    public static readonly IReadOnlyList<(NavItem Item, Text Title)> Main =
    [
        (NavItem.Agenda, Agenda), (NavItem.Ideas, Ideas), (NavItem.Events, Events), (NavItem.Scoring, Scoring), (NavItem.Timeline, Timeline),
    ];

    public static string Href(NavItem item) => item switch
    {
        NavItem.Agenda => Paths.Agenda,
        NavItem.Ideas => Paths.Ideas,
        NavItem.Events => Paths.Events,
        NavItem.Scoring => Paths.Scoring,
        _ => Paths.Timeline,
    };
}
