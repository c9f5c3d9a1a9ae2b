using System.Globalization;
using Konzil.Platform;

namespace Konzil.People;

/// <summary>Words about the confirmed residence: in the account, on the letter, at the desk, and wherever it is missing.</summary>
public static class ResidenceText
{
    public static readonly Text Title = new("Bestätigter Wohnsitz", "Confirmed residence");
    public static readonly Text Lead = new("Manche Beteiligungen sind nur für Menschen, die hier wohnen. Die Stadt bestätigt das einmal: mit einem Brief oder am Schalter.", "Some ways of taking part are only for people who live here. The city confirms this once: by letter or at the counter.");
    public static readonly Text ToOwn = new("Wohnsitz bestätigen", "Confirm the residence");
    public static readonly Text Confirmed = new("Ihr Wohnsitz ist bestätigt", "Your residence is confirmed");
    public static readonly Text ConfirmedBefore = new("Ihre Bestätigung ist abgelaufen", "Your confirmation has run out");
    public static readonly Text Since = new("Bestätigt am", "Confirmed on");
    public static readonly Text ValidUntil = new("Gilt bis", "Valid until");
    public static readonly Text How = new("Wie", "How");
    public static readonly Text By = new("Durch", "By");
    public static readonly Text KeptOnly = new("Nur das steht hier. Ihren Namen und Ihre Anschrift haben wir nicht aufbewahrt.", "Only this is kept. We did not keep your name and address.");
    public static readonly Text ByLetter = new("Mit einem Brief", "By letter");
    public static readonly Text ByLetterBody = new("Sie nennen Ihre Anschrift. Die Stadt schickt Ihnen einen Brief mit acht Zeichen. Diese Zeichen tragen Sie hier ein.", "You give your address. The city sends you a letter with eight characters. You type these characters here.");
    public static readonly Text Name = new("Name am Briefkasten", "Name on the letter box");
    public static readonly Text NameHint = new("Nur für den Brief. Öffentlich bleibt Ihr Anzeigename.", "For the letter only. Your display name stays what is public.");
    public static readonly Text Street = new("Straße und Hausnummer", "Street and number");
    public static readonly Text Place = new("Postleitzahl und Ort", "Postcode and town");
    public static readonly Text Purpose = new("Name und Anschrift dienen nur diesem Brief. Wir löschen sie, sobald Sie die Zeichen eingetragen haben, die Stadt ablehnt oder die Zeit abgelaufen ist, spätestens {0} Tage nach Ihrer Bitte oder wenn der Code des Briefs abläuft.", "Name and address serve this letter only. We delete them as soon as you typed the characters, the city declines or the time is over, at the latest {0} days after you asked or when the code of the letter runs out.");
    public static readonly Text AskLetter = new("Brief anfordern", "Ask for the letter");
    public static readonly Text AtCounter = new("Am Schalter", "At the counter");
    public static readonly Text AtCounterBody = new("Kommen Sie mit Ausweis oder Meldebescheinigung zum Bürgerbüro und nennen Sie die E-Mail-Adresse Ihres Kontos. Die Bestätigung gilt sofort. Wir machen keine Kopie.", "Come to the citizens’ office with your identity card or registration certificate and name the e-mail address of your account. The confirmation counts at once. We make no copy.");
    public static readonly Text LetterWaits = new("Ihr Brief wird geschrieben", "Your letter is being written");
    public static readonly Text LetterSent = new("Ihr Brief ist unterwegs", "Your letter is on its way");
    public static readonly Text LetterTo = new("An: {0}", "To: {0}");
    public static readonly Text CodeLabel = new("Zeichen aus dem Brief", "Characters from the letter");
    public static readonly Text CodeHint = new("Acht Zeichen. Groß- und Kleinschreibung und Leerzeichen sind gleich. Noch {0} Versuche.", "Eight characters. Capitals and spaces do not matter. Tries left: {0}.");
    public static readonly Text Redeem = new("Wohnsitz bestätigen", "Confirm the residence");
    public static readonly Text Stop = new("Bitte zurückziehen", "Withdraw the request");
    public static readonly Text StopNote = new("Sie können die Bitte zurückziehen. Name und Anschrift löschen wir dann sofort.", "You can withdraw the request. We then delete name and address at once.");
    public static readonly Text End = new("Bestätigung zurückgeben", "Give the confirmation back");
    public static readonly Text EndNote = new("Sie können die Bestätigung jederzeit zurückgeben. Was Sie bisher beigetragen haben, bleibt gültig.", "You can give the confirmation back at any time. What you contributed so far stays valid.");

    public static readonly Text NameMissing = new("Bitte geben Sie den Namen am Briefkasten ein.", "Please enter the name on the letter box.");
    public static readonly Text StreetMissing = new("Bitte geben Sie Straße und Hausnummer ein.", "Please enter street and number.");
    public static readonly Text PlaceWrong = new("Bitte schreiben Sie Postleitzahl und Ort, zum Beispiel „78462 Konstanz“.", "Please write postcode and town, for example “78462 Konstanz”.");
    public static readonly Text StreetWrong = new("Bitte schreiben Sie auch die Hausnummer.", "Please write the house number as well.");
    public static readonly Text PlaceMissing = new("Bitte geben Sie Postleitzahl und Ort ein.", "Please enter postcode and town.");
    public static readonly Text AlreadyAsked = new("Sie haben schon eine Bitte offen, oder Ihr Wohnsitz ist noch länger bestätigt.", "You have a request open already, or your residence is confirmed for longer.");
    public static readonly Text AskedTooOften = new("Höchstens {0} Briefe in {1} Tagen. Bitte kommen Sie an den Schalter oder versuchen Sie es später.", "At most {0} letters in {1} days. Please come to the counter or try later.");
    public static readonly Text CodeMissingField = new("Bitte geben Sie die Zeichen aus dem Brief ein.", "Please enter the characters from the letter.");
    public static readonly Text CodeLength = new("Es sind {0} Zeichen. Das war noch kein Versuch.", "There are {0} characters. This was no try yet.");
    public static readonly Text CodeWrong = new("Diese Zeichen stimmen nicht. Sie haben noch {0} Versuche.", "These characters are not right. You have {0} tries left.");
    public static readonly Text CodeWrongOnce = new("Diese Zeichen stimmen nicht. Sie haben noch einen Versuch.", "These characters are not right. You have one try left.");
    public static readonly Text TriesUsed = new("Das war der letzte Versuch. Der Code gilt nicht mehr, Ihre Anschrift ist gelöscht. Sie können einen neuen Brief anfordern oder an den Schalter kommen.", "That was the last try. The code is void, your address is deleted. You can ask for a new letter or come to the counter.");
    public static readonly Text NoCode = new("Es gibt gerade keinen Code für Sie. Fordern Sie einen Brief an.", "There is no code for you at present. Ask for a letter.");
    public static readonly Text NotOneself = new("Den eigenen Wohnsitz bestätigt eine andere Person.", "Somebody else confirms one’s own residence.");

    public static readonly Text MissingTitle = new("Ein Schritt fehlt noch", "One step is missing");
    public static readonly Text NeedsAccount = new("Dafür brauchen Sie ein Konto mit bestätigter E-Mail-Adresse.", "For this you need an account with a confirmed e-mail address.");
    public static readonly Text NeedsBoth = new("Dafür brauchen Sie ein Konto und einen bestätigten Wohnsitz.", "For this you need an account and a confirmed residence.");
    public static readonly Text YouSignIn = new("Melden Sie sich an oder legen Sie ein Konto an.", "Sign in or create an account.");
    public static readonly Text ToSignIn = new("Anmelden", "Sign in");
    public static readonly Text ResidenceMissing = new("Hier können alle mitmachen, deren Wohnsitz bestätigt ist. Ihrer ist es noch nicht.", "Everybody whose residence is confirmed can take part here. Yours is not yet.");
    public static readonly Text ResidenceOver = new("Ihr Wohnsitz war bis {0} bestätigt. Für das Mitmachen hier muss er es wieder sein.", "Your residence was confirmed until {0}. To take part here it must be so again.");
    public static readonly Text YouAsk = new("Fordern Sie in Ihrem Konto einen Brief an, oder kommen Sie an den Schalter des Bürgerbüros: Dort gilt es sofort.", "Ask for a letter in your account, or come to the counter of the citizens’ office: there it counts at once.");
    public static readonly Text ToAsk = new("Wohnsitz bestätigen", "Confirm the residence");
    public static readonly Text LetterMissing = new("Ihr Wohnsitz ist noch nicht bestätigt. Ihre Bitte liegt bei der Stadt.", "Your residence is not confirmed yet. The city has your request.");
    public static readonly Text CityWrites = new("Das Bürgerbüro schickt Ihnen einen Brief mit einem Code, spätestens bis {0}.", "The citizens’ office sends you a letter with a code, by {0} at the latest.");
    public static readonly Text ToState = new("Stand ansehen", "See how it stands");
    public static readonly Text CodeMissing = new("Ihr Wohnsitz ist noch nicht bestätigt. Der Brief mit dem Code ist unterwegs.", "Your residence is not confirmed yet. The letter with the code is on its way.");
    public static readonly Text YouTypeCode = new("Tragen Sie die Zeichen aus dem Brief bis {0} in Ihrem Konto ein.", "Type the characters from the letter in your account by {0}.");
    public static readonly Text ToCode = new("Code eintragen", "Type the code");

    public static readonly Text Desk = new("Wohnsitz bestätigen", "Confirm residences");
    public static readonly Text DeskNote = new("Name und Anschrift sind nur für den Brief hier und verschwinden danach.", "Name and address are here for the letter only and vanish afterwards.");
    public static readonly Text ToCounter = new("Jemand steht am Schalter", "Somebody is at the counter");
    public static readonly Text ToWrite = new("Briefe schreiben", "Letters to write");
    public static readonly Text NothingToWrite = new("Kein Brief zu schreiben.", "No letter to write.");
    public static readonly Text OnTheWay = new("Unterwegs", "On their way");
    public static readonly Text NothingOnTheWay = new("Kein Brief ist unterwegs.", "No letter is on its way.");
    public static readonly Text AskedLine = new("erbeten am {0}, Brief bis {1}", "asked on {0}, letter by {1}");
    public static readonly Text PrintedLine = new("gedruckt am {0}, Code gilt bis {1}", "printed on {0}, code good until {1}");
    public static readonly Text PrintedBy = new("Gedruckt am {0} von {1}. Der Code gilt bis {2}.", "Printed on {0} by {1}. The code is good until {2}.");
    public static readonly Text ConfirmedNow = new("Der Wohnsitz ist bestätigt.", "The residence is confirmed.");
    public static readonly Text Print = new("Brief mit Code anzeigen", "Show the letter with the code");
    public static readonly Text PrintNote = new("Der Code entsteht jetzt und steht nur auf diesem Brief. Er gilt {0} Tage.", "The code is made now and stands only on this letter. It is good for {0} days.");
    public static readonly Text PrintAgain = new("Neuen Brief anzeigen", "Show a new letter");
    public static readonly Text PrintAgainNote = new("Ein neuer Brief bekommt einen neuen Code. Der alte gilt dann nicht mehr.", "A new letter gets a new code. The old one is void then.");
    public static readonly Text PrintNow = new("Bitte drucken Sie den Brief jetzt. Der Code lässt sich kein zweites Mal anzeigen.", "Please print the letter now. The code cannot be shown a second time.");
    public static readonly Text RefuseTitle = new("Ablehnen", "Decline");
    public static readonly Text Refuse = new("Ablehnen und Anschrift löschen", "Decline and delete the address");
    public static readonly Text Reason = new("Grund", "Reason");
    public static readonly Text ReasonHint = new("Die Person liest ihn. Schreiben Sie keine Anschrift hinein.", "The person reads it. Do not write an address into it.");
    public static readonly Text ReasonMissing = new("Bitte schreiben Sie, warum.", "Please write why.");
    public static readonly Text CounterNote = new("Die Person zeigt Ihnen ein Dokument mit einer Anschrift in der Stadt. Vermerkt wird nur, welches.", "The person shows you a document with an address in the city. Only which one is noted.");
    public static readonly Text EmailOfPerson = new("E-Mail-Adresse des Kontos", "E-mail address of the account");
    public static readonly Text EmailHint = new("Die Person nennt sie Ihnen.", "The person tells you.");
    public static readonly Text EmailMissing = new("Bitte geben Sie die E-Mail-Adresse des Kontos ein.", "Please enter the e-mail address of the account.");
    public static readonly Text NoAccount = new("Zu dieser Adresse gibt es kein bestätigtes Konto. Die Person legt es zuerst selbst an.", "There is no confirmed account with this address. The person creates it first.");
    public static readonly Text SeenLabel = new("Was haben Sie gesehen?", "What did you see?");
    public static readonly Text SeenHint = new("Keine Kopie und keine Nummer.", "No copy and no number.");
    public static readonly Text SeenMissing = new("Bitte wählen Sie, was Sie gesehen haben.", "Please choose what you saw.");
    public static readonly Text Confirm = new("Wohnsitz bestätigen", "Confirm the residence");

    public static readonly Text Letter = new("Brief", "Letter");
    public static readonly Text LetterFrom = new("Stadt {0}, Bürgerbüro", "City of {0}, citizens’ office");
    public static readonly Text LetterSubject = new("Ihr Code für den bestätigten Wohnsitz", "Your code for the confirmed residence");
    public static readonly Text LetterHello = new("Guten Tag,", "Hello,");
    public static readonly Text LetterWhy = new("Sie haben im Beteiligungsportal der Stadt darum gebeten, Ihren Wohnsitz zu bestätigen. Das ist Ihr Code:", "You asked on the city’s participation platform to confirm your residence. This is your code:");
    public static readonly Text LetterHow = new("Bitte tragen Sie ihn bis {1} ein: {0}. Melden Sie sich dafür mit Ihrem Konto an.", "Please type it by {1}: {0}. Sign in with your account for this.");
    public static readonly Text LetterNotYou = new("Haben Sie nicht darum gebeten? Dann müssen Sie nichts tun. Ohne die Eingabe geschieht nichts, und Ihre Anschrift wird gelöscht.", "Did you not ask for this? Then you need not do anything. Without the code nothing happens, and your address is deleted.");
    public static readonly Text LetterBye = new("Freundliche Grüße", "Kind regards");

    public static readonly Text AskedNotice = new("Jemand bittet um einen Brief zur Bestätigung des Wohnsitzes.", "Somebody asks for a letter to confirm their residence.");
    public static readonly Text EndsNotice = new("Ihr bestätigter Wohnsitz gilt noch bis {0}. Sie können ihn jetzt neu bestätigen lassen.", "Your confirmed residence is valid until {0}. You can have it confirmed anew now.");

    public static Text Of(ResidenceNews news) => news.Occasion switch
    {
        ResidenceOccasion.Letter => new("Der Brief mit dem Code für Ihren Wohnsitz ist gedruckt. Tragen Sie den Code in Ihrem Konto ein, sobald er da ist.", "The letter with the code for your residence has been printed. Type the code in your account as soon as it arrives."),
        ResidenceOccasion.Confirmed => new("Ihr Wohnsitz ist bestätigt.", "Your residence is confirmed."),
        ResidenceOccasion.Refused => new("Die Stadt hat Ihren Wohnsitz nicht bestätigt: " + news.Why, "The city did not confirm your residence: " + news.Why),
        ResidenceOccasion.UsedUp => new("Der Code für Ihren Wohnsitz wurde zu oft falsch eingegeben und gilt nicht mehr. Ihre Anschrift ist gelöscht.", "The code for your residence was typed wrongly too often and is void. Your address is deleted."),
        _ => new("Ihre Bitte um Bestätigung des Wohnsitzes ist abgelaufen. Ihre Anschrift ist gelöscht.", "Your request to confirm your residence has run out. Your address is deleted."),
    };

    public static Text Of(ResidenceWay way) => way switch
    {
        ResidenceWay.Letter => new("mit einem Brief", "by letter"),
        _ => new("am Schalter", "at the counter"),
    };

    public static Text Of(SeenDocument seen) => seen switch
    {
        SeenDocument.IdentityCard => new("Personalausweis", "identity card"),
        SeenDocument.PassportAndRegistration => new("Reisepass und Meldebescheinigung", "passport and registration certificate"),
        SeenDocument.ResidencePermit => new("Aufenthaltstitel mit Anschrift", "residence permit with address"),
        _ => new("Meldebescheinigung mit einem anderen Lichtbild", "registration certificate with another photograph"),
    };

    /// <summary>Who may take part, for a choice in the office and a line on the page.</summary>
    public static Text Of(Eligibility needed) => needed switch
    {
        Eligibility.Guest => new("alle, auch ohne Konto", "everyone, without an account too"),
        Eligibility.Account => new("alle mit bestätigter E-Mail-Adresse", "everyone with a confirmed e-mail address"),
        _ => new("alle mit bestätigtem Wohnsitz", "everyone with a confirmed residence"),
    };

    public static readonly Text WhoMayTakePart = new("Wer darf teilnehmen?", "Who may take part?");

    /// <summary>A day in both languages, to be filled into a text.</summary>
    public static Text Day(DateOnly day) => new(day.ToString("d. MMMM yyyy", CultureInfo.GetCultureInfo("de-DE")), day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")));
}
