using Konzil.Agenda;
using Konzil.Council;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>A paper with the names of its stations.</summary>
public sealed record PaperRow(PaperPath Paper, IReadOnlyList<StationRow> Stations, Measure? Measure, Resolution? Resolution)
{
    public Body? NowAt => Paper.Now is { } now ? Stations.Single(s => s.Station.Place == now.Place).Body : null;

    public bool IsOver => NowAt is null;

    /// <summary>The newest first.</summary>
    public static async Task<IReadOnlyList<PaperRow>> Read(IQueryable<PaperPath> papers, CityDb db, CancellationToken cancellation = default)
    {
        var found = await papers.AsNoTracking().Include(p => p.Stations).OrderByDescending(p => p.Number).ToListAsync(cancellation);
        if (found.Count == 0)
        {
            return [];
        }

        var (bodyIds, measureIds) = (found.SelectMany(p => p.Stations).Select(s => s.BodyId).Distinct().ToList(), found.Select(p => p.MeasureId).OfType<Guid>().Distinct().ToList());
        var resolutionIds = found.Select(p => p.ResolutionId).OfType<Guid>().Distinct().ToList();
        var bodies = await db.Bodies.AsNoTracking().Where(b => bodyIds.Contains(b.Id)).ToDictionaryAsync(b => b.Id, cancellation);
        var measures = await MeasureAccess.Public(db.Measures).AsNoTracking().Where(m => measureIds.Contains(m.Id)).ToDictionaryAsync(m => m.Id, cancellation);
        var resolutions = await db.Resolutions.AsNoTracking().Where(r => resolutionIds.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancellation);
        return
        [
            .. found.Select(p => new PaperRow(
                p,
                [.. p.Stations.OrderBy(s => s.Place).Select(s => new StationRow(s, bodies[s.BodyId]))],
                p.MeasureId is { } measure ? measures.GetValueOrDefault(measure) : null,
                p.ResolutionId is { } resolution ? resolutions.GetValueOrDefault(resolution) : null)),
        ];
    }

    /// <summary>The way as an upright gauge; in public without the notes of the bodies.</summary>
    public IReadOnlyList<LatteStep> Steps(bool notes) =>
    [
        .. Stations.Select(s => new LatteStep(
            s.Body.Name,
            PaperText.Of(s.Station.State) + (s.Station.Day is { } day ? ", " + Format.Date(day) : ""),
            notes && s.Station.Note.Length > 0 ? s.Station.Note : null,
            s.Station.IsPassed ? StepState.Done : s.Station.Place == Paper.Now?.Place ? StepState.Running : StepState.Ahead)),
    ];
}

public sealed record StationRow(PaperStation Station, Body Body);
