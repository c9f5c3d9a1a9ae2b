using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>The part of an idea that comes from its round.</summary>
public sealed partial class Idea
{
    /// <summary>Null: the permanent intake.</summary>
    public Guid? RoundId { get; private set; }

    /// <summary>Answers to the round's own questions.</summary>
    public string? AnswersJson { get; private set; }

    /// <summary>Belongs to a round of the staff; kept here so that every list, feed and search leaves it out by one rule.</summary>
    public bool StaffOnly { get; private set; }

    /// <summary>Public before the moderation has read it; it still waits on the desk.</summary>
    public bool Unread { get; private set; }

    /// <summary>Supports given while the round hides them; added to <see cref="SupportCount"/> when it shows them.</summary>
    public int HiddenSupports { get; private set; }

    public RoundAnswers Answers => RoundAnswers.From(AnswersJson);

    /// <summary>It is a contribution to a round. Where the round is moderated afterwards, it is public at once.</summary>
    public void Join(IdeaRound round, RoundAnswers answers, DateTimeOffset now)
    {
        round.MustAllow(RoundRights.Submit, now);
        Belong(round, answers);
        if (round.Moderation == RoundModeration.AfterPublication)
        {
            Unread = true;
            Publish(now);
        }
    }

    /// <summary>The office sorts it into another round, or out of all. Nothing public is hidden, nothing hidden comes out by this.</summary>
    public void MoveTo(IdeaRound? round)
    {
        if (StaffOnly || round?.StaffOnly == true)
        {
            throw new Refusal(RoundOfficeText.StaffStays.Filled(Number));
        }

        Belong(round);
    }

    /// <summary>The contribution of a round or, without one, of the permanent intake.</summary>
    internal void Belong(IdeaRound? round, RoundAnswers? answers = null) =>
        (RoundId, StaffOnly, AnswersJson) = (round?.Id, round?.StaffOnly ?? false, round is null ? null : (answers ?? (RoundId == round.Id ? Answers : RoundAnswers.None)).Asked(round).ToJson());

    /// <summary>The author corrects the answers along with the wording.</summary>
    public void Reply(RoundAnswers answers, IdeaRound round) => AnswersJson = answers.Asked(round).ToJson();

    /// <summary>The moderation has read what was public already, and it stays.</summary>
    public void MarkRead() => Unread = false;
}
