using Konzil.Platform;

namespace Konzil.Strategy;

public static class BibliographyText
{
    public static readonly Text Title = new("Quellen", "Sources");
    public static readonly Text Lead = new("Worauf sich Strategie, Kriterien, Beschlüsse und Belege stützen: Bücher, Studien, Gesetze, jeweils mit den Stellen, die darauf verweisen.", "What strategy, criteria, resolutions and evidence rest on: books, studies, laws, each with the places that refer to it.");
    public static readonly Text About = new("Je Zeile eine Stelle, die auf eine Quelle verweist, mit Seitenzahl.", "One place that refers to a source a row, with its pages.");
    public static readonly Text Csv = new("Quellen und Fundstellen als CSV", "Sources and places as CSV");
    public static readonly Text None = new("Noch keine Quellen eingetragen", "No sources entered yet");
    public static readonly Text NoneDetail = new("Sobald die Koordination eine Quelle einträgt, steht sie hier.", "As soon as the coordination enters a source, it is shown here.");
    public static readonly Text FromPaper = new("steht im Literaturverzeichnis des Strategiepapiers", "stands in the bibliography of the strategy paper");
    public static readonly Text Added = new("später ergänzt", "added later");
    public static readonly Text UsedAt = new("Verweise darauf", "What refers to it");
    public static readonly Text NotUsed = new("Noch verweist nichts auf diese Quelle.", "Nothing refers to this source yet.");
    public static readonly Text Page = new("S. {0}", "p. {0}");
    public static readonly Text ToSources = new("Alle Quellen", "All sources");
    public static readonly Text OnWeb = new("Im Netz lesen", "Read it on the web");
    public static readonly Text Edit = new("Quellen bearbeiten", "Edit the sources");

    public static readonly Text New = new("Quelle eintragen", "Enter a source");
    public static readonly Text EditTitle = new("Quelle {0}", "Source {0}");
    public static readonly Text Authors = new("Verfasserinnen und Verfasser", "Authors");
    public static readonly Text AuthorsHint = new("Nachname, Vorname. Mehrere mit Schrägstrich trennen.", "Surname, first name. Divide several by a slash.");
    public static readonly Text WorkTitle = new("Titel", "Title");
    public static readonly Text Place = new("Ort oder Verlag", "Place or publisher");
    public static readonly Text Year = new("Jahr", "Year");
    public static readonly Text Link = new("Adresse im Netz", "Address on the web");
    public static readonly Text Save = new("Quelle speichern", "Save the source");
    public static readonly Text UseFor = new("Was sich auf die Quelle stützt", "What rests on the source");
    public static readonly Text Pages = new("Seiten", "Pages");
    public static readonly Text PagesHint = new("Zum Beispiel: 154-155. Leer lassen, wenn das ganze Werk gemeint ist.", "For example: 154-155. Leave empty if the whole work is meant.");
    public static readonly Text Add = new("Verweis eintragen", "Enter the reference");
    public static readonly Text Remove = new("Verweis entfernen", "Remove the reference");
    public static readonly Text Taken = new("Dieser Verweis steht schon da. Entfernen Sie ihn, wenn die Seiten andere sind.", "This reference is there already. Remove it if the pages are others.");

    public static readonly Text TitleMissing = new("Bitte schreiben Sie den Titel.", "Please write the title.");
    public static readonly Text YearWrong = new("Bitte schreiben Sie das Jahr mit vier Ziffern.", "Please write the year with four digits.");
    public static readonly Text LinkWrong = new("Die Adresse muss mit https:// oder http:// beginnen.", "The address must begin with https:// or http://.");
    public static readonly Text UseMissing = new("Bitte wählen Sie, was sich auf die Quelle stützt.", "Please choose what rests on the source.");

    public static readonly Text Choice = new("Entscheidung für einen Weg", "Decision for a way");

    public static Text Of(SourcedKind kind) => kind switch
    {
        SourcedKind.Variant => new("Weg", "Way"),
        SourcedKind.Choice => new("Entscheidung", "Decision"),
        SourcedKind.Criterion => new("Kriterium", "Criterion"),
        SourcedKind.Resolution => new("Beschluss", "Resolution"),
        SourcedKind.Comparison => new("Variantenvergleich", "Comparison of variants"),
        _ => new("Beleg", "Evidence"),
    };
}
