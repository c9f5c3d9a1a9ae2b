namespace Konzil.Methods.Panels;

/// <summary>Somebody who would sit on a panel.</summary>
/// <param name="Id">A name or number, each once.</param>
/// <param name="Features">What quotas look at, for instance age group; every feature that has a quota.</param>
/// <param name="Household">People with the same text here never sit on one panel together; null: no such rule.</param>
public sealed record PanelPerson(string Id, IReadOnlyDictionary<string, string> Features, string? Household = null);

/// <summary>How many people with a value a panel needs.</summary>
/// <param name="Feature">For instance age group.</param>
/// <param name="Value">For instance 16-29.</param>
/// <param name="Least">At least, 0 or more.</param>
/// <param name="Most">At most, not below <paramref name="Least"/>.</param>
public sealed record Quota(string Feature, string Value, int Least, int Most);

/// <summary>No panel can be formed: why, and what to do.</summary>
public sealed class PanelException(string message) : Exception(message);

/// <summary>People with equal features; they get equal chances. Whoever shares a household is a type alone.</summary>
internal sealed record PersonType(IReadOnlyList<int> People, IReadOnlyList<int> Rows);

/// <summary>
/// The task without names: types of people, and rows that bound how many of certain types sit on a panel. The first row is the size of
/// the panel, then come the quotas, then the shared households.
/// </summary>
internal sealed class PanelTask
{
    private PanelTask(IReadOnlyList<PanelPerson> people, IReadOnlyList<PersonType> types, IReadOnlyList<(int Least, int Most)> rows)
    {
        (People, Types, Rows) = (people, types, rows);
    }

    public IReadOnlyList<PanelPerson> People { get; }

    public IReadOnlyList<PersonType> Types { get; }

    public IReadOnlyList<(int Least, int Most)> Rows { get; }

    public static PanelTask Of(IReadOnlyList<PanelPerson> people, IReadOnlyList<Quota> quotas, int size)
    {
        Check(people, quotas, size);
        var rows = new List<(int Least, int Most)> { (size, size) };
        rows.AddRange(quotas.Select(q => (q.Least, q.Most)));
        var features = quotas.Select(q => q.Feature).Distinct(StringComparer.Ordinal).ToList();
        var places = quotas.Select((q, i) => (q, i)).ToDictionary(x => (x.q.Feature, x.q.Value), x => x.i + 1);
        var households = people.Where(p => p.Household is not null).CountBy(p => p.Household!, StringComparer.Ordinal).Where(h => h.Value > 1).Select((h, i) => (h.Key, Row: rows.Count + i)).ToDictionary(h => h.Key, h => h.Row, StringComparer.Ordinal);
        rows.AddRange(households.Select(_ => (0, 1)));
        var types = new Dictionary<string, (List<int> People, int[] Rows)>(StringComparer.Ordinal);
        for (var i = 0; i < people.Count; i++)
        {
            var row = people[i].Household is { } household && households.TryGetValue(household, out var shared) ? shared : 0;
            int[] own = [0, .. features.Select(f => places[(f, people[i].Features[f])]), .. row > 0 ? [row] : Array.Empty<int>()];
            var key = string.Join(',', own) + (row > 0 ? ";" + people[i].Id : "");
            if (!types.TryGetValue(key, out var type))
            {
                type = ([], own);
                types.Add(key, type);
            }

            type.People.Add(i);
        }

        return new PanelTask(people, [.. types.Values.Select(t => new PersonType(t.People, t.Rows))], rows);
    }

    private static void Check(IReadOnlyList<PanelPerson> people, IReadOnlyList<Quota> quotas, int size)
    {
        Require(size > 0, "A panel needs at least one seat.");
        Require(people.Count >= size, $"{people.Count} people cannot fill {size} seats. Invite more people.");
        Require(people.DistinctBy(p => p.Id, StringComparer.Ordinal).Count() == people.Count, "Two people have the same Id.");
        Require(quotas.DistinctBy(q => (q.Feature, q.Value)).Count() == quotas.Count, "Two quotas are for the same value. Join them.");
        foreach (var quota in quotas)
        {
            var available = people.Count(p => p.Features.TryGetValue(quota.Feature, out var value) && value == quota.Value);
            Require(quota.Least >= 0 && quota.Most >= quota.Least, $"The quota {quota.Feature} = {quota.Value} is from {quota.Least} to {quota.Most}. Give two numbers from 0 on, the larger last.");
            Require(available >= quota.Least, $"The quota {quota.Feature} = {quota.Value} needs {quota.Least} people, {available} are there. Invite more of them, or lower the quota.");
        }

        foreach (var feature in quotas.GroupBy(q => q.Feature, StringComparer.Ordinal))
        {
            Require(feature.Sum(q => q.Least) <= size, $"The quotas of {feature.Key} together need {feature.Sum(q => q.Least)} people, a panel has {size}. Lower one.");
            Require(feature.Sum(q => (long)q.Most) >= size, $"The quotas of {feature.Key} together allow {feature.Sum(q => (long)q.Most)} people, a panel has {size}. Raise one.");
            foreach (var person in people)
            {
                Require(person.Features.TryGetValue(feature.Key, out var value) && feature.Any(q => q.Value == value), $"The person '{person.Id}' has no value of {feature.Key} that has a quota. Add it, or a quota.");
            }
        }
    }

    private static void Require(bool holds, FormattableString message)
    {
        if (!holds)
        {
            throw new PanelException(FormattableString.Invariant(message));
        }
    }

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new PanelException(message);
        }
    }
}
