using Konzil.Platform;

namespace Konzil.Council;

/// <summary>
/// What a later module lays before the council, so that the form of a resolution can start from it and the decision takes effect
/// in the same transaction. The council knows none of its papers.
/// </summary>
/// <param name="Find">A released paper that waits for its decision; null when there is none of that number.</param>
/// <param name="Decide">Carries the decision out. A <see cref="Refusal"/> means it cannot be.</param>
public sealed record PaperDesk(Func<CityDb, int, Task<LaidPaper?>> Find, Func<CityDb, PaperVote, Task> Decide)
{
    public const string PaperField = "Vorlage";
    public const string VariantField = "Variante";
}

/// <param name="Number">Its number.</param>
/// <param name="Path">Where it stands, without the language.</param>
/// <param name="Title">For the resolution's title.</param>
/// <param name="Motion">For the resolution's wording.</param>
/// <param name="Variants">By order; what may be adopted.</param>
/// <param name="Proposed">Order of the variant that was proposed.</param>
public sealed record LaidPaper(int Number, string Path, Text Title, string Motion, IReadOnlyDictionary<int, string> Variants, int Proposed)
{
    /// <summary>The measures it decides about.</summary>
    public required IReadOnlySet<Guid> Measures { get; init; }
}

/// <summary>How the council decided about a paper. The variant is null unless one was adopted.</summary>
public sealed record PaperVote(int Number, int? Variant, Resolution Resolution, DateTimeOffset Now);
