using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Discussion;

/// <summary>The house rules with their numbered clauses, and how the moderation works.</summary>
public partial class ShowRules
{
    public sealed record Shown(IReadOnlyList<Clause> Clauses);

    public static async Task<IResult> Show(CityDb db, Rulebook rules) => View.Page<ShowRules, Shown>(new(await rules.Read(db)));
}
