using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>Words of commitments, spending and seed funding.</summary>
public static class BookingText
{
    public static readonly Text Bookings = new("Buchungen", "Bookings");
    public static readonly Text ListNote = new("Was gebunden, ausgegeben oder als Anschub gegeben ist. Nichts wird gelöscht; was falsch ist, wird mit Grund storniert.", "What is committed, spent or given as seed funding. Nothing is deleted; what is wrong is cancelled with a reason.");
    public static readonly Text None = new("Noch keine Buchung.", "No booking yet.");
    public static readonly Text NoneDetail = new("Die erste Buchung legen Sie hier an. Sie zählt sofort gegen ihre Zelle.", "Add the first booking here. It counts against its cell at once.");
    public static readonly Text New = new("Buchung anlegen", "Add a booking");
    public static readonly Text Edit = new("Buchung {0} ändern", "Change booking {0}");
    public static readonly Text Save = new("Buchung speichern", "Save the booking");
    public static readonly Text Caption = new("Buchungen, die neueste zuerst", "Bookings, the newest first");
    public static readonly Text Number = new("Nummer", "Number");
    public static readonly Text Kind = new("Art der Buchung", "Kind of booking");
    public static readonly Text KindMissing = new("Bitte wählen Sie, ob das Geld gebunden oder ausgegeben ist.", "Please choose whether the money is committed or spent.");
    public static readonly Text Amount = new("Betrag in Euro", "Amount in euros");
    public static readonly Text AmountWrong = new("Bitte einen Betrag über 0 schreiben, zum Beispiel 40.000 oder 1.250,50.", "Please write an amount above 0, for example 40000 or 1250.50.");
    public static readonly Text Category = new("Aus welcher Art?", "From which category?");
    public static readonly Text PostsAreNotBooked = new("Stellen werden nicht gebucht. Bitte wählen Sie eine Art in Euro.", "Posts are not booked. Please choose a category in euros.");
    public static readonly Text YearHint = new("Leer lassen, wenn das Jahr nicht bekannt ist. Dann zählt die Buchung zu keiner Zelle.", "Leave empty if the year is not known. Then the booking counts for no cell.");
    public static readonly Text Measure = new("Wofür?", "What for?");
    public static readonly Text MeasureWrong = new("Bitte wählen Sie eine Maßnahme aus der Liste.", "Please choose a measure from the list.");
    public static readonly Text Programme = new("für das Programm selbst", "for the programme itself");
    public static readonly Text IsSeed = new("Anschubfinanzierung", "Seed funding");
    public static readonly Text IsSeedHint = new("Steht dann öffentlich bei der Maßnahme. Deren Leitung bekommt eine Nachricht.", "Then it stands publicly with the measure. Its lead gets a message.");
    public static readonly Text SeedNeedsMeasure = new("Eine Anschubfinanzierung gehört zu einer Maßnahme. Bitte wählen Sie eine.", "Seed funding belongs to a measure. Please choose one.");
    public static readonly Text Purpose = new("Zweck", "Purpose");
    public static readonly Text PurposeMissing = new("Bitte schreiben Sie, wofür das Geld ist.", "Please write what the money is for.");
    public static readonly Text Day = new("Tag der Buchung", "Day of the booking");
    public static readonly Text DayWrong = new("Bitte geben Sie einen Tag an, zum Beispiel 14.10.2026.", "Please give a day, for example 14.10.2026.");
    public static readonly Text Reference = new("Beleg", "Reference");
    public static readonly Text ReferenceHint = new("Nummer von Auftrag, Vertrag oder Rechnung.", "Number of the order, contract or invoice.");
    public static readonly Text Commitment = new("Gehört zu welcher Bindung?", "Belongs to which commitment?");
    public static readonly Text CommitmentNone = new("zu keiner", "to none");
    public static readonly Text CommitmentHint = new("Nur bei Ausgaben. Der Betrag zählt dann nicht doppelt.", "Only for spending. The amount then does not count twice.");
    public static readonly Text CommitmentWrong = new("Bitte wählen Sie eine Bindung aus der Liste.", "Please choose a commitment from the list.");
    public static readonly Text OnlySpendingUsesUp = new("Nur eine Ausgabe kann zu einer Bindung gehören.", "Only spending can belong to a commitment.");
    public static readonly Text CommitmentOfAnother = new("Die Bindung gehört zu einer anderen Art oder ist storniert.", "The commitment belongs to another category or is cancelled.");
    public static readonly Text TooMuch = new("Die Zelle wäre um {0} überzogen. Soll trotzdem gebucht werden, schreiben Sie bitte, warum.", "The cell would be overdrawn by {0}. If it shall be booked anyway, please write why.");
    public static readonly Text Anyway = new("Warum trotzdem?", "Why anyway?");
    public static readonly Text AnywayHint = new("Nur, wenn dadurch überzogen wird oder die Buchung einer anderen gleicht. Der Grund steht in der Liste der Buchungen.", "Only if it overdraws or is like another booking. The reason stands in the list of bookings.");
    public static readonly Text AlreadyCancelled = new("Diese Buchung ist storniert. Legen Sie eine neue an.", "This booking is cancelled. Add a new one.");
    public static readonly Text StandsWithMeasure = new("Diese Summe wurde bei den Kosten der Maßnahme von Hand eingetragen. Dort ändert sie die Leitung der Maßnahme.", "This sum was entered by hand with the costs of the measure. Its lead changes it there.");
    public static readonly Text OtherYear = new("Die Zeile gilt für „{0}“. Bitte lassen Sie das Jahr leer oder wählen Sie eine andere Zeile.", "The line holds for “{0}”. Please leave the year empty or choose another line.");
    public static readonly Text LooksLikeAnother = new("Diese Buchung gibt es wohl schon: Buchung {0}, „{1}“, mit demselben Tag, Beleg und Betrag. Soll sie trotzdem gelten, schreiben Sie bitte, warum.", "This booking seems to exist: booking {0}, “{1}”, with the same day, reference and amount. If it shall count anyway, please write why.");
    public static readonly Text TypedPurpose = new("Summe von Hand", "Sum by hand");
    public static readonly Text FromContent = new("Übernommen aus dem Inhalt der Stadt; einzelne Buchungen liegen nicht vor.", "Taken from the content of the city; there are no single bookings.");
    public static readonly Text TypedReasonMissing = new("Bitte schreiben Sie, warum der Betrag von Hand kommt und nicht aus Buchungen.", "Please write why the amount is typed by hand and not from bookings.");
    public static readonly Text Cancel = new("Stornieren", "Cancel");
    public static readonly Text CancelHeading = new("Buchung {0} stornieren", "Cancel booking {0}");
    public static readonly Text CancelNote = new("Die Buchung zählt danach nicht mehr. Sie bleibt mit Ihrem Grund in der Liste.", "The booking no longer counts. It stays in the list with your reason.");
    public static readonly Text CancelReason = new("Grund der Stornierung", "Reason of the cancellation");
    public static readonly Text CancelReasonMissing = new("Bitte schreiben Sie, warum die Buchung nicht gilt.", "Please write why the booking does not hold.");
    public static readonly Text Cancelled = new("storniert", "cancelled");
    public static readonly Text CancelledOn = new("storniert am {0}: {1}", "cancelled on {0}: {1}");
    public static readonly Text OfCommitment = new("zu Bindung {0}", "of commitment {0}");
    public static readonly Text Unspent = new("davon noch offen: {0}", "of which still open: {0}");
    public static readonly Text Numbered = new("Buchung {0}", "Booking {0}");
    public static readonly Text Line = new("Für welche Kosten?", "For which costs?");
    public static readonly Text LineNone = new("für keine der Zeilen", "for none of the lines");
    public static readonly Text LineWrong = new("Bitte wählen Sie eine Zeile aus der Liste.", "Please choose a line from the list.");
    public static readonly Text LineYearHint = new("Nur ohne Zeile nötig. Leer heißt dann: Jahr unbekannt.", "Only needed without a line. Empty then means: year unknown.");
    public static readonly Text OfProgramme = new("aus dem Budget des Programms", "from the programme's budget");
    public static readonly Text NoneOfMeasure = new("Noch keine Buchung. Sobald eine da ist, werden „gebunden“ und „ausgegeben“ daraus berechnet.", "No booking yet. As soon as there is one, “committed” and “spent” are computed from it.");
    public static readonly Text NoCategory = new("nicht aus dem Budget des Programms", "not from the programme's budget");
    public static readonly Text ByHand = new("von Hand: {0}", "by hand: {0}");
    public static readonly Text ByHandShort = new("von Hand", "by hand");
    public static readonly Text BookedAnyway = new("trotzdem gebucht: {0}", "booked anyway: {0}");

    public static Text Of(BookingKind kind) => kind switch
    {
        BookingKind.Committed => new("gebunden", "committed"),
        BookingKind.Spent => new("ausgegeben", "spent"),
        _ => new("finanziert, Stand unbekannt", "financed, state unknown"),
    };
}
