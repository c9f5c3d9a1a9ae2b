using Konzil.Platform;

namespace Konzil.Privacy;

/// <summary>The words of notices and of the consent log.</summary>
public static class NoticeText
{
    public static readonly Text Title = new("Datenschutzhinweise", "Privacy notices");
    public static readonly Text Lead = new("Für jeden Zweck ein eigener Hinweis: wer verantwortlich ist, wofür Daten gebraucht werden, wie lange, und welche Rechte Sie haben.", "A notice of its own for each purpose: who is responsible, what the data are needed for, how long, and which rights you have.");
    public static readonly Text None = new("Die Stadt hat noch keinen Hinweis veröffentlicht.", "The city has not published a notice yet.");
    public static readonly Text NoneDetail = new("Bis dahin gilt die Seite Datenschutz.", "Until then the page on data protection counts.");
    public static readonly Text Edition = new("Fassung {0}, gilt seit {1}", "Edition {0}, valid since {1}");
    public static readonly Text EditionShort = new("Fassung {0}", "Edition {0}");
    public static readonly Text Earlier = new("Frühere Fassungen", "Earlier editions");
    public static readonly Text IsEarlier = new("Das ist eine frühere Fassung. Heute gilt eine andere.", "This is an earlier edition. Another one is valid today.");
    public static readonly Text ToPresent = new("Zur heutigen Fassung", "To the present edition");
    public static readonly Text NewEdition = new("Der Datenschutzhinweis „{0}“ hat eine neue Fassung. Bitte lesen Sie sie.", "The privacy notice “{0}” has a new edition. Please read it.");

    public static readonly Text OwnTitle = new("Hinweise und Einwilligungen", "Notices and consents");
    public static readonly Text OwnLead = new("Welche Hinweise Sie gelesen haben, und was Sie wann erlaubt oder zurückgenommen haben.", "Which notices you have read, and what you allowed or took back when.");
    public static readonly Text Seen = new("zur Kenntnis genommen am {0}", "noted on {0}");
    public static readonly Text NotSeen = new("noch nicht gelesen", "not read yet");
    public static readonly Text Read = new("Lesen", "Read");
    public static readonly Text Note = new("Zur Kenntnis genommen", "I have taken note");
    public static readonly Text NoteHint = new("Sie stimmen damit nichts zu. Sie bestätigen nur, dass Sie die Fassung gelesen haben.", "You agree to nothing by this. You only confirm that you have read the edition.");
    public static readonly Text Consents = new("Einwilligungen", "Consents");
    public static readonly Text ConsentsNone = new("Sie haben bisher nichts erlaubt, das eine Einwilligung braucht.", "So far you have allowed nothing that needs a consent.");
    public static readonly Text ConsentsNote = new("Jede Einwilligung können Sie dort zurücknehmen, wo Sie sie gegeben haben, so leicht wie Sie sie gegeben haben.", "You can take each consent back where you gave it, as easily as you gave it.");
    public static readonly Text When = new("Wann", "When");
    public static readonly Text What = new("Was", "What");
    public static readonly Text About = new("Wozu", "About");
    public static readonly Text Given = new("erlaubt", "allowed");
    public static readonly Text Withdrawn = new("zurückgenommen", "taken back");

    public static readonly Text Office = new("Datenschutzhinweise schreiben", "Write privacy notices");
    public static readonly Text OfficeNote = new("je Zweck eine Fassung, die gilt, und höchstens ein Entwurf", "one valid edition for each purpose, and one draft at most");
    public static readonly Text Purpose = new("Zweck", "Purpose");
    public static readonly Text Valid = new("Gilt", "Valid");
    public static readonly Text Draft = new("Entwurf", "Draft");
    public static readonly Text NoDraft = new("kein Entwurf", "no draft");
    public static readonly Text NotPublished = new("noch keiner", "none yet");
    public static readonly Text Readers = new("Gelesen von", "Read by");
    public static readonly Text Write = new("Schreiben", "Write");
    public static readonly Text WriteTitle = new("Hinweis „{0}“, Fassung {1}", "Notice “{0}”, edition {1}");
    public static readonly Text TextDe = new("Text auf Deutsch", "Text in German");
    public static readonly Text TextEn = new("Text auf Englisch", "Text in English");
    public static readonly Text TextHint = new("Nennen Sie: Verantwortliche, Datenschutzbeauftragte, Zweck und Rechtsgrundlage, wer die Daten sieht, wie lange, die Rechte und die Beschwerde beim Landesbeauftragten. Leere Zeile trennt Absätze.", "Name: who is responsible, the data protection officer, purpose and legal basis, who sees the data, how long, the rights and the complaint to the commissioner. An empty line separates paragraphs.");
    public static readonly Text TextMissing = new("Bitte schreiben Sie den Hinweis.", "Please write the notice.");
    public static readonly Text SaveDraft = new("Entwurf speichern", "Save draft");
    public static readonly Text Publish = new("Veröffentlichen und allen mitteilen", "Publish and tell everybody");
    public static readonly Text Publishes = new("Mit der Veröffentlichung gilt die Fassung sofort und ändert sich nicht mehr. Alle, die es betrifft, bekommen eine Nachricht.", "Once published, the edition is valid at once and does not change any more. Everybody concerned gets a message.");
    public static readonly Text IsPublished = new("Diese Fassung ist veröffentlicht und ändert sich nicht mehr. Schreiben Sie eine neue.", "This edition is published and does not change any more. Write a new one.");
    public static readonly Text Draws = new("Aus dem Verzeichnis: was zu diesem Zweck gehört", "From the record: what belongs to this purpose");

    public static Text Of(NoticePurpose purpose) => purpose switch
    {
        NoticePurpose.Account => new("Konto", "Account"),
        NoticePurpose.Participation => new("Ideen und Beiträge", "Ideas and comments"),
        NoticePurpose.Events => new("Termine und Karten", "Events and cards"),
        NoticePurpose.Surveys => new("Umfragen und Meinungsbilder", "Surveys and opinion maps"),
        NoticePurpose.Votes => new("Abstimmungen", "Votes"),
        _ => new("Beschäftigte", "Staff"),
    };

    public static Text Of(AgreedTo kind) => kind switch
    {
        AgreedTo.Mails => new("Mails zu Neuigkeiten", "Mails about news"),
        AgreedTo.Contacts => new("Kontakt für andere Teilnehmende", "Contact for other participants"),
        _ => new("Angebot mit Ihrem Namen", "Offer with your name"),
    };
}
