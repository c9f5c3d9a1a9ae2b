using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>From the ranking to the lead projects: chosen, waiting list or not now, each with its reason, once for each round.</summary>
public partial class ChooseLeads
{
    public sealed record Draft(Round Round, RoundResult Result, Form? Typed);

    public static async Task<IResult> Show(int round, CityDb db)
    {
        if (await Load(round, db) is not { Result: { } result } found)
        {
            return View.NotFound();
        }

        return await db.LeadSelections.AnyAsync(s => s.RoundId == found.Id)
            ? View.SeeOther(Paths.ScoringRound(round) + "#leitprojekte")
            : View.Page<ChooseLeads, Draft>(new(found, result, null));
    }

    public static async Task<IResult> Post(int round, Form form, Me me, CityDb db, TimeProvider clock)
    {
        if (await Load(round, db) is not { Result: { } result } found)
        {
            return View.NotFound();
        }

        var wishes = result.Measures.Select(m => new LeadWish(m.MeasureId,
            form.Choice<LeadDecision>($"Decision-{m.Number}", ScoringText.ChoiceNeedsReason.Filled(m.Code)) ?? LeadDecision.NotNow,
            form.Text($"Reason-{m.Number}").Required(ScoringText.ChoiceNeedsReason.Filled(m.Code)).Max(LeadSelection.ReasonMax))).ToList();
        string deviation = form.Text(nameof(LeadSelection.DeviationReason)).Max(LeadSelection.ReasonMax);
        LeadSelection? selection = null;
        form.Try(() => selection = LeadSelection.Decide(found, wishes, deviation, me, clock.GetUtcNow()));
        if (!form.HasErrors && !await Save(selection!, found, db))
        {
            form.Errors.Add("", ScoringText.LeadsAlreadyChosen);
        }

        return form.HasErrors ? View.Invalid<ChooseLeads, Draft>(new(found, result, form), form.Errors) : View.SeeOther(Paths.ScoringRound(round) + "#leitprojekte");
    }

    /// <summary>False when the round already has its lead projects: a unique index decides, not an if.</summary>
    public static async Task<bool> Save(LeadSelection selection, Round round, CityDb db)
    {
        try
        {
            await db.Together(async () =>
            {
                db.LeadSelections.Add(selection);
                await db.SaveChangesAsync();
                var measures = await SealRound.MeasuresOf(round, db);
                foreach (var choice in selection.Choices)
                {
                    measures.Single(m => m.Id == choice.MeasureId).MarkLeadProject(choice.Decision == LeadDecision.Chosen);
                    await Lineage.Record(db, new MeasureStep(choice.MeasureId, StationKind.Scoring, Words(choice), $"/bewertung/{round.Number}#leitprojekte", $"lead/{round.Number}", selection.DecidedAt));
                }

                await db.SaveChangesAsync();
            });
            return true;
        }
        catch (DbUpdateException e) when (db.Dialect.IsUniqueViolation(e))
        {
            return false;
        }
    }

    private static Text Words(LeadChoice choice) => (choice.Decision switch
    {
        LeadDecision.Chosen => ScoringText.LeadStep,
        LeadDecision.Waiting => ScoringText.WaitingStep,
        _ => ScoringText.NotLeadStep,
    }).Filled(choice.Reason);

    private static Task<Round?> Load(int round, CityDb db) =>
        RoundAccess.Public(db.Rounds).AsNoTracking().WithRules().SingleOrDefaultAsync(r => r.Number == round && r.State == RoundState.Closed);
}
