namespace Konzil.Agenda;

/// <summary>The three sides of a measure: technical, organisational, socio-cultural. One that is not touched says why not.</summary>
public sealed record MeasureSides(string Technical, string Organisational, string SocioCultural);

public sealed partial class Measure
{
    public static readonly IReadOnlyList<string> Sides = [nameof(MeasureSides.Technical), nameof(MeasureSides.Organisational), nameof(MeasureSides.SocioCultural)];

    /// <summary>
    /// Sides nobody has written about; its assessment must be loaded. What the city's paper names without them stands as it is there
    /// and is listed as a gap of the agenda.
    /// </summary>
    public IEnumerable<string> MissingSides => Sides.Where(s => string.IsNullOrWhiteSpace(Assessment?.Side(s)));

    /// <summary>Fills the sides that are still missing; what is written stays.</summary>
    /// <returns>The assessment, where it is the first one.</returns>
    public Assessment? Assess(MeasureSides sides)
    {
        var first = Assessment is null ? new Assessment(Id) : null;
        Assessment ??= first!;
        Assessment.Complete(sides);
        return first;
    }
}
