using Konzil.Agenda;

namespace Konzil.Monitoring;

/// <summary>How far the measures of a programme are, counted by their state. The measure that stands for the programme as a whole is none of them.</summary>
public sealed record RollUp(IReadOnlyList<(DeliveryStatus Status, int Count)> Parts)
{
    public int Total => Parts.Sum(p => p.Count);

    public string Words => Total == 0 ? ProgrammeText.NoWorks : string.Join(" ", Sentences());

    public static RollUp Of(IEnumerable<Measure> measures) =>
        new([.. measures.Where(m => !m.IsSubPortfolio).GroupBy(m => m.Delivery).OrderBy(g => g.Key).Select(g => (g.Key, g.Count()))]);

    public int Count(DeliveryStatus status) => Parts.FirstOrDefault(p => p.Status == status).Count;

    private IEnumerable<string> Sentences()
    {
        yield return ProgrammeText.Running(Count(DeliveryStatus.Running), Total);
        var others = Parts.Where(p => p.Status != DeliveryStatus.Running).Select(p => $"{AgendaText.Of(p.Status)}: {p.Count}").ToList();
        if (others.Count > 0)
        {
            yield return string.Join(", ", others) + ".";
        }
    }
}
