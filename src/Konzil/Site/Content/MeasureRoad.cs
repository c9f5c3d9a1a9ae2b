using Konzil.Agenda;
using Konzil.Platform;

namespace Konzil.Site.Content;

/// <summary>How far a loaded measure has come, and the dated steps that show it.</summary>
internal static class MeasureRoad
{
    /// <summary>Examples went public before the example round of scoring; measures of the paper on the paper's day.</summary>
    public static DateTimeOffset Published(Loading loading, MeasureEntry entry) => entry.Example
        ? Format.At(loading.Content.FirstDay.AddDays(entry.Stage == MeasureStage.Review ? -45 : -130), new TimeOnly(9, 0))
        : Format.At(loading.Content.City.Paper.Date, new TimeOnly(9, 0));

    public static void State(Loading loading, Measure measure, MeasureEntry entry)
    {
        measure.MarkLeadProject(entry.LeadProject);
        measure.Reach(entry.Stage switch
        {
            MeasureStage.Scored => MeasureLevel.Scored,
            MeasureStage.Decided => MeasureLevel.Adopted,
            MeasureStage.Delivered => MeasureLevel.Running,
            _ => measure.Level,
        });
        if (entry.Stage == MeasureStage.Existing)
        {
            measure.DeliveryAsStated(entry.Delivery.Status is { } stated ? Of(stated) : Agenda.DeliveryStatus.NotStated, entry.Delivery.Note);
        }
        else if (entry.Delivery.Status is { } status)
        {
            measure.Deliver(Of(status), entry.Delivery.Reason?.De, Since(loading, entry));
        }
    }

    /// <summary>The same occasion is recorded once, so loading again adds nothing.</summary>
    public static async Task Record(Loading loading, Measure measure, MeasureEntry entry)
    {
        var path = Paths.Neutral(Paths.Measure(measure.Number, measure.Title));
        var published = Published(loading, entry);
        var text = entry.Stage switch
        {
            MeasureStage.Existing => AgendaText.StepExisting.Filled(measure.Code),
            MeasureStage.Discussion or MeasureStage.Review => AgendaText.StepUnderReview.Filled(measure.Code),
            _ => AgendaText.StepWorkedOut.Filled(measure.Code),
        };
        await Lineage.Record(loading.Db, new MeasureStep(measure.Id, StationKind.Measure, text, path, "published", published));
        var reached = entry.Milestones.Where(m => m.Done is not null).Select(m => m.Done!.Value).ToList();
        if (entry.Delivery.Status is DeliveryStatus.Running or DeliveryStatus.Done && reached.Count > 0)
        {
            await Lineage.Record(loading.Db, new MeasureStep(measure.Id, StationKind.Delivery, AgendaText.StepRunning, path, "delivery/running", At(reached.Min())));
        }

        if (entry.Delivery.Status == DeliveryStatus.Done && reached.Count > 0)
        {
            await Lineage.Record(loading.Db, new MeasureStep(measure.Id, StationKind.Result, AgendaText.StepDone, path, "delivery/done", At(reached.Max())));
        }
    }

    private static DateTimeOffset Since(Loading loading, MeasureEntry entry) =>
        At(entry.Milestones.Where(m => m.Done is not null).Select(m => m.Done!.Value).DefaultIfEmpty(loading.Content.FirstDay.AddDays(-30)).Max());

    private static DateTimeOffset At(DateOnly day) => Format.At(day, new TimeOnly(9, 0));

    private static Agenda.DeliveryStatus Of(DeliveryStatus status) => status switch
    {
        DeliveryStatus.Running => Agenda.DeliveryStatus.Running,
        DeliveryStatus.Done => Agenda.DeliveryStatus.Done,
        DeliveryStatus.Paused => Agenda.DeliveryStatus.Paused,
        DeliveryStatus.Stopped => Agenda.DeliveryStatus.Stopped,
        _ => Agenda.DeliveryStatus.Planned,
    };
}
