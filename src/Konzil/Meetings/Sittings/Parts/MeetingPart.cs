namespace Konzil.Meetings;

/// <summary>Which part of a sitting goes on paper: municipal law asks for two records, and the agenda of the public part is posted up.</summary>
public enum MeetingPart
{
    Whole,
    Public,
    Confidential,
}

internal static class MeetingParts
{
    public const string Query = "teil";

    /// <summary>How a part is called in addresses; null for the whole.</summary>
    public static string? To(MeetingPart part) => part switch { MeetingPart.Public => "oeffentlich", MeetingPart.Confidential => "nichtoeffentlich", _ => null };

    public static MeetingPart Of(string? key) => Enum.GetValues<MeetingPart>().FirstOrDefault(p => key is not null && To(p) == key);

    /// <summary>Tasks of the part; one that came from no point belongs to the public one.</summary>
    public static IQueryable<MeetingTask> In(this IQueryable<MeetingTask> tasks, MeetingPart part, IQueryable<MeetingItem> items)
    {
        var confidential = items.Where(i => i.IsConfidential);
        return part switch
        {
            MeetingPart.Public => tasks.Where(t => !confidential.Any(i => i.Id == t.ItemId)),
            MeetingPart.Confidential => tasks.Where(t => confidential.Any(i => i.Id == t.ItemId)),
            _ => tasks,
        };
    }
}
