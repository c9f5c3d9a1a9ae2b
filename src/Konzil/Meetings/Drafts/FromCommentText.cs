using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>Words for suggestions that began with a comment.</summary>
public static class FromCommentText
{
    public static readonly Text Title = new("Beitrag als Änderung vorschlagen", "Suggest a comment as a change");
    public static readonly Text Lead = new("Sie legen einem Gremium eine andere Fassung vor. Es berät sie und schlägt sie vor; danach entscheidet, wer die Maßnahme betreut. Wer den Beitrag geschrieben hat, erfährt davon.", "You put another wording before a body. It deliberates and proposes it; then whoever looks after the measure decides. Whoever wrote the comment hears of it.");
    public static readonly Text Comment = new("Beitrag von {0}", "Comment by {0}");
    public static readonly Text Which = new("Welcher Text der Maßnahme?", "Which text of the measure?");
    public static readonly Text ShowText = new("Diesen Text zeigen", "Show this text");
    public static readonly Text Body = new("Welches Gremium berät darüber?", "Which body deliberates on it?");
    public static readonly Text BodyMissing = new("Bitte wählen Sie ein Gremium aus der Liste.", "Please choose a body from the list.");
    public static readonly Text NoBody = new("Es gibt kein Gremium, dem Sie etwas vorlegen können.", "There is no body before which you could put something.");
    public static readonly Text Wording = new("So soll der Text heißen", "The text should read");
    public static readonly Text WordingHint = new("Im Feld steht der heutige Text. Ändern Sie ihn so, wie der Beitrag es meint.", "The field holds the present text. Change it as the comment means it.");
    public static readonly Text Send = new("Dem Gremium vorlegen", "Put it before the body");
    public static readonly Text Already = new("Aus diesem Beitrag ist schon ein Änderungsvorschlag geworden: {0}.", "This comment has become a suggested change already: {0}.");
    public static readonly Text AsItReads = new("Text der Maßnahme an diesem Tag", "Text of the measure on that day");
    public static readonly Text FromComment = new("Aus einem Beitrag zur Maßnahme", "From a comment on the measure");
    public static readonly Text DraftTitle = new("{0}: {1}", "{0}: {1}");
    public static readonly Text MeantFor = new("Gedacht für {0}: {1}", "Meant for {0}: {1}");
    public static readonly Text StillWriting = new("Das Gremium arbeitet noch daran. Vorgeschlagen ist es mit dem Abschluss.", "The body is still working on it. It is proposed when it is finished.");
    public static readonly Text ToComment = new("Zum Beitrag, aus dem der Entwurf entstand", "To the comment the draft came from");

    public static readonly Text OnMeasure = new("Was aus Beiträgen wurde", "What became of comments");
    public static readonly Text OnMeasureNote = new("Diese Beiträge wurden zu Vorschlägen, den Text der Maßnahme zu ändern.", "These comments became suggestions to change the text of the measure.");
    public static readonly Text By = new("{0} berät darüber.", "{0} deliberates on it.");
    public static readonly Text ByABody = new("Ein Gremium berät darüber.", "A body deliberates on it.");
    public static readonly Text Asked = new("Vorgeschlagen am {0}. Jetzt entscheidet, wer die Maßnahme betreut.", "Proposed on {0}. Now whoever looks after the measure decides.");
    public static readonly Text Taken = new("In den Text übernommen am {0}.", "Taken over into the text on {0}.");
    public static readonly Text Declined = new("Nicht in den Text übernommen, entschieden am {0}.", "Not taken over into the text, decided on {0}.");
    public static readonly Text Ended = new("Nach der Beratung am {0} nicht vorgeschlagen.", "Not proposed after the deliberation on {0}.");

    public static readonly Text AuthorUp = new("Ihr Beitrag zu {0} wird als Änderung des Textes beraten.", "Your comment on {0} is being deliberated on as a change of the text.");
    public static readonly Text AuthorTaken = new("Aus Ihrem Beitrag wurde eine Änderung: Der Text von {0} ist geändert.", "Your comment became a change: the text of {0} has been changed.");
    public static readonly Text AuthorDeclined = new("Über Ihren Beitrag zu {0} wurde beraten. Der Text bleibt, wie er ist.", "Your comment on {0} was deliberated on. The text stays as it is.");
}
