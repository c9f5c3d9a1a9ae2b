namespace Konzil.Meetings;

/// <summary>The sitting as a whole, or the part of it that was asked for.</summary>
public partial class ShowMeeting
{
    public sealed partial record Shown
    {
        public MeetingPart Part { get; init; }

        /// <summary>It has confidential points that the reader sees, so that its parts can be printed one by one.</summary>
        public bool HasParts { get; init; }

        /// <summary>Points before the first one shown.</summary>
        public int Before { get; init; }

        /// <summary>Points as the whole agenda counts them, also where only a part is shown.</summary>
        public IEnumerable<(int Number, ItemRow Row)> Numbered => Items.Select((row, i) => (Before + i + 1, row));
    }
}
