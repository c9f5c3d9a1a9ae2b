using Konzil.Platform;

namespace Konzil.Portfolio;

/// <summary>Words of the office's side of re-prioritisations.</summary>
public static class RankOfficeText
{
    public static readonly Text Title = new("Rangfolge ändern", "Changing the ranks");
    public static readonly Text Intro = new("Ein Gremium ordnet Maßnahmen neu. Sie halten für jede Maßnahme, die sich bewegt, den alten und den neuen Platz und den Grund fest. Öffentlich wird alles erst mit dem Beschluss.", "A body puts measures into a new order. For each measure that moves you keep the old and the new rank and the reason. All of it becomes public only with the decision.");
    public static readonly Text None = new("Noch keine Änderung der Rangfolge.", "No change of the ranks yet.");
    public static readonly Text New = new("Neue Änderung beginnen", "Begin a new change");
    public static readonly Text NeedsRound = new("Dafür braucht es eine abgeschlossene Bewertungsrunde.", "This needs a closed scoring round.");
    public static readonly Text Create = new("Entwurf anlegen", "Create a draft");
    public static readonly Text TitleDe = new("Titel", "Title, in German");
    public static readonly Text TitleEn = new("Titel auf Englisch", "Title in English");
    public static readonly Text TitleMissing = new("Bitte geben Sie einen Titel an.", "Please give a title.");
    public static readonly Text WhyDe = new("Warum wird neu geordnet?", "Why is the order changed? In German");
    public static readonly Text WhyEn = new("Dasselbe auf Englisch", "The same in English");
    public static readonly Text WhyHint = new("Zwei oder drei Sätze, die jede und jeder lesen kann.", "Two or three sentences for everybody to read.");
    public static readonly Text Before = new("Bisherige Rangfolge", "Ranking until now");
    public static readonly Text Source = new("Neue Plätze kommen aus", "New ranks come from");
    public static readonly Text Hand = new("Beratung des Gremiums, von Hand", "Discussion of the body, by hand");
    public static readonly Text ChoiceMissing = new("Bitte wählen Sie aus.", "Please choose.");
    public static readonly Text NotLater = new("Die neue Runde muss nach der bisherigen Rangfolge abgeschlossen sein.", "The new round must have been closed after the ranking until now.");
    public static readonly Text OldRank = new("bisher Platz {0}", "rank {0} before");
    public static readonly Text NoOldRank = new("bisher nicht dabei", "not part of it before");
    public static readonly Text NewRankIs = new("neu: {0}", "new: {0}");
    public static readonly Text NewRank = new("Neuer Platz von {0}", "New rank of {0}");
    public static readonly Text NewRankHint = new("Leer heißt: nicht mehr dabei.", "Empty means: no longer part of it.");
    public static readonly Text RankWrong = new("Bitte einen Platz als ganze Zahl ab 1 schreiben oder das Feld leer lassen.", "Please write a rank as a whole number from 1 or leave the field empty.");
    public static readonly Text ReasonOf = new("Grund für {0}, öffentlich", "Reason for {0}, public");
    public static readonly Text More = new("Weitere Maßnahmen aufnehmen ({0})", "Add further measures ({0})");
    public static readonly Text Preview = new("Ansehen, wie es öffentlich aussehen wird", "See what it will look like in public");
    public static readonly Text Save = new("Entwurf speichern", "Save the draft");
    public static readonly Text ToDecision = new("Beschluss eintragen", "Enter the decision");
    public static readonly Text Open = new("Was noch fehlt", "What is still missing");
    public static readonly Text Ready = new("Es fehlt nichts mehr. Der Beschluss kann eingetragen werden.", "Nothing is missing. The decision can be entered.");
    public static readonly Text Publish = new("Beschluss veröffentlichen", "Publish the decision");
    public static readonly Text PublishHint = new("Danach ist alles öffentlich und unveränderlich. Wer einer bewegten Maßnahme folgt, bekommt eine Nachricht.", "Afterwards everything is public and fixed. Whoever follows a measure that moves is told.");
    public static readonly Text Resolution = new("Beschluss im Verzeichnis", "Resolution in the register");
    public static readonly Text NoResolution = new("keiner", "none");
    public static readonly Text NothingMoves = new("Keine Maßnahme hat einen anderen Platz.", "No measure has another rank.");
    public static readonly Text RankGap = new("{0} steht auf Platz {1}. Nach den Plätzen der anderen wäre es Platz {2}. Gleiche Plätze sind möglich, Lücken nur nach gleichen Plätzen.", "{0} stands at rank {1}. By the ranks of the others it would be rank {2}. Equal ranks are possible, gaps only after equal ranks.");
    public static readonly Text ReasonMissing = new("{0} ({1}) braucht einen Grund.", "{0} ({1}) needs a reason.");
    public static readonly Text Fixed = new("Diese Änderung ist beschlossen und steht fest.", "This change has been decided and is fixed.");
    public static readonly Text BeforeDay = new("Der Tag liegt vor der bisherigen Rangfolge.", "The day lies before the ranking until now.");
}
