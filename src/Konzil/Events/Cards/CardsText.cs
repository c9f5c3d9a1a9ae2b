using Konzil.Platform;

namespace Konzil.Events;

/// <summary>Words of the paper cards: the public look-up and the capture in the office.</summary>
public static class CardsText
{
    public static readonly Text Title = new("Was wurde aus meiner Karte?", "What became of my card?");
    public static readonly Text Lead = new("Auf dem Abschnitt Ihrer Karte steht ein Karten-Code. Damit sehen Sie ohne Konto, was aus Ihrer Idee geworden ist.", "The slip of your card carries a card code. With it you see without an account what became of your idea.");
    public static readonly Text Code = new("Karten-Code", "Card code");
    public static readonly Text CodeHint = new("Acht Zeichen, zum Beispiel {0}. Groß oder klein ist gleich.", "Eight characters, for example {0}. Capital or small letters make no difference.");
    public static readonly Text CodeMissing = new("Bitte geben Sie den Karten-Code ein.", "Please enter the card code.");
    public static readonly Text CodeWrong = new("Bitte prüfen Sie die letzten Zeichen. Der Code hat acht Zeichen, ohne Null, O, Eins, I, L, Zwei, Z, Fünf, S, Acht und B.", "Please check the last characters. The code has eight characters, without zero, O, one, I, L, two, Z, five, S, eight and B.");
    public static readonly Text Find = new("Karte suchen", "Find the card");
    public static readonly Text NoSlip = new("Sie haben keinen Abschnitt mehr? Im Bürgerbüro hilft man Ihnen weiter. Ihre Karte steht auch ohne Code bei den Ideen.", "You no longer have the slip? The citizens' office will help you. Your card stands among the ideas without a code, too.");
    public static readonly Text TryExample = new("Zum Ausprobieren, eine erfundene Karte:", "To try it out, an invented card:");
    public static readonly Text ToIdeas = new("Zu allen Ideen", "To all ideas");
    public static readonly Text Unknown = new("Diesen Karten-Code kennen wir nicht", "We do not know this card code");
    public static readonly Text UnknownDetail = new("Bitte vergleichen Sie ihn noch einmal mit Ihrem Abschnitt. Oder fragen Sie im Bürgerbüro nach.", "Please compare it with your slip once more. Or ask at the citizens' office.");
    public static readonly Text YourCode = new("Ihr Karten-Code", "Your card code");
    public static readonly Text YourCard = new("Ihre Karte", "Your card");
    public static readonly Text Words = new("Ihr Wortlaut", "Your words");
    public static readonly Text HeadingBy = new("Überschrift von der Moderation: {0}", "Heading by the moderation: {0}");
    public static readonly Text Road = new("Was geschah und was als Nächstes kommt", "What happened and what comes next");
    public static readonly Text ToIdea = new("Zur Seite der Idee mit Diskussion", "To the idea's page with the discussion");
    public static readonly Text Reason = new("Die Stadt sagt dazu", "What the city says");
    public static readonly Text Waiting = new("Ihre Karte liegt uns vor und wird bis {0} übertragen.", "We have your card and will transfer it by {0}.");
    public static readonly Text WaitingDetail = new("Das gilt, wenn Sie die Karte abgegeben haben. Sehen Sie danach mit demselben Code wieder nach.", "This applies if you handed the card in. Look again afterwards with the same code.");
    public static readonly Text Late = new("Ihre Karte sollte bis {0} übertragen sein. Das haben wir nicht geschafft.", "Your card should have been transferred by {0}. We did not manage that.");
    public static readonly Text LateDetail = new("Bitte fragen Sie im Bürgerbüro nach und nennen Sie den Code.", "Please ask at the citizens' office and give the code.");
    public static readonly Text StandsNow = new("So steht es jetzt: {0}", "Where it stands now: {0}");
    public static readonly Text RoadEnds = new("Der Weg dieser Karte ist zu Ende. Haben Sie Fragen dazu, antwortet die Moderation.", "The road of this card has ended. The moderation answers questions about it.");
    public static readonly Text CallUs = new("Fragen? Rufen Sie uns an: {0}.", "Questions? Call us: {0}.");
    public static readonly Text UnknownLetters = new("Der Code hat acht Zeichen. Null, O, Eins, I, L, Zwei, Z, Fünf, S, Acht und B kommen nicht vor.", "The code has eight characters. Zero, O, one, I, L, two, Z, five, S, eight and B do not occur.");
    public static readonly Text UnknownNew = new("Haben Sie die Karte gerade erst abgegeben? Ein gedruckter Code ist sofort bekannt. Ein Code, den die Stadt erst beim Abschreiben vergibt, kommt bis zu 14 Tage später.", "Have you just handed the card in? A printed code is known at once. A code the city gives while typing in comes up to 14 days later.");
    public static readonly Text UnknownLost = new("Ihre Karte geht auch ohne Code nicht verloren: Im Bürgerbüro findet man sie über Termin und Tisch.", "Your card is not lost without a code: the citizens' office finds it by event and table.");
    public static readonly Text TooManyTitle = new("Zu viele unbekannte Codes", "Too many unknown codes");
    public static readonly Text TooManyBody = new("Von diesem Anschluss kamen zu viele Codes, die es nicht gibt. In zehn Minuten können Sie wieder nachsehen. Ihre Karte ist nicht verloren; am Telefon und im Bürgerbüro hilft man Ihnen sofort.", "Too many codes that do not exist came from this connection. You can look again in ten minutes. Your card is not lost; by phone and at the citizens' office you get help at once.");
    public static readonly Text From = new("Von: {0}", "From: {0}");

    public static readonly Text OfficeTitle = new("Workshop-Karten", "Workshop cards");
    public static readonly Text Capture = new("Workshop-Karten übertragen", "Transfer workshop cards");
    public static readonly Text Choose = new("Von welchem Termin ist die Karte?", "Which event is the card from?");
    public static readonly Text NoEvent = new("Kein Termin (Anruf oder Brief)", "No event (call or letter)");
    public static readonly Text EventWrong = new("Bitte wählen Sie einen Termin aus der Liste.", "Please choose an event from the list.");
    public static readonly Text ChooseButton = new("Termin wählen", "Choose event");
    public static readonly Text NextCard = new("Nächste Karte", "Next card");
    public static readonly Text Transferred = new("Von diesem Termin übertragen: {0}", "Transferred from this event: {0}");
    public static readonly Text Printed = new("Gedruckte Codes noch offen: {0} von {1}", "Printed codes still open: {0} of {1}");
    public static readonly Text Wording = new("Wortlaut der Karte", "Wording of the card");
    public static readonly Text WordingHint = new("Genau so, wie es auf der Karte steht. Nichts glätten. Was Sie nicht lesen können: [unleserlich].", "Exactly as it stands on the card. Do not polish. What you cannot read: [unleserlich].");
    public static readonly Text WordingMissing = new("Bitte schreiben Sie den Wortlaut der Karte ab.", "Please copy the wording of the card.");
    public static readonly Text Headline = new("Überschrift für die Plattform", "Heading for the platform");
    public static readonly Text HeadlineHint = new("Kurz und nah am Wortlaut. Ohne Überschrift steht der Anfang des Wortlauts da.", "Short and close to the wording. Without a heading the beginning of the wording is shown.");
    public static readonly Text FieldOfAction = new("Handlungsfeld", "Field of action");
    public static readonly Text FieldLater = new("noch offen", "still open");
    public static readonly Text Place = new("Ort", "Place");
    public static readonly Text WholeCity = new("Ganze Stadt", "Whole city");
    public static readonly Text ListWrong = new("Bitte wählen Sie einen Eintrag aus der Liste.", "Please choose an entry from the list.");
    public static readonly Text Table = new("Tisch", "Table");
    public static readonly Text Number = new("Karte Nummer", "Card number");
    public static readonly Text NumberMissing = new("Bitte geben Sie eine Zahl von 1 bis 999 ein.", "Please enter a number from 1 to 999.");
    public static readonly Text Points = new("Klebepunkte", "Sticky dots");
    public static readonly Text PointsWrong = new("Bitte geben Sie eine Zahl von 0 bis 999 ein.", "Please enter a number from 0 to 999.");
    public static readonly Text Name = new("Wie möchte die Person genannt werden?", "How would the person like to be called?");
    public static readonly Text NameHint = new("Leer lassen: Dann steht nur „Karte 6, Workshop 1“ da. Der Name ist öffentlich.", "Leave empty: then only “Karte 6, Workshop 1” is shown. The name is public.");
    public static readonly Text Contact = new("Kontakt, nur wenn die Person es wünscht", "Contact, only if the person wishes");
    public static readonly Text ContactHint = new("E-Mail oder Telefon. Nie öffentlich, getrennt gespeichert, jederzeit löschbar.", "E-mail or phone. Never public, stored apart, can be deleted at any time.");
    public static readonly Text ContactWrong = new("Bitte geben Sie eine E-Mail-Adresse oder Telefonnummer ein.", "Please enter an e-mail address or a phone number.");
    public static readonly Text PrintedCode = new("Gedruckter Code auf der Karte", "Printed code on the card");
    public static readonly Text PrintedCodeHint = new("Scannen oder tippen, dann Eingabetaste: Termin, Tisch und Nummer stehen da. Ohne Code bekommt die Karte jetzt einen.", "Scan or type, then Enter: event, table and number appear. Without a code the card gets one now.");
    public static readonly Text ThisCard = new("Karte gefunden: {0}, {1}. Bitte schreiben Sie den Wortlaut ab.", "Card found: {0}, {1}. Please copy the wording.");
    public static readonly Text Undo = new("Zurücknehmen", "Take back");
    public static readonly Text Do = new("Was tun", "Actions");
    public static readonly Text ConsentLine = new("{0} ({1}), eingetragen von {2} am {3}", "{0} ({1}), recorded by {2} on {3}");
    public static readonly Text UndoNote = new("Eine Karte können Sie 30 Minuten lang zurücknehmen. Ihre Worte stehen dann wieder im Formular.", "You can take a card back for 30 minutes. Its words are then in the form again.");
    public static readonly Text Undone = new("Die Karte ist zurückgenommen und nicht mehr öffentlich. Ihre Worte stehen wieder im Formular; Name, Kontakt und Einverständnis tragen Sie bitte neu ein.", "The card is taken back and no longer public. Its words are in the form again; please enter name, contact and consent anew.");
    public static readonly Text UndoTooLate = new("Diese Karte lässt sich nicht mehr zurücknehmen: Sie ist älter als 30 Minuten, oder die Stadt hat schon darauf geantwortet. Bitte wenden Sie sich an die Moderation.", "This card can no longer be taken back: it is older than 30 minutes, or the city has answered it already. Please ask the moderation.");
    public static readonly Text Hear = new("Die Person möchte hören, was daraus wird, und ist einverstanden, dass wir den Kontakt nur dafür speichern.", "The person wants to hear what becomes of it and agrees that we store the contact for this only.");
    public static readonly Text HearMissing = new("Ohne Einverständnis dürfen wir den Kontakt nicht speichern. Bitte ankreuzen oder den Kontakt löschen.", "Without consent we may not store the contact. Please tick this or delete the contact.");
    public static readonly Text OnBehalf = new("Jemand hat für die Person gesprochen oder geschrieben, und die Person ist damit einverstanden.", "Somebody spoke or wrote for the person, and the person agrees.");
    public static readonly Text OnBehalfMissing = new("Bitte bestätigen Sie, dass die Person einverstanden ist.", "Please confirm that the person agrees.");
    public static readonly Text Helper = new("Wer hat geholfen?", "Who helped?");
    public static readonly Text HelperHint = new("Kein Name nötig, zum Beispiel: Digital-Lotsin, Tochter, Pflegedienst.", "No name needed, for example: digital guide, daughter, care service.");
    public static readonly Text Way = new("Wie hat die Person zugestimmt?", "How did the person agree?");
    public static readonly Text WayUsual = new("so, wie die Idee kam", "the way the idea came");
    public static readonly Text MoreAbout = new("Person, Kontakt, Hilfe", "Person, contact, help");
    public static readonly Text Offline = new("Keine Verbindung. Ihre Eingaben bleiben hier stehen. Versuchen Sie es noch einmal, wenn die Verbindung wieder da ist.", "No connection. What you typed stays here. Try again when the connection is back.");
    public static readonly Text PrintedCodeUnknown = new("Dieser Code wurde für diesen Termin nicht gedruckt.", "This code was not printed for this event.");
    public static readonly Text PrintedCodeUsed = new("Dieser Code gehört schon zu einer übertragenen Karte: „{0}“ (Idee {1}). Vielleicht liegt die Karte doppelt im Stapel.", "This code belongs to a transferred card already: “{0}” (idea {1}). Perhaps the card is in the pile twice.");
    public static readonly Text Channel = new("Wie kam die Idee?", "How did the idea arrive?");
    public static readonly Text ChannelMissing = new("Bitte wählen Sie, wie die Idee kam.", "Please choose how the idea arrived.");
    public static readonly Text Duplicate = new("Karte {0} von Tisch {1} ist schon übertragen: „{2}“ (Idee {3}). Bitte prüfen Sie die Nummer.", "Card {0} of table {1} has been transferred already: “{2}” (idea {3}). Please check the number.");
    public static readonly Text SaveNext = new("Speichern und nächste Karte", "Save and next card");
    public static readonly Text Slip = new("Abschnitt für die Person", "Slip for the person");
    public static readonly Text SlipNote = new("Zum Ausdrucken oder Abschreiben. Mit dem Code sieht sie ohne Konto, was aus ihrer Karte wird. Auch im Bürgerbüro.", "To print or copy by hand. With the code the person sees without an account what becomes of the card. At the citizens' office, too.");
    public static readonly Text SlipHelp = new("Fragen Sie im Bürgerbüro nach oder geben Sie den Code ein unter:", "Ask at the citizens' office or enter the code at:");
    public static readonly Text PrintSlip = new("Abschnitt drucken", "Print slip");
    public static readonly Text PrintSlips = new("Abschnitte drucken", "Print slips");
    public static readonly Text PrintHint = new("Drucken Sie diese Seite im Browser (Strg + P).", "Print this page in the browser (Ctrl + P).");
    public static readonly Text NothingToPrint = new("Hier gibt es noch nichts zu drucken.", "There is nothing to print here yet.");
    public static readonly Text Recent = new("Zuletzt übertragen", "Transferred last");
    public static readonly Text List = new("Alle Karten mit Codes", "All cards with codes");
    public static readonly Text ListTitle = new("Karten und Codes", "Cards and codes");
    public static readonly Text ListEmpty = new("Noch keine Karte übertragen.", "No card transferred yet.");
    public static readonly Text Card = new("Karte", "Card");
    public static readonly Text Heading = new("Überschrift", "Heading");
    public static readonly Text Reach = new("Kontakt", "Contact");
    public static readonly Text Forget = new("Kontakt löschen", "Delete contact");
    public static readonly Text DotsCount = new("{0} Klebepunkte", "{0} sticky dots");
    public static readonly Text Saved = new("Gespeichert: {0}", "Saved: {0}");


    // The records keep the German name, as on the paper.
    public static readonly Text AuthorOfCard = new("Karte {0}, {1}", "Card {0}, {1}");
    public static readonly Text AuthorWithName = new("{0} ({1})", "{0} ({1})");
    public static readonly Text AuthorByPhone = new("Anruf bei der Stadt", "Call to the city");
    public static readonly Text AuthorByLetter = new("Brief an die Stadt", "Letter to the city");

    public static readonly Text StepReceived = new("Eingegangen: {0}", "Received: {0}");
    public static readonly Text OfflineShare = new("{0} von {1} Beiträgen kamen auf Papier, am Telefon oder per Brief ({2} %).", "{0} of {1} contributions came on paper, by phone or by letter ({2} %).");

    public static Text Of(ConsentWay way) => way switch
    {
        ConsentWay.ByPhone => new("am Telefon", "on the phone"),
        ConsentWay.InPerson => new("im Gespräch", "face to face"),
        _ => new("auf dem Papier", "on paper"),
    };

    public static Text Of(ConsentKind kind) => kind == ConsentKind.Hear ? new("möchte hören, was daraus wird", "wants to hear what becomes of it") : new("mit Hilfe einer anderen Person", "with the help of somebody else");
}
