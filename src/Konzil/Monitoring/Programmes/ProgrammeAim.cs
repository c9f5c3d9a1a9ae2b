using Konzil.Platform;
namespace Konzil.Monitoring;

/// <summary>A goal of the other programme itself, in its own words; measures of the agenda can serve it.</summary>
public sealed class ProgrammeAim
{
    public const string Series = "ProgrammeAim";

    private ProgrammeAim()
    {
    }

    public ProgrammeAim(Guid programmeId, int number, string titleDe, string titleEn) =>
        (ProgrammeId, Number, TitleDe, TitleEn) = (programmeId, number, titleDe, titleEn.Length == 0 ? null : titleEn);

    public Guid Id { get; private set; } = Ids.Next();

    public Guid ProgrammeId { get; private set; }

    /// <summary>In the order they were entered.</summary>
    public int Number { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string? TitleEn { get; private set; }

    public ICollection<AimMeasure> Measures { get; private set; } = [];

    public Platform.Text Title => new(TitleDe, TitleEn ?? TitleDe);
}

/// <summary>A measure of the agenda serves a goal of another programme.</summary>
public sealed class AimMeasure
{
    private AimMeasure()
    {
    }

    public AimMeasure(Guid aimId, Guid measureId, string reason) => (AimId, MeasureId, Reason) = (aimId, measureId, reason);

    public Guid AimId { get; private set; }

    public Guid MeasureId { get; private set; }

    public string Reason { get; private set; } = "";
}
