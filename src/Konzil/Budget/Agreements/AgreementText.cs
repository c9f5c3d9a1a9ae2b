using Konzil.Platform;

namespace Konzil.Budget;

/// <summary>Words of the register of agreements.</summary>
public static class AgreementText
{
    public static readonly Text Title = new("Vereinbarungen mit Partnern", "Agreements with partners");
    public static readonly Text PublicLead = new("Worauf sich die Stadt mit Unternehmen, Hochschulen und anderen geeinigt hat: mit wem, wozu, wie lange, mit den Dokumenten.", "What the city has agreed with companies, universities and others: with whom, what for, how long, with the documents.");
    public static readonly Text OfficeNote = new("Jede Vereinbarung ist öffentlich, außer Sie nennen einen Grund dagegen. Dann steht der Grund öffentlich.", "Each agreement is public unless you give a reason against it. Then the reason is public.");
    public static readonly Text None = new("Noch keine Vereinbarung eingetragen.", "No agreement entered yet.");
    public static readonly Text NonePublic = new("Noch keine Vereinbarung.", "No agreement yet.");
    public static readonly Text ToPartners = new("Partner der Digitalen Agenda", "Partners of the Digital Agenda");
    public static readonly Text New = new("Vereinbarung eintragen", "Enter an agreement");
    public static readonly Text Edit = new("Vereinbarung {0} ändern", "Change agreement {0}");
    public static readonly Text Save = new("Vereinbarung speichern", "Save the agreement");
    public static readonly Text Kind = new("Art", "Kind");
    public static readonly Text KindMissing = new("Bitte wählen Sie die Art.", "Please choose the kind.");
    public static readonly Text Name = new("Worum geht es?", "What is it about?");
    public static readonly Text NameMissing = new("Bitte schreiben Sie in einer Zeile, worum es geht.", "Please write in one line what it is about.");
    public static readonly Text Partner = new("Partner", "Partner");
    public static readonly Text PartnerMissing = new("Bitte nennen Sie den Partner.", "Please name the partner.");
    public static readonly Text Contact = new("Ansprechperson beim Partner", "Contact at the partner");
    public static readonly Text ContactHint = new("Bleibt intern.", "Stays internal.");
    public static readonly Text Scope = new("Was ist vereinbart?", "What is agreed?");
    public static readonly Text ScopeMissing = new("Bitte schreiben Sie, was vereinbart ist.", "Please write what is agreed.");
    public static readonly Text Measure = new("Für welche Maßnahme?", "For which measure?");
    public static readonly Text SignedOn = new("Unterschrieben am", "Signed on");
    public static readonly Text From = new("Gilt von", "In force from");
    public static readonly Text Until = new("Gilt bis", "In force until");
    public static readonly Text UntilHint = new("60 Tage vorher werden Sie erinnert. Leer lassen, wenn kein Ende vereinbart ist.", "You are reminded 60 days before. Leave empty if no end is agreed.");
    public static readonly Text TermTurnedRound = new("Das Ende liegt vor dem Beginn.", "The end is before the begin.");
    public static readonly Text Withheld = new("Grund, warum sie nicht veröffentlicht wird", "Reason why it is not published");
    public static readonly Text WithheldHint = new("Leer lassen, dann ist sie öffentlich. Sonst erscheinen nur Art und Grund.", "Leave empty and it is public. Otherwise only kind and reason appear.");
    public static readonly Text WithheldIs = new("Nicht veröffentlicht. Grund: {0}", "Not published. Reason: {0}");
    public static readonly Text File = new("Dokument", "Document");
    public static readonly Text FileHint = new("PDF oder Bild, höchstens 10 MB. Weitere Dokumente fügen Sie danach einzeln hinzu.", "PDF or picture, at most 10 MB. Add further documents one by one afterwards.");
    public static readonly Text FileAlt = new("Was ist das für ein Dokument?", "What document is it?");
    public static readonly Text Files = new("Dokumente", "Documents");
    public static readonly Text NoFiles = new("Noch kein Dokument.", "No document yet.");
    public static readonly Text RemoveFile = new("Entfernen", "Remove");
    public static readonly Text Term = new("Laufzeit", "Term");
    public static readonly Text TermIs = new("{0} bis {1}", "{0} to {1}");
    public static readonly Text Open = new("offen", "open");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text EndsTold = new("Die Vereinbarung „{0}“ mit {1} endet am {2}.", "The agreement “{0}” with {1} ends on {2}.");
    public static readonly Text DayWrong = new("Bitte geben Sie einen Tag an, zum Beispiel 14.10.2026.", "Please give a day, for example 14.10.2026.");

    public static Text Of(AgreementKind kind) => kind switch
    {
        AgreementKind.Mou => new("Absichtserklärung (MoU)", "Memorandum of understanding"),
        AgreementKind.Cooperation => new("Kooperation", "Cooperation"),
        AgreementKind.Technology => new("Technologiepartnerschaft", "Technology partnership"),
        AgreementKind.PublicPrivate => new("Öffentlich-private Partnerschaft (PPP)", "Public-private partnership"),
        AgreementKind.Data => new("Vereinbarung über Daten", "Data agreement"),
        _ => new("andere Vereinbarung", "other agreement"),
    };

    public static Text Of(AgreementState state) => state switch
    {
        AgreementState.Prepared => new("in Vorbereitung", "being prepared"),
        AgreementState.Running => new("gilt", "in force"),
        _ => new("beendet", "ended"),
    };
}
