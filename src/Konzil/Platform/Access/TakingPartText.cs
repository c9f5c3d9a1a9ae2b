using System.Globalization;

namespace Konzil.Platform;

/// <summary>Words for ways of taking part that are closed for a time.</summary>
public static class TakingPartText
{
    public static readonly Text Title = new("Zurzeit nicht geöffnet", "Not open at present");
    public static readonly Text Closed = new("Bis {1} ist „{0}“ nicht geöffnet.", "“{0}” is not open until {1}.");
    public static readonly Text ClosedIn = new("Bis {1} ist „{0}“ nicht geöffnet: Das ist in der Phase „{2}“ nicht vorgesehen.", "“{0}” is not open until {1}: it is not part of the phase “{2}”.");
    public static readonly Text OpensAgain = new("Ab {0} können Sie wieder mitmachen. Es öffnet von selbst; die Termine setzt die Koordination der Digitalen Agenda. Lesen können Sie weiterhin alles.", "From {0} on you can take part again. It opens by itself; the coordination of the Digital Agenda sets the days. You can still read everything.");
    public static readonly Text ToTimeline = new("Zeitplan ansehen", "See the timeline");
    public static readonly Text Typed = new("Das haben Sie geschrieben", "This is what you wrote");
    public static readonly Text TypedNote = new("Gespeichert ist es nicht. Kopieren Sie es, wenn Sie es später senden wollen.", "It is not stored. Copy it if you want to send it later.");

    public static Text Of(PartKind kind) => kind switch
    {
        PartKind.Ideas => new("Ideen einreichen", "Submitting ideas"),
        PartKind.Comments => new("Diskutieren", "Discussing"),
        PartKind.Supports => new("Ideen zustimmen", "Agreeing with ideas"),
        PartKind.Surveys => new("Umfragen", "Surveys"),
        PartKind.OpinionMaps => new("Meinungsbilder", "Opinion maps"),
        PartKind.Votes => new("Abstimmungen", "Votes"),
        PartKind.Registration => new("Anmeldung zu Terminen", "Registering for events"),
        _ => new("Karten dem Konto zuordnen", "Claiming cards"),
    };

    /// <summary>A day in both languages, to be filled into a text.</summary>
    public static Text Day(DateOnly day) => new(day.ToString("d. MMMM yyyy", CultureInfo.GetCultureInfo("de-DE")), day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")));
}
