using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>How many public measures of each field stand at which of the six levels, and the sums the pages name.</summary>
public sealed record Board(IReadOnlyList<LevelRow> Rows, BoardSums Sums)
{
    /// <summary>One query; a measure counts once, in its main field.</summary>
    public static async Task<Board> Read(CityDb db, Catalog catalog, CancellationToken cancellation = default)
    {
        var content = await catalog.Read(db);
        var counts = await MeasureAccess.Public(db.Measures).GroupBy(m => new { m.FieldId, m.Level })
            .Select(g => new Count(g.Key.FieldId, g.Key.Level, g.Count(), g.Count(m => m.IsLeadProject))).ToListAsync(cancellation);
        var cells = counts.ToDictionary(c => (c.FieldId, c.Level), c => new LevelCell(c.All, c.Leads));
        var rows = content.Fields.Select(f => new LevelRow(f.Mark, f.Name, Paths.Field(f.Slug), [.. Enum.GetValues<MeasureLevel>().Select(l => cells.GetValueOrDefault((f.Id, l), new LevelCell(0)))])).ToList();
        return new Board(rows, new BoardSums(
            counts.Sum(c => c.All),
            counts.Sum(c => c.Leads),
            counts.Where(c => c.Level >= MeasureLevel.Adopted).Sum(c => c.All),
            counts.Where(c => c.Level == MeasureLevel.Running).Sum(c => c.All),
            counts.Where(c => c.Level == MeasureLevel.Done).Sum(c => c.All)));
    }

    private sealed record Count(Guid FieldId, MeasureLevel Level, int All, int Leads);
}

/// <param name="Measures">All public measures.</param>
/// <param name="Leads">Lead projects among them.</param>
/// <param name="Decided">Adopted by the council or further on.</param>
/// <param name="Running">Being carried out.</param>
/// <param name="Done">Carried out.</param>
public sealed record BoardSums(int Measures, int Leads, int Decided, int Running, int Done);
