using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>Words of the way of a paper.</summary>
public static class PaperText
{
    public static readonly Text Papers = new("Vorlagen und ihr Weg", "Papers and their way");
    public static readonly Text Note = new("Unterwegs: {0}.", "On their way: {0}.");
    public static readonly Text None = new("Noch keine Vorlage.", "No paper yet.");
    public static readonly Text NoneDetail = new("Hier steht, durch welche Gremien eine Vorlage geht und was jedes gesagt hat.", "Here stands through which bodies a paper goes and what each said.");
    public static readonly Text New = new("Vorlage anlegen", "Add a paper");
    public static readonly Text Edit = new("Vorlage bearbeiten", "Edit the paper");
    public static readonly Text Save = new("Vorlage speichern", "Save the paper");
    public static readonly Text Paper = new("Vorlage {0}", "Paper {0}");
    public static readonly Text Title = new("Titel", "Title");
    public static readonly Text TitleEn = new("Titel auf Englisch", "Title in English");
    public static readonly Text TitleMissing = new("Bitte geben Sie der Vorlage einen Titel.", "Please give the paper a title.");
    public static readonly Text PaperNumber = new("Nummer im Ratsinformationssystem", "Number in the council's system");
    public static readonly Text Stations = new("Weg durch die Gremien", "Way through the bodies");
    public static readonly Text StationField = new("{0}. Station", "Station {0}");
    public static readonly Text StationsHint = new("In der Reihenfolge, in der die Vorlage beraten wird. Leere Felder fallen weg.", "In the order in which the paper is discussed. Empty fields fall away.");
    public static readonly Text StationsMissing = new("Bitte wählen Sie mindestens ein Gremium.", "Please choose at least one body.");
    public static readonly Text NoStation = new("Keine Station", "No station");
    public static readonly Text AnsweredStays = new("Stationen, die schon etwas eingetragen haben, bleiben vorn und in ihrer Reihenfolge.", "Stations with an entry stay in front and in their order.");
    public static readonly Text BodyUnknown = new("Bitte wählen Sie ein Gremium aus der Liste.", "Please choose a body from the list.");
    public static readonly Text IsPublic = new("Weg öffentlich zeigen", "Show the way in public");
    public static readonly Text IsPublicHint = new("Der Weg steht dann auf der Seite des Beschlusses, sobald einer gewählt ist. Anmerkungen der Gremien bleiben intern.", "The way then stands on the page of the resolution, once one is chosen. Notes of the bodies stay internal.");
    public static readonly Text Answer = new("Eintragen", "Record");
    public static readonly Text AnswerOf = new("Stand bei „{0}“ eintragen", "Record the state at “{0}”");
    public static readonly Text ChangeOf = new("Stand bei „{0}“ ändern", "Change the state at “{0}”");
    public static readonly Text OfBody = new("Vorlagen", "Papers");
    public static readonly Text State = new("Stand", "State");
    public static readonly Text StateMissing = new("Bitte wählen Sie einen Stand.", "Please choose a state.");
    public static readonly Text Day = new("Tag", "Day");
    public static readonly Text DayWrong = new("Bitte geben Sie einen Tag an, zum Beispiel 14.10.2026.", "Please give a day, for example 14/10/2026.");
    public static readonly Text DayMissing = new("Bitte geben Sie den Tag der Sitzung an.", "Please give the day of the meeting.");
    public static readonly Text StationNote = new("Anmerkung", "Note");
    public static readonly Text NoteMissing = new("Bitte schreiben Sie, was geändert wurde oder warum nicht.", "Please write what was changed or why not.");
    public static readonly Text NotItsTurn = new("Die Station davor hat noch nicht zugestimmt.", "The station before has not agreed yet.");
    public static readonly Text LaterAnswered = new("Eine spätere Station hat schon etwas eingetragen.", "A later station already has an entry.");
    public static readonly Text SaveState = new("Stand speichern", "Save the state");
    public static readonly Text Now = new("Jetzt bei", "Now at");
    public static readonly Text Finished = new("hat alle Stationen durchlaufen", "has passed all stations");
    public static readonly Text Stopped = new("wird nicht weiterverfolgt", "is not pursued any further");
    public static readonly Text Way = new("Weg", "Way");
    public static readonly Text WayOfResolution = new("Weg der Vorlage", "Way of the paper");
    public static readonly Text WayNote = new("Durch diese Gremien ging die Vorlage.", "The paper went through these bodies.");
    public static readonly Text NextStation = new("Eine Vorlage liegt jetzt bei {1}: {0}", "A paper is now at {1}: {0}");
    public static readonly Text SentBackNews = new("{1} hat eine Vorlage zurückgegeben: {0}", "{1} has sent a paper back: {0}");

    public static Text Of(StationState state) => state switch
    {
        StationState.Ahead => new("steht bevor", "ahead"),
        StationState.OnAgenda => new("auf der Tagesordnung", "on the agenda"),
        StationState.Agreed => new("zugestimmt", "agreed"),
        StationState.Changed => new("mit Änderungen zugestimmt", "agreed with changes"),
        StationState.SentBack => new("zurückgegeben", "sent back"),
        _ => new("abgelehnt", "rejected"),
    };
}
