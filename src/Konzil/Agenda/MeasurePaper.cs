using Konzil.Platform;
using Konzil.Strategy;

namespace Konzil.Agenda;

/// <summary>What a measure has from the city's paper: other spellings, quotation, its two roles (A15, A16).</summary>
public sealed partial class Measure
{
    public string AliasLines { get; private set; } = "";

    /// <summary>The sentence of the paper that names it.</summary>
    public string? PaperWording { get; private set; }

    /// <summary>Where that stands: "Abschnitt 1.2".</summary>
    public string? PaperPlace { get; private set; }

    /// <summary>The year the paper gives for it.</summary>
    public int? PaperYear { get; private set; }

    /// <summary>A base the agenda builds on (A16).</summary>
    public bool IsFoundation { get; private set; }

    /// <summary>A portfolio of its own below its field (A16).</summary>
    public bool IsSubPortfolio { get; private set; }

    /// <summary>Was there before the agenda and did not go through its procedure.</summary>
    public bool IsExisting { get; private set; }

    /// <summary>The paper names it without a problem or a benefit; those words are ours and say so.</summary>
    public bool HasOurWording { get; private set; }

    public string ContradictionLines { get; private set; } = "";

    public string? DeliveryNoteDe { get; private set; }

    public string? DeliveryNoteEn { get; private set; }

    /// <summary>Other spellings; the search finds all (A15).</summary>
    public IReadOnlyList<string> Aliases => Lines.Split(AliasLines);

    /// <summary>Keys of the contradictions of the paper that concern it.</summary>
    public IReadOnlyList<string> Contradictions => Lines.Split(ContradictionLines);

    public Text? DeliveryNote => DeliveryNoteDe is null ? null : new(DeliveryNoteDe, DeliveryNoteEn ?? DeliveryNoteDe);

    /// <summary>The title in both languages; German where nobody wrote an English one.</summary>
    public Text Name => new(Title, TitleEn ?? Title);

    public Text Short => new(Summary, SummaryEn ?? Summary);

    public void StandOn(PaperSource source)
    {
        (AliasLines, PaperWording, PaperPlace, PaperYear) = (Lines.Of(source.Aliases), source.Wording, source.Place, source.Year);
        (IsFoundation, IsSubPortfolio, IsExisting, HasOurWording) = (source.Foundation, source.SubPortfolio, source.Existing, source.OurWording);
        ContradictionLines = Lines.Of(source.Contradictions);
    }

    /// <summary>It comes from an earlier portfolio. What was begun there did not go through the procedure of the agenda.</summary>
    public void CameWith(DeliveryStatus status, string? reason, DateTimeOffset since)
    {
        if (status is DeliveryStatus.Planned or DeliveryStatus.NotStated)
        {
            DeliveryAsStated(status, null);
            return;
        }

        Deliver(status, reason, since);
        IsExisting = true;
    }

    public void CallAlso(IEnumerable<string> aliases) => AliasLines = Lines.Of(aliases);
}

/// <summary>Where a measure stands in the city's paper.</summary>
public sealed record PaperSource
{
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public string? Wording { get; init; }

    public string? Place { get; init; }

    public int? Year { get; init; }

    public bool Foundation { get; init; }

    public bool SubPortfolio { get; init; }

    public bool Existing { get; init; }

    public bool OurWording { get; init; }

    public IReadOnlyList<string> Contradictions { get; init; } = [];
}
