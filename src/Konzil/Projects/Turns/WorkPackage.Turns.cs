using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>A package that comes again and again between its first and its last day.</summary>
public sealed partial class WorkPackage
{
    /// <summary>Null: it is done once.</summary>
    public RepeatEvery? Repeats { get; private set; }

    /// <summary>Its days that were reported done, one a line.</summary>
    public string DoneTurns { get; private set; } = "";

    /// <summary>Its days; none where it does not repeat or has no dates yet. After it is finished no more come.</summary>
    public PackageTurns Turns() => PackageTurns.Of(Start, Done < End ? Done : End, Repeats, DoneTurns);

    /// <summary>Until when something has to happen: the first day that was not reported, else its last day. Null once it is done.</summary>
    public DateOnly? DueOn() => Done is not null ? null : Turns().Next ?? End;

    public bool IsLate(DateOnly today) => DueOn() < today;

    /// <summary>Which of its days are done. With the first one it has begun.</summary>
    public void ReportTurns(IReadOnlyCollection<DateOnly> days, DateOnly today, IReadOnlyList<string> waits, IReadOnlyList<GateBlock> blocks)
    {
        if (Done is not null)
        {
            throw new Refusal(ProjectText.AlreadyDone);
        }

        if (days.Except(Turns().Reportable(today)).Any())
        {
            throw new Refusal(TurnText.NoSuchDay, nameof(DoneTurns));
        }

        if (days.Count > 0 && Started is null && waits.Count > 0)
        {
            throw new Refusal(DecisionText.StillWaits.Filled(string.Join("; ", waits)), nameof(DoneTurns));
        }

        if (days.Count > 0 && Started is null)
        {
            GateBlock.Must(blocks, nameof(DoneTurns));
        }

        DoneTurns = PackageTurns.Write(days);
        if (days.Count > 0)
        {
            Started ??= days.Min() < today ? days.Min() : today;
        }
    }

    private void Repeat(PackageWords words)
    {
        if (words is { Repeats: not null, IsMilestone: true })
        {
            throw new Refusal(TurnText.NotAMilestone, nameof(Repeats));
        }

        KeepTurns(Start, End, words.Repeats, nameof(Repeats));
        Repeats = words.Repeats;
    }

    /// <summary>What was reported stays a day of the package, whatever changes.</summary>
    private void KeepTurns(DateOnly? start, DateOnly? end, RepeatEvery? every, string field)
    {
        var turns = PackageTurns.Of(start, end, every, DoneTurns);
        if (turns.Days.Count > PackageTurns.Most)
        {
            throw new Refusal(TurnText.TooMany.Filled(PackageTurns.Most), field);
        }

        if (turns.Lost.Count > 0)
        {
            throw new Refusal(TurnText.ReportedStay.Filled(string.Join(", ", turns.Lost.Select(Format.ShortDate))), field);
        }
    }
}
