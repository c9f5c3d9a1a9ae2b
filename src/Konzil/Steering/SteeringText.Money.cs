using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>Words of money and effect.</summary>
public static partial class SteeringText
{
    public static readonly Text Money = new("Kosten", "Costs");
    public static readonly Text MoneyCaption = new("Kosten der Maßnahme {0} in Euro", "Costs of measure {0} in euros");
    public static readonly Text YearAndCategory = new("Jahr und Art", "Year and category");
    public static readonly Text YearUnknown = new("Jahr unbekannt", "Year unknown");
    public static readonly Text AllCategories = new("gesamt", "all");
    public static readonly Text Open = new("offen", "open");
    public static readonly Text NotApplicable = new("trifft nicht zu", "not applicable");
    public static readonly Text AmountState = new("Betrag", "Amount");
    public static readonly Text Incomplete = new("unvollständig", "incomplete");
    public static readonly Text IncompleteNote = new("„Unvollständig“ heißt: Mindestens eine Zelle der Spalte ist noch offen. Offen ist nicht null.", "“Incomplete” means: at least one cell of the column is still open. Open is not nought.");
    public static readonly Text Picture = new("Bild", "Picture");
    public static readonly Text Sum = new("Summe", "Total");
    public static readonly Text FinancedLine = new("{0}: mit {1} finanziert. Das Papier sagt nicht, ob der Betrag gebunden oder ausgegeben ist.", "{0}: financed with {1}. The paper does not say whether the amount is committed or spent.");
    public static readonly Text SpentShare = new("Ausgegeben sind {0} Prozent von {1}.", "{0} per cent of {1} are spent.");
    public static readonly Text MoneyRowEmpty = new("Die Zeile sagt noch nichts. Bitte nennen Sie ein Jahr, eine Art, einen Betrag oder eine Anmerkung.", "The row says nothing yet. Please give a year, a category, an amount or a note.");
    public static readonly Text Unfunded = new("Im Haushalt ist für diese Maßnahme noch kein Geld eingestellt.", "There is no money for this measure in the budget yet.");
    public static readonly Text YearUnknownNote = new("Für einen Teil des Geldes ist das Jahr nicht bekannt. Es zählt zu keinem Jahr.", "For part of the money the year is not known. It counts for no year.");
    public static readonly Text FromBookings = new("aus Buchungen", "from bookings");
    public static readonly Text TypedMark = new("von Hand", "by hand");
    public static readonly Text TypedNote = new("{0}: {1} von Hand, weil: {2}", "{0}: {1} by hand, because: {2}");
    public static readonly Text BookedNote = new("Gebunden und ausgegeben werden aus den Buchungen berechnet. Ein Betrag von Hand ist gekennzeichnet und trägt seinen Grund.", "Committed and spent are computed from the bookings. A sum by hand is marked and carries its reason.");
    public static readonly Text TypedField = new("{0}, von Hand", "{0}, by hand");
    public static readonly Text TypedHint = new("Nur, wenn es keine einzelnen Buchungen gibt. Einzelne Buchungen kommen dazu.", "Only where there are no single bookings. Single bookings are added to it.");
    public static readonly Text TypedReason = new("Warum von Hand?", "Why by hand?");
    public static readonly Text TypedReasonHint = new("Nötig, sobald ein Betrag von Hand dasteht. Öffentlich bei den Kosten.", "Needed as soon as a sum by hand stands there. Public with the costs.");
    public static readonly Text TypedGone = new("Bei den Kosten der Maßnahme zurückgenommen.", "Taken back with the costs of the measure.");
    public static readonly Text BookingsOfMeasure = new("Buchungen der Maßnahme", "Bookings of the measure");
    public static readonly Text AsCsv = new("Alle Werte als Datei (CSV)", "All values as a file (CSV)");
    public static readonly Text NoMoney = new("Noch keine Angaben zu den Kosten.", "No costs given yet.");
    public static readonly Text NewMoney = new("Kosten eintragen", "Enter costs");
    public static readonly Text EditMoney = new("Kosten ändern", "Change costs");
    public static readonly Text Change = new("Ändern", "Change");
    public static readonly Text Year = new("Jahr", "Year");
    public static readonly Text YearHint = new("Leer lassen, wenn das Jahr nicht bekannt ist.", "Leave empty if the year is not known.");
    public static readonly Text YearWrong = new("Bitte ein Jahr mit vier Ziffern angeben oder das Feld leer lassen.", "Please give a year with four digits or leave the field empty.");
    public static readonly Text Category = new("Art", "Category");
    public static readonly Text CategoryHint = new("Zum Beispiel Geräte, Beratung, Einbau. Leer bedeutet: alle Kosten des Jahres.", "For example devices, consulting, installation. Empty means: all costs of the year.");
    public static readonly Text CellHint = new("Betrag in Euro. „?“ heißt offen, „-“ heißt: trifft nicht zu. Leer zählt als offen, nie als null.", "Amount in euros. “?” means open, “-” means: does not apply. Empty counts as open, never as nought.");
    public static readonly Text CellWrong = new("Bitte einen Betrag wie 40.000,50 schreiben, „?“ für offen oder „-“ für „trifft nicht zu“.", "Please write an amount such as 40,000 as 40000, “?” for open or “-” for “does not apply”.");
    public static readonly Text MoneyNote = new("Anmerkung, öffentlich", "Note, public");
    public static readonly Text SaveMoney = new("Kosten veröffentlichen", "Publish costs");
    public static readonly Text TodaysState = new("Heutiger Stand", "Present state");

    public static readonly Text Effect = new("Wirkung", "Effect");
    public static readonly Text EffectNote = new("Gemessen an vorher festgelegten Kennzahlen.", "Measured by indicators fixed beforehand.");
    public static readonly Text NoIndicators = new("Noch keine Kennzahlen.", "No indicators yet.");
    public static readonly Text NewIndicator = new("Kennzahl anlegen", "Add an indicator");
    public static readonly Text IndicatorTitle = new("Was wird gemessen?", "What is measured?");
    public static readonly Text IndicatorTitleMissing = new("Bitte schreiben Sie, was gemessen wird.", "Please write what is measured.");
    public static readonly Text Unit = new("Einheit", "Unit");
    public static readonly Text UnitMissing = new("Bitte nennen Sie die Einheit, zum Beispiel kWh oder Prozent.", "Please give the unit, for example kWh or per cent.");
    public static readonly Text Baseline = new("Ausgangswert", "Baseline");
    public static readonly Text Target = new("Zielwert", "Target");
    public static readonly Text Direction = new("Besser ist", "Better is");
    public static readonly Text DirectionMissing = new("Bitte wählen Sie, welche Richtung besser ist.", "Please choose which direction is better.");
    public static readonly Text SaveIndicator = new("Kennzahl veröffentlichen", "Publish indicator");
    public static readonly Text NumberWrong = new("Bitte eine Zahl wie 4,2 schreiben.", "Please write a number such as 4.2.");
    public static readonly Text NewPoint = new("Wert eintragen", "Enter a value");
    public static readonly Text PointDay = new("Gemessen am", "Measured on");
    public static readonly Text PointDayHint = new("Ein zweiter Wert am selben Tag ersetzt den ersten.", "A second value on the same day replaces the first.");
    public static readonly Text PointValue = new("Wert in {0}", "Value in {0}");
    public static readonly Text PointReason = new("Grund", "Reason");
    public static readonly Text SavePoint = new("Wert veröffentlichen", "Publish value");
    public static readonly Text LastValue = new("Zuletzt {0} {1} am {2}.", "Last: {0} {1} on {2}.");
    public static readonly Text NoValue = new("Noch kein Wert.", "No value yet.");
    public static readonly Text TargetReached = new("Ziel {0} {1} erreicht", "Target of {0} {1} reached");
    public static readonly Text TargetAhead = new("Ziel: {0} {1}", "Target: {0} {1}");
    public static readonly Text BaselineWas = new("Ausgangswert {0}", "Baseline {0}");
    public static readonly Text MeasuredOn = new("Tag", "Day");

    public static Text Of(MoneyKind kind) => kind switch
    {
        MoneyKind.Planned => new("geplant", "planned"),
        MoneyKind.Budgeted => new("veranschlagt", "budgeted"),
        MoneyKind.Bound => new("gebunden", "committed"),
        _ => new("ausgegeben", "spent"),
    };

    public static Text Of(Better better) => better == Better.Higher ? new("mehr", "more") : new("weniger", "less");
}
