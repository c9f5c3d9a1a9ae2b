using Konzil.Platform;

namespace Konzil.Partners;

/// <summary>Words around guests of partners and what they deliver.</summary>
public static class GuestText
{
    public const string EmailField = "Adresse";
    public const string UntilField = "Bis";
    public const string PackagesField = "Pakete";
    public const string PackageField = "Paket";
    public const string TitleField = "Lieferung";
    public const string DueField = "Faellig";
    public const string NoteField = "Anmerkung";
    public const string LinkField = "Ablage";
    public const string ReviewField = "Rueckmeldung";

    public static readonly Text Guests = new("Gastzugänge", "Guest access");
    public static readonly Text GuestsNote = new("Ein Gast sieht nur die Arbeitspakete, die Sie wählen, und deren Lieferungen. Der Zugang endet von selbst.", "A guest sees only the work packages you choose and what is to be delivered for them. The access ends by itself.");
    public static readonly Text NoGuests = new("Kein Gastzugang.", "No guest access.");
    public static readonly Text Give = new("Gastzugang geben", "Give guest access");
    public static readonly Text Email = new("E-Mail-Adresse des Kontos", "E-mail address of the account");
    public static readonly Text EmailHint = new("Die Person legt zuerst selbst ein Konto an und bestätigt ihre Adresse. Eine Rolle braucht sie nicht.", "The person first creates an account and confirms the address. No role is needed.");
    public static readonly Text EmailWrong = new("Zu dieser Adresse gibt es kein bestätigtes Konto.", "There is no confirmed account with this address.");
    public static readonly Text IsStaff = new("Dieses Konto hat eine Rolle in der Stadtverwaltung. Einen Gastzugang bekommen nur Konten ohne Rolle.", "This account has a role in the administration. Only accounts without a role get guest access.");
    public static readonly Text Until = new("Zugang bis", "Access until");
    public static readonly Text UntilWrong = new("Bitte einen Tag von heute an, höchstens {0} Tage voraus.", "Please enter a day from today on, at most {0} days ahead.");
    public static readonly Text Packages = new("Sichtbare Arbeitspakete", "Visible work packages");
    public static readonly Text PackagesMissing = new("Bitte wählen Sie mindestens ein Arbeitspaket.", "Please choose at least one work package.");
    public static readonly Text NoPackages = new("Es gibt noch kein Arbeitspaket, das Sie freigeben könnten.", "There is no work package yet that you could share.");
    public static readonly Text SaveGuest = new("Gastzugang speichern", "Save guest access");
    public static readonly Text EndGuest = new("Gastzugang beenden", "End guest access");
    public static readonly Text OpenUntil = new("bis {0}", "until {0}");
    public static readonly Text Ended = new("beendet", "ended");
    public static readonly Text GivenBy = new("gegeben von {0}", "given by {0}");

    public static readonly Text Supplies = new("Lieferungen", "Supplies");
    public static readonly Text NoSupplies = new("Noch keine Lieferung vereinbart.", "No deliverable agreed yet.");
    public static readonly Text Agree = new("Lieferung vereinbaren", "Agree a supply");
    public static readonly Text Package = new("Arbeitspaket", "Work package");
    public static readonly Text PackageMissing = new("Bitte wählen Sie das Arbeitspaket.", "Please choose the work package.");
    public static readonly Text What = new("Was wird geliefert?", "What is delivered?");
    public static readonly Text WhatMissing = new("Bitte schreiben Sie, was geliefert wird.", "Please write what is delivered.");
    public static readonly Text Due = new("Fällig am", "Due on");
    public static readonly Text DueMissing = new("Bitte nennen Sie den Tag.", "Please state the day.");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text Late = new("überfällig", "overdue");
    public static readonly Text DeliveredOn = new("geliefert am {0} von {1}", "delivered on {0} by {1}");
    public static readonly Text Accept = new("Annehmen", "Accept");
    public static readonly Text Return = new("Zurückgeben", "Return");
    public static readonly Text Review = new("Rückmeldung an den Partner", "Reply to the partner");
    public static readonly Text ReviewHint = new("Nötig, wenn Sie die Lieferung zurückgeben.", "Needed if you return the supply.");
    public static readonly Text ReturnNeedsReason = new("Bitte schreiben Sie, was noch fehlt.", "Please write what is still missing.");
    public static readonly Text NotDelivered = new("Diese Lieferung liegt nicht zur Prüfung vor.", "This deliverable is not waiting for a check.");
    public static readonly Text AlreadyDelivered = new("Das ist schon geliefert.", "This has been delivered already.");
    public static readonly Text NothingDelivered = new("Bitte schreiben Sie etwas dazu, nennen Sie, wo es liegt, oder wählen Sie eine Datei.", "Please write something about it, say where it lies, or choose a file.");
    public static readonly Text CityReply = new("Rückmeldung der Stadt", "The city's reply");

    public static readonly Text Space = new("Ihr Gastzugang", "Your guest access");
    public static readonly Text SpaceLead = new("Hier stehen die Arbeitspakete, an denen Sie mitarbeiten, und was Sie bis wann liefern.", "These are the work packages you work on, and what you deliver by when.");
    public static readonly Text SpaceUntil = new("{0}: Ihr Zugang endet am {1}. Danach sehen Sie hier nichts mehr. Verlängern kann ihn die Koordination der Digitalen Agenda.", "{0}: your access ends on {1}. After that you see nothing here. The coordination of the Digital Agenda can extend it.");
    public static readonly Text SpaceNone = new("Sie haben zurzeit keinen Gastzugang.", "You have no guest access at present.");
    public static readonly Text SpaceNoneBody = new("Gastzugänge bekommen Auftragnehmer und Partner für ihre Arbeitspakete. Fragen Sie Ihre Ansprechperson bei der Stadt.", "Suppliers and partners get guest access for their work packages. Ask your contact in the city.");
    public static readonly Text Goal = new("Ziel", "Goal");
    public static readonly Text Result = new("Ergebnis", "Result");
    public static readonly Text Time = new("Zeitraum", "Period");
    public static readonly Text Project = new("Projekt", "Project");
    public static readonly Text HandIn = new("Liefern", "Deliver");
    public static readonly Text Note = new("Was liefern Sie?", "What do you deliver?");
    public static readonly Text Link = new("Wo liegt es?", "Where does it lie?");
    public static readonly Text LinkHint = new("Eine Adresse, die mit https:// beginnt.", "An address beginning with https://.");
    public static readonly Text File = new("Datei", "File");
    public static readonly Text FileHint = new("PDF oder Bild, höchstens 10 MB. Nur wer Ihre Lieferung prüft und das Projekt leitet, kann sie lesen.", "PDF or picture, at most 10 MB. Only those who check your delivery and lead the project can read it.");
    public static readonly Text FileAlt = new("Was enthält die Datei?", "What does the file contain?");
    public static readonly Text Files = new("Dateien", "Files");
    public static readonly Text WhoIsTold = new("Die Projektleitung und wer die Vereinbarung führt bekommen eine Nachricht. Sie prüfen die Lieferung und nehmen sie an oder schreiben, was noch fehlt.", "Whoever leads the project and keeps the agreement is told. They check the delivery and accept it, or write what is still missing.");
    public static readonly Text BeingChecked = new("Die Stadt prüft diese Lieferung. Sie bekommen eine Nachricht, sobald sie entschieden hat.", "The city is checking this delivery. You will be told as soon as it has decided.");
    public static readonly Text CityContact = new("Ansprechperson bei der Stadt", "Contact in the city");
    public static readonly Text Contracts = new("Verträge und Vereinbarungen", "Contracts and agreements");
    public static readonly Text NoContracts = new("Unter diesem Namen steht noch kein Vertrag und keine Vereinbarung.", "There is no contract and no agreement under this name yet.");
    public static readonly Text ContractsNote = new("Das sehen auch die Gäste dieses Partners. Was genau diesen Namen trägt, ist von selbst zugeordnet; alles andere ordnen Sie in der Liste der Partner zu.", "The guests of this partner see this, too. What bears exactly this name is tied by itself; everything else you tie in the list of partners.");
    public static readonly Text SignedOn = new("unterschrieben am {0}", "signed on {0}");
    public static readonly Text Value = new("Auftragswert", "Contract value");
    public static readonly Text YourContact = new("Ansprechperson beim Partner", "Contact at the partner");
    public static readonly Text PlanSupplies = new("Lieferungen von Auftragnehmern und Partnern", "Deliveries of suppliers and partners");
    public static readonly Text ToDecision = new("Annehmen oder zurückgeben", "Accept or return");
    public static readonly Text WhoDecides = new("Annehmen oder zurückgeben kann, wer Vergaben und Vereinbarungen führt.", "Those who keep procurements and agreements can accept or return it.");
    public static readonly Text LeadNews = new("{0} hat zu Ihrem Projekt geliefert: {1}. Die Lieferung steht im Plan des Projekts.", "{0} has delivered for your project: {1}. The delivery is on the plan of the project.");
    public static readonly Text ToSpace = new("Zum Gastzugang", "To the guest access");

    public static readonly Text AdmittedNews = new("Sie sehen jetzt Ihre Arbeitspakete bei „{0}“, bis {1}.", "You now see your work packages of “{0}”, until {1}.");
    public static readonly Text SoonNews = new("Der Gastzugang von {0} ({1}) endet am {2}.", "The guest access of {0} ({1}) ends on {2}.");
    public static readonly Text OverNews = new("Der Gastzugang von {0} ({1}) ist zu Ende.", "The guest access of {0} ({1}) is over.");
    public static readonly Text DeliveredNews = new("{0} hat geliefert: {1}. Bitte prüfen Sie es.", "{0} has delivered: {1}. Please check it.");
    public static readonly Text AcceptedNews = new("Angenommen: {0}", "Accepted: {0}");
    public static readonly Text ReturnedNews = new("Zurückgegeben: {0}. Was fehlt, steht dabei.", "Returned: {0}. It says what is missing.");

    public static Text Of(SupplyState state) => state switch
    {
        SupplyState.Owed => new("offen", "owed"),
        SupplyState.Delivered => new("geliefert, wird geprüft", "delivered, being checked"),
        SupplyState.Accepted => new("angenommen", "accepted"),
        _ => new("zurückgegeben", "returned"),
    };
}
