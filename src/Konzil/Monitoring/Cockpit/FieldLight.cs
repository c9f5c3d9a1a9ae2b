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
    /// The worst light of the last reports of running measures; a report that is due and missing counts as "needs attention". "On track"
    /// needs a report of every running measure: before that, and while nothing runs, it is null.
    /// </summary>
    public static ReportLight? Of(IEnumerable<DutyRow> measures)
    {
        var running = measures.Where(Runs).ToList();
        var worst = running.Max(m => m.IsOverdue && m.Last?.Light is not ReportLight.Critical ? ReportLight.Attention : m.Last?.Light);
        return worst == ReportLight.OnTrack && running.Any(m => m.Last is null) ? null : worst;
    }

    /// <summary>The whole agenda: the worst light of its fields; "on track" only where every field with running measures has a light.</summary>
    public static ReportLight? OfAll(IReadOnlyList<CockpitField> fields)
    {
        var running = fields.Where(f => f.Reports.Running > 0 || f.Typed is not null).ToList();
        var worst = running.Max(f => f.Light);
        return worst == ReportLight.OnTrack && running.Any(f => f.Light is null) ? null : worst;
    }

    public static bool Runs(DutyRow measure) => measure.Measure.Delivery is Agenda.DeliveryStatus.Running or Agenda.DeliveryStatus.Paused;
}

/// <summary>How many measures run, and of how many of those there is a report.</summary>
public sealed record FieldReports(int Running, int Reported)
{
    /// <summary>Why there is no light, or how far the reports reach.</summary>
    public string Words => Running == 0 ? CockpitText.NothingRuns.ToString() : Reported == 0 ? CockpitText.NoLight.ToString() : CockpitText.ReportedOf.With(Reported, Running);

    public static FieldReports Of(IEnumerable<DutyRow> measures)
    {
        var running = measures.Where(FieldRule.Runs).ToList();
        return new(running.Count, running.Count(m => m.Last is not null));
    }

    public static FieldReports operator +(FieldReports a, FieldReports b) => new(a.Running + b.Running, a.Reported + b.Reported);
}
