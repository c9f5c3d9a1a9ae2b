using Konzil.Platform;

namespace Konzil.People;

/// <summary>The kinds of news people can set a way for. The names are kept in the database.</summary>
public enum NewsKind
{
    /// <summary>What concerns only this person: a question, a decision about something they wrote, a role.</summary>
    Other,

    /// <summary>Where one's own idea stands, above all the city's answer.</summary>
    OwnIdea,

    /// <summary>A step of an idea or a measure one follows.</summary>
    Step,

    /// <summary>Somebody wrote below something one follows.</summary>
    Comment,

    /// <summary>Somebody answered one's comment.</summary>
    Reply,

    /// <summary>Somebody named one in a comment.</summary>
    Mention,

    /// <summary>A new idea or measure of a field of action or a district one follows.</summary>
    Interest,

    /// <summary>What becomes of an idea one supports: joined with others, divided, separated again.</summary>
    Support,

    /// <summary>Events: reminders, changes, minutes.</summary>
    Event,

    /// <summary>Rounds: begin, end, results.</summary>
    Round,

    /// <summary>The report on a measure.</summary>
    Report,

    /// <summary>Something waits in the office.</summary>
    Work,

    /// <summary>Once a week what concerns the own unit; for the city's staff.</summary>
    Unit,
}

/// <summary>How somebody wants to hear a kind of news.</summary>
public enum HearWish
{
    AtOnce,
    Daily,
    Weekly,
    Inbox,
    Nothing,
}

/// <summary>Something that can be followed, by its kind and id.</summary>
public sealed record Followed(string Kind, Guid Id);

/// <summary>A link that does one thing for one person without signing in.</summary>
/// <param name="Label">What it does.</param>
/// <param name="Path">Its address for a person, without the language.</param>
public sealed record OneClick(Text Label, Func<Guid, string> Path);

/// <summary>Something to be told.</summary>
/// <param name="Kind">What people set their wish for.</param>
/// <param name="Text">One or two sentences in both languages, already filled.</param>
/// <param name="Path">Address on the site without the language.</param>
/// <param name="Key">Names the occasion; the same occasion is told a person once.</param>
public sealed record News(NewsKind Kind, Text Text, string Path, string Key)
{
    /// <summary>Told because of a follow: the mail can end it.</summary>
    public Followed? About { get; init; }

    public OneClick? Click { get; init; }

    /// <summary>More lines for a mail of its own; the inbox and summaries show the text only.</summary>
    public Text? Detail { get; init; }
}

/// <summary>The way somebody chose for a kind of news.</summary>
public sealed class HearChoice
{
    private HearChoice()
    {
    }

    public HearChoice(Guid personId, NewsKind kind, HearWish wish) => (PersonId, Kind, Wish) = (personId, kind, wish);

    public Guid PersonId { get; private set; }

    public NewsKind Kind { get; private set; }

    public HearWish Wish { get; private set; }

    public void Choose(HearWish wish) => Wish = wish;
}

/// <summary>What holds as long as nobody chose, and what may be chosen.</summary>
public static class HearRules
{
    /// <summary>In the order of the settings page.</summary>
    public static readonly IReadOnlyList<NewsKind> Kinds =
        [NewsKind.OwnIdea, NewsKind.Step, NewsKind.Support, NewsKind.Reply, NewsKind.Mention, NewsKind.Comment, NewsKind.Interest, NewsKind.Round, NewsKind.Event, NewsKind.Report, NewsKind.Other];

    /// <summary>Those that this person can get: what waits in the office, for who works there; what concerns one's unit, for all staff.</summary>
    public static IReadOnlyList<NewsKind> Of(Me me) =>
        [.. Kinds, .. me.May(Permission.ReadInternal) ? [NewsKind.Unit] : Array.Empty<NewsKind>(), .. me.May(Permission.EnterOffice) ? [NewsKind.Work] : Array.Empty<NewsKind>()];

    public static HearWish Usual(NewsKind kind) => kind switch
    {
        NewsKind.Comment => HearWish.Inbox,
        NewsKind.Interest => HearWish.Daily,
        _ => HearWish.AtOnce,
    };

    /// <summary>What somebody must be able to answer to stays in the inbox at least.</summary>
    public static IReadOnlyList<HearWish> Choices(NewsKind kind) =>
        kind is NewsKind.Other or NewsKind.Work ? [HearWish.AtOnce, HearWish.Daily, HearWish.Weekly, HearWish.Inbox] : Enum.GetValues<HearWish>();

    /// <summary>The wish that holds: the account's switch "no mails" beats the single wishes.</summary>
    public static HearWish Of(NewsKind kind, HearWish? chosen, MailWish mails)
    {
        var wish = chosen ?? Usual(kind);
        return mails == MailWish.Never && wish is (HearWish.AtOnce or HearWish.Daily or HearWish.Weekly) ? HearWish.Inbox : wish;
    }
}
