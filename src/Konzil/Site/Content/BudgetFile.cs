using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

public enum BudgetUnit { Eur, Mak }

public enum FundingState { Planned, Requested, Budgeted, NotBudgeted, Released }

/// <summary>budget.yaml: the resource table of the project, cell by cell as the paper has it.</summary>
public sealed record BudgetContent
{
    public required string Currency { get; init; }
    public required IReadOnlyList<int> Years { get; init; }
    public required IReadOnlyList<BudgetRowEntry> Rows { get; init; }
    public required PostsEntry Posts { get; init; }
    public required IReadOnlyList<PilotEntry> Pilots { get; init; }
    public required CycleEntry Cycle { get; init; }

    /// <summary>Sum of all amounts in euro; cells that are open do not count, so it may be incomplete.</summary>
    public decimal TotalEuro => Rows.Where(r => r.Unit == BudgetUnit.Eur).SelectMany(r => r.Cells).Sum(c => c.Amount ?? 0);

    public bool Incomplete => Rows.SelectMany(r => r.Cells).Any(c => c.State == CellState.Open);
}

public sealed record BudgetRowEntry(string Key, string Wording, Text Title, BudgetUnit Unit, IReadOnlyList<BudgetCellEntry> Cells);

public sealed record BudgetCellEntry
{
    public required int Year { get; init; }
    public required CellState State { get; init; }
    public required decimal? Amount { get; init; }
    public required FundingState? Funding { get; init; }
    public required string Wording { get; init; }
    public required string? Contradiction { get; init; }
}

/// <summary>Posts kept apart: it is open whether "additional" comes on top of "existing".</summary>
public sealed record PostsEntry
{
    public required decimal Needed { get; init; }
    public required string NeededWording { get; init; }
    public required decimal Existing { get; init; }
    public required string ExistingWording { get; init; }
    public required decimal Additional { get; init; }
    public required string AdditionalWording { get; init; }
    public required bool Open { get; init; }
    public required Text Note { get; init; }
    public required string? Contradiction { get; init; }
}

/// <summary>Seed funding of one project, year unknown.</summary>
public sealed record PilotEntry
{
    public required string Measure { get; init; }
    public required string Row { get; init; }
    public required decimal Amount { get; init; }
    public required string Wording { get; init; }
    public required Text Note { get; init; }
    public required string? Contradiction { get; init; }
}

public sealed record CycleEntry(bool Known, string Wording, Text Note, string? Contradiction);

public static class BudgetFile
{
    public const string Name = "budget.yaml";

    public static BudgetContent Read(ContentFolder folder, IReadOnlySet<string> measures, IReadOnlySet<string> contradictions)
    {
        var root = folder.Read(Name);
        var rows = root.RequiredMaps("rows").Select(m => new BudgetRowEntry(
            m.Key(), m.Text("wortlaut"), m.Words("title"), m.Enum<BudgetUnit>("unit"), [.. m.RequiredMaps("cells").Select(c => Cell(c, contradictions))])).ToList();
        var cycle = root.Map("cycle");
        return new BudgetContent
        {
            Currency = root.Text("currency"),
            Years = root.Ints("years"),
            Rows = rows,
            Posts = Posts(root.Map("posts"), contradictions),
            Pilots = [.. root.Maps("pilots").Select(m => Pilot(m, measures, Keys.Of(rows, r => r.Key), contradictions))],
            Cycle = new CycleEntry(cycle.Flag("known"), cycle.Text("wortlaut"), cycle.Words("note"), Contradiction(cycle, contradictions)),
        };
    }

    private static BudgetCellEntry Cell(ContentMap map, IReadOnlySet<string> contradictions)
    {
        var cell = new BudgetCellEntry
        {
            Year = map.Year("year"),
            State = map.Enum<CellState>("state"),
            Amount = map.OptionalDecimal("amount"),
            Funding = map.OptionalEnum<FundingState>("funding"),
            Wording = map.Text("wortlaut"),
            Contradiction = Contradiction(map, contradictions),
        };
        if (cell.State == CellState.Amount != cell.Amount is not null)
        {
            map.Fail("state", "„state: amount“ braucht einen Betrag unter „amount“; „open“ und „not-applicable“ haben keinen.");
        }

        return cell;
    }

    private static PostsEntry Posts(ContentMap map, IReadOnlySet<string> contradictions) => new()
    {
        Needed = map.Decimal("needed"),
        NeededWording = map.Text("needed_wortlaut"),
        Existing = map.Decimal("existing"),
        ExistingWording = map.Text("existing_wortlaut"),
        Additional = map.Decimal("additional"),
        AdditionalWording = map.Text("additional_wortlaut"),
        Open = map.Flag("open"),
        Note = map.Words("note"),
        Contradiction = Contradiction(map, contradictions),
    };

    private static PilotEntry Pilot(ContentMap map, IReadOnlySet<string> measures, IReadOnlySet<string> rows, IReadOnlySet<string> contradictions) => new()
    {
        Measure = map.Reference("measure", measures, MeasuresFile.Name),
        Row = map.Reference("row", rows, Name),
        Amount = map.Decimal("amount"),
        Wording = map.Text("wortlaut"),
        Note = map.Words("note"),
        Contradiction = Contradiction(map, contradictions),
    };

    private static string? Contradiction(ContentMap map, IReadOnlySet<string> known) => map.OptionalReference("contradiction", known, ContradictionsFile.Name);
}
