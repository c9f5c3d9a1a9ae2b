using Konzil.Platform;

namespace Konzil.Ideas;

public static class IdeasText
{
    public static readonly Text DeclineNeedsReason = new("Bitte begründen Sie, warum die Idee nicht weiterverfolgt wird.", "Please give the reason why the idea is not pursued.");
    public static readonly Text WrongState = new("Die Idee ist „{0}“ und kann nicht „{1}“ werden. Laden Sie die Seite neu.", "The idea is “{0}” and cannot become “{1}”. Reload the page.");
    public static readonly Text NotOpen = new("Dieser Idee kann nicht mehr zugestimmt werden, weil über sie entschieden ist.", "This idea can no longer be supported because it has been decided.");

    public static Text Of(IdeaState state) => state switch
    {
        IdeaState.Received => new("Eingegangen", "Received"),
        IdeaState.UnderReview => new("In Prüfung", "Under review"),
        IdeaState.Published => new("In Diskussion", "Under discussion"),
        IdeaState.Answered => new("Beantwortet", "Answered"),
        IdeaState.TakenUp => new("In Maßnahme übernommen", "Taken up in a measure"),
        _ => new("Nicht weiterverfolgt", "Not pursued"),
    };

    public static Text Of(IdeaChannel channel) => channel switch
    {
        IdeaChannel.Card => new("Karte aus einem Workshop", "Card from a workshop"),
        IdeaChannel.Phone => new("Am Telefon", "By phone"),
        IdeaChannel.Letter => new("Brief", "Letter"),
        _ => new("Online", "Online"),
    };
}
