using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Scoring;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>A ranking that stood from some day on: a closed round, or a decided re-prioritisation.</summary>
/// <param name="Key">"r-3" for a round, "n-2" for a re-prioritisation.</param>
/// <param name="Day">From when it stood.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Ranks">By measure. Who is not in here has no rank.</param>
public sealed record RankStage(string Key, DateOnly Day, Text Name, IReadOnlyDictionary<Guid, int> Ranks)
{
    public Guid Id { get; init; }

    public bool IsRound { get; init; }

    public int Number { get; init; }

    public int? RankOf(RankedMeasure measure) => Ranks.TryGetValue(measure.Id, out var rank) ? rank : null;

    public string Path => IsRound ? Paths.ScoringRound(Number) : Paths.Reranking(Number);
}

/// <summary>Every ranking that was changed or changes another, in the order of time. Nothing undecided is in it.</summary>
public sealed record RankHistory(IReadOnlyList<RankStage> Stages, IReadOnlyList<RankedMeasure> Measures)
{
    public bool IsEmpty => Stages.Count == 0;

    public static async Task<RankHistory> Read(CityDb db, CancellationToken cancellation)
    {
        var decided = await RankAccess.Public(db.Rerankings).AsNoTracking().Include(r => r.Changes).ToListAsync(cancellation);
        var used = decided.Select(r => r.RoundBeforeId).OfType<Guid>().ToHashSet();

        // A round whose ranks a body took over stands as that decision, not twice.
        used.ExceptWith(decided.Select(r => r.RoundId).OfType<Guid>());
        var rounds = (await RoundAccess.Public(db.Rounds).AsNoTracking().Where(r => used.Contains(r.Id)).ToListAsync(cancellation)).Where(r => r.Result is not null).ToList();
        var stages = rounds.Select(Of).Concat(decided.Select(Of)).OrderBy(s => s.Day).ThenBy(s => !s.IsRound).ThenBy(s => s.Number).ToList();
        var names = rounds.SelectMany(r => r.Result!.Measures.Select(m => new RankedMeasure(m.MeasureId, m.Number, m.Title)))
            .Concat(decided.OrderBy(r => r.DecidedOn).ThenBy(r => r.Number).SelectMany(r => r.Changes.Select(c => new RankedMeasure(c.MeasureId, c.MeasureNumber, c.Title))));
        var measures = names.GroupBy(m => m.Id).Select(g => g.Last()).Where(m => stages.Exists(s => s.Ranks.ContainsKey(m.Id))).OrderBy(m => stages[^1].Ranks.TryGetValue(m.Id, out var rank) ? rank : int.MaxValue).ThenBy(m => m.Number);
        return new([.. stages], [.. measures]);
    }

    /// <summary>Closed rounds and decided re-prioritisations, the newest first: what an order may follow.</summary>
    public static async Task<IReadOnlyList<RankStage>> Standing(CityDb db)
    {
        var rounds = (await RoundAccess.Public(db.Rounds).AsNoTracking().Where(r => r.State == RoundState.Closed).ToListAsync()).Where(r => r.Result is { Ranked: > 0 });
        var decided = await RankAccess.Public(db.Rerankings).AsNoTracking().Include(r => r.Changes).ToListAsync();
        return [.. rounds.Select(Of).Concat(decided.Select(Of)).OrderByDescending(s => s.Day).ThenByDescending(s => s.Number)];
    }

    private static RankStage Of(Round round) => new("r-" + Text(round.Number), Format.Day(round.ClosedAt!.Value), round.Title, round.Result!.Measures.Where(m => m.Rank is not null).ToDictionary(m => m.MeasureId, m => m.Rank!.Value))
    {
        Id = round.Id,
        IsRound = true,
        Number = round.Number,
    };

    private static RankStage Of(Reranking reranking) => new("n-" + Text(reranking.Number), reranking.DecidedOn!.Value, reranking.Title, reranking.Changes.Where(c => c.NewRank is not null).ToDictionary(c => c.MeasureId, c => c.NewRank!.Value))
    {
        Id = reranking.Id,
        Number = reranking.Number,
    };

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A measure as it was called last.</summary>
public sealed record RankedMeasure(Guid Id, int Number, string Title)
{
    public string Code => Measure.CodeOf(Number);
}
