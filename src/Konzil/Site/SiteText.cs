using Konzil.Platform;

namespace Konzil.Site;

public static class SiteText
{
    public static readonly Text HomeTitle = new("Was zu tun ist.", "What is to be done.");
    public static readonly Text ToHome = new("Zur Startseite", "To the home page");
    public static readonly Text ToSearch = new("Zur Suche", "To the search");

    public static readonly Text TakenUpIn = new("In Maßnahme {0} eingegangen: {1}", "Became part of measure {0}: {1}");

    public static Text Of(OfficeGroupKind group) => group switch
    {
        OfficeGroupKind.Participation => new("Beteiligung", "Participation"),
        OfficeGroupKind.Scoring => new("Bewertung", "Scoring"),
        OfficeGroupKind.Project => new("Projekt", "Project"),
        _ => new("Einrichtung", "Set-up"),
    };
}
