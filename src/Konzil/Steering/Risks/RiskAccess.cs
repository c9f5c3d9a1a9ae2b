using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>
/// The one rule of who sees and who writes which risk. The coordination reads all. The risks of a measure that somebody leads are
/// delivery data and written by that lead alone (A19); everybody else sees what was released.
/// </summary>
public static class RiskAccess
{
    public static IQueryable<Risk> Public(CityDb db)
    {
        var measures = MeasureAccess.Public(db.Measures);
        return db.Risks.Where(r => r.IsPublic && (r.MeasureId == null || measures.Any(m => m.Id == r.MeasureId)));
    }

    public static IQueryable<Risk> VisibleTo(Me me, CityDb db)
    {
        if (me.May(Permission.WriteAnalyses))
        {
            return db.Risks;
        }

        var (own, id) = (db.Measures, me.Id);
        return me.May(Permission.ReadAnalyses)
            ? db.Risks.Where(r => r.MeasureId == null || r.IsPublic || r.OwnerId == id || own.Any(m => m.Id == r.MeasureId && m.LeadPersonId == id))
            : Public(db);
    }

    /// <param name="me">Who asks.</param>
    /// <param name="risk">What is to be changed.</param>
    /// <param name="measure">The measure of the risk, if it has one.</param>
    public static bool MayWrite(Me me, Risk risk, Measure? measure) => measure?.LeadPersonId is not null
        ? SteeringAccess.MayReport(me, measure)
        : me.May(Permission.WriteAnalyses) || me.May(Permission.ReadAnalyses) && me.Id is not null && risk.OwnerId == me.Id;

    /// <summary>The measures about which somebody may name a new risk: the coordination about all, a lead about their own.</summary>
    public static IQueryable<Measure> MeasuresOf(Me me, CityDb db) => me.May(Permission.WriteAnalyses)
        ? MeasureAccess.VisibleTo(me, db.Measures)
        : MeasureAccess.VisibleTo(me, db.Measures).Where(m => m.LeadPersonId == me.Id);

    /// <summary>What a new risk may be about.</summary>
    internal static async Task<List<Option>> Choices(Me me, CityDb db) =>
    [
        .. me.May(Permission.WriteAnalyses) ? [new Option(ListRisks.AgendaWord, RiskText.WholeAgenda)] : Array.Empty<Option>(),
        .. (await MeasuresOf(me, db).AsNoTracking().OrderBy(m => m.Number).ToListAsync()).Select(m => new Option(m.Id.ToString(), m.Code + " " + m.Title)),
    ];

    /// <summary>A risk to be changed, or the answer to give instead.</summary>
    internal static async Task<(Risk? Risk, IResult Refused)> ToWrite(int number, Me me, CityDb db)
    {
        if (await VisibleTo(me, db).SingleOrDefaultAsync(r => r.Number == number) is not { } risk)
        {
            return (null, View.NotFound());
        }

        var measure = risk.MeasureId is { } id ? await db.Measures.AsNoTracking().SingleAsync(m => m.Id == id) : null;
        return MayWrite(me, risk, measure) ? (risk, View.NotFound()) : (null, View.Forbidden());
    }

    /// <summary>Who can answer for a risk or a stakeholder: whoever may read them.</summary>
    internal static async Task<List<Option>> Owners(CityDb db)
    {
        return [.. (await db.PeopleWith(Permission.ReadAnalyses).AsNoTracking().OrderBy(p => p.DisplayName).Select(p => new { p.Id, p.DisplayName }).ToListAsync()).Select(p => new Option(p.Id.ToString(), p.DisplayName))];
    }
}
