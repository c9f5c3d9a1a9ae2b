using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>What later editions of Konzil recorded: compared only where both versions know it.</summary>
public static partial class AgendaSnapshot
{
    private sealed record MoneyOf(string Category, IReadOnlyList<AgendaMoney> Entries);

    private static IEnumerable<AgendaDifference> Both<T>(T? old, T? @new, Func<T, T, IEnumerable<AgendaDifference>> compare) where T : class => old is null || @new is null ? [] : compare(old, @new);

    private static IEnumerable<Diff> Later(Text label, string? old, string? @new) => old is null || @new is null ? [] : [new(label, Same(old), Same(@new))];

    private static IEnumerable<Diff> Later<T>(Text label, IReadOnlyList<T>? old, IReadOnlyList<T>? @new, Func<IReadOnlyList<T>, Text> words) => old is null || @new is null ? [] : [new(label, words(old), words(@new))];

    private static Text English(Text label) => new(AgendaText.InEnglish.De.Replace("{0}", label.De, StringComparison.Ordinal), AgendaText.InEnglish.En.Replace("{0}", label.En, StringComparison.Ordinal));

    private static IEnumerable<Diff> Principle(AgendaPrinciple a, AgendaPrinciple b) =>
    [
        new(AgendaText.Title, Same(a.Title), Same(b.Title)),
        new(AgendaText.Wording, Same(a.Wording), Same(b.Wording)),
        new(English(AgendaText.Title), Same(a.TitleEn), Same(b.TitleEn)),
        new(English(AgendaText.Wording), Same(a.WordingEn), Same(b.WordingEn)),
    ];

    /// <summary>The order of the fields that both know: a new field alone moves none.</summary>
    private static IEnumerable<AgendaDifference> Order(IReadOnlyList<FieldState> old, IReadOnlyList<FieldState> @new)
    {
        var before = old.Where(f => @new.Any(n => n.Key == f.Key)).ToList();
        var after = @new.Where(f => old.Any(o => o.Key == f.Key)).ToList();
        if (!before.Select(f => f.Key).SequenceEqual(after.Select(f => f.Key), StringComparer.Ordinal))
        {
            yield return new AgendaDifference(DifferenceAbout.Order, DifferenceKind.Changed, AgendaText.FieldsInOrder.De, AgendaText.FieldsInOrder.De, AgendaText.OrderLabel, Listed(before), Listed(after));
        }

        static Text Listed(IEnumerable<FieldState> fields) => All(fields.Select(f => new Text(f.Name, f.NameEn)));
    }

    private static List<MoneyOf> Rows(IReadOnlyList<AgendaMoney> money) => [.. money.GroupBy(m => m.Category, StringComparer.Ordinal).Select(g => new MoneyOf(g.Key, [.. g]))];

    private static IEnumerable<Diff> ProgrammeMoney(MoneyOf a, MoneyOf b) => a.Entries.Concat(b.Entries).Select(e => e.Year).Distinct().Order()
        .Select(year => new Diff(year is { } known ? Same(Year(known)) : AgendaText.YearUnknown, Money([.. a.Entries.Where(e => e.Year == year)]), Money([.. b.Entries.Where(e => e.Year == year)])));

    private static Text Money(IReadOnlyList<AgendaMoney> money) => new(string.Join("; ", money.Select(m => AgendaText.Of(m, false))), string.Join("; ", money.Select(m => AgendaText.Of(m, true))));
}
