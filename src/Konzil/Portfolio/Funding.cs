using Konzil.Agenda;
using Konzil.Council;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>A measure that is paid for is decided: its level says so as its road does. What is withdrawn goes back to where it was, unless another decision holds it.</summary>
internal static class Funding
{
    private const string OfSelections = "budget/";

    /// <summary>Names the occasion of a step of this selection.</summary>
    public static string Occasion(BudgetSelection selection) => OfSelections + selection.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Call it inside the transaction that saves the decision, before its step is recorded.</summary>
    public static async Task Carry(CityDb db, BudgetSelection selection, Candidate candidate, Measure measure)
    {
        measure.MarkLeadProject(candidate.State == CandidateState.Funded);
        if (candidate.State == CandidateState.Funded)
        {
            measure.Reach(MeasureLevel.Adopted);
        }
        else if (candidate.State == CandidateState.Withdrawn && !await IsDecidedOtherwise(db, selection, measure.Id))
        {
            var scored = await db.MeasureSteps.AnyAsync(s => s.MeasureId == measure.Id && s.Kind == StationKind.Scoring);
            measure.TakeBack(MeasureLevel.Adopted, scored ? MeasureLevel.Scored : MeasureLevel.WorkedOut);
        }
    }

    // The council's own steps tell of what it refused too; whether it adopted is asked of the resolutions.
    private static async Task<bool> IsDecidedOtherwise(CityDb db, BudgetSelection selection, Guid measure) =>
        await Adoption.Of(db.Resolutions, measure).AnyAsync()
        || await db.BudgetSelections.AnyAsync(s => s.Id != selection.Id && s.State == SelectionState.Decided && s.Candidates.Any(c => c.MeasureId == measure && c.State == CandidateState.Funded))
        || await db.MeasureSteps.AnyAsync(s => s.MeasureId == measure && s.Kind == StationKind.Decision && !s.Key.StartsWith(OfSelections) && !s.Key.StartsWith(MeasureStep.Deferred) && !s.Key.StartsWith(Decisions.Decided));
}
