using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>Words for texts that a body writes together.</summary>
public static class DraftText
{
    public static readonly Text Drafts = new("Entwürfe", "Drafts");
    public static readonly Text Draft = new("Entwurf {0}", "Draft {0}");
    public static readonly Text New = new("Neuer Entwurf", "New draft");
    public static readonly Text None = new("Noch kein Entwurf.", "No draft yet.");
    public static readonly Text NewLead = new("Die Mitglieder sehen den Text, kommentieren Absätze und schlagen Änderungen vor. Sie entscheiden darüber.", "The members see the text, comment on paragraphs and suggest changes. You decide about them.");
    public static readonly Text Title = new("Titel", "Title");
    public static readonly Text Wording = new("Text", "Text");
    public static readonly Text WordingHint = new("Eine Leerzeile trennt Absätze. Zu jedem Absatz gibt es eigene Kommentare und Vorschläge.", "A blank line separates paragraphs. Each paragraph has comments and suggestions of its own.");
    public static readonly Text Note = new("Was hat sich geändert?", "What changed?");
    public static readonly Text Begin = new("Entwurf anlegen", "Begin the draft");
    public static readonly Text Edit = new("Text bearbeiten", "Edit the text");
    public static readonly Text Save = new("Neue Fassung speichern", "Save a new version");
    public static readonly Text Version = new("Fassung {0}", "Version {0}");
    public static readonly Text VersionLine = new("Fassung {0} vom {1}, von {2}", "Version {0} of {1}, by {2}");
    public static readonly Text Versions = new("Fassungen", "Versions");
    public static readonly Text Compare = new("Vergleichen mit Fassung", "Compare with version");
    public static readonly Text CompareTitle = new("Fassung {0} gegen Fassung {1}", "Version {0} against version {1}");
    public static readonly Text CompareButton = new("Vergleichen", "Compare");
    public static readonly Text ToDraft = new("Zum Entwurf", "To the draft");
    public static readonly Text TodaysText = new("Heutiger Stand (Fassung {0} von {1})", "Present state (version {0} by {1})");
    public static readonly Text YoursAgainst = new("Ihr Text gegen den heutigen Stand", "Your text against the present state");

    public static readonly Text Paragraph = new("Absatz {0}", "Paragraph {0}");
    public static readonly Text WriteTo = new("Kommentieren oder ändern", "Comment or change");
    public static readonly Text Suggest = new("Andere Fassung vorschlagen", "Suggest another wording");
    public static readonly Text SuggestLabel = new("So soll der Absatz heißen", "The paragraph should read");
    public static readonly Text SuggestHint = new("Ein leeres Feld schlägt vor, den Absatz zu streichen. Eine Leerzeile macht zwei Absätze daraus.", "An empty field suggests to strike the paragraph. A blank line makes two paragraphs of it.");
    public static readonly Text Why = new("Warum?", "Why?");
    public static readonly Text SendSuggestion = new("Vorschlag senden", "Send the suggestion");
    public static readonly Text Comment = new("Kommentar", "Comment");
    public static readonly Text CommentTitle = new("Kommentieren", "Comment");
    public static readonly Text SendComment = new("Kommentar senden", "Send the comment");
    public static readonly Text CommentMissing = new("Bitte schreiben Sie einen Kommentar.", "Please write a comment.");
    public static readonly Text Comments = new("Kommentare", "Comments");
    public static readonly Text Suggestions = new("Vorschläge", "Suggestions");
    public static readonly Text SuggestionOf = new("Vorschlag von {0}", "Suggestion by {0}");
    public static readonly Text SuggestionTo = new("Vorschlag zu Absatz {0}, Fassung {1}", "Suggestion on paragraph {0}, version {1}");
    public static readonly Text OlderComments = new("Kommentare zu früheren Fassungen", "Comments on earlier versions");
    public static readonly Text OnVersion = new("zu Absatz {0} in Fassung {1}", "on paragraph {0} of version {1}");
    public static readonly Text OpenSuggestions = new("Offene Vorschläge", "Open suggestions");
    public static readonly Text Decided = new("Entschiedene Vorschläge", "Decided suggestions");
    public static readonly Text NoOpen = new("Kein Vorschlag ist offen.", "No suggestion is open.");
    public static readonly Text Decide = new("Entscheiden", "Decide");
    public static readonly Text Look = new("Ansehen", "Look");
    public static readonly Text Accept = new("Annehmen", "Accept");
    public static readonly Text Decline = new("Ablehnen", "Decline");
    public static readonly Text Decision = new("Entscheidung", "Decision");
    public static readonly Text Reason = new("Grund", "Reason");
    public static readonly Text ReasonHint = new("Beim Ablehnen nötig. Wer den Vorschlag gemacht hat, liest ihn.", "Needed when declining. Whoever made the suggestion reads it.");
    public static readonly Text SaveDecision = new("Entscheidung speichern", "Save the decision");
    public static readonly Text TakeBack = new("Vorschlag zurücknehmen", "Take the suggestion back");
    public static readonly Text Difference = new("Was sich ändern würde", "What would change");
    public static readonly Text TheParagraphNow = new("Der Absatz heißt heute anders", "The paragraph reads otherwise today");
    public static readonly Text Gone = new("Diesen Absatz gibt es so nicht mehr. Der Text steht im Entwurf.", "This paragraph no longer exists like this. The text is in the draft.");

    public static readonly Text Finish = new("Abschließen", "Finish");
    public static readonly Text FinishLead = new("Danach steht der Text fest. Er kann der Text einer Vorlage werden: Dann lesen ihn alle Gremien, durch die sie geht.", "After that the text stands. It can become the text of a paper: then all bodies it goes through read it.");
    public static readonly Text Paper = new("Text der Vorlage", "Text of the paper");
    public static readonly Text NoPaper = new("keine Vorlage", "no paper");
    public static readonly Text FinishedOn = new("Abgeschlossen am {0}", "Finished on {0}");
    public static readonly Text Writing = new("In Arbeit", "Being written");
    public static readonly Text OfPaper = new("Text aus Entwurf {0}, Fassung {1}", "Text from draft {0}, version {1}");

    public static readonly Text TitleMissing = new("Bitte geben Sie einen Titel ein.", "Please enter a title.");
    public static readonly Text TextMissing = new("Bitte schreiben Sie mindestens einen Absatz.", "Please write at least one paragraph.");
    public static readonly Text TooLong = new("Der Text wäre länger als {0:N0} Zeichen.", "The text would be longer than {0:N0} characters.");
    public static readonly Text WouldBeEmpty = new("Ohne diesen Absatz wäre der Text leer.", "Without this paragraph the text would be empty.");
    public static readonly Text NothingChanged = new("Ihr Vorschlag ist derselbe Text.", "Your suggestion is the same text.");
    public static readonly Text ReasonMissing = new("Bitte schreiben Sie, warum Sie ablehnen.", "Please write why you decline.");
    public static readonly Text DecisionMissing = new("Bitte wählen Sie: annehmen oder ablehnen.", "Please choose: accept or decline.");
    public static readonly Text ParagraphChanged = new("Der Absatz heißt inzwischen anders. Lehnen Sie ab oder übernehmen Sie die Änderung von Hand.", "The paragraph reads otherwise by now. Decline, or take the change over by hand.");
    public static readonly Text AlreadyDecided = new("Über diesen Vorschlag ist schon entschieden.", "This suggestion has been decided already.");
    public static readonly Text AlreadyFinished = new("Der Entwurf ist abgeschlossen. Der Text ändert sich nicht mehr.", "The draft is finished. Its text no longer changes.");
    public static readonly Text SuggestionsOpen = new("Offene Vorschläge: {0}. Entscheiden Sie zuerst darüber.", "Open suggestions: {0}. Decide about them first.");
    public static readonly Text PaperUnknown = new("Bitte wählen Sie eine Vorlage aus der Liste.", "Please choose a paper from the list.");
    public static readonly Text TakenNote = new("Vorschlag angenommen von {0}", "Suggestion accepted by {0}");

    public static readonly Text BegunNews = new("Neuer Entwurf „{0}“: Sie können Absätze kommentieren und Änderungen vorschlagen.", "New draft “{0}”: you can comment on paragraphs and suggest changes.");
    public static readonly Text RewrittenNews = new("Entwurf „{0}“: Es gibt Fassung {1}.", "Draft “{0}”: there is version {1}.");
    public static readonly Text FinishedNews = new("Entwurf „{0}“ ist abgeschlossen.", "Draft “{0}” is finished.");
    public static readonly Text SuggestedNews = new("{0} schlägt eine Änderung im Entwurf „{1}“ vor.", "{0} suggests a change of the draft “{1}”.");
    public static readonly Text CommentedNews = new("{0} kommentiert den Entwurf „{1}“.", "{0} comments on the draft “{1}”.");
    public static readonly Text AcceptedNews = new("Ihr Vorschlag zum Entwurf „{0}“ ist angenommen.", "Your suggestion on the draft “{0}” was accepted.");
    public static readonly Text DeclinedNews = new("Ihr Vorschlag zum Entwurf „{0}“ ist abgelehnt: {1}", "Your suggestion on the draft “{0}” was declined: {1}");

    public static Text Of(SuggestionState state) => state switch
    {
        SuggestionState.Open => new("offen", "open"),
        SuggestionState.Accepted => new("angenommen", "accepted"),
        SuggestionState.Declined => new("abgelehnt", "declined"),
        _ => new("zurückgenommen", "taken back"),
    };
}
