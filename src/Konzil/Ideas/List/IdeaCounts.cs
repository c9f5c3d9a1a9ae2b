using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>
/// How many public ideas there are of each field, district, state and channel. One grouped query, kept until the next
/// commit, from which every number beside a filter is added up in memory.
/// </summary>
public sealed class IdeaCounts(Generation generation)
{
    private Content? _content;

    public sealed record Cell(Guid? FieldId, Guid? DistrictId, IdeaStanding Standing, IdeaChannel Channel, int Count);

    /// <param name="Generation">State of the data these numbers belong to.</param>
    /// <param name="Cells">All public ideas.</param>
    /// <param name="AnswerDays">Days until the city's first answer, on average; null before the first answer.</param>
    public sealed record Content(string Generation, IReadOnlyList<Cell> Cells, double? AnswerDays);

    public async ValueTask<Content> Read(CityDb db)
    {
        var known = Volatile.Read(ref _content);
        if (known is not null && known.Generation == generation.Current)
        {
            return known;
        }

        var at = generation.Current;
        var ideas = IdeaAccess.Listed(db.Ideas);
        var fresh = new Content(at, await Count(ideas), await ideas.AverageAsync(i => (double?)i.AnswerDays));
        Volatile.Write(ref _content, fresh);
        return fresh;
    }

    /// <summary>The numbers of some of the ideas, for example of those a search found.</summary>
    public static async Task<IReadOnlyList<Cell>> Count(IQueryable<Idea> ideas)
    {
        var groups = await ideas.GroupBy(i => new { i.FieldId, i.DistrictId, i.State, i.Stage, i.Replaced, i.Channel })
            .Select(g => new { g.Key.FieldId, g.Key.DistrictId, g.Key.State, g.Key.Stage, g.Key.Replaced, g.Key.Channel, Count = g.Count() }).ToListAsync();
        return [.. groups.Select(g => new Cell(g.FieldId, g.DistrictId, Standings.Of(g.State, g.Stage, g.Replaced), g.Channel, g.Count))];
    }
}

/// <summary>The numbers beside the choices: for each group, how many there are under all other chosen filters.</summary>
public sealed class IdeaFacets
{
    private readonly Dictionary<Guid, int> _fields = [];
    private readonly Dictionary<Guid, int> _districts = [];
    private readonly Dictionary<IdeaStanding, int> _standings = [];
    private readonly Dictionary<IdeaChannel, int> _channels = [];

    public IdeaFacets(IReadOnlyList<IdeaCounts.Cell> cells, IdeaFilter filter)
    {
        foreach (var cell in cells)
        {
            var field = filter.Fields.Count == 0 || filter.Fields.Any(f => f.Id == cell.FieldId);
            var district = filter.WholeCity ? cell.DistrictId is null : filter.District is null || filter.District.Id == cell.DistrictId;
            var standing = filter.Standings.Count == 0 ? !cell.Standing.WentOn() : filter.Standings.Contains(cell.Standing);
            var channel = filter.Channel is null || filter.Channel == cell.Channel;
            Add(_fields, cell.FieldId ?? Guid.Empty, district && standing && channel, cell.Count);
            Add(_districts, cell.DistrictId ?? Guid.Empty, field && standing && channel, cell.Count);
            Add(_standings, cell.Standing, field && district && channel, cell.Count);
            Add(_channels, cell.Channel, field && district && standing, cell.Count);
            Total += field && district && standing && channel ? cell.Count : 0;
        }
    }

    public int Total { get; }

    public int Of(Strategy.ActionField field) => _fields.GetValueOrDefault(field.Id);

    public int Of(Strategy.District district) => _districts.GetValueOrDefault(district.Id);

    public int WholeCity => _districts.GetValueOrDefault(Guid.Empty);

    public int Of(IdeaStanding standing) => _standings.GetValueOrDefault(standing);

    public int Of(IdeaChannel channel) => _channels.GetValueOrDefault(channel);

    private static void Add<T>(Dictionary<T, int> counts, T key, bool counted, int count) where T : notnull
    {
        if (counted)
        {
            counts[key] = counts.GetValueOrDefault(key) + count;
        }
    }
}
