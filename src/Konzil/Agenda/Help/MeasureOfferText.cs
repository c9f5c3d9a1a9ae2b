using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>Words around "I can help" at a measure that differ from those at an idea.</summary>
public static class MeasureOfferText
{
    public static readonly Text OnlyCity = new("Nur die Leitung der Maßnahme, die Koordination und die Person selbst lesen das.", "Only the lead of the measure, the coordination and the person read this.");
    public static readonly Text OfferOn = new("Angebot von „{0}“ zu Maßnahme {1}", "Offer by “{0}” on measure {1}");
    public static readonly Text Notice = new("„{0}“ bietet Hilfe bei Maßnahme {1} „{2}“ an.", "“{0}” offers help with measure {1} “{2}”.");
    public static readonly Text NotOpen = new("Diese Maßnahme ist abgeschlossen oder noch nicht öffentlich. Hilfe kann hier nicht angeboten werden.", "This measure is finished or not public yet. Help cannot be offered here.");
}
