using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>What an idea says.</summary>
public sealed record IdeaText(string Title, string Body, Guid? FieldId, Guid? DistrictId)
{
    /// <summary>One line, however it was sent: it becomes the subject of mails.</summary>
    public string Title { get; init; } = Title.ReplaceLineEndings(" ");

    /// <summary>Where in the city, in words.</summary>
    public string Address { get; init; } = "";

    public GeoPoint? Point { get; init; }
}
