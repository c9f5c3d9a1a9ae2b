using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>An indicator with what it belongs to and its value of today.</summary>
/// <param name="Indicator">With its points and targets.</param>
/// <param name="About">Name of the measure, field or goal; the agenda for the whole city.</param>
/// <param name="AboutHref">Its public page.</param>
/// <param name="Live">Worked out at this moment; null where values are entered.</param>
public sealed record IndicatorView(Indicator Indicator, string About, string AboutHref, IndicatorPoint? Live)
{
    /// <summary>The value that counts: of a computed one that of today, unless somebody typed another one today.</summary>
    public IndicatorPoint? Now => Live is not null && Indicator.Last is not { Reason.Length: > 0 } ? Live : Indicator.Last ?? Live;

    /// <summary>Numbers of the evidence behind its values that everybody may read.</summary>
    public required IReadOnlySet<int> Released { get; init; }

    /// <summary>What it is worked out from, as far as the page may name it.</summary>
    public IReadOnlyList<IndicatorPartOf> Parts { get; init; } = [];

    public ReportLight? Light => Indicator.LightOf(Now);

    public IReadOnlyList<ChartPoint> Series => [.. Points.OrderBy(p => p.Day).Select(p => new ChartPoint(Format.ShortDate(p.Day), p.Value))];

    public int Decimals => Math.Min(2, Points.Select(p => p.Value).Append(Target ?? 0).Max(v => (decimal.GetBits(v / 1.0000000000m)[3] >> 16) & 0x7F));

    public decimal? Target => Now is { } now ? Indicator.TargetOn(now.Day) : Indicator.Target;

    public string Words(decimal value) => DeliveryWords.Number(value) + "\u00a0" + Indicator.Unit;

    private IEnumerable<IndicatorPoint> Points => Live is null || Indicator.Points.Any(p => p.Day == Live.Day) ? Indicator.Points : Indicator.Points.Append(Live);

    public static async Task<List<IndicatorView>> Read(IQueryable<Indicator> indicators, CityDb db, Catalog catalog, ComputedIndicators figures)
    {
        var found = await indicators.AsNoTracking().Include(i => i.Points).Include(i => i.Targets).Include(i => i.Parts).OrderBy(i => i.Theme).ThenBy(i => i.Order).ThenBy(i => i.TitleDe).AsSplitQuery().ToListAsync();
        var ids = found.Select(i => i.MeasureId).OfType<Guid>().Distinct().ToList();
        var measures = await db.Measures.AsNoTracking().Where(m => ids.Contains(m.Id)).ToDictionaryAsync(m => m.Id);
        var cited = found.SelectMany(i => i.Points.Select(p => p.EvidenceNumber)).OfType<int>().Distinct().ToList();
        var released = await EvidenceAccess.Released(cited, Me.Stranger, db);
        var partIds = found.SelectMany(i => i.Parts.Select(p => p.PartId)).Distinct().ToList();
        var parts = await db.Indicators.AsNoTracking().Where(i => partIds.Contains(i.Id)).ToDictionaryAsync(i => i.Id);
        var open = await IndicatorAccess.Public(db).Where(i => partIds.Contains(i.Id)).Select(i => i.Id).ToListAsync();
        var city = await catalog.Read(db);
        var views = new List<IndicatorView>();
        foreach (var indicator in found)
        {
            var live = indicator.Computed is { } kind && await figures.Value(kind) is { } value ? new IndicatorPoint(indicator.Id, Format.Day(db.Now), value) : null;
            var (about, href) = indicator.MeasureId is { } id ? (measures[id].Code + " " + measures[id].Title, Paths.Measure(measures[id].Number, measures[id].Title))
                : city.Field(indicator.FieldId) is { } field ? (field.Name, Paths.Field(field.Slug))
                : city.AllGoals.FirstOrDefault(g => g.Id == indicator.GoalId) is { } goal ? (AgendaText.GoalNumber.With(goal.Number) + ": " + goal.PublicTitle, goal.IsCurrent && !goal.IsHidden ? Paths.Goal(goal.Number) : Paths.GoalPage(goal.Number))
                : (IndicatorsText.WholeCity.ToString(), Paths.Agenda);
            views.Add(new(indicator, about, href, live) { Released = released, Parts = [.. indicator.Parts.Select(p => new IndicatorPartOf(parts[p.PartId], p.Weight)).Where(p => indicator.IsInternal || open.Contains(p.Of.Id)).OrderBy(p => p.Of.Number)] });
        }

        return views;
    }
}

/// <summary>An indicator as part of another one.</summary>
public sealed record IndicatorPartOf(Indicator Of, decimal Weight);

/// <summary>
/// The one rule of who sees and who writes which indicator. Those of a measure belong to its lead (A19), all others to the coordination.
/// </summary>
public static class IndicatorAccess
{
    public static IQueryable<Indicator> Public(CityDb db)
    {
        var measures = MeasureAccess.Public(db.Measures);
        return db.Indicators.Where(i => !i.IsInternal && (i.MeasureId == null || measures.Any(m => m.Id == i.MeasureId)));
    }

    public static IQueryable<Indicator> VisibleTo(Me me, CityDb db)
    {
        var (own, known) = (SteeringAccess.VisibleTo(me, db.Measures), MeasureAccess.VisibleTo(me, db.Measures));
        return me.May(Permission.ReadAnalyses)
            ? db.Indicators.Where(i => i.MeasureId == null || (!i.IsInternal && known.Any(m => m.Id == i.MeasureId)) || own.Any(m => m.Id == i.MeasureId)) : Public(db);
    }

    public static IQueryable<Indicator> WrittenBy(Me me, CityDb db)
    {
        var (analyst, id, reports, measures) = (me.May(Permission.WriteAnalyses), me.Id, me.May(Permission.ReportDelivery), db.Measures);
        return db.Indicators.Where(i => i.MeasureId == null ? analyst : reports && measures.Any(m => m.Id == i.MeasureId && m.LeadPersonId == id));
    }

    /// <summary>What a new one may be about.</summary>
    public static async Task<List<Option>> Choices(Me me, CityDb db, Catalog catalog)
    {
        var city = await catalog.Read(db);
        var measures = me.May(Permission.ReportDelivery) ? await MeasureAccess.VisibleTo(me, db.Measures).AsNoTracking().Where(m => m.LeadPersonId == me.Id).OrderBy(m => m.Number).ToListAsync() : [];
        return
        [
            .. me.May(Permission.WriteAnalyses) ? [new Option(IndicatorsText.CityWord, IndicatorsText.WholeCity), .. city.OfficeGoals.Select(g => new Option("g-" + g.Id, AgendaText.GoalNumber.With(g.Number) + ": " + g.Title)), .. city.Fields.Select(f => new Option("f-" + f.Id, f.Name))] : Array.Empty<Option>(),
            .. measures.Select(m => new Option("m-" + m.Id, m.Code + " " + m.Title)),
        ];
    }

    public static IndicatorAbout About(string choice) => choice.Split('-', 2) switch
    {
        ["m", var id] => new(MeasureId: Guid.Parse(id)),
        ["f", var id] => new(FieldId: Guid.Parse(id)),
        ["g", var id] => new(GoalId: Guid.Parse(id)),
        _ => new(),
    };

    /// <summary>One to be changed, or null.</summary>
    public static Task<Indicator?> ToWrite(Guid id, Me me, CityDb db) => WrittenBy(me, db).Include(i => i.Targets).Include(i => i.Points).AsSplitQuery().SingleOrDefaultAsync(i => i.Id == id);
}
