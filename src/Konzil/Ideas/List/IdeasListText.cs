using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>Words of the list of ideas, its feed and its data.</summary>
public static class IdeasListText
{
    public static readonly Text LeadAll = new("{0} Beiträge aus der Stadt: {1} online eingereicht, {2} in Workshops auf Karten geschrieben, {3} mit einem Brief oder am Telefon.", "{0} contributions from the city: {1} submitted online, {2} written on cards in workshops, {3} by letter or phone.");
    public static readonly Text Lead = new("{0} Beiträge aus der Stadt: {1} online eingereicht, {2} in Workshops auf Karten geschrieben.", "{0} contributions from the city: {1} submitted online, {2} written on cards in workshops.");
    public static readonly Text LeadNone = new("Noch hat niemand eine Idee eingereicht. Fangen Sie an.", "Nobody has submitted an idea yet. Make a start.");
    public static readonly Text AnswerDays = new("Die Stadt antwortet im Mittel nach {0} Tagen.", "On average the city answers after {0} days.");
    public static readonly Text AnswerDay = new("Die Stadt antwortet im Mittel am selben oder am nächsten Tag.", "On average the city answers on the same or the next day.");
    public static readonly Text Submit = new("Idee einreichen", "Submit an idea");
    public static readonly Text SearchAndFilter = new("Suchen und filtern", "Search and filter");
    public static readonly Text FilterLabel = new("Ideen filtern", "Filter ideas");
    public static readonly Text Search = new("Suchen", "Search");
    public static readonly Text Field = new("Handlungsfeld", "Field of action");
    public static readonly Text District = new("Stadtteil", "District");
    public static readonly Text DistrictsByPlace = new("Stadtteile nach Lage", "Districts by position");
    public static readonly Text Standing = new("Stand", "Status");
    public static readonly Text Channel = new("Eingereicht", "Submitted");
    public static readonly Text AnyChannel = new("Auf allen Wegen", "In any way");
    public static readonly Text Apply = new("Filter anwenden", "Apply filter");
    public static readonly Text ActiveFilters = new("Gewählte Filter", "Chosen filters");
    public static readonly Text ClearAll = new("Alle Filter entfernen", "Remove all filters");
    public static readonly Text SearchChip = new("Suche: {0}", "Search: {0}");
    public static readonly Text UnknownTitle = new("Diesen Filter kennen wir nicht", "We do not know this filter");
    public static readonly Text UnknownBody = new("In der Adresse steht „{0}“. Das gibt es hier nicht, oder es heißt inzwischen anders. Die Liste zeigt die Ideen ohne diesen Filter.", "The address says “{0}”. It does not exist here, or has another name by now. The list shows the ideas without this filter.");
    public static readonly Text One = new("1 Beitrag", "1 contribution");
    public static readonly Text Many = new("{0} Beiträge", "{0} contributions");
    public static readonly Text Contributions = new(" Beiträge", " contributions");
    public static readonly Text SortBy = new("Sortieren nach", "Sort by");
    public static readonly Text Sort = new("Sortieren", "Sort");
    public static readonly Text Support = new("stimmen zu", "in support");
    public static readonly Text SupportOne = new("stimmt zu", "in support");
    public static readonly Text Comment = new("1 Kommentar", "1 comment");
    public static readonly Text Comments = new("{0} Kommentare", "{0} comments");
    public static readonly Text ToMeasure = new("Zur Maßnahme", "To the measure");
    public static readonly Text Why = new("Begründung", "Reason");
    public static readonly Text About = new(": {0}", ": {0}");
    public static readonly Text EmptyTitle = new("Noch keine Ideen", "No ideas yet");
    public static readonly Text EmptyBody = new("Ihre Idee kann die erste sein. Das dauert etwa fünf Minuten.", "Yours can be the first. It takes about five minutes.");
    public static readonly Text NoMatchTitle = new("Dazu gibt es noch keine Idee", "There is no idea like that yet");
    public static readonly Text NoMatchBody = new("Nehmen Sie einen Filter weg, oder suchen Sie mit einem anderen Wort. Oder es ist Ihre Idee, die noch fehlt.", "Remove a filter, or search for another word. Or it is your idea that is still missing.");
    public static readonly Text Feed = new("Neue Ideen abonnieren (Atom)", "Subscribe to new ideas (Atom)");
    public static readonly Text Csv = new("Alle Ideen als Tabelle (CSV)", "All ideas as a table (CSV)");
    public static readonly Text CommentsFeedTitle = new("Beiträge zu: {0}", "Comments on: {0}");
    public static readonly Text CommentsFeed = new("Neue Beiträge abonnieren (Atom)", "Subscribe to new comments (Atom)");
    public static readonly Text FollowedIdeas = new("Ideen", "Ideas");
    public static readonly Text InterestNotice = new("Neue Idee zu „{0}“: {1}", "New idea on “{0}”: {1}");
    public static readonly Text FeedTitle = new("Ideen für die Digitale Agenda {0}", "Ideas for the Digital Agenda of {0}");

    public static Text Of(IdeaSort sort) => sort switch
    {
        IdeaSort.Support => new("Zustimmung", "Support"),
        IdeaSort.Discussed => new("Meiste Kommentare", "Most comments"),
        _ => new("Neueste zuerst", "Newest first"),
    };
}
