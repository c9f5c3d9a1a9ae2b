using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>
/// What a body decided in a sitting. Its words are never changed after they were recorded; a later decision may replace it.
/// Internal until somebody releases it for the public.
/// </summary>
public sealed class MeetingDecision : Entity, IHaveHistory, IHaveReaders
{
    public const string Series = "MeetingDecision";
    public const int WordingMax = 4000;

    private MeetingDecision()
    {
    }

    public int Number { get; private set; }

    public Guid BodyId { get; private set; }

    public Guid MeetingId { get; private set; }

    public Guid ItemId { get; private set; }

    public DateOnly DecidedOn { get; private set; }

    public string Title { get; private set; } = "";

    public string Wording { get; private set; } = "";

    public string Reason { get; private set; } = "";

    /// <summary>The public measure it is about.</summary>
    public Guid? MeasureId { get; private set; }

    /// <summary>The earlier decision that no longer holds; each is replaced once.</summary>
    public Guid? ReplacesId { get; private set; }

    public string ByName { get; private set; } = "";

    public DateTimeOffset RecordedAt { get; private set; }

    public bool IsPublic { get; private set; }

    public Visibility Circle { get; private set; }

    public DateOnly? PublicFrom { get; private set; }

    public bool IsExample { get; private set; }

    public static MeetingDecision Record(int number, Meeting meeting, MeetingItem item, DecisionWords words, Me by, DateTimeOffset now)
    {
        meeting.MustBe(MeetingState.Held);
        if (item.IsConfidential && words.Release != Release.TeamOnly)
        {
            throw new Refusal(DecisionText.ConfidentialFirst);
        }

        return words.Title.Length == 0 || words.Wording.Length == 0
            ? throw new Refusal(DecisionText.WordingMissing, nameof(Wording))
            : new()
            {
                Number = number,
                BodyId = meeting.BodyId,
                MeetingId = meeting.Id,
                ItemId = item.Id,
                DecidedOn = meeting.Day,
                Title = words.Title,
                Wording = words.Wording,
                Reason = words.Reason,
                MeasureId = item.Subject == ItemSubject.Measure ? item.SubjectId : null,
                ReplacesId = words.ReplacesId,
                IsPublic = words.Release.IsDue(meeting.Day < Format.Day(now) ? Format.Day(now) : meeting.Day),
                Circle = words.Release.Circle,
                PublicFrom = words.Release.Day,
                ByName = by.Name,
                RecordedAt = now,
            };
    }

    /// <summary>Who reads it, and from when everybody does.</summary>
    public void ShowTo(Release release, DateOnly today) => (Circle, PublicFrom, IsPublic) = (release.Circle, release.Day, release.IsDue(today));

    public void Publish(DateOnly today) => IsPublic = IsPublic || PublicFrom <= today;

    /// <summary>Only files say this.</summary>
    public MeetingDecision AsExample()
    {
        IsExample = true;
        return this;
    }
}

public sealed record DecisionWords(string Title, string Wording, string Reason, Guid? ReplacesId, Release Release);
