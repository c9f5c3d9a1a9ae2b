using Konzil.Platform;

namespace Konzil.Council;

/// <summary>What a body of the city decided, when, and with which votes. Always public; corrected only with a reason.</summary>
public sealed class Resolution : Entity, IHaveHistory
{
    public const int TitleMax = 200;
    public const int WordingMax = 10_000;

    private Resolution()
    {
    }

    public int Number { get; private set; }

    /// <summary>"2026/0123", as the council's own system writes it.</summary>
    public string PaperNumber { get; private set; } = "";

    /// <summary>"Gemeinderat".</summary>
    public string Body { get; private set; } = "";

    /// <summary>Null where only the year is known.</summary>
    public DateOnly? Date { get; private set; }

    public int Year { get; private set; }

    public string Title { get; private set; } = "";

    public string? TitleEn { get; private set; }

    public string Wording { get; private set; } = "";

    public string NoteDe { get; private set; } = "";

    public string NoteEn { get; private set; } = "";

    /// <summary>Null where unknown: unknown is not zero.</summary>
    public int? Yes { get; private set; }

    public int? No { get; private set; }

    public int? Abstentions { get; private set; }

    public ResolutionResult Result { get; private set; }

    /// <summary>Until when the whole is deferred; null where no day was named or nothing is deferred.</summary>
    public DateOnly? DeferredUntil { get; private set; }

    /// <summary>Addresses in the council's own system, one a line.</summary>
    public string Links { get; private set; } = "";

    /// <summary>The decided measures in words, so that the history tells when they changed.</summary>
    public string ItemsText { get; private set; } = "";

    /// <summary>Where the paper stands it decided about, without the language; null for most.</summary>
    public string? PaperPath { get; private set; }

    /// <summary>How the groups voted, one a line; empty where it is not known or was secret.</summary>
    public string GroupLines { get; private set; } = "";

    public int Corrections { get; private set; }

    public DateTimeOffset RecordedAt { get; private set; }

    public bool IsExample { get; private set; }

    public ICollection<ResolutionItem> Items { get; private set; } = [];

    public Votes Votes => new(Yes, No, Abstentions);

    public IReadOnlyList<GroupVote> GroupVotes => GroupVote.Read(GroupLines);

    /// <summary>What was decided about one of its measures.</summary>
    public ResolutionResult ResultOf(ResolutionItem item) => item.Result ?? Result;

    public Text Note => new(NoteDe, NoteEn);

    public IReadOnlyList<string> LinkList => Links.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Resolution Record(int number, ResolutionText text, DateTimeOffset now)
    {
        var resolution = new Resolution { Number = number, RecordedAt = now };
        resolution.Write(text);
        return resolution;
    }

    public Resolution About(string? paperPath)
    {
        PaperPath = paperPath;
        return this;
    }

    /// <summary>Something was recorded wrongly. Old and new values and the reason stay readable for everybody.</summary>
    public void Correct(ResolutionText text, string reason)
    {
        if (string.IsNullOrWhiteSpace(reason))
        {
            throw new Refusal(CouncilText.CorrectionNeedsReason, "Why");
        }

        if (PaperPath is not null && (text.Result == ResolutionResult.Deferred) != (Result == ResolutionResult.Deferred))
        {
            throw new Refusal(ItemWords.PaperNeedsNewOne, nameof(Result));
        }

        Write(text);
        Corrections++;
    }

    /// <summary>How the groups voted. The sums must fit what is recorded; a change needs a reason.</summary>
    public void Split(IReadOnlyList<GroupVote> votes, string reason)
    {
        if (GroupLines.Length > 0 && reason.Length == 0)
        {
            throw new Refusal(CouncilText.CorrectionNeedsReason, WriteGroups.WhyField);
        }

        Fit(Yes, votes.Sum(v => v.Yes), GroupText.Yes);
        Fit(No, votes.Sum(v => v.No), GroupText.No);
        Fit(Abstentions, votes.Sum(v => v.Abstentions), GroupText.Abstentions);
        GroupLines = GroupVote.Write(votes);

        static void Fit(int? recorded, int sum, Text what)
        {
            if (recorded is { } known && known != sum)
            {
                throw new Refusal(GroupText.SumWrong.Filled(what, sum, known), WriteGroups.LinesField);
            }
        }
    }

    public Resolution AsExample()
    {
        IsExample = true;
        return this;
    }

    private void Write(ResolutionText text)
    {
        if (text.Result is ResolutionResult.Adopted or ResolutionResult.Partly && text.Votes is { Yes: { } yes, No: { } no } && yes <= no)
        {
            throw new Refusal(CouncilOfficeText.NoMajority.Filled(yes, no), nameof(Result));
        }

        if (text.Result == ResolutionResult.Partly && !text.Items.Any(i => i.Own.Result.Carries()))
        {
            throw new Refusal(ItemWords.PartlyNeedsOne, nameof(Result));
        }

        if (text.Result != ResolutionResult.Partly && text.Items.Any(i => i.Own.Result is not null))
        {
            throw new Refusal(ItemWords.OnlyPartlyDiffers, nameof(Result));
        }

        DeferredUntil = text.Result == ResolutionResult.Deferred ? text.DeferredUntil : null;
        (PaperNumber, Body, Date, Year) = (text.PaperNumber, text.Body, text.Date, text.Date?.Year ?? text.Year);
        (Title, TitleEn, Wording, NoteDe, NoteEn) = (text.Title, text.TitleEn, text.Wording, text.Note.De, text.Note.En);
        (Yes, No, Abstentions, Result, Links) = (text.Votes.Yes, text.Votes.No, text.Votes.Abstentions, text.Result, string.Join('\n', text.Links));
        foreach (var gone in Items.Where(i => text.Items.All(t => t.MeasureId != i.MeasureId)).ToList())
        {
            Items.Remove(gone);
        }

        foreach (var item in text.Items)
        {
            if (Items.FirstOrDefault(i => i.MeasureId == item.MeasureId) is { } known)
            {
                known.Write(item);
            }
            else
            {
                Items.Add(new ResolutionItem(Id, item));
            }
        }

        ItemsText = string.Join(", ", text.Items.OrderBy(i => i.Code, StringComparer.Ordinal).Select(i => i.InWords));
    }
}

public enum ResolutionResult
{
    Adopted,
    Rejected,
    Noted,

    /// <summary>Each measure has its own result. Of a single measure: with less money, or under a condition.</summary>
    Partly,

    /// <summary>Nothing is decided; it comes back.</summary>
    Deferred,
}

/// <summary>Counted votes; each may be unknown.</summary>
public sealed record Votes(int? Yes, int? No, int? Abstentions)
{
    /// <summary>"35 Ja, 0 Nein, Enthaltungen unbekannt", in both languages.</summary>
    public Text Words => Yes is null && No is null && Abstentions is null
        ? CouncilText.VotesUnknown
        : CouncilText.VotesWords.Filled(One(Yes, CouncilText.YesCount, CouncilText.YesUnknown), One(No, CouncilText.NoCount, CouncilText.NoUnknown), One(Abstentions, CouncilText.AbstainCount, CouncilText.AbstainUnknown));

    private static Text One(int? count, Text known, Text unknown) => count is { } votes ? known.Filled(votes) : unknown;
}

/// <summary>Everything a form or a file says about a resolution.</summary>
public sealed record ResolutionText
{
    public required string PaperNumber { get; init; }
    public required string Body { get; init; }
    public required DateOnly? Date { get; init; }
    public required int Year { get; init; }
    public required string Title { get; init; }
    public required string? TitleEn { get; init; }
    public required string Wording { get; init; }
    public required Text Note { get; init; }
    public required Votes Votes { get; init; }
    public required ResolutionResult Result { get; init; }
    public required IReadOnlyList<string> Links { get; init; }
    public required IReadOnlyList<ItemText> Items { get; init; }
    public DateOnly? DeferredUntil { get; init; }
}

/// <param name="Note">Amount or condition, in words; may be empty.</param>
public sealed record ItemText(Guid MeasureId, string Code, string Note)
{
    public ItemDecision Own { get; init; } = ItemDecision.None;

    /// <summary>For the history, which tells what changed.</summary>
    internal string InWords => string.Join("; ", new[] { Own.InWords.De, Note }.Where(t => t.Length > 0)) is { Length: > 0 } said ? $"{Code} ({said})" : Code;
}
