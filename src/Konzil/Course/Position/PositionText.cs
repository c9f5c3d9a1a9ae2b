using Konzil.Platform;
using Konzil.Ui;

namespace Konzil.Course;

/// <summary>The words of the position paper.</summary>
public static class PositionText
{
    public static readonly Text Title = new("Positionspapier", "Position paper");
    public static readonly Text Lead = new("Wo die Stadt beim digitalen Wandel steht, was sie will und was nicht.", "Where the city stands in digital change, what it wants and what it does not.");
    public static readonly Text VersionN = new("Fassung {0}", "Version {0}");
    public static readonly Text None = new("Noch kein Positionspapier freigegeben", "No position paper released yet");
    public static readonly Text NoneDetail = new("Die Koordination der Digitalen Agenda schreibt es mit der Projektgruppe. Sobald es freigegeben ist, steht es hier.", "The coordination of the Digital Agenda writes it with the project group. As soon as it is released, it stands here.");
    public static readonly Text IsDraft = new("Das ist ein Entwurf. Nur wer die Agenda gestaltet, kann ihn lesen.", "This is a draft. Only those who shape the agenda can read it.");
    public static readonly Text IsEarlier = new("Das ist eine frühere Fassung.", "This is an earlier version.");
    public static readonly Text ToPresent = new("Zur geltenden Fassung", "To the version in force");
    public static readonly Text ReleasedOn = new("freigegeben am {0}", "released on {0}");
    public static readonly Text WrittenBy = new("geschrieben am {0} von {1}", "written on {0} by {1}");
    public static readonly Text RestsOn = new("Worauf sich das Papier stützt", "What the paper rests on");
    public static readonly Text InPosition = new("Das Positionspapier der Stadt stützt sich darauf", "The city’s position paper rests on it");
    public static readonly Text OfficeNote = new("jede Fassung bleibt nachlesbar", "every version can be read again");
    public static readonly Text NoneWritten = new("Noch keine Fassung geschrieben", "No version written yet");
    public static readonly Text NoneWrittenDetail = new("Schreiben Sie die erste. Öffentlich wird sie erst mit Ihrer Freigabe.", "Write the first one. It becomes public only when you release it.");
    public static readonly Text Write = new("Neue Fassung schreiben", "Write a new version");
    public static readonly Text WriteTitle = new("Positionspapier, Fassung {0}", "Position paper, version {0}");
    public static readonly Text WriteNote = new("die letzte Fassung bleibt erhalten", "the last version is kept");
    public static readonly Text Body = new("Text", "Text, in German");
    public static readonly Text BodyEn = new("Text auf Englisch", "Text in English");
    public static readonly Text BodyHint = new("Mit Markdown: ## Überschrift, **fett**, - Liste, [Wort](https://adresse).", "With Markdown: ## heading, **bold**, - list, [word](https://address).");
    public static readonly Text BodyMissing = new("Bitte schreiben Sie den Text.", "Please write the text.");
    public static readonly Text Principles = new("Leitsätze, auf denen das Papier beruht", "Principles the paper rests on");
    public static readonly Text Goals = new("Ziele, um die es geht", "Goals it is about");
    public static readonly Text Save = new("Als Entwurf speichern", "Save as a draft");
    public static readonly Text ReleaseTitle = new("Fassung {0} ist ein Entwurf", "Version {0} is a draft");
    public static readonly Text ReleaseIntro = new("Mit der Freigabe können alle sie lesen. Die bisherige Fassung bleibt als frühere lesbar.", "With the release everybody can read it. The present version stays readable as an earlier one.");
    public static readonly Text ReadDraft = new("Entwurf lesen", "Read the draft");
    public static readonly Text Release = new("Fassung {0} freigeben", "Release version {0}");
    public static readonly Text AlreadyReleased = new("Die neueste Fassung ist schon freigegeben. Schreiben Sie zuerst eine neue.", "The newest version is already released. Please write a new one first.");
    public static readonly Text ReleasedNews = new("Das Positionspapier der Stadt gilt in Fassung {0}.", "The city’s position paper stands in version {0}.");

    public static Text Of(PositionState state) => state switch
    {
        PositionState.Draft => new("Entwurf", "draft"),
        PositionState.Released => new("gilt", "in force"),
        _ => new("frühere Fassung", "earlier version"),
    };

    public static StatusKind Kind(PositionState state) => state switch
    {
        PositionState.Draft => StatusKind.Running,
        PositionState.Released => StatusKind.Good,
        _ => StatusKind.Stopped,
    };
}
