using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>One way in which people took part in a measure.</summary>
/// <param name="MeasureId">The measure.</param>
/// <param name="Occasion">Names the line within the measure: letters, digits and a dash.</param>
/// <param name="Format">The way.</param>
/// <param name="Name">What it was called.</param>
public sealed record ParticipationLine(Guid MeasureId, string Occasion, ParticipationFormat Format, Text Name)
{
    /// <summary>Where to read more, as <see cref="Paths"/> gives it; null where there is no page.</summary>
    public string? Href { get; init; }

    public DateOnly? From { get; init; }

    /// <summary>The same as <see cref="From"/> where it was one day.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Ideas, cards, comments.</summary>
    public int? Contributions { get; init; }

    /// <summary>People there, answers, ballots. Null while it is not known, or may not be known yet.</summary>
    public int? People { get; init; }

    /// <summary>The invented content of the demonstration.</summary>
    public bool IsExample { get; init; }

    /// <summary>What the city says about it.</summary>
    public ParticipationNote? Note { get; init; }

    /// <summary>The platform did not see it; the office wrote it down.</summary>
    public bool ByHand => Note is { Occasion: null };

    public string Changed => Note?.Changed ?? "";

    /// <summary>"3 Ideen, 34 Teilnehmende"; empty where nothing is known.</summary>
    public string HowMany => string.Join(", ", new[] { Contributions is { } c ? ParticipationText.ContributionsIn(Format, c) : null, People is { } p ? ParticipationText.PeopleIn(Format, p) : null }.OfType<string>());

    public string When => (From, Until) switch
    {
        ({ } from, { } until) when until != from => ParticipationText.FromTo.With(Platform.Format.Date(from), Platform.Format.Date(until)),
        ({ } from, _) => Platform.Format.Date(from),
        _ => "",
    };
}

/// <summary>Ways of taking part that one module knows of. Only what anybody may read, and no running result.</summary>
public interface IMeasureParticipation
{
    /// <summary>For all these measures at once: the number of queries does not grow with them.</summary>
    Task<IReadOnlyList<ParticipationLine>> Read(IReadOnlyCollection<Guid> measures, CancellationToken cancellation);
}
