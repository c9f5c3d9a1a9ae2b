using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>Surveys that stand beside a measure. While nobody may see how one stands, the number of answers is not told either.</summary>
public sealed class PollParticipation(CityDb db) : IMeasureParticipation
{
    public async Task<IReadOnlyList<ParticipationLine>> Read(IReadOnlyCollection<Guid> measures, CancellationToken cancellation)
    {
        var today = Format.Day(db.Now);
        var surveys = await SurveyAccess.Public(db.Surveys).AsNoTracking().Where(s => s.PageKind == Measure.Kind && s.PageId != null && measures.Contains(s.PageId.Value) && s.OpensOn <= today).ToListAsync(cancellation);
        return [.. surveys.Select(s => new ParticipationLine(s.PageId!.Value, "umfrage-" + s.Number, ParticipationFormat.Poll, s.Title)
        {
            Href = s.HasEnded(today) ? Paths.SurveyResults(s.Number) : Paths.Survey(s.Number, s.TitleDe),
            From = s.OpensOn,
            Until = s.ClosesOn,
            People = s.ShowsResults(today) ? s.AnswerCount : null,
            IsExample = s.IsExample,
        })];
    }
}
