using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>Whoever follows or leads a measure hears that a released paper would stop, pause or cut it. Examples tell nobody.</summary>
public sealed class TellOfPaper(CityDb db, Tell tell) : IHandle<CutPaperReleased>
{
    public async Task Do(CutPaperReleased news, CancellationToken cancellation)
    {
        if (await CutAccess.Public(db.CutPapers).AsNoTracking().Include(p => p.Variants).SingleOrDefaultAsync(p => p.Id == news.PaperId && !p.IsExample, cancellation) is not { } paper)
        {
            return;
        }

        var ids = paper.ScenarioIds;
        var measures = await db.Set<CutChoice>().Where(c => ids.Contains(c.ScenarioId)).Select(c => c.MeasureId).Distinct().ToListAsync(cancellation);
        var people = await db.Follows.Where(f => f.Kind == Measure.Kind && measures.Contains(f.ItemId)).Select(f => f.PersonId).Distinct().ToListAsync(cancellation);
        var leads = await db.Measures.Where(m => measures.Contains(m.Id) && m.LeadPersonId != null).Select(m => m.LeadPersonId!.Value).ToListAsync(cancellation);
        await tell.People(people.Union(leads), new News(NewsKind.Step, CutOfficeText.ReleasedNotice.Filled(paper.Title), Paths.Neutral(Paths.CutPaper(paper.Number)), $"cut-paper/{paper.Number}"));
    }
}
