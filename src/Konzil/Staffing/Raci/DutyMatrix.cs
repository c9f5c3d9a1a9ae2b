using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>Packages or measures with what each role does for them.</summary>
public sealed record DutyMatrix(IReadOnlyList<StaffRole> Roles, IReadOnlyList<DutyRow> Rows)
{
    public IEnumerable<string> Gaps => Rows.Select(r => (r.Name, Accountable: r.Has(RaciDuty.Accountable), Responsible: r.Has(RaciDuty.Responsible))).Where(r => !r.Accountable || !r.Responsible)
        .Select(r => (r.Accountable ? RaciText.NoResponsible : r.Responsible ? RaciText.NoAccountable : RaciText.Neither).With(r.Name));

    internal static async Task<DutyMatrix> OfProject(CityDb db, Project project, Me me, CancellationToken cancellation) =>
        await Fill(db, [.. (await db.WorkPackages.AsNoTracking().Where(p => p.ProjectId == project.Id && p.DroppedOn == null).OrderBy(p => p.Order).ToListAsync(cancellation)).Select(p => new DutyRow(p.Id, p.Name, StaffAccess.MayStaff(me, project)))], cancellation);

    internal static async Task<DutyMatrix> OfMeasures(CityDb db, Me me, CancellationToken cancellation) =>
        await Fill(db, [.. (await MeasureAccess.VisibleTo(me, db.Measures).AsNoTracking().OrderBy(m => m.Number).ToListAsync(cancellation)).Select(m => new DutyRow(m.Id, new(m.Code + " " + m.Title, m.Code + " " + m.Title), MayShare(me, m)))], cancellation);

    /// <summary>A package or a measure with its duties, or null for who may not read it.</summary>
    internal static async Task<(DutyRow Row, string Back)?> Find(Guid subject, Me me, CityDb db, CancellationToken cancellation)
    {
        if (await db.WorkPackages.AsNoTracking().SingleOrDefaultAsync(p => p.Id == subject, cancellation) is { } package)
        {
            return await ProjectAccess.VisibleTo(me, db).AsNoTracking().SingleOrDefaultAsync(p => p.Id == package.ProjectId, cancellation) is { } project
                ? ((await Fill(db, [new DutyRow(package.Id, package.Name, StaffAccess.MayStaff(me, project))], cancellation)).Rows[0], Paths.Duties(project.Number)) : null;
        }

        return await MeasureAccess.VisibleTo(me, db.Measures).AsNoTracking().SingleOrDefaultAsync(m => m.Id == subject, cancellation) is { } measure
            ? ((await Fill(db, [new DutyRow(measure.Id, new(measure.Code + " " + measure.Title, measure.Code + " " + measure.Title), MayShare(me, measure))], cancellation)).Rows[0], Paths.MeasureDuties) : null;
    }

    internal Csv File(string subject)
    {
        // With a number, so that two roles of one name stay two columns.
        var file = new Csv([subject, .. Roles.Select(object? (r, i) => FormattableString.Invariant($"{i + 1}. {r.NameDe}"))]);
        foreach (var row in Rows)
        {
            file.Row([row.Name.De, .. Roles.Select(object? (r) => row.Duties.TryGetValue(r.Id, out var duty) ? RaciText.Letters(duty) : "")]);
        }

        return file;
    }

    // A19: who delivers a measure shares its duties; before somebody leads it, whoever looks after all people.
    private static bool MayShare(Me me, Measure measure) => measure.LeadPersonId is { } lead ? me.Id == lead : me.May(Permission.PlanStaff);

    private static async Task<DutyMatrix> Fill(CityDb db, IReadOnlyList<DutyRow> rows, CancellationToken cancellation)
    {
        var ids = rows.Select(r => r.Id).ToList();
        var entries = (await db.RaciEntries.AsNoTracking().Where(e => ids.Contains(e.SubjectId)).ToListAsync(cancellation)).ToLookup(e => e.SubjectId);
        var used = entries.SelectMany(g => g).Select(e => e.RoleId).ToHashSet();
        var roles = await db.StaffRoles.AsNoTracking().OrderBy(r => r.Order).ToListAsync(cancellation);
        return new([.. roles.Where(r => !r.IsClosed || used.Contains(r.Id))], [.. rows.Select(r => r with { Duties = entries[r.Id].ToDictionary(e => e.RoleId, e => e.Duty) })]);
    }
}

/// <param name="Id">The package or measure.</param>
/// <param name="Name">How it is called.</param>
/// <param name="MayEdit">The reader shares its duties.</param>
public sealed record DutyRow(Guid Id, Text Name, bool MayEdit)
{
    public IReadOnlyDictionary<Guid, RaciDuty> Duties { get; init; } = new Dictionary<Guid, RaciDuty>();

    /// <summary>Whether any role does this, alone or with the other.</summary>
    public bool Has(RaciDuty duty) => Duties.Values.Any(d => d == duty || d == RaciDuty.Both);
}
