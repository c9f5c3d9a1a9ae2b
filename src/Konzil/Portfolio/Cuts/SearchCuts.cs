using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>Released papers on cuts can be found by their words and the measures they touch, as they stood on the day of release.</summary>
public sealed class SearchCuts : ISearchable
{
    public Type Entity => typeof(CutPaper);

    public Text Name => CutWords.Papers;

    public async Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation)
    {
        if (await CutAccess.Public(db.CutPapers).AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, cancellation) is not { } paper)
        {
            return null;
        }

        var variants = paper.Effects ?? [];
        return new SearchText(paper.TitleDe, SearchText.Lines([paper.Problem, paper.Motion, .. variants.SelectMany(v => new[] { v.Title.De, v.Note })]), Paths.Neutral(Paths.CutPaper(paper.Number)), paper.ReleasedAt ?? paper.CreatedAt)
        {
            English = SearchText.Translated(paper.TitleEn, null),
            Also = SearchText.Lines([SearchText.Kind(this), .. variants.SelectMany(v => v.Lines).Select(l => l.Code + " " + l.Title).Distinct(StringComparer.Ordinal)]),
        };
    }

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => CutAccess.Public(db.CutPapers).Select(p => p.Id).ToListAsync(cancellation);
}
