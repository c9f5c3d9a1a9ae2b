using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>Public measures can be found under every spelling (A15). What is only a draft is never indexed.</summary>
public sealed class SearchMeasures : ISearchable
{
    public Type Entity => typeof(Measure);

    public Text Name => AgendaText.MeasuresTitle;

    public async Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation)
    {
        var measure = await MeasureAccess.Public(db.Measures).AsNoTracking().Include(m => m.Activities).Include(m => m.FormerNumbers).Include(m => m.Tags).Include(m => m.Variants).AsSplitQuery().SingleOrDefaultAsync(m => m.Id == id, cancellation);
        if (measure is null)
        {
            return null;
        }

        IEnumerable<string> body =
        [
            measure.Summary, measure.Problem, measure.BenefitCitizens, measure.BenefitCompanies, measure.BenefitAdministration,
            .. measure.Activities.OrderBy(a => a.Order).Select(a => a.Text), measure.LeadUnit,
            .. VariantAccess.Open(measure).SelectMany(v => new[] { v.Title, v.Body }),
        ];
        return new SearchText(measure.Title, SearchText.Lines(body), Paths.Neutral(Paths.Measure(measure.Number, measure.Title)), measure.PublishedAt!.Value)
        {
            English = measure.TitleEn is { Length: > 0 } title ? (title, measure.SummaryEn ?? "") : null,
            Also = string.Join('\n', [measure.Code, .. measure.Aliases, .. measure.Tags.Select(t => t.Name), .. measure.FormerNumbers.Select(f => f.Name.De)]),
        };
    }

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => MeasureAccess.Public(db.Measures).Select(m => m.Id).ToListAsync(cancellation);
}
