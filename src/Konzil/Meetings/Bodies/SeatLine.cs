using Konzil.Platform;
using Konzil.Scoring;

namespace Konzil.Meetings;

/// <summary>What is said of a seat, in one line: since when, from where, until when, appointed by whom.</summary>
internal static class SeatLine
{
    public static string Of(BodyMember seat)
    {
        var parts = new List<string> { MeetingText.Since.With(Format.Date(seat.Since)) };
        if (seat.Until is { } until)
        {
            parts.Add(MeetingText.UntilDay.With(Format.Date(until)));
        }

        if (seat.Sector is { } sector)
        {
            parts.Add(ScoringText.Of(sector));
        }

        if (seat.AppointedBy.Length > 0)
        {
            parts.Add(MeetingText.Appointed.With(seat.AppointedBy));
        }

        return string.Join(", ", parts);
    }
}
