using Konzil.Agenda;
using Konzil.Ideas;
using Konzil.Methods.Selection;
using Konzil.Platform;
using Konzil.Scoring;
using Konzil.Strategy;
using Konzil.Voting;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>What a selection is made of: closed rounds, counted votes, measures with what is known of them.</summary>
public static class Sources
{
    public sealed record Choices(IReadOnlyList<(int Number, Guid Id, Text Title)> Rounds, IReadOnlyList<(int Number, Guid Id, Text Title)> Votes)
    {
        public IReadOnlyDictionary<int, Guid> RoundIds => Rounds.ToDictionary(r => r.Number, r => r.Id);

        public IReadOnlyDictionary<int, Guid> VoteIds => Votes.ToDictionary(v => v.Number, v => v.Id);
    }

    /// <summary>Only what is finished: an open round or vote tells nothing.</summary>
    public static async Task<Choices> Of(CityDb db) => new(
        [.. (await db.Rounds.AsNoTracking().Where(r => r.State == Scoring.RoundState.Closed).OrderByDescending(r => r.Number).ToListAsync()).Select(r => (r.Number, r.Id, r.Title))],
        [.. (await db.CitizenVotes.AsNoTracking().Where(v => v.State == VoteState.Counted).OrderByDescending(v => v.Number).ToListAsync()).Select(v => (v.Number, v.Id, v.Title))]);

    public static Task<List<Measure>> Measures(CityDb db) => MeasureAccess.Public(db.Measures).AsNoTracking().OrderBy(m => m.Number).ToListAsync();

    /// <summary>Field of action and, where all ideas it came from agree, the district; both in German.</summary>
    public static async Task<Func<Measure, (string Field, string District)>> Places(CityDb db)
    {
        var fields = await db.Fields.AsNoTracking().ToDictionaryAsync(f => f.Id, f => f.NameDe);
        var districts = await db.Districts.AsNoTracking().ToDictionaryAsync(d => d.Id, d => d.Name);
        var origins = (await (from o in db.MeasureOrigins
                              join i in IdeaAccess.Public(db.Ideas) on o.IdeaId equals i.Id
                              select new { o.MeasureId, i.DistrictId }).ToListAsync()).ToLookup(o => o.MeasureId, o => o.DistrictId);
        return m => (fields.GetValueOrDefault(m.FieldId, ""), origins[m.Id].Distinct().ToList() is [{ } only] ? districts.GetValueOrDefault(only, "") : "");
    }

    /// <summary>Costs on the ballots of the vote, by measure.</summary>
    public static async Task<Dictionary<Guid, int>> VoteCosts(CityDb db, Guid? vote) =>
        (await db.CitizenVotes.AsNoTracking().Include(v => v.Options).SingleOrDefaultAsync(v => v.Id == vote))?.Options.ToDictionary(o => o.MeasureId, o => o.Cost) ?? [];

    /// <exception cref="PabulibException">A stored file can no longer be read.</exception>
    public static async Task<ProposalInput> Input(CityDb db, BudgetSelection selection, CancellationToken cancellation)
    {
        var result = selection.RoundId is null ? null : (await db.Rounds.AsNoTracking().SingleAsync(r => r.Id == selection.RoundId, cancellation)).Result;
        Election? ballots = null;
        if (selection.Pabulib is { } file)
        {
            using var reader = new StringReader(file);
            ballots = Methods.Selection.Pabulib.Read(reader).Election;
        }
        else if (selection.VoteId is { } id)
        {
            var vote = await db.CitizenVotes.AsNoTracking().Include(v => v.Options).SingleAsync(v => v.Id == id, cancellation);
            ballots = VoteElection.Of(vote, await VoteAccess.Disclosed(db, vote, cancellation));
        }

        return new(selection, result?.Measures.Where(m => m is { Rank: not null, Total: not null }).ToDictionary(m => m.MeasureId, m => (m.Total!.Value, m.Rank!.Value)), ballots);
    }
}
