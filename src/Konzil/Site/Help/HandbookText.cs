using Konzil.Platform;

namespace Konzil.Site;

/// <summary>Words around the handbook.</summary>
public static class HandbookText
{
    public static readonly Text Title = new("Handbuch", "Handbook");
    public static readonly Text Lead = new("Wie die Plattform benutzt wird, für alle Rollen. Am Fuß jeder Seite und in der Leiste des Arbeitsbereichs führt „Hilfe zu dieser Seite“ zum passenden Kapitel.", "How the platform is used, for all roles. At the foot of each page and in the rail of the back office “Help on this page” leads to its chapter.");
    public static readonly Text OnlyGerman = new("Das Handbuch gibt es nur auf Deutsch.", "The handbook is in German only.");
    public static readonly Text UsualNames = new("Das Handbuch nennt die Ebenen der Agenda mit ihren üblichen Namen. Ihre Stadt nennt sie anders.", "The handbook calls the levels of the agenda by their usual names. Your city calls them otherwise.");
    public static readonly Text All = new("Alle Kapitel", "All chapters");
    public static readonly Text Chapter = new("Kapitel des Handbuchs: {0}", "Chapter of the handbook: {0}");
}
