using System.Globalization;
using Konzil.Events;
using Konzil.Platform;
using Konzil.Ui;

namespace Konzil.Meetings;

/// <summary>How a sitting is named and dated.</summary>
internal static class MeetingWords
{
    /// <summary>"Jour fixe: Vorgespräch" in lists of several bodies, "Sitzung 3: Vorgespräch" where the body is known.</summary>
    public static Text Title(Meeting meeting, Body? body)
    {
        var name = body?.Name ?? MeetingText.Meeting.Filled(meeting.Number);
        return meeting.Topic.Length == 0 ? name : new Text(name.De + ": " + meeting.Topic, name.En + ": " + meeting.Topic);
    }

    /// <summary>14. Oktober 2026, 10:00 bis 11:30 Uhr.</summary>
    public static Text When(Meeting meeting) => meeting.Start is not { } start ? Date(meeting.Day)
        : (meeting.End is not null ? MeetingText.Hours : MeetingText.FromHour).Filled(Date(meeting.Day), Hour(start), Hour(meeting.End ?? start));

    /// <summary>10:00 bis 11:30 Uhr, Sitzungssaal; what is unknown is left out.</summary>
    public static string HoursAndPlace(Meeting meeting) => string.Join(", ", new[]
    {
        meeting switch { { Start: { } start, End: { } end } => EventsText.FromTo.With(Hour(start), Hour(end)), { Start: { } start } => EventsText.From.With(Hour(start)), _ => "" },
        meeting.Place,
    }.Where(t => t.Length > 0));

    /// <summary>What everybody else learns of confidential points.</summary>
    public static Text Hidden(int count) => count == 1 ? MeetingText.HiddenOne : MeetingText.HiddenMany.Filled(count);

    /// <summary>"Minutes", "Agenda, public part".</summary>
    public static Text Heading(Meeting meeting, MeetingPart part)
    {
        var heading = meeting.State is MeetingState.Planned or MeetingState.Cancelled ? MeetingText.Agenda : MeetingText.Minutes;
        return part switch { MeetingPart.Public => MeetingText.PublicPartOf.Filled(heading), MeetingPart.Confidential => MeetingText.ConfidentialPartOf.Filled(heading), _ => heading };
    }

    public static Text Date(DateOnly day) => MeetingText.DayIn.Filled(day);

    public static StatusKind Kind(MeetingState state) => state switch { MeetingState.Planned => StatusKind.Open, MeetingState.Held => StatusKind.Running, MeetingState.Released => StatusKind.Good, _ => StatusKind.Stopped };

    public static StatusKind Kind(ItemOutcome outcome) => outcome switch { ItemOutcome.Settled => StatusKind.Good, ItemOutcome.Open => StatusKind.Running, _ => StatusKind.Open };

    public static string? Time(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Hour(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);
}
