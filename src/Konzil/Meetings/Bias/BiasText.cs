using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>Words of conflicts of interest in sittings.</summary>
public static class BiasText
{
    public const string PersonField = "Person";

    public static readonly Text Declare = new("Befangenheit anzeigen", "Declare a conflict of interest");
    public static readonly Text DeclareFor = new("Befangenheit zu Punkt {0} anzeigen", "Declare a conflict of interest on point {0}");
    public static readonly Text Lead = new("Wer an einem Punkt ein eigenes Interesse hat, sagt es vorher, mit Grund, und nimmt an Beratung und Entscheidung nicht teil. Die Anzeige steht im Protokoll und lässt sich nicht zurücknehmen.", "Whoever has an interest of their own in a point says so beforehand, with the reason, and takes no part in advice and decision. It stands in the minutes and cannot be taken back.");
    public static readonly Text Who = new("Wer ist befangen?", "Who has a conflict of interest?");
    public static readonly Text WhoMissing = new("Bitte wählen Sie ein Mitglied aus der Liste.", "Please choose a member from the list.");
    public static readonly Text Reason = new("Grund", "Reason");
    public static readonly Text ReasonMissing = new("Bitte nennen Sie den Grund.", "Please give the reason.");
    public static readonly Text Save = new("Anzeigen", "Declare");
    public static readonly Text Line = new("Befangen, nimmt nicht teil: {0}", "Conflict of interest, takes no part: {0}");
    public static readonly Text EnteredBy = new("eingetragen von {0}", "entered by {0}");
    public static readonly Text DeclaredNews = new("{0} ist befangen: {1} ({2}, {3})", "{0} has a conflict of interest: {1} ({2}, {3})");
    public static readonly Text EnteredNews = new("Für Sie ist eine Befangenheit eingetragen: {0} ({1}, {2})", "A conflict of interest was entered for you: {0} ({1}, {2})");
    public static readonly Text ConfidentialPoint = new("nichtöffentlicher Punkt", "confidential point");
    public static readonly Text Already = new("Diese Befangenheit ist schon angezeigt.", "This conflict of interest is declared already.");
}
