using Konzil.Methods.Similarity;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>All comparisons in the office, or those with some words in them, or those still to be decided.</summary>
public partial class ListComparisons
{
    public const string WordsKey = "q";
    public const string OpenKey = "offen";

    public sealed record Shown(IReadOnlyList<ComparisonView> Views, string Words, bool OnlyOpen, bool MayBegin)
    {
        public bool IsFiltered => Words.Length > 0 || OnlyOpen;
    }

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db)
    {
        var words = request.Query[WordsKey].ToString().Trim();
        words = words.Length > FindingWordSearch.Longest ? words[..FindingWordSearch.Longest] : words;
        var open = request.Query.ContainsKey(OpenKey);
        var visible = ComparisonAccess.VisibleTo(me, db);
        var views = await ComparisonView.Read(open ? visible.Where(c => c.ChosenId == null) : visible, visible, me, db);
        var terms = GermanText.Stems(words);
        return View.Page<ListComparisons, Shown>(new([.. views.Where(v => words.Length == 0 || Matches(v.Comparison, terms))], words, open, (await ComparisonAccess.Subjects(me, db)).Count > 0));
    }

    /// <summary>Every word of the question begins a word of the comparison.</summary>
    private static bool Matches(VariantComparison comparison, IReadOnlyList<string> terms)
    {
        var words = GermanText.Stems(comparison.TitleDe + "\n" + SearchComparisons.Body(comparison));
        return terms.Count > 0 && terms.All(t => words.Any(w => w.StartsWith(t, StringComparison.Ordinal)));
    }
}

/// <summary>Released comparisons can be found by their words.</summary>
public sealed class SearchComparisons : ISearchable
{
    public Type Entity => typeof(VariantComparison);

    public Text Name => ComparisonText.Title;

    public async Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation) =>
        await ComparisonAccess.Whole(ComparisonAccess.Public(db).AsNoTracking()).SingleOrDefaultAsync(c => c.Id == id, cancellation) is { } comparison
            ? new SearchText(comparison.TitleDe, Body(comparison), Paths.Neutral(Paths.Comparison(comparison.Number)), comparison.RecordedAt ?? db.Now)
            : null;

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => ComparisonAccess.Public(db).Select(c => c.Id).ToListAsync(cancellation);

    internal static string Body(VariantComparison c) => string.Join('\n', new[] { c.TitleEn ?? "", c.Question, c.Reason, c.Accepted, c.DecidedBy }
        .Concat(c.Variants.OrderBy(v => v.Order).SelectMany(v => new[] { v.Title, v.Features, v.Pros, v.Cons, v.Risks }))
        .Concat(c.Criteria.OrderBy(x => x.Order).SelectMany(x => x.Values.Select(v => v.Words).Prepend(x.Title))).Where(t => t.Length > 0));
}
