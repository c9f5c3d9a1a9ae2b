using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>One statement of an agenda, as it stands in a file.</summary>
/// <param name="About">Principle, goal, field, measure or money of the programme.</param>
/// <param name="Code">"M-27", "Ziel 2", or the name of the field.</param>
/// <param name="Title">Its title.</param>
/// <param name="Label">What is said.</param>
/// <param name="Words">How it is said.</param>
public sealed record AgendaParagraph(DifferenceAbout About, string Code, string Title, Text Label, Text Words);

public static partial class AgendaSnapshot
{
    /// <summary>Paragraph by paragraph, in the order of the comparison. What was not recorded is not there.</summary>
    public static IReadOnlyList<AgendaParagraph> Paragraphs(AgendaState state)
    {
        var names = new Names(state, state);
        return
        [
            .. Each(DifferenceAbout.Principle, state.Principles ?? [], p => ("Leitsatz " + Year(p.Number), p.Title), p => Principle(p, p)),
            .. Each(DifferenceAbout.Goal, state.Goals, g => ("Ziel " + Year(g.Number), g.Title), g => Goal(g, g)),
            .. Each(DifferenceAbout.Field, state.Fields, f => (f.Name, f.Name), f => Field(f, f, names)),
            .. Each(DifferenceAbout.Measure, state.Measures, m => (m.Code, m.Title), m => Measure(m, m, names)),
            .. Each(DifferenceAbout.Money, Rows(state.Money ?? []), r => (r.Category, r.Category), r => ProgrammeMoney(r, r)),
        ];
    }

    private static IEnumerable<AgendaParagraph> Each<T>(DifferenceAbout about, IEnumerable<T> items, Func<T, (string Code, string Title)> name, Func<T, IEnumerable<Diff>> said) =>
        from item in items
        let called = name(item)
        from statement in said(item)
        where statement.New.De.Length + statement.New.En.Length > 0
        select new AgendaParagraph(about, called.Code, called.Title, statement.Label, statement.New);
}
