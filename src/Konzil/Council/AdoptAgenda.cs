using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>The council adopts the agenda: today's state is frozen as a version for ever.</summary>
public partial class AdoptAgenda
{
    public sealed record Draft(IReadOnlyList<Resolution> Resolutions, AgendaState State, int Next, int? Differences, Guid? Chosen)
    {
        public string? Reason { get; init; }

        public bool MayConsult { get; init; }
    }

    public static async Task<IResult> Show(Me me, CityDb db, CancellationToken cancellation) => View.Page<AdoptAgenda, Draft>(await Load(null, me, db, cancellation));

    public static async Task<IResult> Post(Form form, Me me, CityDb db, TimeProvider clock, CancellationToken cancellation)
    {
        var id = form.Id(nameof(AgendaVersion.ResolutionId));
        string reason = form.Text(nameof(AgendaVersion.Reason)).Max(AgendaVersion.ReasonMax);
        if (await db.Resolutions.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellation) is not { } resolution)
        {
            form.Errors.Add(nameof(AgendaVersion.ResolutionId), CouncilOfficeText.AdoptMissing);
            return View.Invalid<AdoptAgenda, Draft>(await Load(id, me, db, cancellation) with { Reason = reason }, form.Errors);
        }

        if (form.HasErrors)
        {
            return View.Invalid<AdoptAgenda, Draft>(await Load(id, me, db, cancellation) with { Reason = reason }, form.Errors);
        }

        try
        {
            var version = await Freeze(resolution, me, db, clock.GetUtcNow(), reason, cancellation);
            return View.SeeOther(Paths.AgendaVersion(version.Number));
        }
        catch (Refusal refusal)
        {
            form.Errors.Add(refusal.Field, refusal.Reason);
            db.ChangeTracker.Clear();
            return View.Invalid<AdoptAgenda, Draft>(await Load(id, me, db, cancellation) with { Reason = reason }, form.Errors);
        }
    }

    /// <summary>One version for each resolution: a unique index decides, so two clicks at once make one version.</summary>
    /// <exception cref="Refusal">The resolution was not adopted, already adopted a version, or the reason is missing.</exception>
    public static async Task<AgendaVersion> Freeze(Resolution resolution, Me by, CityDb db, DateTimeOffset now, string reason, CancellationToken cancellation)
    {
        AgendaVersion? version = null;
        if (LastDay(resolution) < await AdoptedOn(db, cancellation))
        {
            throw new Refusal(CouncilOfficeText.OlderThanLast, nameof(AgendaVersion.ResolutionId));
        }

        try
        {
            await db.Together(async () =>
            {
                var number = await NumberSeries.Take(db, nameof(AgendaVersion));
                version = AgendaVersion.Freeze(number, resolution, await AgendaSnapshot.Take(db, now, cancellation), reason, by, now);
                db.AgendaVersions.Add(version);
                await db.SaveChangesAsync(cancellation);
            }, cancellation);
        }
        catch (DbUpdateException e) when (db.Dialect.IsUniqueViolation(e))
        {
            throw new Refusal(CouncilText.AlreadyAdopted, nameof(AgendaVersion.ResolutionId));
        }

        return version!;
    }

    /// <summary>The day of the resolution of the newest version; null where there is none, or its day is unknown.</summary>
    private static Task<DateOnly?> AdoptedOn(CityDb db, CancellationToken cancellation) =>
        db.AgendaVersions.OrderByDescending(v => v.Number).Join(db.Resolutions, v => v.ResolutionId, r => r.Id, (v, r) => r.Date).FirstOrDefaultAsync(cancellation);

    private static DateOnly LastDay(Resolution resolution) => resolution.Date ?? new DateOnly(resolution.Year, 12, 31);

    private static async Task<Draft> Load(Guid? chosen, Me me, CityDb db, CancellationToken cancellation)
    {
        var snapshot = await AgendaSnapshot.Take(db, cancellation: cancellation);
        var last = await db.AgendaVersions.AsNoTracking().OrderByDescending(v => v.Number).FirstOrDefaultAsync(cancellation);
        var free = (await ListResolutions.Newest(db, cancellation)).Where(r => r.Result == ResolutionResult.Adopted).ToList();
        var used = await db.AgendaVersions.Select(v => v.ResolutionId).ToListAsync(cancellation);
        var since = await AdoptedOn(db, cancellation);
        return new([.. free.Where(r => !used.Contains(r.Id) && !(LastDay(r) < since))], AgendaSnapshot.Read(snapshot), (last?.Number ?? 0) + 1, last is null ? null : AgendaSnapshot.Compare(last.Snapshot, snapshot).Count, chosen) { MayConsult = me.May(Permission.ShapeAgenda) };
    }
}
