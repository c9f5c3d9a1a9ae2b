namespace Konzil.Monitoring;

/// <summary>A measure, project or package in the drawing of dependencies: what is needed first stands further left.</summary>
public sealed record TieNode(TieEnd End, int Column, int Row);

/// <summary>A line of the drawing, with whether it is in danger.</summary>
public sealed record TieLine(TieNode From, TieNode To, TieKind Kind, bool InDanger);

/// <summary>Dependencies and conflicts as a drawing. The table beside it says the same in words.</summary>
public sealed record TieGraph(IReadOnlyList<TieNode> Nodes, IReadOnlyList<TieLine> Lines)
{
    public int Columns => Nodes.Max(n => n.Column) + 1;

    public int Rows => Nodes.Max(n => n.Row) + 1;

    public static TieGraph Of(IReadOnlyList<TieRow> ties)
    {
        var ends = ties.SelectMany(t => new[] { t.From, t.To }).DistinctBy(e => e.Id).OrderBy(e => e.Place).ToList();
        var column = ends.ToDictionary(e => e.Id, _ => 0);

        // As many rounds as there are ends: people can enter a circle, and it must not go on for ever.
        for (var round = 0; round < ends.Count; round++)
        {
            foreach (var tie in ties.Where(t => t.Tie.Kind == TieKind.Needs))
            {
                column[tie.From.Id] = Math.Min(ends.Count - 1, Math.Max(column[tie.From.Id], column[tie.To.Id] + 1));
            }
        }

        var nodes = ends.GroupBy(e => column[e.Id]).SelectMany(g => g.Select((e, i) => new TieNode(e, g.Key, i))).ToDictionary(n => n.End.Id);
        return new([.. nodes.Values], [.. ties.Select(t => new TieLine(nodes[t.From.Id], nodes[t.To.Id], t.Tie.Kind, t.Warning is not null))]);
    }
}
