using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>Words about who answers for what.</summary>
public static class LeadText
{
    public static readonly Text Title = new("Leitungen", "Leads");
    public static readonly Text Note = new("Noch zu benennen: {0}.", "Still to be named: {0}.");
    public static readonly Text Intro = new("Für jedes Handlungsfeld, jedes Projekt und jedes Paket verantwortet genau eine Person die Umsetzung. Die Koordination steuert und liest; die Umsetzung verantwortet sie nicht.", "For each field of action, project and package exactly one person is accountable for the delivery. The coordination steers and reads; it is not accountable for the delivery.");
    public static readonly Text Subject = new("Wofür", "For what");
    public static readonly Text Lead = new("Leitung", "Lead");
    public static readonly Text LeadHint = new("Zur Wahl steht, wer das Projektbüro öffnen darf.", "Whoever may open the project office can be chosen.");
    public static readonly Text Deputy = new("Vertretung", "Deputy");
    public static readonly Text NoDeputy = new("keine", "none");
    public static readonly Text DeputyOf = new("Vertretung: {0}", "Deputy: {0}");
    public static readonly Text Name = new("Leitung benennen", "Name the lead");
    public static readonly Text OneOnly = new("Eine Person verantwortet, eine vertritt. Wer eine neue Leitung einträgt, ersetzt die alte; beide stehen im Verlauf.", "One person is accountable, one deputises. Whoever enters a new lead replaces the old one; both stand in the history.");
    public static readonly Text DueHint = new("Nötig, solange niemand benannt ist. Danach steht der Punkt in der Liste „Offene Punkte“.", "Needed as long as nobody is named. The point then stands in the list “Open points”.");
    public static readonly Text DueMissing = new("Bitte benennen Sie eine Person oder den Tag, bis zu dem das geschieht.", "Please name a person, or the day by which that happens.");
    public static readonly Text LeadFirst = new("Eine Vertretung braucht eine Leitung.", "A deputy needs a lead.");
    public static readonly Text SamePerson = new("Leitung und Vertretung sind dieselbe Person.", "Lead and deputy are the same person.");
    public static readonly Text Point = new("Leitung zu benennen: {0}", "Lead to be named: {0}");
    public static readonly Text NamedNews = new("Sie verantworten jetzt „{0}“.", "You are now accountable for “{0}”.");

    public static Text Of(LeadSubject kind) => kind switch
    {
        LeadSubject.Field => new("Handlungsfeld", "Field of action"),
        LeadSubject.Project => new("Projekt", "Project"),
        _ => new("Paket", "Package"),
    };

    public static Text Plural(LeadSubject kind) => kind switch
    {
        LeadSubject.Field => new("Handlungsfelder", "Fields of action"),
        LeadSubject.Project => new("Projekte", "Projects"),
        _ => new("Pakete (Teilprojekte)", "Packages (sub-projects)"),
    };
}
