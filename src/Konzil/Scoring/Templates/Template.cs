using System.Text.Json;
using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>A set of criteria to begin a round with: from the city's content, or from a file somebody uploaded.</summary>
public sealed class Template : Entity, IHaveHistory
{
    private Template()
    {
    }

    public Template(string key) => Key = key;

    public string Key { get; private set; } = "";

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string NoteDe { get; private set; } = "";

    public string NoteEn { get; private set; } = "";

    public TemplateOrigin Origin { get; private set; }

    /// <summary>Where the criteria are in use, in words; null for our own proposal.</summary>
    public string? Source { get; private set; }

    public string? SourceUrl { get; private set; }

    public decimal? MinimumTotal { get; private set; }

    public bool HasDutyLane { get; private set; }

    /// <summary>Null for a template of the city's content folder.</summary>
    public DateTimeOffset? UploadedAt { get; private set; }

    public string CriteriaJson { get; private set; } = "[]";

    public Text Title => new(TitleDe, TitleEn);

    public Text Note => new(NoteDe, NoteEn);

    public IReadOnlyList<CriterionText> Criteria => JsonSerializer.Deserialize<List<CriterionText>>(CriteriaJson) ?? [];

    public TemplateText Text => new(Key, Title, Note, Criteria) { Origin = Origin, Source = Source, SourceUrl = SourceUrl, MinimumTotal = MinimumTotal, HasDutyLane = HasDutyLane };

    public void Write(TemplateText text)
    {
        (TitleDe, TitleEn, NoteDe, NoteEn) = (text.Title.De, text.Title.En, text.Note.De, text.Note.En);
        (Origin, Source, SourceUrl, MinimumTotal, HasDutyLane) = (text.Origin, text.Source, text.SourceUrl, text.MinimumTotal, text.HasDutyLane);
        CriteriaJson = JsonSerializer.Serialize(text.Criteria);
    }

    /// <summary>An uploaded file may replace what was uploaded before, never a template of the city's content.</summary>
    public void Upload(TemplateText text, DateTimeOffset now)
    {
        if (UploadedAt is null && CriteriaJson != "[]")
        {
            throw new Refusal(TemplatesText.KeyTaken.Filled(text.Key), TemplatesText.FileField);
        }

        Write(text);
        UploadedAt = now;
    }
}

/// <summary>Where a template comes from, so that nobody takes a proposal for a rule.</summary>
public enum TemplateOrigin
{
    /// <summary>A proposal that comes with this software.</summary>
    Proposal,

    /// <summary>Written after what others really use; the source says whose.</summary>
    Practice,

    /// <summary>This city's own.</summary>
    Own,
}

/// <summary>A template as its file holds it.</summary>
public sealed record TemplateText(string Key, Text Title, Text Note, IReadOnlyList<CriterionText> Criteria)
{
    public TemplateOrigin Origin { get; init; }

    public string? Source { get; init; }

    public string? SourceUrl { get; init; }

    public decimal? MinimumTotal { get; init; }

    public bool HasDutyLane { get; init; }

    /// <summary>What the city's paper says about scoring, word for word; only in content files.</summary>
    public string? Wording { get; init; }
}
