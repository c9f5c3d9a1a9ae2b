using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>The whole agenda on one page: goals, fields with their measures, and what serves what.</summary>
public partial class ShowAgenda
{
    public sealed record Shown(Catalog.Content City, BoardSums Sums, int Contributions, IReadOnlyList<Band> Bands)
    {
        /// <summary>Which version this is and where the adopted one is; brought by the council's module.</summary>
        public required IReadOnlyList<RenderFragment> Banners { get; init; }

        public required IReadOnlyList<Contradiction> Contradictions { get; init; }

        /// <summary>What came from the city behind each measure.</summary>
        public required IReadOnlyDictionary<Guid, CitizenInput> Input { get; init; }

        public static int Serving(Band band, Goal goal) => band.Measures.Count(m => m.GoalIds.Contains(goal.Id));
    }

    public sealed record Band(ActionField Field, IReadOnlyList<MeasureLine> Measures);

    public static async Task<IResult> Show(CityDb db, Catalog catalog, IEnumerable<AgendaBanner> banners, CancellationToken cancellation)
    {
        var city = await catalog.Read(db);
        var board = await Board.Read(db, catalog, cancellation);
        var lines = (await MeasureLine.Of(MeasureAccess.Public(db.Measures).OrderBy(m => m.Number)).ToListAsync(cancellation)).ToLookup(m => m.FieldId);
        var contributions = await ParitySteps.At(db, ParityStep.InMeasure).CountAsync(cancellation);
        var shown = new List<RenderFragment>();
        foreach (var banner in banners)
        {
            if (await banner.Show(db, cancellation) is { } fragment)
            {
                shown.Add(fragment);
            }
        }

        return View.Page<ShowAgenda, Shown>(new(city, board.Sums, contributions, [.. city.Fields.Select(f => new Band(f, [.. lines[f.Id]]))])
        {
            Banners = shown,
            Input = await CitizenInput.Of(db, [.. lines.SelectMany(l => l).Select(l => l.Id)], cancellation),
            Contradictions = await ContradictionNote.At(db, "agenda", cancellation),
        });
    }
}
