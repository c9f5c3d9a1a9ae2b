using Konzil.Platform;

namespace Konzil.Strategy;

/// <summary>A definition as it once stood. Nothing of it ever changes.</summary>
public sealed class GlossaryVersion
{
    private GlossaryVersion()
    {
    }

    internal GlossaryVersion(GlossaryEntry entry, TermOrigin origin, string why, Me by, DateTimeOffset at)
    {
        Take(entry, entry.Newest);
        (Why, ByName, At) = (why, by.Name, at);
        (AgreedBy, EventNumber, EventTitle, EventDay) = (origin.By, origin.EventNumber, origin.EventTitle, origin.EventDay);
    }

    public Guid EntryId { get; private set; }

    public int Number { get; private set; }

    public string TermDe { get; private set; } = "";

    public string TermEn { get; private set; } = "";

    public string MeaningDe { get; private set; } = "";

    public string MeaningEn { get; private set; } = "";

    public string AliasLines { get; private set; } = "";

    public string IsNotDe { get; private set; } = "";

    public string IsNotEn { get; private set; } = "";

    public TermState State { get; private set; }

    public string Why { get; private set; } = "";

    public string ByName { get; private set; } = "";

    /// <summary>Null for what was loaded: it is as old as the paper.</summary>
    public DateTimeOffset? At { get; private set; }

    public string AgreedBy { get; private set; } = "";

    /// <summary>The workshop it comes from.</summary>
    public int? EventNumber { get; private set; }

    public string EventTitle { get; private set; } = "";

    public DateOnly? EventDay { get; private set; }

    public Text Term => new(TermDe, TermEn);

    public Text Meaning => new(MeaningDe, MeaningEn);

    public IReadOnlyList<Text> IsNot => Lines.Split(IsNotDe, IsNotEn);

    public TermOrigin Origin => new(AgreedBy, EventNumber, EventTitle, EventDay);

    /// <summary>What stood before the office first changed it.</summary>
    internal static GlossaryVersion AsLoaded(GlossaryEntry entry)
    {
        var version = new GlossaryVersion();
        version.Take(entry, 1);
        return version;
    }

    private void Take(GlossaryEntry entry, int number)
    {
        (EntryId, Number, State) = (entry.Id, number, entry.State);
        (TermDe, TermEn, MeaningDe, MeaningEn) = (entry.TermDe, entry.TermEn, entry.MeaningDe, entry.MeaningEn);
        (AliasLines, IsNotDe, IsNotEn) = (entry.AliasLines, entry.IsNotDe, entry.IsNotEn);
    }
}
