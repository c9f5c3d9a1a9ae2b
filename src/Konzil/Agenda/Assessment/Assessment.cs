using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>What a measure means beyond problem and benefit: its three sides, whether it can be done, what else it touches.</summary>
public sealed class Assessment : Entity, IHaveHistory
{
    public const int TextMax = 2000;
    public const int LineMax = 160;

    /// <summary>The United Nations count so many goals of sustainable development.</summary>
    public const int SustainabilityGoals = 17;

    private Assessment()
    {
    }

    public Assessment(Guid measureId) => MeasureId = measureId;

    public Guid MeasureId { get; private set; }

    public string Technical { get; private set; } = "";

    public string Organisational { get; private set; } = "";

    public string SocioCultural { get; private set; } = "";

    /// <summary>Who must work differently, and how; may be empty.</summary>
    public string Change { get; private set; } = "";

    public Feasibility Legal { get; private set; }

    public Feasibility Technique { get; private set; }

    public Feasibility Staff { get; private set; }

    public Feasibility Money { get; private set; }

    public Feasibility Time { get; private set; }

    /// <summary>Where something stands in the way: what, and what would have to happen.</summary>
    public string Obstacles { get; private set; } = "";

    public string Ecological { get; private set; } = "";

    public string Economic { get; private set; } = "";

    public string Social { get; private set; } = "";

    /// <summary>Numbers 1 to 17 of the United Nations' goals, one a line.</summary>
    public string SdgLines { get; private set; } = "";

    public ClimateEffect Climate { get; private set; }

    public string ClimateNote { get; private set; } = "";

    public InnovationKind? Innovation { get; private set; }

    public Horizon? Horizon { get; private set; }

    /// <summary>It acts directly on people, on companies.</summary>
    public bool TouchesPeople { get; private set; }

    public bool TouchesCompanies { get; private set; }

    /// <summary>A "Leuchtturm": named as an example to others, by the body that did so.</summary>
    public string LighthouseBody { get; private set; } = "";

    /// <summary>When it really began, for what was running before the agenda.</summary>
    public DateOnly? StartedOn { get; private set; }

    /// <summary>When the profile is to be looked at again.</summary>
    public DateOnly? ReviewOn { get; private set; }

    public IEnumerable<int> Sdgs => Lines.Split(SdgLines).Select(l => int.Parse(l, System.Globalization.CultureInfo.InvariantCulture));

    public IEnumerable<(FeasibilitySide Side, Feasibility Answer)> Sides =>
        [(FeasibilitySide.Legal, Legal), (FeasibilitySide.Technique, Technique), (FeasibilitySide.Staff, Staff), (FeasibilitySide.Money, Money), (FeasibilitySide.Time, Time)];

    public void Write(AssessmentWords words)
    {
        (Technical, Organisational, SocioCultural, Change) = (words.Technical, words.Organisational, words.SocioCultural, words.Change);
        (Ecological, Economic, Social) = (words.Ecological, words.Economic, words.Social);
        (Climate, ClimateNote) = (words.Climate, words.ClimateNote);
        SdgLines = Lines.Of(words.Sdgs.Where(s => s is >= 1 and <= SustainabilityGoals).Distinct().Order().Select(s => s.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    public string Side(string name) => name switch { nameof(Technical) => Technical, nameof(Organisational) => Organisational, _ => SocioCultural };

    internal void Complete(MeasureSides sides) => (Technical, Organisational, SocioCultural) =
        (Technical.Length > 0 ? Technical : sides.Technical, Organisational.Length > 0 ? Organisational : sides.Organisational, SocioCultural.Length > 0 ? SocioCultural : sides.SocioCultural);

    /// <summary>What stands in the way needs words.</summary>
    public void Judge(IReadOnlyDictionary<FeasibilitySide, Feasibility> answers, string obstacles)
    {
        if (answers.Values.Any(a => a is Feasibility.Conditions or Feasibility.No) && obstacles.Length == 0)
        {
            throw new Refusal(AssessmentText.ObstaclesMissing, nameof(Obstacles));
        }

        (Legal, Technique, Staff, Money, Time) = (answers[FeasibilitySide.Legal], answers[FeasibilitySide.Technique], answers[FeasibilitySide.Staff], answers[FeasibilitySide.Money], answers[FeasibilitySide.Time]);
        Obstacles = obstacles;
    }

    public void Place(Horizon? horizon, InnovationKind? innovation, bool people, bool companies, string lighthouseBody) =>
        (Horizon, Innovation, TouchesPeople, TouchesCompanies, LighthouseBody) = (horizon, innovation, people, companies, lighthouseBody);

    /// <summary>A new day asks for a new reminder.</summary>
    public void Plan(DateOnly? startedOn, DateOnly? reviewOn)
    {
        if (reviewOn is { } day && day != ReviewOn)
        {
            Say(new ReviewDue(MeasureId, day));
        }

        (StartedOn, ReviewOn) = (startedOn, reviewOn);
    }

    internal static void Table(ModelBuilder model)
    {
        model.Entity<Assessment>(e =>
        {
            e.ToTable("Assessments");
            e.Ignore(x => x.Sdgs).Ignore(x => x.Sides);
            e.HasIndex(x => x.MeasureId).IsUnique();
            e.HasOne<Measure>().WithOne(m => m.Assessment).HasForeignKey<Assessment>(x => x.MeasureId);
            foreach (var text in new[] { nameof(Technical), nameof(Organisational), nameof(SocioCultural), nameof(Change), nameof(Obstacles), nameof(Ecological), nameof(Economic), nameof(Social), nameof(ClimateNote) })
            {
                e.Property(text).HasMaxLength(TextMax);
            }
        });
        model.Entity<MeasureCheck>(e =>
        {
            e.ToTable("MeasureChecks");
            e.Property(x => x.Note).HasMaxLength(TextMax);
            e.HasIndex(x => new { x.MeasureId, x.Question }).IsUnique();
            e.HasOne<Measure>().WithMany().HasForeignKey(x => x.MeasureId);
        });
    }
}

/// <summary>The words of an assessment.</summary>
public sealed record AssessmentWords(string Technical, string Organisational, string SocioCultural, string Change)
{
    public string Ecological { get; init; } = "";

    public string Economic { get; init; } = "";

    public string Social { get; init; } = "";

    public IReadOnlyList<int> Sdgs { get; init; } = [];

    public ClimateEffect Climate { get; init; }

    public string ClimateNote { get; init; } = "";
}

public enum FeasibilitySide
{
    Legal,
    Technique,
    Staff,
    Money,
    Time,
}

public enum Feasibility
{
    Open,
    Yes,
    Conditions,
    No,
}

public enum ClimateEffect
{
    Open,
    Saves,
    Neutral,
    Costs,
}

public enum InnovationKind
{
    Technical,
    Economic,
    Social,
}

public enum Horizon
{
    Immediate,
    Medium,
    Long,
}

/// <summary>Said for the morning of the day on which the profile is to be looked at again.</summary>
public sealed record ReviewDue(Guid MeasureId, DateOnly Day);
