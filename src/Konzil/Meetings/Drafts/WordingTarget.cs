using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>What a proposed text is to become part of: a measure or a goal, as it reads today.</summary>
/// <param name="Entity">To be saved when the text is taken over.</param>
/// <param name="Name">"M-27 Licht am Seerhein", in German.</param>
/// <param name="Present">What stands there now.</param>
/// <param name="Max">How long it may be.</param>
/// <param name="Page">Its page, without language.</param>
public sealed record WordingTarget(Entity Entity, string Name, string Present, int Max, string Page)
{
    private const int Short = 1000;
    private const int Middle = 2000;
    private const int Long = 4000;

    public static int MaxOf(WordingPart part) => part switch { WordingPart.Summary => Short, WordingPart.Intent => Middle, _ => Long };

    public static WordingTarget Of(Measure measure, WordingPart part) =>
        new(measure, measure.Code + " " + measure.Title, measure.Reads(Of(part)), MaxOf(part), Paths.Neutral(Paths.Measure(measure.Number, measure.Title)));

    /// <summary>Null where it is gone, or where nobody proposed anything.</summary>
    public static async Task<WordingTarget?> Find(TextDraft draft, CityDb db)
    {
        if (draft is { MeasureId: { } measure, Part: { } part } && await db.Measures.SingleOrDefaultAsync(m => m.Id == measure) is { } found)
        {
            return Of(found, part);
        }

        return draft.GoalId is { } goal && await db.Goals.SingleOrDefaultAsync(g => g.Id == goal) is { } aimed
            ? new(aimed, AgendaText.GoalNumber.Filled(aimed.Number).De + ": " + aimed.TitleDe, aimed.IntentDe, MaxOf(WordingPart.Intent), Paths.Neutral(Paths.GoalPage(aimed.Number)))
            : null;
    }

    /// <summary>Who answers: whoever may edit what it is for.</summary>
    public bool MayAnswer(Me me) => Entity is Measure measure ? MeasureAccess.MayEdit(me, measure) : me.May(Permission.ShapeAgenda);

    public void Write(WordingPart part, string words)
    {
        if (Entity is Measure measure)
        {
            measure.Reword(Of(part), words);
        }
        else if (Entity is Goal goal)
        {
            goal.Aim(goal.Title, new(words, goal.IntentEn), goal.Horizon, goal.Owner);
        }
    }

    private static MeasureWords Of(WordingPart part) => part switch
    {
        WordingPart.Summary => MeasureWords.Summary,
        WordingPart.Problem => MeasureWords.Problem,
        WordingPart.BenefitCitizens => MeasureWords.BenefitCitizens,
        WordingPart.BenefitCompanies => MeasureWords.BenefitCompanies,
        _ => MeasureWords.BenefitAdministration,
    };
}
