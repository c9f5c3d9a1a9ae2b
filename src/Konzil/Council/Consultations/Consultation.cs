using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>The working state of the agenda is open to everybody's opinion until a day ("Anhörung").</summary>
public sealed class Consultation : Entity, IHaveHistory
{
    public const int QuestionMax = 1000;

    private Consultation()
    {
    }

    public int Number { get; private set; }

    public DateOnly From { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly Until { get; private set; }

    /// <summary>What the city wants to know.</summary>
    public string Question { get; private set; } = "";

    /// <summary>Ended before its day, and why.</summary>
    public DateOnly? EndedOn { get; private set; }

    public string EndReason { get; private set; } = "";

    public static Consultation Begin(int number, DateOnly from, DateOnly until, string question)
    {
        if (until < from)
        {
            throw new Refusal(ConsultationText.Turned, nameof(Until));
        }

        return new() { Number = number, From = from, Until = until, Question = question };
    }

    public bool RunsOn(DateOnly day) => From <= day && day <= Until && EndedOn is null;

    public void End(string reason, DateOnly today)
    {
        if (EndedOn is not null || Until < today)
        {
            throw new Refusal(ConsultationText.IsOver);
        }

        (EndedOn, EndReason) = (today, reason);
    }

    public static void Table(ModelBuilder model) => model.Entity<Consultation>(e =>
    {
        e.ToTable("Consultations").HasIndex(x => x.Number).IsUnique();
        e.Property(x => x.Question).HasMaxLength(QuestionMax);
        e.Property(x => x.EndReason).HasMaxLength(QuestionMax);
    });
}

/// <summary>As what the agenda stands today; every document of it says so.</summary>
/// <param name="Version">The newest adopted one; null while there is none.</param>
/// <param name="Open">The consultation that runs today.</param>
public sealed record AgendaStanding(AgendaVersion? Version, Consultation? Open)
{
    public StandingKind Kind => Open is not null ? StandingKind.Consulted : Version is null ? StandingKind.Draft : StandingKind.Adopted;

    /// <summary>"Entwurf", "in Anhörung bis 3. Mai", "beschlossen, Version 2".</summary>
    public string Words => Kind switch
    {
        StandingKind.Consulted => ConsultationText.ConsultedUntil.With(Format.Date(Open!.Until)),
        StandingKind.Adopted => ConsultationText.AdoptedAs.With(Version!.Number),
        _ => ConsultationText.Draft,
    };

    public static async Task<AgendaStanding> Read(CityDb db, CancellationToken cancellation)
    {
        var today = Format.Day(db.Now);
        return new(
            await db.AgendaVersions.AsNoTracking().OrderByDescending(v => v.Number).FirstOrDefaultAsync(cancellation),
            await db.Set<Consultation>().AsNoTracking().Where(c => c.From <= today && c.Until >= today && c.EndedOn == null).OrderByDescending(c => c.Number).FirstOrDefaultAsync(cancellation));
    }
}

public enum StandingKind
{
    Draft,
    Consulted,
    Adopted,
}
