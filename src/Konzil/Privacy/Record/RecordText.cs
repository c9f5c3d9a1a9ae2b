using Konzil.Platform;

namespace Konzil.Privacy;

/// <summary>The words of the record of processing.</summary>
public static class RecordText
{
    public static readonly Text Title = new("Verzeichnis der Verarbeitungstätigkeiten", "Record of processing");
    public static readonly Text Note = new("{0} Arten von Daten, nach Art. 30 DSGVO", "{0} kinds of data, by Art. 30 GDPR");
    public static readonly Text Generated = new("Dieses Verzeichnis entsteht aus dem Programm: Jedes Modul nennt seine Daten, und ein Test lässt keine Spalte zu, die niemand genannt hat. Aus denselben Angaben entstehen die Auskunft und die Löschung.", "This record is made from the program: each module names its data, and a test allows no column that nobody named. The copy of one's own data and the erasure are made from the same words.");
    public static readonly Text AsCsv = new("Verzeichnis als CSV", "Record as CSV");
    public static readonly Text PublicTitle = new("Welche Daten wofür", "Which data for what");
    public static readonly Text PublicLead = new("Alle Arten von personenbezogenen Daten, die diese Plattform speichert. Alles liegt auf Systemen der Stadt; niemand außerhalb bekommt es.", "All kinds of personal data that this platform keeps. Everything lies on systems of the city; nobody outside gets it.");
    public static readonly Text OwnLead = new("Was davon über Sie gespeichert ist, sehen Sie in Ihrem Konto:", "What of it is kept about you, you see in your account:");
    public static readonly Text PrivacyPage = new("Datenschutz", "Data protection");
    public static readonly Text What = new("Art der Daten", "Kind of data");
    public static readonly Text Purpose = new("Zweck", "Purpose");
    public static readonly Text Basis = new("Rechtsgrundlage", "Legal basis");
    public static readonly Text Recipients = new("Wer sie sieht", "Who sees them");
    public static readonly Text Kept = new("Wie lange", "How long");
    public static readonly Text Remains = new("Bleibt ohne Namen", "Stays without a name");
    public static readonly Text Columns = new("Tabellen und Spalten", "Tables and columns");

    public static readonly Text StaffTitle = new("Daten über Beschäftigte", "Data about staff");
    public static readonly Text StaffNote = new("getrennt von den Daten der Bürgerinnen und Bürger", "apart from the data of citizens");
    public static readonly Text StaffLead = new("Was die Plattform über Menschen speichert, die für die Stadt arbeiten. Es gibt keine Rangliste und keinen Vergleich von Personen. Stunden werden je Stelle geplant, nicht je Person erfasst. Zahlen über Gruppen erscheinen erst ab {0} Personen.", "What the platform keeps about people who work for the city. There is no ranking and no comparison of people. Hours are planned for each unit, not recorded for each person. Numbers about groups appear from {0} people on.");
    public static readonly Text NothingRemains = new("nichts", "nothing");
    public static readonly Text OwnLink = new("Was über Sie gespeichert ist", "What is kept about you");

    public static Text Of(LegalBasis basis) => basis switch
    {
        LegalBasis.PublicTask => new("Aufgabe der Stadt: Art. 6 Abs. 1 Buchst. e DSGVO mit § 4 LDSG BW", "task of the city: Art. 6 (1) e GDPR with § 4 LDSG BW"),
        LegalBasis.Consent => new("Einwilligung: Art. 6 Abs. 1 Buchst. a DSGVO", "consent: Art. 6 (1) a GDPR"),
        LegalBasis.Duty => new("gesetzliche Pflicht: Art. 6 Abs. 1 Buchst. c mit Art. 32 DSGVO", "legal duty: Art. 6 (1) c with Art. 32 GDPR"),
        _ => new("Beschäftigung: § 15 LDSG BW", "employment: § 15 LDSG BW"),
    };

    public static Text Of(DataSubjects who) => who switch
    {
        DataSubjects.Citizens => new("Bürgerinnen und Bürger mit Konto", "Citizens with an account"),
        DataSubjects.Guests => new("Teilnehmende, auch ohne Konto", "Participants, also without an account"),
        _ => new("Beschäftigte und Mitglieder von Gremien", "Staff and members of bodies"),
    };
}
