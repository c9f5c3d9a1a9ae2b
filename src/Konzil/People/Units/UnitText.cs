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
    public static readonly Text Staff = new("Wer arbeitet hier", "Who works here");
    public static readonly Text StaffNote = new("Wer hier steht, kann zu internen Terminen als Stelle eingeladen werden. Die Zuordnung gibt keine Rechte und steht nur im Arbeitsbereich und im eigenen Konto. Leitung und Stellvertretung gehören von selbst dazu.", "Whoever stands here can be invited to internal events as a unit. Belonging gives no rights and stands in the office and in one's own account only. Head and deputies belong by themselves.");
    public static readonly Text StaffNone = new("Noch niemand eingetragen.", "Nobody entered yet.");
    public static readonly Text StaffNoneDetail = new("Tragen Sie unten die E-Mail-Adressen der Konten ein.", "Enter the e-mail addresses of the accounts below.");
    public static readonly Text StaffAddresses = new("E-Mail-Adressen der Konten", "E-mail addresses of the accounts");
    public static readonly Text StaffAddressesHint = new("Eine je Zeile. Wer schon bei einer anderen Stelle steht, wechselt hierher. Jede Person bekommt eine Nachricht.", "One a line. Whoever stands with another unit moves here. Each person gets a message.");
    public static readonly Text StaffMissing = new("Bitte geben Sie mindestens eine Adresse ein.", "Please enter at least one address.");
    public static readonly Text StaffUnknown = new("Zu diesen Adressen gibt es kein bestätigtes Konto: {0}. Bitten Sie die Personen, sich zu registrieren.", "There is no confirmed account for these addresses: {0}. Ask these people to register.");
    public static readonly Text StaffMany = new("Bitte höchstens {0} Adressen auf einmal.", "Please at most {0} addresses at once.");
    public static readonly Text StaffAdd = new("Eintragen", "Enter");
    public static readonly Text StaffEnd = new("Austragen", "Take out");
    public static readonly Text StaffCount = new("Eingetragen: {0}", "Entered: {0}");
    public static readonly Text YourUnit = new("Ihre Stelle", "Your unit");
    public static readonly Text NoUnit = new("keine", "none");
    public static readonly Text WorksNow = new("Stelle geändert: {0}", "Unit changed: {0}");
    public static readonly Text JoinedNotice = new("Sie sind jetzt bei der Stelle „{0}“ eingetragen. Stimmt das nicht? Dann sagen Sie es bitte der Koordination.", "You are now entered with the unit “{0}”. Is that wrong? Then please tell the coordination.");
    public static readonly Text LeftNotice = new("Sie sind bei keiner Stelle der Stadt mehr eingetragen.", "You are no longer entered with a unit of the city.");
    public static readonly Text AsCsv = new("Stellen als CSV", "Units as CSV");

    public static Text Of(UnitKind kind) => kind switch
    {
        UnitKind.Core => new("Kernverwaltung", "Core administration"),
        UnitKind.Enterprise => new("Eigenbetrieb", "Municipal enterprise"),
        _ => new("Beteiligung", "Subsidiary"),
    };
}
