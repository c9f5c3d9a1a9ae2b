namespace Konzil.Platform;

/// <summary>Words for who reads what.</summary>
public static class VisibilityText
{
    public static readonly Text Circle = new("Wer darf es lesen, solange es nicht öffentlich ist?", "Who may read it as long as it is not public?");
    public static readonly Text CircleWrong = new("Bitte wählen Sie, wer es lesen darf.", "Please choose who may read it.");
    public static readonly Text From = new("Öffentlich ab", "Public from");
    public static readonly Text FromHint = new("Nur mit dem Haken „öffentlich“. Leer heißt sofort. Am genannten Tag wird es von allein öffentlich.", "Only with the tick “public”. Empty means at once. On that day it becomes public by itself.");
    public static readonly Text DayWrong = new("Bitte ein Datum wie 14.10.2026.", "Please enter a date such as 14/10/2026.");
    public static readonly Text Public = new("öffentlich", "public");
    public static readonly Text Planned = new("öffentlich ab {0}, bis dahin: {1}", "public from {0}, until then: {1}");
    public static readonly Text NotPublic = new("Noch nicht öffentlich. Lesen darf es: {0}", "Not public yet. It may be read by: {0}");

    public static readonly Text NotPublicUntil = new("Noch nicht öffentlich. Alle lesen es ab {0}, bis dahin: {1}", "Not public yet. Everybody reads it from {0}, until then: {1}");

    public static Text Of(Visibility circle) => circle switch
    {
        Visibility.Administration => new("alle in der Stadtverwaltung", "everybody in the administration"),
        Visibility.Council => new("Stadtverwaltung, Gemeinderat und Fraktionen", "administration, council and its groups"),
        _ => new("nur das Team", "the team only"),
    };

    /// <summary>For whoever reads it before everybody does.</summary>
    public static string NotYet(IHaveReaders item) => item.PublicFrom is { } day ? NotPublicUntil.With(Format.Date(day), Of(item.Circle)) : NotPublic.With(Of(item.Circle));

    /// <summary>"öffentlich", or who reads it and from when everybody does.</summary>
    public static string Of(IHaveReaders item) => item.IsPublic ? Public : item.PublicFrom is { } day ? Planned.With(Format.Date(day), Of(item.Circle)) : Of(item.Circle);
}
