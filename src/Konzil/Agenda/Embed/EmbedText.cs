using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>Words of the small pages for frames.</summary>
public static class EmbedText
{
    public static readonly Text State = new("Stand", "State");
    public static readonly Text ToMeasure = new("Mehr zur Maßnahme", "More on the measure");
    public static readonly Text ToField = new("Mehr zum Handlungsfeld", "More on the field of action");
    public static readonly Text ToAgenda = new("Zur Digitalen Agenda", "To the Digital Agenda");
    public static readonly Text NoMeasures = new("Noch keine öffentliche Maßnahme.", "No public measure yet.");
    public static readonly Text Board = new("Wo die Maßnahmen stehen", "Where the measures stand");
    public static readonly Text Sums = new("Öffentliche Maßnahmen: {0}. Leitprojekte: {1}, beschlossen: {2}, in Umsetzung: {3}, abgeschlossen: {4}.", "Public measures: {0}. Lead projects: {1}, adopted: {2}, being carried out: {3}, done: {4}.");
    public static readonly Text Field = new("Handlungsfeld", "Field of action");
    public static readonly Text Measures = new("Maßnahmen", "Measures");
    public static readonly Text Embed = new("Auf der eigenen Website zeigen", "Show it on your own website");
    public static readonly Text EmbedNote = new("Dieser Ausschnitt lädt ohne Skript und ohne Cookies. Auf welchen Websites er erscheinen darf, stellt die Stadt ein.", "This excerpt loads without script and without cookies. On which websites it may appear is set by the city.");
    public static readonly Text Picture = new("Bild zum Teilen (PNG)", "Picture to share (PNG)");
    public static readonly Text Preview = new("Ausschnitt ansehen", "See the excerpt");
    public static readonly Text Code = new("Zeile für die Website", "Line for the website");
}
