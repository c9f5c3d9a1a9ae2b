using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>Selections can be found while their proposals are public, by their words and the measures they choose from.</summary>
public sealed class SearchSelections : ISearchable
{
    public Type Entity => typeof(BudgetSelection);

    public Text Name => PortfolioText.Selections;

    public async Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation) =>
        await SelectionAccess.Public(db.BudgetSelections).AsNoTracking().Include(s => s.Candidates).SingleOrDefaultAsync(s => s.Id == id, cancellation) is { } selection
            ? new SearchText(selection.TitleDe, SearchText.Lines([selection.IntroDe, .. selection.InOrder.Select(c => c.Title)]), Paths.Neutral(Paths.Selection(selection.Number)), selection.ProposedAt ?? selection.CreatedAt)
            {
                English = SearchText.Translated(selection.TitleEn, selection.IntroEn),
                Also = SearchText.Lines([SearchText.Kind(this), .. selection.InOrder.Select(c => c.Key)]),
            }
            : null;

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => SelectionAccess.Public(db.BudgetSelections).Select(s => s.Id).ToListAsync(cancellation);
}
