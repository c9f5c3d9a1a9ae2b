using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>What a file would change of the plan as it is now.</summary>
internal static class PlanComparison
{
    private const int MostErrors = 40;

    /// <summary>Puts the file into the plan in memory; null with errors in the form when it does not fit.</summary>
    public static async Task<(PlanMerge Merge, ExchangePlan.Preview Preview)?> Of(Form form, Project project, byte[] file, string reason, IEnumerable<PartPromise> promises, CityDb db)
    {
        // Loaded before the plan, and tracked: a change in between makes saving fail.
        var state = await db.PlanStates.SingleAsync(s => s.ProjectId == project.Id);
        try
        {
            var sent = SentPlan.Read(file);
            if (sent.Base is var (from, revision) && from == project.Number && revision != state.Revision)
            {
                throw new PlanFileException(ExchangeText.OldBase.With(revision, state.Revision));
            }

            var plan = await PlanData.Tracked(db, project);
            var merge = PlanMerge.Of(sent, plan, await PlanExports.Leads(db), (reason, db.By, db.Now));
            var errors = merge.Errors.ToList();
            foreach (var phase in merge.Phases.Where(p => p.Parts is not null && project.IsAgenda))
            {
                errors.AddRange(await PlanWindows.Broken(db, promises, phase) is { } broken ? [phase.TitleDe + ": " + broken] : []);
            }

            return errors.Count > 0 ? throw new PlanFileException(errors) : (merge, new ExchangePlan.Preview(SentFile.Pack(file), state.Revision, merge.Differences)
            {
                Hints = [.. merge.Hints.Distinct(StringComparer.Ordinal)],
                Untouched = merge.Untouched,
                Same = merge.Phases.Count + merge.Packages.Count - merge.Differences.Count,
                MovesDates = merge.Shifts.Count > 0,
            });
        }
        catch (PlanFileException mistakes)
        {
            foreach (var mistake in mistakes.Errors.Take(MostErrors))
            {
                form.Errors.Add(ExchangePlan.FileField, mistake);
            }

            if (mistakes.Errors.Count > MostErrors)
            {
                form.Errors.Add(ExchangePlan.FileField, ExchangeText.More.With(mistakes.Errors.Count - MostErrors));
            }

            return null;
        }
    }
}
