using Konzil.Platform;

namespace Konzil.Monitoring;

public static class SlideText
{
    public static readonly Text Title = new("Folien zum Stand der Agenda", "Slides on the state of the agenda");
    public static readonly Text Hint = new("Eine Aussage je Blatt, aus den öffentlichen Angaben von heute. Drucken Sie die Seite quer oder speichern Sie sie als PDF.", "One message a sheet, from today's public data. Print the page landscape or save it as a PDF.");
    public static readonly Text Back = new("Zurück zur Vorlage", "Back to the paper");
    public static readonly Text BackToOffice = new("Zurück zum Arbeitsbereich", "Back to the office");
    public static readonly Text Link = new("Folien zum Vorstellen", "Slides for a presentation");
    public static readonly Text AsOf = new("Stand: {0}", "As of {0}");
    public static readonly Text Standing = new("Die Agenda ist: {0}", "The agenda is: {0}");
    public static readonly Text Goals = new("Diese Ziele verfolgt die Stadt", "The city pursues these goals");
    public static readonly Text WhereWeAre = new("Hier stehen wir", "This is where we are");
    public static readonly Text Measures = new("So steht es um die Maßnahmen", "This is how the measures stand");
    public static readonly Text MeasuresLine = new("{0} öffentliche Maßnahmen, davon {1} Leitprojekte", "{0} public measures, {1} of them lead projects");
    public static readonly Text Number = new("Blatt {0} von {1}", "Sheet {0} of {1}");
}
