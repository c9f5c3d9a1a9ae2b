using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Scoring;
using Konzil.Strategy;
using Konzil.Voting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>One selection: the decision, the proposals beside each other, where the money goes.</summary>
public partial class ShowSelection
{
    /// <param name="Selection">With everything that belongs to it.</param>
    /// <param name="Round">Number of the scoring round.</param>
    /// <param name="Vote">Number of the vote.</param>
    /// <param name="Measures">Public measures among the candidates, for links.</param>
    public sealed record Shown(BudgetSelection Selection, int? Round, int? Vote, IReadOnlySet<Guid> Measures)
    {
        /// <summary>What came from the city behind each candidate that is a measure.</summary>
        public required IReadOnlyDictionary<Guid, CitizenInput> Input { get; init; }

        /// <summary>Names of the fields of action by the German ones; districts have one name.</summary>
        public required IReadOnlyDictionary<string, Text> Fields { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await SelectionAccess.VisibleTo(me, db.BudgetSelections).AsNoTracking().Whole().SingleOrDefaultAsync(s => s.Number == number, cancellation) is not { Proposals: not null } selection)
        {
            return View.NotFound();
        }

        var ids = selection.Candidates.Select(c => c.MeasureId).OfType<Guid>().ToList();
        var fields = await db.Fields.AsNoTracking().ToListAsync(cancellation);
        return View.Page<ShowSelection, Shown>(new(
            selection,
            await RoundAccess.Public(db.Rounds).Where(r => r.Id == selection.RoundId).Select(r => (int?)r.Number).SingleOrDefaultAsync(cancellation),
            await VoteAccess.Public(db.CitizenVotes).Where(v => v.Id == selection.VoteId).Select(v => (int?)v.Number).SingleOrDefaultAsync(cancellation),
            (await MeasureAccess.Public(db.Measures).Where(m => ids.Contains(m.Id)).Select(m => m.Id).ToListAsync(cancellation)).ToHashSet())
        {
            Input = await CitizenInput.Of(db, ids, cancellation),
            Fields = fields.GroupBy(f => f.NameDe, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Name, StringComparer.Ordinal),
        });
    }
}
