using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Scoring;

namespace Konzil.Voting;

/// <summary>
/// Citizens vote on measures under a budget. Until it is sealed everything may change, from then on nothing does. Nobody, the
/// office neither, sees how it stands before the last day is over; then the ballots are counted once and the result is kept.
/// </summary>
public sealed class CitizenVote : Entity, IHaveHistory
{
    public const string KindName = nameof(CitizenVote);
    public const int MostOptions = 60;

    /// <summary>With fewer ballots each could be guessed: only the sums are published.</summary>
    public const int FewestForBallots = GroupSize.Fewest;

    private const int PaperDays = 7;

    // Long enough to answer whoever doubts the count.
    private const int ListDays = 28;

    private CitizenVote()
    {
    }

    public int Number { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string IntroDe { get; private set; } = "";

    public string IntroEn { get; private set; } = "";

    /// <summary>In whole euros, as all amounts here.</summary>
    public int Budget { get; private set; }

    public BallotStyle Style { get; private set; }

    /// <summary>How many measures one may tick, or how many points one may give in all.</summary>
    public int Most { get; private set; }

    /// <summary>Points for one measure at most.</summary>
    public int MostForOne { get; private set; }

    public DateOnly OpensOn { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly ClosesOn { get; private set; }

    /// <summary>Ballots on paper count too. They are handed in until the last day and typed in during the days after it.</summary>
    public bool TakesPaper { get; private set; }

    /// <summary>Only people with a confirmed residence vote. Part of the sealed rules.</summary>
    public bool ResidentsOnly { get; private set; }

    public Eligibility Needs => ResidentsOnly ? Eligibility.Resident : Eligibility.Account;

    /// <summary>The last day before the count.</summary>
    public DateOnly CountsAfter => TakesPaper ? ClosesOn.AddDays(PaperDays) : ClosesOn;

    /// <summary>The last day of the signed list of those who got a ballot on paper.</summary>
    public DateOnly ListKeptUntil => CountsAfter.AddDays(1 + ListDays);

    public VoteState State { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset RulesChangedAt { get; private set; }

    public DateTimeOffset? SealedAt { get; private set; }

    public string? SealedBy { get; private set; }

    /// <summary>The rules word for word, and their SHA-256.</summary>
    public string? SealedText { get; private set; }

    public string? Seal { get; private set; }

    public DateTimeOffset? CountedAt { get; private set; }

    public string? ResultJson { get; private set; }

    /// <summary>Counts ballots, so that a ballot and the counting take turns on this row. Shown nowhere.</summary>
    public int Writes { get; private set; }

    public bool IsExample { get; private set; }

    public ICollection<VoteOption> Options { get; private set; } = [];

    public Text Title => new(TitleDe, TitleEn.Length == 0 ? TitleDe : TitleEn);

    public Text Intro => new(IntroDe, IntroEn.Length == 0 ? IntroDe : IntroEn);

    public IEnumerable<VoteOption> InOrder => Options.OrderBy(o => o.Number);

    public VoteResult? Result => VoteResult.Read(ResultJson);

    public static CitizenVote Plan(int number, VoteRules rules, DateTimeOffset now)
    {
        var vote = new CitizenVote { Number = number, CreatedAt = now };
        vote.Write(rules, now);
        return vote;
    }

    public CitizenVote AsExample()
    {
        IsExample = true;
        return this;
    }

    public void Write(VoteRules rules, DateTimeOffset now)
    {
        ChangeRules(now);
        if (rules.ClosesOn < rules.OpensOn)
        {
            throw new Refusal(VoteOfficeText.EndBeforeStart, nameof(ClosesOn));
        }

        if (rules.Style == BallotStyle.Points && rules.MostForOne > rules.Most)
        {
            throw new Refusal(VoteOfficeText.MoreForOneThanAll, nameof(MostForOne));
        }

        (TitleDe, TitleEn, IntroDe, IntroEn) = (rules.Title.De, rules.Title.En, rules.Intro.De, rules.Intro.En);
        (Budget, Style, Most, MostForOne) = (rules.Budget, rules.Style, rules.Most, rules.Style == BallotStyle.Points ? rules.MostForOne : 1);
        (OpensOn, ClosesOn, TakesPaper, ResidentsOnly) = (rules.OpensOn, rules.ClosesOn, rules.TakesPaper, rules.ResidentsOnly);
    }

    /// <summary>What is voted on, with the cost and the title of this day.</summary>
    public void Choose(IReadOnlyCollection<VoteOption> options, DateTimeOffset now)
    {
        ChangeRules(now);
        foreach (var gone in Options.Where(o => options.All(n => n.MeasureId != o.MeasureId)).ToList())
        {
            Options.Remove(gone);
        }

        foreach (var option in options)
        {
            if (Options.FirstOrDefault(o => o.MeasureId == option.MeasureId) is { } known)
            {
                known.Write(option.Title, option.Cost);
            }
            else
            {
                Options.Add(option);
            }
        }
    }

    /// <summary>Everything that still stands in the way of sealing, in words.</summary>
    public IReadOnlyList<Text> Obstacles(DateOnly today)
    {
        var found = new List<Text>();
        if (Options.Count < 2)
        {
            found.Add(VoteOfficeText.NeedsOptions);
        }

        found.AddRange(InOrder.Where(o => o.Cost > Budget).Select(o => VoteOfficeText.DearerThanBudget.Filled(o.Code)));
        if (OpensOn < today)
        {
            found.Add(VoteOfficeText.OpensInPast);
        }

        return found;
    }

    /// <summary>From now on no rule changes, and everybody can read them. On the first day the vote opens by itself.</summary>
    public void SealRules(Me by, DateTimeOffset now)
    {
        MustBe(VoteState.Draft, VoteOfficeText.AlreadySealed);
        if (Obstacles(Format.Day(now)) is [var first, ..])
        {
            throw new Refusal(first);
        }

        (State, SealedAt, SealedBy) = (VoteState.Sealed, now, by.Name);
        SealedText = VoteSeal.Of(this);
        Seal = SealText.Hash(SealedText);
        Say(new VoteSealed(Id));
    }

    public bool IsOpen(DateOnly today) => State == VoteState.Sealed && OpensOn <= today && today <= ClosesOn;

    /// <summary>Ballots on paper are typed in from the first day on until the count.</summary>
    public bool TypesIn(DateOnly today) => State == VoteState.Sealed && TakesPaper && OpensOn <= today && today <= CountsAfter;

    /// <summary>Once, after the last day. There is no way to end a vote early: whoever could, could choose the moment.</summary>
    public void Count(VoteResult result, DateTimeOffset now)
    {
        MustBe(VoteState.Sealed, VoteOfficeText.NotSealed);
        if (Format.Day(now) <= CountsAfter)
        {
            throw new Refusal(VoteOfficeText.StillOpen.Filled(CountsAfter));
        }

        (State, CountedAt, ResultJson) = (VoteState.Counted, now, result.Write());
        Say(new VoteCounted(Id));
    }

    private void ChangeRules(DateTimeOffset now)
    {
        MustBe(VoteState.Draft, VoteOfficeText.RulesAreSealed);

        // Also moves the version when only options change, so that sealing and a change cannot pass each other.
        RulesChangedAt = now > RulesChangedAt ? now : RulesChangedAt.AddTicks(10);
    }

    private void MustBe(VoteState state, Text otherwise)
    {
        if (State != state)
        {
            throw new Refusal(otherwise);
        }
    }
}

/// <summary>A measure one may vote for, as it was called and what it cost when the office wrote it down.</summary>
public sealed class VoteOption
{
    private VoteOption()
    {
    }

    public VoteOption(Guid voteId, Guid measureId, int number, string title, int cost) =>
        (VoteId, MeasureId, Number, Title, Cost) = (voteId, measureId, number, title, cost);

    public Guid VoteId { get; private set; }

    public Guid MeasureId { get; private set; }

    /// <summary>Of the measure.</summary>
    public int Number { get; private set; }

    public string Title { get; private set; } = "";

    public int Cost { get; private set; }

    internal void Write(string title, int cost) => (Title, Cost) = (title, cost);

    public string Code => Measure.CodeOf(Number);
}

public enum BallotStyle
{
    /// <summary>Tick what you want, up to a number.</summary>
    Approval,

    /// <summary>Share points out.</summary>
    Points,
}

public enum VoteState
{
    Draft,
    Sealed,
    Counted,
}

/// <summary>What the office fixes before the vote.</summary>
public sealed record VoteRules(Text Title, Text Intro, int Budget, BallotStyle Style, int Most, DateOnly OpensOn, DateOnly ClosesOn)
{
    public int MostForOne { get; init; } = 1;

    public bool TakesPaper { get; init; }

    public bool ResidentsOnly { get; init; }
}

public sealed record VoteSealed(Guid VoteId);

public sealed record VoteCounted(Guid VoteId);

/// <summary>The last day is over.</summary>
public sealed record VoteOver(Guid VoteId);
