using Konzil.Platform;

namespace Konzil.People;

/// <summary>Words of the organisation tree.</summary>
public static class UnitText
{
    public static readonly Text Units = new("Stellen der Stadt", "Units of the city");
    public static readonly Text Note = new("Stellen: {0}.", "Units: {0}.");
    public static readonly Text New = new("Stelle anlegen", "Add a unit");
    public static readonly Text Edit = new("Stelle bearbeiten", "Edit the unit");
    public static readonly Text Save = new("Stelle speichern", "Save the unit");
    public static readonly Text None = new("Noch keine Stelle.", "No unit yet.");
    public static readonly Text NoneDetail = new("Hier steht, wie die Stadt gegliedert ist.", "Here stands how the city is organised.");
    public static readonly Text NameDe = new("Name", "Name");
    public static readonly Text NameEn = new("Name auf Englisch", "Name in English");
    public static readonly Text NameHint = new("So, wie er bei den Maßnahmen unter „Zuständig“ steht. Dann führt er von dort hierher.", "As it stands with the measures under “Responsible”. Then it leads here from there.");
    public static readonly Text NameMissing = new("Bitte geben Sie der Stelle einen Namen.", "Please give the unit a name.");
    public static readonly Text Short = new("Kürzel", "Short name");
    public static readonly Text Kind = new("Art", "Kind");
    public static readonly Text KindMissing = new("Bitte wählen Sie eine Art.", "Please choose a kind.");
    public static readonly Text Parent = new("Gehört zu", "Belongs to");
    public static readonly Text Top = new("Keiner anderen Stelle", "No other unit");
    public static readonly Text ParentUnknown = new("Bitte wählen Sie eine Stelle aus der Liste.", "Please choose a unit from the list.");
    public static readonly Text BelowItself = new("Eine Stelle kann nicht zu sich selbst gehören, auch nicht über andere.", "A unit cannot belong to itself, not by others either.");
    public static readonly Text Head = new("Leitung", "Head");
    public static readonly Text Deputy = new("Stellvertretung", "Deputy");
    public static readonly Text SecondDeputy = new("Zweite Stellvertretung", "Second deputy");
    public static readonly Text Nobody = new("Nicht eingetragen", "Not entered");
    public static readonly Text PersonUnknown = new("Bitte wählen Sie eine Person aus der Liste.", "Please choose a person from the list.");
    public static readonly Text SameTwice = new("Dieselbe Person steht zweimal da.", "The same person is named twice.");
    public static readonly Text PeopleNote = new("Leitung und Stellvertretung stehen nur im Arbeitsbereich.", "Head and deputies stand in the office only.");
    public static readonly Text IsClosed = new("Die Stelle gibt es nicht mehr", "The unit exists no more");
    public static readonly Text Closed = new("gibt es nicht mehr", "exists no more");
    public static readonly Text Stored = new("Gespeichert ist", "Stored is");
    public static readonly Text Lead = new("Ämter, Eigenbetriebe und Gesellschaften der Stadt, und welche Maßnahmen sie führen.", "Offices, municipal enterprises and companies of the city, and which measures they lead.");
    public static readonly Text AsCsv = new("Stellen als CSV", "Units as CSV");

    public static Text Of(UnitKind kind) => kind switch
    {
        UnitKind.Core => new("Kernverwaltung", "Core administration"),
        UnitKind.Enterprise => new("Eigenbetrieb", "Municipal enterprise"),
        _ => new("Beteiligung", "Subsidiary"),
    };
}
