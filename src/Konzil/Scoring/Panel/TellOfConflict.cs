using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>The coordination hears when too few people are left to score a measure, so that somebody else can.</summary>
public sealed class TellOfConflict(CityDb db, Tell tell) : IHandle<ConflictDeclared>
{
    public async Task Do(ConflictDeclared news, CancellationToken cancellation)
    {
        var round = await db.Rounds.AsNoTracking().SingleAsync(r => r.Id == news.RoundId, cancellation);
        var left = await db.Sheets.CountAsync(s => s.RoundId == news.RoundId && s.MeasureId == news.MeasureId && !(s.State == SheetState.Submitted && s.Part == Part.HasInterest), cancellation);
        if (round.IsExample || round.State != RoundState.Open || left >= Round.FewestEvaluators)
        {
            return;
        }

        var measure = await db.Measures.AsNoTracking().SingleAsync(m => m.Id == news.MeasureId, cancellation);
        var people = await db.PeopleWith(Permission.RunScoring).Select(p => p.Id).ToListAsync(cancellation);
        await tell.People(people, new News(NewsKind.Work, ReplaceText.Notice.Filled(round.Title, measure.Code, measure.Title, left), $"/buero/bewertungsrunden/{round.Number}/ersatz", $"scoring-conflict/{round.Number}/{measure.Number}/{left}"));
    }
}
