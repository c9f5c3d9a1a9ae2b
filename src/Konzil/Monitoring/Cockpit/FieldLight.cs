using Konzil.Platform;
using Konzil.Steering;

namespace Konzil.Monitoring;

/// <summary>
/// The coordination judges a field by hand, otherwise than the rule would. The reason stays, and the computed light stands beside it
/// until the judgement is taken back.
/// </summary>
public sealed class FieldLight : Entity, IHaveHistory
{
    public const int ReasonMax = 500;

    private FieldLight()
    {
    }

    public FieldLight(Guid fieldId) => FieldId = fieldId;

    public Guid FieldId { get; private set; }

    /// <summary>Null: the rule holds.</summary>
    public ReportLight? Light { get; private set; }

    public string Reason { get; private set; } = "";

    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public void Judge(ReportLight? light, string reason, Me by, DateTimeOffset now)
    {
        if (reason.Length == 0)
        {
            throw new Refusal(CockpitText.ReasonMissing, nameof(Reason));
        }

        (Light, Reason, ByName, At) = (light, reason, by.Name, now);
    }
}

/// <summary>The one rule by which the light of a field follows from its measures.</summary>
public static class FieldRule
{
    /// <summary>
    /// The worst light of the last reports of running measures; a report that is due and missing counts as "needs attention". Null while nothing
    /// runs or nobody has reported: nobody knows then that it is on track.
    /// </summary>
    public static ReportLight? Of(IEnumerable<DutyRow> measures)
    {
        var running = measures.Where(m => m.Measure.Delivery is Agenda.DeliveryStatus.Running or Agenda.DeliveryStatus.Paused).ToList();
        return running.Max(m => m.IsOverdue && m.Last?.Light is not ReportLight.Critical ? ReportLight.Attention : m.Last?.Light);
    }
}
