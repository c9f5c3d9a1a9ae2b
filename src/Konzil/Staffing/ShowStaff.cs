using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>The first page about people: what waits for the reader, the teams they may see, what is open.</summary>
public partial class ShowStaff
{
    /// <param name="Projects">Those the reader may see.</param>
    /// <param name="Teams">Of their phases, the ended ones last.</param>
    /// <param name="Points">Open points.</param>
    public sealed record Shown(IReadOnlyList<Project> Projects, IReadOnlyList<TeamStanding> Teams, IReadOnlyList<OpenPoint> Points)
    {
        public required int Answers { get; init; }

        public required int Approvals { get; init; }

        public required DateOnly Today { get; init; }

        public required Me Reader { get; init; }
    }

    /// <summary>The way there from the account, for whoever reads a project there or is asked for an answer.</summary>
    public static readonly AccountPlace Place = new(AccountText.ToStaff, () => Paths.Staff, async (db, me, cancellation) => await ProjectAccess.VisibleTo(me, db).AnyAsync(cancellation) || await Waiting.Count(db, me) > 0);

    public static async Task<IResult> Show(Me me, CityDb db, CancellationToken cancellation)
    {
        var projects = await ProjectAccess.VisibleTo(me, db).AsNoTracking().OrderBy(p => p.Number).ToListAsync(cancellation);
        var ids = projects.Select(p => p.Id).ToList();
        var phases = await db.Phases.AsNoTracking().Where(p => ids.Contains(p.ProjectId) && p.DroppedOn == null).OrderBy(p => p.Order).ToListAsync(cancellation);
        var teams = await TeamStanding.Read(db, phases, cancellation);
        var waiting = await Waiting.Read(db, me, cancellation);
        return View.Page<ShowStaff, Shown>(new(projects, teams, await OpenPoint.Read(projects, teams, me, db))
        {
            Answers = waiting.Answers,
            Approvals = waiting.Approvals,
            Today = Format.Day(db.Now),
            Reader = me,
        });
    }
}

/// <summary>What the reader has to answer as head or deputy of a unit.</summary>
public sealed record Waiting(int Answers, int Approvals)
{
    public static async Task<Waiting> Read(CityDb db, Me me, CancellationToken cancellation = default)
    {
        var heads = await UnitHeads.Read(db, cancellation);
        var units = heads.HeadedBy(me.Id);
        if (units.Count == 0)
        {
            return new(0, 0);
        }

        var answers = await db.StaffRequests.CountAsync(r => r.State == RequestState.Asked && units.Contains(r.UnitId), cancellation);
        var proposed = await db.Secondments.AsNoTracking().Where(s => s.State == SecondmentState.Proposed).Select(s => new { s.PersonId, s.UnitId }).ToListAsync(cancellation);
        return new(answers, proposed.Count(s => heads.SuperiorsOf(s.PersonId, s.UnitId).Contains(me.KnownId)));
    }

    /// <summary>The number on the office's rail.</summary>
    public static async Task<int> Count(CityDb db, Me me) => me.Id is null ? 0 : await Read(db, me) is { } waiting ? waiting.Answers + waiting.Approvals : 0;
}
