using Konzil.Platform;

namespace Konzil.Events;

/// <summary>A series of events with numbered editions, and how many were planned (A5: the paper gives two ranges).</summary>
public sealed class EventSeries : Entity, IHaveHistory
{
    private EventSeries()
    {
    }

    public EventSeries(string key) => Key = key;

    public string Key { get; private set; } = "";

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string SentenceDe { get; private set; } = "";

    public string SentenceEn { get; private set; } = "";

    public string NoteDe { get; private set; } = "";

    public string NoteEn { get; private set; } = "";

    /// <summary>The order of the meeting that every new edition starts with.</summary>
    public string Programme { get; private set; } = "";

    /// <summary>The paper's own words of each range, one a line.</summary>
    public string PlannedWordings { get; private set; } = "";

    public int? PlannedMin { get; private set; }

    public int? PlannedMax { get; private set; }

    public Text Title => new(TitleDe, TitleEn);

    public Text Sentence => new(SentenceDe, SentenceEn);

    public Text Note => new(NoteDe, NoteEn);

    public void Write(Text title, Text sentence, Text note) =>
        (TitleDe, TitleEn, SentenceDe, SentenceEn, NoteDe, NoteEn) = (title.De, title.En, sentence.De, sentence.En, note.De, note.En);

    /// <summary>The smallest and the largest number any wording names.</summary>
    public void Expect(int? min, int? max, IEnumerable<string> wordings) => (PlannedMin, PlannedMax, PlannedWordings) = (min, max, string.Join('\n', wordings));

    public void Template(string programme) => Programme = programme;
}
