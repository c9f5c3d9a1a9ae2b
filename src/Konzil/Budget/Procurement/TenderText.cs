using Konzil.Platform;

namespace Konzil.Budget;

/// <summary>Words of procurements.</summary>
public static class TenderText
{
    public static readonly Text Title = new("Vergaben", "Procurements");
    public static readonly Text ListNote = new("Was eingekauft wird, nach welchem Verfahren, bis wann, an wen und für wie viel. Angebote und Punkte sieht nur, wer Vergaben führt.", "What is bought, by which procedure, until when, from whom and for how much. Only those who run procurements see offers and points.");
    public static readonly Text PublicLead = new("Was die Stadt für die Digitale Agenda einkauft: Verfahren, Fristen, und wer den Auftrag für wie viel bekam.", "What the city buys for the Digital Agenda: procedure, deadlines, and who got the contract for how much.");
    public static readonly Text None = new("Noch keine Vergabe.", "No procurement yet.");
    public static readonly Text NoneDetail = new("Legen Sie die erste an, zum Beispiel für Beratungsleistungen.", "Add the first one, for example for consulting.");
    public static readonly Text NonePublic = new("Noch ist keine Vergabe veröffentlicht.", "No procurement has been published yet.");
    public static readonly Text New = new("Vergabe anlegen", "Add a procurement");
    public static readonly Text Edit = new("Vergabe {0} ändern", "Change procurement {0}");
    public static readonly Text Numbered = new("Vergabe {0}", "Procurement {0}");
    public static readonly Text Save = new("Vergabe speichern", "Save the procurement");
    public static readonly Text Name = new("Was wird eingekauft?", "What is bought?");
    public static readonly Text NameMissing = new("Bitte schreiben Sie, was eingekauft wird.", "Please write what is bought.");
    public static readonly Text Lot = new("Los", "Lot");
    public static readonly Text LotHint = new("Leer lassen, wenn der Auftrag nicht geteilt ist.", "Leave empty if the contract is not divided.");
    public static readonly Text Subject = new("Leistung", "Scope");
    public static readonly Text Kind = new("Art der Leistung", "Kind");
    public static readonly Text KindMissing = new("Bitte wählen Sie die Art der Leistung.", "Please choose the kind.");
    public static readonly Text Procedure = new("Verfahren", "Procedure");
    public static readonly Text ProcedureMissing = new("Bitte wählen Sie das Verfahren.", "Please choose the procedure.");
    public static readonly Text Measure = new("Für welche Maßnahme?", "For which measure?");
    public static readonly Text MeasureNone = new("für das Programm selbst", "for the programme itself");
    public static readonly Text MeasureWrong = new("Bitte wählen Sie eine Maßnahme aus der Liste.", "Please choose a measure from the list.");
    public static readonly Text Estimate = new("Geschätzter Wert in Euro", "Estimated value in euros");
    public static readonly Text EstimateHint = new("Wird nicht veröffentlicht.", "Is not published.");
    public static readonly Text MoneyWrong = new("Bitte einen Betrag ab 0 schreiben, zum Beispiel 25.000.", "Please write an amount from 0, for example 25000.");
    public static readonly Text PublishedOn = new("Beginn des Verfahrens", "Begin of the procedure");
    public static readonly Text OffersUntil = new("Angebote bis", "Offers until");
    public static readonly Text AwardPlanned = new("Zuschlag geplant bis", "Award planned by");
    public static readonly Text OffersBeforeStart = new("Die Frist für Angebote liegt vor dem Beginn.", "The deadline for offers is before the begin.");
    public static readonly Text DayWrong = new("Bitte geben Sie einen Tag an, zum Beispiel 14.10.2026.", "Please give a day, for example 14.10.2026.");
    public static readonly Text DayAhead = new("Der Tag liegt in der Zukunft.", "The day is in the future.");
    public static readonly Text IsPublic = new("Veröffentlichen", "Publish");
    public static readonly Text IsPublicHint = new("Verfahren und Fristen sind sofort öffentlich, nach dem Zuschlag auch Auftragnehmer und Auftragswert.", "Procedure and deadlines are public at once; after the award also supplier and contract value.");
    public static readonly Text Closed = new("Die Vergabe ist abgeschlossen. Nur der Vertrag lässt sich noch ergänzen.", "The procurement is closed. Only the contract can still be completed.");
    public static readonly Text State = new("Stand", "State");

    public static readonly Text CriteriaHeading = new("Bewertungsbogen", "Evaluation sheet");
    public static readonly Text CriteriaNote = new("Kriterien und Gewichte stehen fest, sobald das erste Angebot eingetragen ist. Punkte von 0 bis 5; das Ergebnis ist die gewichtete Summe (Nutzwertanalyse) von 0 bis 100.", "Criteria and weights are fixed once the first offer is entered. Points from 0 to 5; the result is the weighted sum from 0 to 100.");
    public static readonly Text Criteria = new("Kriterien und Gewichte", "Criteria and weights");
    public static readonly Text CriteriaHint = new("Je Zeile ein Kriterium mit Gewicht, getrennt durch einen Strichpunkt: Preis; 40", "One criterion with its weight a line, separated by a semicolon: Price; 40");
    public static readonly Text CriteriaWrong = new("Zeile {0}: Bitte Name und Gewicht über 0 durch einen Strichpunkt trennen, zum Beispiel Preis; 40.", "Line {0}: please separate name and weight above 0 by a semicolon, for example Price; 40.");
    public static readonly Text CriteriaMany = new("Höchstens {0} Kriterien, jedes nur einmal.", "At most {0} criteria, each only once.");
    public static readonly Text CriteriaMissing = new("Mindestens ein Kriterium gehört in den Bogen.", "The sheet needs at least one criterion.");
    public static readonly Text CriteriaStand = new("Es gibt schon ein Angebot. Kriterien und Gewichte stehen deshalb fest.", "There is an offer already. Criteria and weights are therefore fixed.");
    public static readonly Text SaveCriteria = new("Bogen festlegen", "Fix the sheet");
    public static readonly Text NoCriteria = new("Noch keine Kriterien.", "No criteria yet.");

    public static readonly Text Offers = new("Angebote", "Offers");
    public static readonly Text ReadNote = new("Was eingekauft wird, nach welchem Verfahren, bis wann, an wen und für wie viel. Sie lesen hier, ändern kann die Vergabestelle. Angebote und Punkte sehen Sie nach dem Zuschlag.", "What is bought, by which procedure, until when, from whom and for how much. You read here, the procurement office makes changes. You see offers and points after the award.");
    public static readonly Text NoneToRead = new("Die Vergabestelle oder die Koordination trägt Vergaben ein, sobald sie vorbereitet werden.", "The procurement office or the coordination enters procurements as soon as they are prepared.");
    public static readonly Text OffersClosed = new("Angebote und Punkte bleiben bis zum Zuschlag bei der Vergabestelle. Danach stehen sie hier.", "Offers and points stay with the procurement office until the award. Then they stand here.");
    public static readonly Text NoOffers = new("Noch kein Angebot eingetragen.", "No offer entered yet.");
    public static readonly Text AddOffer = new("Angebot eintragen", "Enter an offer");
    public static readonly Text Supplier = new("Firma", "Supplier");
    public static readonly Text SupplierMissing = new("Bitte nennen Sie die Firma.", "Please name the supplier.");
    public static readonly Text Contact = new("Ansprechperson", "Contact");
    public static readonly Text ContactHint = new("Name, Telefon oder E-Mail. Bleibt intern.", "Name, telephone or e-mail. Stays internal.");
    public static readonly Text Price = new("Preis in Euro", "Price in euros");
    public static readonly Text ReceivedOn = new("Eingegangen am", "Received on");
    public static readonly Text Excluded = new("Ausgeschlossen, weil", "Excluded because");
    public static readonly Text ExcludedHint = new("Leer lassen, wenn das Angebot zählt.", "Leave empty if the offer counts.");
    public static readonly Text SaveOffer = new("Angebot speichern", "Save the offer");
    public static readonly Text OfferOf = new("Angebot von {0}", "Offer of {0}");
    public static readonly Text Score = new("Angebote bewerten", "Score the offers");
    public static readonly Text ScoreNote = new("Punkte von 0 (schlecht) bis 5 (sehr gut). Ein leeres Feld heißt: noch nicht bewertet. Erst ein ganz bewertetes Angebot bekommt einen Rang.", "Points from 0 (poor) to 5 (very good). An empty field means: not scored yet. Only an offer that is scored completely gets a rank.");
    public static readonly Text PointsOf = new("{0}: {1}", "{0}: {1}");
    public static readonly Text PointsWrong = new("Bitte Punkte von 0 bis 5 schreiben, zum Beispiel 3,5.", "Please write points from 0 to 5, for example 3.5.");
    public static readonly Text SaveScores = new("Punkte speichern", "Save the points");
    public static readonly Text Result = new("Ergebnis", "Result");
    public static readonly Text Rank = new("Rang", "Rank");
    public static readonly Text Total = new("Nutzwert", "Total");
    public static readonly Text ResultCaption = new("Angebote mit Punkten und Nutzwert", "Offers with points and total");
    public static readonly Text Weight = new("Gewicht {0}", "weight {0}");

    public static readonly Text Award = new("Zuschlag erteilen", "Award");
    public static readonly Text AwardNote = new("Danach ist die Vergabe abgeschlossen. Angebote und Punkte ändern sich nicht mehr.", "After that the procurement is closed. Offers and points do not change any more.");
    public static readonly Text AwardTo = new("Wer bekommt den Auftrag?", "Who gets the contract?");
    public static readonly Text AwardToMissing = new("Bitte wählen Sie ein Angebot.", "Please choose an offer.");
    public static readonly Text AwardToExcluded = new("Dieses Angebot ist ausgeschlossen.", "This offer is excluded.");
    public static readonly Text AwardedOn = new("Zuschlag am", "Awarded on");
    public static readonly Text ContractValue = new("Auftragswert in Euro", "Contract value in euros");
    public static readonly Text AwardReason = new("Begründung", "Reason");
    public static readonly Text AwardReasonHint = new("Muss sein, wenn nicht das Angebot mit dem höchsten Nutzwert gewählt wird.", "Required if not the offer with the highest total is chosen.");
    public static readonly Text NotTheBest = new("Ein anderes Angebot hat den höheren Nutzwert. Bitte begründen Sie die Wahl.", "Another offer has the higher total. Please give the reason for your choice.");
    public static readonly Text AwardTold = new("Der Auftrag „{0}“ für Ihre Maßnahme ist vergeben an {1}.", "The contract “{0}” for your measure was awarded to {1}.");
    public static readonly Text NotAwarded = new("Erst der Zuschlag, dann der Vertrag.", "First the award, then the contract.");
    public static readonly Text Contract = new("Vertrag", "Contract");
    public static readonly Text EditContract = new("Vertrag eintragen", "Enter the contract");
    public static readonly Text ContractNumber = new("Vertragsnummer", "Contract number");
    public static readonly Text SignedOn = new("Unterschrieben am", "Signed on");
    public static readonly Text ContractFrom = new("Laufzeit von", "Term from");
    public static readonly Text ContractUntil = new("Laufzeit bis", "Term until");
    public static readonly Text ContractNote = new("Was vereinbart ist", "What is agreed");
    public static readonly Text ContractTurnedRound = new("Das Ende der Laufzeit liegt vor ihrem Beginn.", "The end of the term is before its begin.");
    public static readonly Text SaveContract = new("Vertrag speichern", "Save the contract");
    public static readonly Text NoContract = new("Noch nicht eingetragen.", "Not entered yet.");
    public static readonly Text Stop = new("Vergabe aufheben", "Stop the procurement");
    public static readonly Text StopNote = new("Die Vergabe endet ohne Zuschlag. Der Grund bleibt lesbar.", "The procurement ends without an award. The reason stays readable.");
    public static readonly Text StopReason = new("Grund", "Reason");
    public static readonly Text StopReasonMissing = new("Bitte schreiben Sie, warum die Vergabe aufgehoben wird.", "Please write why the procurement is stopped.");

    public static Text Of(TenderKind kind) => kind switch
    {
        TenderKind.Consulting => new("Beratungsleistung", "Consulting"),
        TenderKind.Service => new("Dienstleistung", "Service"),
        TenderKind.Supply => new("Lieferung", "Supply"),
        _ => new("Bauleistung", "Works"),
    };

    public static Text Of(TenderProcedure procedure) => procedure switch
    {
        TenderProcedure.Direct => new("Direktauftrag", "Direct award"),
        TenderProcedure.Negotiated => new("Verhandlungsvergabe", "Negotiated award"),
        TenderProcedure.Restricted => new("Beschränkte Ausschreibung", "Restricted tender"),
        TenderProcedure.Open => new("Öffentliche Ausschreibung", "Open tender"),
        _ => new("EU-weites Verfahren", "EU-wide procedure"),
    };

    public static Text Of(TenderState state) => state switch
    {
        TenderState.Planned => new("geplant", "planned"),
        TenderState.Running => new("läuft, Angebote werden angenommen", "running, offers are accepted"),
        TenderState.Evaluating => new("Angebote werden geprüft", "offers are being examined"),
        TenderState.Awarded => new("Zuschlag erteilt, Vertrag folgt", "awarded, contract follows"),
        TenderState.Signed => new("Vertrag unterschrieben", "contract signed"),
        _ => new("aufgehoben", "stopped"),
    };
}
