using Konzil.Platform;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Discussion;

/// <summary>The netiquette in force, kept in memory until the data change.</summary>
public sealed class Rulebook(Generation generation)
{
    /// <summary>What it is made of. None of these may be written past saving.</summary>
    public static readonly IReadOnlyList<Type> Kinds = [typeof(Clause)];

    private static readonly IReadOnlyList<Clause> Defaults = [.. Enum.GetValues<HidingReason>().Select(Clause.Default)];

    private (Generation.State At, IReadOnlyList<Clause> Clauses)? _known;

    /// <summary>The clauses by number; a city without its own gets the five that every city has.</summary>
    public async ValueTask<IReadOnlyList<Clause>> Read(CityDb db)
    {
        var at = generation.Of(Kinds);
        if (_known is { } known && known.At == at)
        {
            return known.Clauses;
        }

        var clauses = await db.Clauses.AsNoTracking().Where(c => !c.Retired).OrderBy(c => c.Number).ToListAsync();
        _known = (at, clauses.Count == 0 ? Defaults : clauses);
        return _known.Value.Clauses;
    }
}

/// <summary>Choosing a clause in a form.</summary>
public static class ChooseClause
{
    public static IReadOnlyList<Option> Options(this IReadOnlyList<Clause> clauses) => [.. clauses.Select(c => new Option(c.Key, c.Name, c.Rule))];

    /// <summary>A key of the netiquette, or the general name of a breach, which stands for its first clause.</summary>
    public static Clause? Chosen(this IReadOnlyList<Clause> clauses, Form form, string field, bool required = true)
    {
        var value = form.Raw(field);
        var clause = clauses.Find(value);
        if (clause is null && (required || value.Length > 0))
        {
            form.Errors.Add(field, DiscussionText.ReasonMissing);
        }

        return clause;
    }

    public static Clause? Find(this IReadOnlyList<Clause> clauses, string? value) =>
        clauses.FirstOrDefault(c => c.Key == value) ?? clauses.FirstOrDefault(c => c.Reason.ToString() == value);
}
