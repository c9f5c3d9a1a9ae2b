using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Voting;

/// <summary>Votes of citizens that a measure stood in. How many voted is told once it is counted.</summary>
public sealed class VoteParticipation(CityDb db) : IMeasureParticipation
{
    public async Task<IReadOnlyList<ParticipationLine>> Read(IReadOnlyCollection<Guid> measures, CancellationToken cancellation)
    {
        var today = Format.Day(db.Now);
        var votes = await VoteAccess.Public(db.CitizenVotes).AsNoTracking().Include(v => v.Options).Where(v => v.OpensOn <= today && v.Options.Any(o => measures.Contains(o.MeasureId))).ToListAsync(cancellation);
        var wanted = measures.ToHashSet();
        return [.. votes.SelectMany(v => v.Options.Where(o => wanted.Contains(o.MeasureId)).Select(o => new ParticipationLine(o.MeasureId, "abstimmung-" + v.Number, ParticipationFormat.Vote, v.Title)
        {
            Href = Paths.Vote(v.Number),
            From = v.OpensOn,
            Until = v.ClosesOn,
            People = v.Result?.Ballots,
            IsExample = v.IsExample,
        }))];
    }
}
