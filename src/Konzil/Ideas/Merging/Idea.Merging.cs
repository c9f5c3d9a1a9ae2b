using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>Where an idea went on when it was joined with others or divided. Its own words, supports and comments stay.</summary>
public sealed partial class Idea
{
    /// <summary>Null as long as the idea speaks for itself.</summary>
    public Replacement? Replaced { get; private set; }

    /// <summary>The regrouping that replaced it.</summary>
    public Guid? ReplacedById { get; private set; }

    public DateTimeOffset? ReplacedAt { get; private set; }

    public bool IsCurrent => Replaced is null;

    /// <summary>What is part of a measure or was decided can only be the idea that others join.</summary>
    public bool MayGoOn => IsOpen && State is IdeaState.Published or IdeaState.Answered;

    /// <summary>A common idea, or a part of one: public at once, since all its words were public before.</summary>
    public static Idea Derive(int number, IdeaText text, Author author, DateTimeOffset now)
    {
        var idea = new Idea { Number = number, Title = text.Title, Body = text.Body, FieldId = text.FieldId, DistrictId = text.DistrictId, AuthorId = author.Id, AuthorName = author.Name, Channel = IdeaChannel.Derived, SubmittedAt = now };
        (idea.State, idea.StateSince, idea.PublishedAt, idea.Stage) = (IdeaState.Published, now, now, 2);
        idea.Say(new IdeaPublished(idea.Id));
        return idea;
    }

    /// <summary>It goes on elsewhere. Its page stays and says where.</summary>
    public void GoOn(Replacement how, Guid regroupingId, DateTimeOffset now)
    {
        if (how == Replacement.Dissolved ? !IsCurrent : !MayGoOn)
        {
            throw new Refusal(RegroupText.MayNotGoOn.Filled(Number));
        }

        (Replaced, ReplacedById, ReplacedAt) = (how, regroupingId, now);
    }

    /// <summary>It speaks for itself again.</summary>
    public void Return() => (Replaced, ReplacedById, ReplacedAt) = (null, null, null);

    /// <summary>The invented supports of examples go along; they are a number, not people.</summary>
    public void CarryExamples(int supports) => (ExampleSupports, SupportCount) = (ExampleSupports + supports, SupportCount + supports);
}

/// <summary>How an idea was replaced.</summary>
public enum Replacement
{
    /// <summary>Joined with others to a common idea.</summary>
    Merged,

    /// <summary>Divided into parts.</summary>
    Split,

    /// <summary>A common idea or a part that was undone: readable, but nothing goes on here.</summary>
    Dissolved,
}
