using Konzil.Platform;
using Konzil.Surveys;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>How leadership and staff stand to the agenda: what was recorded, and what surveys of the staff said.</summary>
public partial class ShowSupport
{
    private const int Most = 50;

    public sealed record Shown(IReadOnlyList<LeadershipSupport> Leadership, IReadOnlyList<Pulse> Pulses, bool MayWrite, bool MayAsk);

    /// <param name="Survey">Of the staff, ended.</param>
    /// <param name="Answers">Null where they are too few to be said.</param>
    public sealed record Pulse(Survey Survey, int? Answers);

    public static async Task<IResult> Show(Me me, CityDb db)
    {
        var today = Format.Day(db.Now);
        var pulses = await db.Surveys.AsNoTracking().Where(s => s.Audience == Audience.Staff && s.State != SurveyState.Draft).OrderByDescending(s => s.ClosesOn).ThenByDescending(s => s.Number).Take(Most).ToListAsync();
        return View.Page<ShowSupport, Shown>(new(
            await db.Set<LeadershipSupport>().AsNoTracking().OrderByDescending(s => s.Day).ThenByDescending(s => s.Number).ToListAsync(),
            [.. pulses.Where(s => s.HasEnded(today)).Select(s => new Pulse(s, s.AnswerCount < Survey.FewestShown ? null : s.AnswerCount))],
            me.May(Permission.WriteAnalyses), me.May(Permission.RunSurveys)));
    }
}
