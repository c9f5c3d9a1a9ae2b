using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>Words about where an idea belongs, and of the map.</summary>
public static class PlaceText
{
    public static readonly Text Address = new("Wo genau?", "Where exactly?");
    public static readonly Text AddressHint = new("Straße, Platz oder Haltestelle, in Worten.", "Street, square or stop, in words.");
    public static readonly Text Point = new("Punkt auf der Karte", "Point on the map");
    public static readonly Text PointHint = new("Klicken Sie in die Karte, oder schreiben Sie Breite und Länge. Zum Beispiel: 47.66033, 9.17581.", "Click on the map, or write latitude and longitude. For example: 47.66033, 9.17581.");
    public static readonly Text PointWrong = new("Bitte schreiben Sie zwei Zahlen in Grad, zum Beispiel 47.66033, 9.17581. Oder lassen Sie das Feld leer.", "Please write two numbers in degrees, for example 47.66033, 9.17581. Or leave the field empty.");
    public static readonly Text PickLabel = new("Karte zum Wählen eines Ortes. Das Feld darunter sagt dasselbe in Zahlen.", "Map to choose a place. The field below says the same in numbers.");
    public static readonly Text ShowLabel = new("Karte mit dem Ort der Idee. Der Ort steht auch in Worten daneben.", "Map with the place of the idea. The place stands beside it in words as well.");
    public static readonly Text Place = new("Ort", "Place");
    public static readonly Text ToMap = new("Ideen auf der Karte", "Ideas on the map");
    public static readonly Text ToList = new("Ideen als Liste", "Ideas as a list");
    public static readonly Text MapTitle = new("Ideen auf der Karte", "Ideas on the map");
    public static readonly Text MapLead = new("{0} von {1} Ideen nennen einen Punkt. Alle anderen finden Sie in der Liste, nach Stadtteilen.", "{0} of {1} ideas name a point. You find all others in the list, by district.");
    public static readonly Text MapLabel = new("Karte der Ideen. Dieselben Ideen stehen darunter als Liste.", "Map of the ideas. The same ideas are listed below it.");
    public static readonly Text WithPoint = new("Ideen mit einem Punkt auf der Karte", "Ideas with a point on the map");
    public static readonly Text Newest = new("Die neuesten {0}. Mit den Filtern finden Sie die übrigen.", "The newest {0}. Use the filters to find the others.");
    public static readonly Text NoneTitle = new("Keine Idee mit einem Punkt", "No idea with a point");
    public static readonly Text NoneBody = new("Nehmen Sie einen Filter weg, oder sehen Sie in der Liste nach. Beim Einreichen können Sie einen Punkt setzen.", "Remove a filter, or look at the list. You can set a point when you submit an idea.");
}
