using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>Words of the measure's own page.</summary>
public static partial class AgendaText
{
    public static readonly Text OnOneSheet = new("Auf einem Blatt, zum Drucken", "On one sheet, to print");
    public static readonly Text DraftNotice = new("Entwurf. Nur die Verwaltung sieht diese Seite.", "Draft. Only the administration sees this page.");
    public static readonly Text EditThis = new("Maßnahme bearbeiten", "Edit this measure");
    public static readonly Text RoadHeading = new("Woher sie kommt, wo sie steht", "Where it comes from, where it stands");
    public static readonly Text WhatItIsAbout = new("Worum es geht", "What it is about");
    public static readonly Text TheProblem = new("Das Problem", "The problem");
    public static readonly Text WhatItBrings = new("Was sie bringt", "What it brings");
    public static readonly Text TakenOver = new("Was wir aus den Ideen übernommen haben", "What we took over from the ideas");
    public static readonly Text GoalsServed = new("Welchen Zielen sie dient", "Which goals it serves");
    public static readonly Text WhatIsDone = new("Was zu tun ist", "What is to be done");
    public static readonly Text InThePaper = new("So steht es im Strategiepapier", "What the strategy paper says");
    public static readonly Text AllSources = new("Alle Quellen", "All sources");
    public static readonly Text OurWording = new("Formulierung: Beispiel", "Wording: example");
    public static readonly Text OurWordingNote = new("Das Strategiepapier nennt die Maßnahme ohne Problem und Nutzen. Diese Sätze sind von uns.", "The strategy paper names the measure without problem and benefit. These sentences are ours.");
    public static readonly Text FactsLabel = new("Angaben zur Maßnahme", "Facts about the measure");
    public static readonly Text NotNamedInPaper = new("nicht genannt", "not named");
    public static readonly Text Roles = new("Rolle", "Role");
    public static readonly Text RoleFoundation = new("Grundlage der Agenda", "Foundation of the agenda");
    public static readonly Text RoleSubPortfolio = new("eigenes Maßnahmenportfolio im Feld", "portfolio of its own within the field");
    public static readonly Text Year = new("Jahr", "Year");
    public static readonly Text AlsoCalled = new("Auch genannt", "Also called");
    public static readonly Text OnTheAgendaSince = new("Veröffentlicht", "Published");
    public static readonly Text Follow = new("Benachrichtigen lassen", "Get notified");
    public static readonly Text Unfollow = new("Nicht mehr benachrichtigen", "Stop notifications");
    public static readonly Text FeedTitle = new("Maßnahmen der Digitalen Agenda {0}", "Measures of the Digital Agenda of {0}");
    public static readonly Text Feed = new("Neue Maßnahmen abonnieren (Atom)", "Subscribe to new measures (Atom)");
    public static readonly Text FeedOfField = new("Neue Maßnahmen dieses Handlungsfelds (Atom)", "New measures of this field of action (Atom)");
    public static readonly Text FeedIdeasOfField = new("Neue Ideen dieses Handlungsfelds (Atom)", "New ideas of this field of action (Atom)");
    public static readonly Text JoinedFrom = new("aus {0} Beiträgen zusammengeführt", "joined from {0} contributions");
    public static readonly Text FollowedMeasures = new("Maßnahmen", "Measures");
    public static readonly Text InterestNotice = new("Neue Maßnahme auf der Agenda: {0} {1}", "New measure on the agenda: {0} {1}");
    public static readonly Text StepNotice = new("{0} {1}: {2}", "{0} {1}: {2}");
}
