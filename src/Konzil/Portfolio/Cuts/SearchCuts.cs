using Konzil.Platform;
using Konzil.Strategy;
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
        return new SearchText(paper.TitleDe, string.Join('\n', variants.SelectMany(v => new[] { v.Title.De, v.Note }).Prepend(paper.Motion).Prepend(paper.Problem).Where(t => t.Length > 0)), Paths.Neutral(Paths.CutPaper(paper.Number)), paper.ReleasedAt ?? paper.CreatedAt)
        {
            English = SearchGoals.Both(paper.TitleEn, null),
            Also = string.Join('\n', variants.SelectMany(v => v.Lines).Select(l => l.Code + " " + l.Title).Distinct(StringComparer.Ordinal)),
        };
    }

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => CutAccess.Public(db.CutPapers).Select(p => p.Id).ToListAsync(cancellation);
}
