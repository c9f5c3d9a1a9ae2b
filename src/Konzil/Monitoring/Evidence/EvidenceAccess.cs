using Konzil.Agenda;
using Konzil.Council;
using Konzil.Platform;
using Konzil.Scoring;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Who sees which evidence (<see cref="Readers"/>): everybody what was released, the circle of each what is for it, the office all.</summary>
public static class EvidenceAccess
{
    public static IQueryable<EvidenceItem> VisibleTo(Me me, CityDb db) => db.Evidence.ReadBy(me, Permission.ReadAnalyses);

    /// <summary>Which of these numbers everybody may read, so that no public page leads to one that is internal.</summary>
    internal static async Task<IReadOnlySet<int>> Released(IReadOnlyCollection<int> numbers, Me me, CityDb db) =>
        numbers.Count == 0 ? new HashSet<int>() : (await db.Evidence.ReadBy(me).Where(e => numbers.Contains(e.Number)).Select(e => e.Number).ToListAsync()).ToHashSet();
}

/// <summary>Something that cites a piece of evidence, with its name and public page.</summary>
public sealed record Citation(EvidenceLink Link, string Title, string? Href)
{
    /// <summary>Those of public things only, or of all for the office.</summary>
    public static async Task<List<Citation>> Read(EvidenceItem item, bool office, CityDb db, Catalog catalog)
    {
        var choices = await Choices(office, db, catalog);
        return [.. item.Links.OrderBy(l => l.Kind).ThenBy(l => l.Item, StringComparer.Ordinal).Select(l => (Link: l, Found: choices.GetValueOrDefault((l.Kind, l.Item)))).Where(x => x.Found is not null).Select(x => new Citation(x.Link, x.Found!.Title, x.Found.Href))];
    }

    /// <summary>What can be cited for, by kind and item.</summary>
    public static async Task<IReadOnlyDictionary<(CitedKind Kind, string Item), Cited>> Choices(bool office, CityDb db, Catalog catalog)
    {
        var city = await catalog.Read(db);
        var found = new Dictionary<(CitedKind, string), Cited>();
        foreach (var goal in city.Goals)
        {
            found.Add((CitedKind.Goal, goal.Id.ToString()), new(AgendaText.GoalNumber.With(goal.Number) + ": " + goal.Title, Paths.Goal(goal.Number)));
        }

        foreach (var field in city.Fields)
        {
            found.Add((CitedKind.Field, field.Id.ToString()), new(field.Name, Paths.Field(field.Slug)));
        }

        foreach (var m in await (office ? db.Measures : MeasureAccess.Public(db.Measures)).AsNoTracking().OrderBy(m => m.Number).Select(m => new { m.Id, m.Number, m.Title }).ToListAsync())
        {
            found.Add((CitedKind.Measure, m.Id.ToString()), new(Measure.CodeOf(m.Number) + " " + m.Title, Paths.Measure(m.Number, m.Title)));
        }

        foreach (var c in await (from criterion in db.Set<Criterion>().AsNoTracking() join round in RoundAccess.Public(db.Rounds) on criterion.RoundId equals round.Id orderby round.Number, criterion.Order select new { criterion.RoundId, round.Number, criterion.Key, criterion.TitleDe, criterion.TitleEn }).ToListAsync())
        {
            found.Add((CitedKind.Criterion, c.RoundId + "/" + c.Key), new(EvidenceText.CriterionOf.With(new Text(c.TitleDe, c.TitleEn), c.Number), null));
        }

        foreach (var r in await db.Resolutions.AsNoTracking().OrderByDescending(r => r.Year).ThenByDescending(r => r.Number).Select(r => new { r.Id, r.Number, r.Title, r.Year }).ToListAsync())
        {
            found.Add((CitedKind.Resolution, r.Id.ToString()), new(r.Title + " (" + r.Year.ToString(System.Globalization.CultureInfo.InvariantCulture) + ")", Paths.Resolution(r.Number)));
        }

        return found;
    }

    public static IReadOnlyList<Option> Options(IReadOnlyDictionary<(CitedKind Kind, string Item), Cited> choices) => [.. choices.Select(c => new Option(c.Key.Kind + "/" + c.Key.Item, EvidenceText.Of(c.Key.Kind) + ": " + c.Value.Title))];
}

public sealed record Cited(string Title, string? Href);
