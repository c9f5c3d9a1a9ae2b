using System.Globalization;
using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Voting;

namespace Konzil.Portfolio;

/// <summary>A measure in the form where costs are filled in.</summary>
/// <param name="Number">Of the measure.</param>
/// <param name="Code">M-27.</param>
/// <param name="Title">Its title.</param>
/// <param name="Planned">Money planned for it from this year on.</param>
/// <param name="Cost">Stored, or that of the vote while nothing is stored.</param>
/// <param name="Pot">Stored, or the first.</param>
public sealed record CandidateRow(int Number, string Code, string Title, decimal? Planned, decimal? Cost, int Pot)
{
    public string PotField => PotOf(Number);

    public string CostField => VoteFields.Cost(Number);

    public static async Task<IReadOnlyList<CandidateRow>> Of(CityDb db, BudgetSelection selection)
    {
        var planned = await PlannedCost.Of(db, Format.Day(db.Now).Year);
        var votes = selection.Candidates.Count == 0 ? await Sources.VoteCosts(db, selection.VoteId) : [];
        var first = selection.PotsInOrder.First().Order;
        return [.. (await Sources.Measures(db)).Select(m =>
        {
            var stored = selection.Candidates.FirstOrDefault(c => c.MeasureId == m.Id);
            return new CandidateRow(m.Number, m.Code, m.Title, planned.TryGetValue(m.Id, out var sum) ? sum : null, stored?.Cost ?? (votes.TryGetValue(m.Id, out var cost) ? cost : null), stored?.Pot ?? first);
        })];
    }

    public static IReadOnlyList<CandidateText> Read(Form form, BudgetSelection selection, IEnumerable<Measure> measures, Func<Measure, (string Field, string District)> places)
    {
        var pots = selection.PotsInOrder.Select(p => p.Order).ToList();
        var found = new List<CandidateText>();
        foreach (var measure in measures)
        {
            if (VoteFields.Euros(form, VoteFields.Cost(measure.Number), 0) is not { } cost)
            {
                continue;
            }

            var pot = pots.Count == 1 ? pots[0] : int.Parse(form.Choice(PotOf(measure.Number), pots.Select(p => p.ToString(CultureInfo.InvariantCulture)), PortfolioOfficeText.ChoiceMissing) ?? "0", CultureInfo.InvariantCulture);
            var (field, district) = places(measure);
            found.Add(new CandidateText(found.Count + 1, measure.Code, measure.Title, cost, pot) { MeasureId = measure.Id, Field = field, District = district });
        }

        return found;
    }

    private static string PotOf(int measure) => "Topf-" + measure.ToString(CultureInfo.InvariantCulture);
}
