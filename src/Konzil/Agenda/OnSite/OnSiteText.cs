using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>Words of the measure on site.</summary>
public static class OnSiteText
{
    public static readonly Text Title = new("Vor Ort", "On site");
    public static readonly Text OfMeasure = new("{0} vor Ort", "{0} on site");
    public static readonly Text Intro = new("Was man besuchen kann, versteht man leichter. Diese Angaben stehen auf der Seite der Maßnahme.", "What can be visited is easier to understand. These details stand on the page of the measure.");
    public static readonly Text Address = new("Ort in Worten", "Place in words");
    public static readonly Text AddressHint = new("Straße, Haus, Raum. So, dass auch Menschen ohne Karte hinfinden.", "Street, house, room. So that people without a map find it too.");
    public static readonly Text Point = new("Punkt auf der Karte", "Point on the map");
    public static readonly Text PointHint = new("Klicken Sie in die Karte, oder schreiben Sie Breite und Länge, zum Beispiel 47.66033, 9.17581.", "Click on the map, or write latitude and longitude, for example 47.66033, 9.17581.");
    public static readonly Text PointWrong = new("Bitte schreiben Sie zwei Zahlen in Grad, zum Beispiel 47.66033, 9.17581.", "Please write two numbers in degrees, for example 47.66033, 9.17581.");
    public static readonly Text PlaceMissing = new("Bitte nennen Sie den Ort in Worten oder als Punkt.", "Please name the place in words or as a point.");
    public static readonly Text About = new("Was es zu sehen gibt und wie man hinkommt", "What there is to see and how to get there");
    public static readonly Text AboutHint = new("Sagen Sie auch, ob es Stufen gibt und ob man ohne Anmeldung kommen kann.", "Say too whether there are steps and whether one can come without registering.");
    public static readonly Text Contact = new("Wen man fragen kann", "Whom to ask");
    public static readonly Text ContactHint = new("Eine Stelle mit Adresse oder Telefon, keine Privatperson.", "An office with an address or a phone, no private person.");
    public static readonly Text Picture = new("Bild", "Picture");
    public static readonly Text PictureHint = new("JPEG, PNG oder WebP, höchstens 10 MB. Bitte keine erkennbaren Personen ohne ihre Zustimmung.", "JPEG, PNG or WebP, at most 10 MB. Please no recognisable people without their consent.");
    public static readonly Text PictureAlt = new("Was auf dem Bild zu sehen ist", "What the picture shows");
    public static readonly Text Save = new("Angaben speichern", "Save the details");
    public static readonly Text Pictures = new("Bilder", "Pictures");
    public static readonly Text Remove = new("Entfernen", "Remove");
    public static readonly Text Visits = new("Besuchstermine", "Days to visit");
    public static readonly Text NoVisits = new("Zurzeit ist kein Besuchstermin geplant.", "No day to visit is planned at present.");
    public static readonly Text NewVisit = new("Besuchstermin eintragen", "Enter a day to visit");
    public static readonly Text FirstPlace = new("Speichern Sie zuerst den Ort. Danach können Sie Besuchstermine eintragen.", "Save the place first. After that you can enter days to visit.");
    public static readonly Text Day = new("Tag", "Day");
    public static readonly Text DayWrong = new("Bitte geben Sie einen Tag an.", "Please give a day.");
    public static readonly Text DayPast = new("Der Tag liegt in der Vergangenheit.", "The day lies in the past.");
    public static readonly Text Hours = new("Uhrzeit", "Time");
    public static readonly Text HoursHint = new("Zum Beispiel: 14 bis 16 Uhr.", "For example: 14 bis 16 Uhr.");
    public static readonly Text Note = new("Hinweis", "Note");
    public static readonly Text AddVisit = new("Eintragen", "Enter");
    public static readonly Text Cancel = new("Absagen", "Cancel");
    public static readonly Text StepVisit = new("Besuchstermin vor Ort am {0:dd.MM.yyyy}.", "Day to visit on site on {0:dd/MM/yyyy}.");
    public static readonly Text Upcoming = new("Besuch vor Ort: {0}", "Visit on site: {0}");
    public static readonly Text MapLabel = new("Karte mit dem Ort der Maßnahme", "Map with the place of the measure");
    public static readonly Text File = new("Maßnahmen vor Ort", "Measures on site");
    public static readonly Text FileAbout = new("Je Zeile ein Ort einer öffentlichen Maßnahme oder ein Besuchstermin dort.", "One place of a public measure or one day to visit it a row.");
}
