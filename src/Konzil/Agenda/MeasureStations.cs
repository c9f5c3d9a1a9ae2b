using Konzil.Platform;
using Konzil.Ui;

namespace Konzil.Agenda;

/// <summary>The five stations of the figure, from the measure's level and the last step recorded at each.</summary>
internal static class MeasureStations
{
    public static IReadOnlyList<LineageStation> Of(Measure measure, IReadOnlyList<MeasureStep> steps) =>
        [.. Enum.GetValues<StationKind>().Select(kind => Of(kind, measure, Telling(kind, steps)))];

    private static LineageStation Of(StationKind kind, Measure measure, MeasureStep? step)
    {
        var state = State(kind, measure, step is not null && !step.Key.StartsWith(MeasureStep.Deferred, StringComparison.Ordinal));
        var text = step is null ? Without(kind, measure, state) : Said(step);
        return new LineageStation(AgendaText.Of(kind), text, state, step?.Path is { } path && path != Own(measure) ? Paths.Link(path) : null);
    }

    // The points say more than what was chosen from them afterwards.
    private static MeasureStep? Telling(StationKind kind, IReadOnlyList<MeasureStep> steps) =>
        steps.LastOrDefault(s => s.Kind == kind && s.Key.StartsWith(MeasureStep.Scored, StringComparison.Ordinal)) ?? steps.LastOrDefault(s => s.Kind == kind);

    // A decision names its day itself.
    private static string Said(MeasureStep step) => step.Kind == StationKind.Decision ? step.Text : step.Text.ToString() + ", " + Format.Date(step.At);

    private static string Without(StationKind kind, Measure measure, StepState state) => (kind, state) switch
    {
        (_, StepState.Done) => AgendaText.StationReached,
        (StationKind.Delivery, _) when measure.Delivery is DeliveryStatus.Paused or DeliveryStatus.Stopped => AgendaText.Of(measure.Delivery),
        (_, StepState.Running) => AgendaText.StationRunning,
        _ => measure.IsExisting && kind is StationKind.Scoring or StationKind.Decision ? AgendaText.StationNotNeeded : AgendaText.StationAhead,
    };

    private static StepState State(StationKind kind, Measure measure, bool recorded) => kind switch
    {
        StationKind.Measure => measure.Level >= MeasureLevel.WorkedOut || measure.IsExisting ? StepState.Done : StepState.Running,
        StationKind.Scoring => recorded || !measure.IsExisting && measure.Level >= MeasureLevel.Scored ? StepState.Done : StepState.Ahead,
        StationKind.Decision => recorded || !measure.IsExisting && measure.Level >= MeasureLevel.Adopted ? StepState.Done : StepState.Ahead,
        StationKind.Delivery => measure.Level switch { MeasureLevel.Done => StepState.Done, MeasureLevel.Running => StepState.Running, _ => StepState.Ahead },
        _ => measure.Level == MeasureLevel.Done ? StepState.Done : StepState.Ahead,
    };

    private static string Own(Measure measure) => Paths.Neutral(Paths.Measure(measure.Number, measure.Title));
}
