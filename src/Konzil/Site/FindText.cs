using Konzil.Platform;

namespace Konzil.Site;

public static class FindText
{
    public static readonly Text Title = new("Suche", "Search");
    public static readonly Text Field = new("Wonach suchen Sie?", "What are you looking for?");
    public static readonly Text Hint = new("Ein Wort, zum Beispiel Radweg. Oder eine Nummer, zum Beispiel M-27 oder Idee 57.", "A word, for example Radweg. Or a number, for example M-27 or Idea 57.");
    public static readonly Text Button = new("Suchen", "Search");
    public static readonly Text TooShort = new("Bitte geben Sie mindestens zwei Buchstaben ein.", "Please enter at least two letters.");
    public static readonly Text Nothing = new("Zu „{0}“ haben wir nichts gefunden.", "We found nothing for “{0}”.");
    public static readonly Text NothingHelp = new("Versuchen Sie ein kürzeres oder anderes Wort. Oder sehen Sie in der Agenda nach. Vielleicht ist es auch eine neue Idee?", "Try a shorter or another word. Or look into the agenda. Perhaps it is a new idea?");
    public static readonly Text One = new("1 Treffer für „{0}“.", "1 result for “{0}”.");
    public static readonly Text Many = new("{0} Treffer für „{1}“.", "{0} results for “{1}”.");
    public static readonly Text Kinds = new("Treffer nach Art", "Results by kind");
    public static readonly Text Everything = new("Alles", "Everything");
    public static readonly Text AllOf = new("Alle {0} ansehen", "See all {0}");

    private static readonly Text OneHit = new("1 Treffer", "1 result");
    private static readonly Text Hits = new("{0} Treffer", "{0} results");

    public static string InGroup(int count) => count == 1 ? OneHit : Hits.With(count);
}
