using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>One sitting of a body: planned with an agenda, held, its minutes released; then they stay as they are.</summary>
public sealed class Meeting : Entity, IHaveHistory, IHaveReaders
{
    public const string Series = "Meeting";
    public const int TextMax = 2000;

    private Meeting()
    {
    }

    public int Number { get; private set; }

    public Guid BodyId { get; private set; }

    public DateOnly Day { get; private set; }

    public TimeOnly? Start { get; private set; }

    public TimeOnly? End { get; private set; }

    public string Place { get; private set; } = "";

    /// <summary>What it is about where the body's name does not say it: "Vorgespräch mit der Amtsleitung".</summary>
    public string Topic { get; private set; } = "";

    public MeetingState State { get; private set; }

    /// <summary>Who was there, one a line.</summary>
    public string Present { get; private set; } = "";

    public string CancelReason { get; private set; } = "";

    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Counts changes of day, time and place, so that calendars notice.</summary>
    public int Sequence { get; private set; }

    public bool IsExample { get; private set; }

    /// <summary>Its minutes are for everybody: points, results and decisions, never who was there.</summary>
    public bool IsPublic { get; private set; }

    public Visibility Circle { get; private set; }

    public DateOnly? PublicFrom { get; private set; }

    /// <summary>Since when everybody reads day, place and the public points; null while only the body does.</summary>
    public DateTimeOffset? AgendaPublicSince { get; private set; }

    public bool MinutesOpen => State == MeetingState.Held;

    public static Meeting Plan(int number, Guid bodyId, MeetingDate date, DateTimeOffset now)
    {
        var meeting = new Meeting { Number = number, BodyId = bodyId };
        meeting.Set(date, now);
        return meeting;
    }

    /// <summary>True if the members have to hear of it.</summary>
    public bool Move(MeetingDate date, DateTimeOffset now)
    {
        MustBe(MeetingState.Planned);
        var moved = (Day, Start, End, Place) != (date.Day, date.Start, date.End, date.Place);
        Sequence += moved ? 1 : 0;
        Set(date, now);
        return moved;
    }

    public void Cancel(string reason, DateTimeOffset now)
    {
        MustBe(MeetingState.Planned);
        if (reason.Length == 0)
        {
            throw new Refusal(MeetingText.CancelNeedsReason, nameof(CancelReason));
        }

        (State, CancelReason, ChangedAt, Sequence) = (MeetingState.Cancelled, reason, now, Sequence + 1);
    }

    /// <summary>The public part of the agenda is announced to everybody, before the sitting; what was announced can be taken back at any time.</summary>
    public void ShowAgenda(bool isPublic, DateTimeOffset now)
    {
        if (isPublic && AgendaPublicSince is null)
        {
            MustBe(MeetingState.Planned);
        }

        AgendaPublicSince = isPublic ? AgendaPublicSince ?? now : null;
    }

    /// <summary>It has taken place: from now on minutes are written.</summary>
    public void Hold(string present, DateTimeOffset now)
    {
        if (State == MeetingState.Planned && Day > Format.Day(now))
        {
            throw new Refusal(MeetingText.NotYet, nameof(Present));
        }

        if (present.Length == 0)
        {
            throw new Refusal(MeetingText.PresentMissing, nameof(Present));
        }

        if (State is not (MeetingState.Planned or MeetingState.Held))
        {
            throw new Refusal(MeetingText.Over);
        }

        (State, Present, ChangedAt) = (MeetingState.Held, present, now);
    }

    /// <summary>The minutes are finished; members hear of them and nobody changes them any more.</summary>
    public void Release(DateTimeOffset now)
    {
        MustBe(MeetingState.Held);
        (State, ChangedAt) = (MeetingState.Released, now);
    }

    /// <summary>Who reads the finished minutes besides the body, and from when everybody does.</summary>
    public void ShowTo(Release release, DateOnly today)
    {
        if (State != MeetingState.Released)
        {
            throw new Refusal(MinutesText.NotReleasedYet, nameof(IsPublic));
        }

        (Circle, PublicFrom, IsPublic) = (release.Circle, release.Day, release.IsDue(today));
    }

    public void Publish(DateOnly today)
    {
        if (!IsPublic && PublicFrom <= today)
        {
            IsPublic = true;
            Say(new MinutesPublished(Id));
        }
    }

    public void MustBe(MeetingState state)
    {
        if (State != state)
        {
            throw new Refusal(state == MeetingState.Held && State == MeetingState.Planned ? MeetingText.NotHeldYet : MeetingText.Over);
        }
    }

    /// <summary>Planned, or its minutes are being written.</summary>
    public void MustBeOpen()
    {
        if (State is not (MeetingState.Planned or MeetingState.Held))
        {
            throw new Refusal(MeetingText.Over);
        }
    }

    /// <summary>Only files say this.</summary>
    public Meeting AsExample()
    {
        IsExample = true;
        return this;
    }

    private void Set(MeetingDate date, DateTimeOffset now)
    {
        if (date.End is not null && (date.Start is null || date.End <= date.Start))
        {
            throw new Refusal(MeetingText.EndBeforeStart, nameof(End));
        }

        (Day, Start, End, Place, Topic, ChangedAt) = (date.Day, date.Start, date.End, date.Place, date.Topic, now);
    }
}

public sealed record MeetingDate(DateOnly Day, TimeOnly? Start, TimeOnly? End, string Place, string Topic);

public enum MeetingState
{
    Planned,
    Held,
    Released,
    Cancelled,
}
