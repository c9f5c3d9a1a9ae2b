using Konzil.Platform;
using Konzil.Strategy;

namespace Konzil.Agenda;

/// <summary>One thing that is different between two versions of the agenda.</summary>
/// <param name="About">Principle, goal, the order of the fields, field, measure or money of the programme.</param>
/// <param name="Kind">New, gone or changed.</param>
/// <param name="Code">"M-27", "Ziel 2", or the name of the field.</param>
/// <param name="Title">Its title in the newer version, or the older where it is gone.</param>
/// <param name="Label">What changed; null for new and gone.</param>
/// <param name="Old">The earlier wording, empty where there was none.</param>
/// <param name="New">The later wording.</param>
public sealed record AgendaDifference(DifferenceAbout About, DifferenceKind Kind, string Code, string Title, Text? Label, Text Old, Text New);

public enum DifferenceAbout
{
    Principle,
    Goal,
    Order,
    Field,
    Measure,
    Money,
}

public enum DifferenceKind
{
    Added,
    Removed,
    Changed,
}

public static partial class AgendaSnapshot
{

    /// <summary>What is different, in the order principles, goals, fields, measures, money; empty when nothing is. What one of the two did not record is left out.</summary>
    public static IReadOnlyList<AgendaDifference> Compare(string old, string @new) => Compare(Read(old), Read(@new));

    public static IReadOnlyList<AgendaDifference> Compare(AgendaState old, AgendaState @new)
    {
        var names = new Names(old, @new);
        return
        [
            .. Both(old.Principles, @new.Principles, (a, b) => Pair(DifferenceAbout.Principle, a, b, p => Year(p.Number)!, p => ("Leitsatz " + Year(p.Number), p.Title), Principle)),
            .. Pair(DifferenceAbout.Goal, old.Goals, @new.Goals, g => g.Key, g => ("Ziel " + g.Number, g.Title), Goal),
            .. Order(old.Fields, @new.Fields),
            .. Pair(DifferenceAbout.Field, old.Fields, @new.Fields, f => f.Key, f => (f.Name, f.Name), (a, b) => Field(a, b, names)),
            .. Pair(DifferenceAbout.Measure, old.Measures, @new.Measures, m => m.Code, m => (m.Code, m.Title), (a, b) => Measure(a, b, names)),
            .. Both(old.Money, @new.Money, (a, b) => Pair(DifferenceAbout.Money, Rows(a), Rows(b), r => r.Category, r => (r.Category, r.Category), ProgrammeMoney)),
        ];
    }

    private static IEnumerable<AgendaDifference> Pair<T>(DifferenceAbout about, IReadOnlyList<T> old, IReadOnlyList<T> @new, Func<T, string> key, Func<T, (string Code, string Title)> name, Func<T, T, IEnumerable<Diff>> compare)
    {
        var before = old.ToDictionary(key, StringComparer.Ordinal);
        var after = @new.Select(key).ToHashSet(StringComparer.Ordinal);
        foreach (var item in @new)
        {
            var (code, title) = name(item);
            if (!before.TryGetValue(key(item), out var earlier))
            {
                yield return new AgendaDifference(about, DifferenceKind.Added, code, title, null, new Text("", ""), new Text("", ""));
                continue;
            }

            foreach (var diff in compare(earlier, item).Where(d => d.Old != d.New))
            {
                yield return new AgendaDifference(about, DifferenceKind.Changed, code, title, diff.Label, diff.Old, diff.New);
            }
        }

        foreach (var gone in old.Where(o => !after.Contains(key(o))))
        {
            var (code, title) = name(gone);
            yield return new AgendaDifference(about, DifferenceKind.Removed, code, title, null, new Text("", ""), new Text("", ""));
        }
    }

    private static IEnumerable<Diff> Goal(GoalState a, GoalState b) =>
        [
        new(AgendaText.Title, Same(a.Title), Same(b.Title)),
        new(AgendaText.Wording, Same(a.Wording), Same(b.Wording)),
        new(StrategyText.Intent, Same(a.Intent), Same(b.Intent)),
        new(StrategyText.Horizon, Same(Year(a.Horizon)), Same(Year(b.Horizon))),
        new(StrategyText.Owner, Same(a.Owner), Same(b.Owner)),
        new(English(AgendaText.Title), Same(a.TitleEn), Same(b.TitleEn)),
        .. Later(English(AgendaText.Wording), a.WordingEn, b.WordingEn),
        .. Later(English(StrategyText.Intent), a.IntentEn, b.IntentEn),
        .. Later(AgendaText.IndicatorsOfGoal, a.Indicators, b.Indicators, i => All(i.Select(AgendaText.Of))),
    ];

    private static IEnumerable<Diff> Field(FieldState a, FieldState b, Names names) =>
    [
        new(AgendaText.Title, Same(a.Name), Same(b.Name)),
        new(AgendaText.Sentence, Same(a.Sentence), Same(b.Sentence)),
        new(AgendaText.State, AgendaText.DraftOrSettled(a.Draft), AgendaText.DraftOrSettled(b.Draft)),
        new(StrategyText.ScopeIn, Same(a.ScopeIn), Same(b.ScopeIn)),
        new(StrategyText.ScopeOut, Same(a.ScopeOut), Same(b.ScopeOut)),
        new(AgendaText.LeadUnit, Same(a.LeadUnit), Same(b.LeadUnit)),
        new(English(AgendaText.Title), Same(a.NameEn), Same(b.NameEn)),
        .. Later(English(AgendaText.Sentence), a.SentenceEn, b.SentenceEn),
        .. Later(English(StrategyText.ScopeIn), a.ScopeInEn, b.ScopeInEn),
        .. Later(English(StrategyText.ScopeOut), a.ScopeOutEn, b.ScopeOutEn),
        .. Later(AgendaText.GoalsOfField, a.Goals, b.Goals, g => All(g.Select(names.Goal))),
    ];

    private static IEnumerable<Diff> Measure(MeasureState a, MeasureState b, Names names) =>
    [
        new(AgendaText.Title, Same(a.Title), Same(b.Title)),
        new(AgendaText.Summary, Same(a.Summary), Same(b.Summary)),
        new(AgendaText.Problem, Same(a.Problem), Same(b.Problem)),
        new(AgendaText.BenefitCitizens, Same(a.BenefitCitizens), Same(b.BenefitCitizens)),
        new(AgendaText.BenefitCompanies, Same(a.BenefitCompanies), Same(b.BenefitCompanies)),
        new(AgendaText.BenefitAdministration, Same(a.BenefitAdministration), Same(b.BenefitAdministration)),
        new(AgendaText.MainField, names.Field(a.Field), names.Field(b.Field)),
        new(AgendaText.FurtherFields, All(a.FurtherFields.Select(names.Field)), All(b.FurtherFields.Select(names.Field))),
        new(AgendaText.LeadUnit, Same(a.LeadUnit), Same(b.LeadUnit)),
        new(AgendaText.Kind, AgendaText.Of(a.Kind), AgendaText.Of(b.Kind)),
        new(AgendaText.Purpose, AgendaText.Of(a.Purpose), AgendaText.Of(b.Purpose)),
        new(AgendaText.Product, Product(a), Product(b)),
        new(AgendaText.Level, AgendaText.Of(a.Level), AgendaText.Of(b.Level)),
        new(AgendaText.LeadProject, AgendaText.YesOrNo(a.LeadProject), AgendaText.YesOrNo(b.LeadProject)),
        new(AgendaText.Goals, All(a.Goals.Select(names.Goal)), All(b.Goals.Select(names.Goal))),
        new(AgendaText.Activities, Lines(a.Activities), Lines(b.Activities)),
        new(AgendaText.Origins, Lines(a.Origins), Lines(b.Origins)),
        new(English(AgendaText.Title), Same(a.TitleEn), Same(b.TitleEn)),
        .. Later(English(AgendaText.Summary), a.SummaryEn, b.SummaryEn),
        .. Later(AssessmentText.Technical, a.Technical, b.Technical),
        .. Later(AssessmentText.Organisational, a.Organisational, b.Organisational),
        .. Later(AssessmentText.SocioCultural, a.SocioCultural, b.SocioCultural),
        .. Later(ClassText.Groups, a.Groups, b.Groups, g => All(g.Select(AgendaText.Of))),
        .. Later(AgendaText.PlaceInWords, a.Place, b.Place),
        .. Later(ClassText.Districts, a.Districts, b.Districts, d => d.Count == 0 ? AgendaText.WholeCity : Lines(d)),
        .. Later(AgendaText.AlsoCalled, a.Aliases, b.Aliases, Lines),
        .. Later(AgendaText.MoneyOfMeasure, a.Money, b.Money, Money),
    ];

    private static Text Product(MeasureState measure) => measure.Product is { } product ? AgendaText.Of(product) : AgendaText.NotClassed;

    private static Text Same(string? text) => new(text ?? "", text ?? "");

    private static string? Year(int? year) => year?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static Text Lines(IEnumerable<string> lines) => Same(string.Join("; ", lines));

    private static Text All(IEnumerable<Text> texts)
    {
        var all = texts.ToList();
        return new(string.Join("; ", all.Select(t => t.De)), string.Join("; ", all.Select(t => t.En)));
    }

    private sealed record Diff(Text Label, Text Old, Text New);

    /// <summary>Names of goals and fields; a newer version's name wins.</summary>
    private sealed class Names(AgendaState old, AgendaState @new)
    {
        private readonly Dictionary<string, FieldState> _fields = @new.Fields.Concat(old.Fields).DistinctBy(f => f.Key, StringComparer.Ordinal).ToDictionary(f => f.Key, StringComparer.Ordinal);
        private readonly Dictionary<string, GoalState> _goals = @new.Goals.Concat(old.Goals).DistinctBy(g => g.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, StringComparer.Ordinal);

        public Text Field(string key) => _fields.TryGetValue(key, out var field) ? new(field.Name, field.NameEn) : Same(key);

        public Text Goal(GoalLink link) => _goals.TryGetValue(link.Goal, out var goal)
            ? new($"{goal.Number} {goal.Title} ({link.Reason})", $"{goal.Number} {goal.TitleEn} ({link.Reason})")
            : Same(link.Goal);
    }
}
