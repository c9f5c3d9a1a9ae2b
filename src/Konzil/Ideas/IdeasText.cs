using Konzil.Platform;

namespace Konzil.Ideas;

public static class IdeasText
{
    public static readonly Text NotClaimable = new("Diese Idee gehört schon zu einem Konto.", "This idea belongs to an account already.");
    public static readonly Text DeclineNeedsReason = new("Bitte begründen Sie, warum die Idee nicht weiterverfolgt wird.", "Please give the reason why the idea is not pursued.");
    public static readonly Text WrongState = new("Die Idee ist „{0}“ und kann nicht „{1}“ werden. Laden Sie die Seite neu.", "The idea is “{0}” and cannot become “{1}”. Reload the page.");
    public static readonly Text NotOpen = new("Dieser Idee kann nicht mehr zugestimmt werden, weil über sie entschieden ist.", "This idea can no longer be supported because it has been decided.");
    public static readonly Text AlreadyRead = new("Über diese Idee ist entschieden. Der Wortlaut bleibt jetzt, wie er ist. Ergänzen Sie ihn in der Diskussion.", "This idea has been decided. The wording stays as it is now. Add to it in the discussion.");
    public static readonly Text NotWithdrawable = new("Über diese Idee ist entschieden. Sie kann nicht mehr zurückgezogen werden, weil andere darauf aufbauen.", "This idea has been decided. It can no longer be withdrawn because others build on it.");
    public static readonly Text Ideas = new("Ideen", "Ideas");
    public static readonly Text IdeaNumber = new("Idee {0}", "Idea {0}");
    public static readonly Text WholeCity = new("Ganze Stadt", "Whole city");
    public static readonly Text NoField = new("Noch keinem Handlungsfeld zugeordnet", "Not yet assigned to a field of action");

    public static Text Of(IdeaState state) => state switch
    {
        IdeaState.Received => new("Eingegangen", "Received"),
        IdeaState.UnderReview => new("In Prüfung", "Under review"),
        IdeaState.Published => new("In Diskussion", "Under discussion"),
        IdeaState.Answered => new("Beantwortet", "Answered"),
        IdeaState.Withdrawn => new("Zurückgezogen", "Withdrawn"),
        IdeaState.TakenUp => new("In Maßnahme übernommen", "Taken up in a measure"),
        _ => new("Nicht weiterverfolgt", "Not pursued"),
    };

    public static Text Of(IdeaChannel channel) => channel switch
    {
        IdeaChannel.Card => new("Karte aus einem Workshop", "Card from a workshop"),
        IdeaChannel.Phone => new("Am Telefon", "By phone"),
        IdeaChannel.Letter => new("Brief", "Letter"),
        IdeaChannel.Derived => new("Von der Moderation gebildet", "Formed by the moderation"),
        _ => new("Online", "Online"),
    };
}
