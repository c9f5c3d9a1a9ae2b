using Konzil.Methods.Similarity;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Released findings, and with them the lessons from projects, can be found by their words. What is for a circle is never indexed.</summary>
public sealed class SearchFindings : ISearchable
{
    public Type Entity => typeof(Finding);

    public Text Name => FindingText.Title;

    public async Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation) =>
        await FindingAccess.Public(db).AsNoTracking().SingleOrDefaultAsync(f => f.Id == id, cancellation) is { } finding
            ? new SearchText(finding.Title, FindingWordSearch.German(finding), Paths.Neutral(Paths.PublicFinding(finding.Number)), Format.At(finding.Day, TimeOnly.MinValue)) { Also = finding.TitleEn ?? "" }
            : null;

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => FindingAccess.Public(db).Select(f => f.Id).ToListAsync(cancellation);
}

/// <summary>
/// The search of the office among the findings a person may read. The index of the city knows only what everybody may read, so these
/// are compared one by one, by the same stems: every word of the question must begin a word of the finding.
/// </summary>
internal static class FindingWordSearch
{
    public const int Longest = 200;

    public static string German(Finding finding) => SearchText.Lines(finding.Body, finding.Advice, finding.Source, finding.Settled);

    public static Func<Finding, bool> For(string question)
    {
        var terms = GermanText.Stems(question);
        return finding =>
        {
            var words = GermanText.Stems(finding.Title + "\n" + German(finding) + "\n" + finding.TitleEn);
            return terms.Count > 0 && terms.All(t => words.Any(w => w.StartsWith(t, StringComparison.Ordinal)));
        };
    }
}
