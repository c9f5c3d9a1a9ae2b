using System.Globalization;
using Konzil.Platform;

namespace Konzil.Staffing;

/// <summary>A row of a list, read for one need of posts.</summary>
internal sealed record PostLine(Guid Unit, string Title, string Reason)
{
    public Guid? Project { get; init; }

    /// <summary>Null: no other state.</summary>
    public PostState? State { get; init; }

    public DateOnly StateDay { get; init; }

    /// <summary>A grant and a refusal say by what or why.</summary>
    public bool NeedsReason => State is PostState.Granted or PostState.Refused;

    public static PostLine Read(ListRow row, PostPlan plan, PostNames names, (bool IsNew, DateOnly Today) frame)
    {
        var reason = row.Text(PostColumns.Reason, plan.Reason, PostPlan.TextMax);
        if (reason.Length == 0 && (frame.IsNew || plan.Reason.Length > 0))
        {
            row.Refuse(PostColumns.Reason, PostPlanText.ReasonMissing);
        }

        var line = new PostLine(UnitIn(row, plan, names, frame.IsNew), row.Text(PostColumns.Title, plan.Title, Conventions.Line), reason) { Project = ProjectIn(row, plan, names) };
        var (state, since) = (row.Word(PostColumns.State, plan.State, PostPlanText.Of), row.Day(PostColumns.Since, null));
        if (since > frame.Today)
        {
            row.Refuse(PostColumns.Since, PostPlanText.InTheFuture);
        }

        if (state != plan.State)
        {
            return line with { State = state, StateDay = since is { } day && (frame.IsNew || day != plan.StateDay) ? day : frame.Today };
        }

        if (!frame.IsNew && since is not null && since != plan.StateDay)
        {
            row.Refuse(PostColumns.Since, PostListText.StateDayStays);
        }

        return line with { StateDay = since ?? frame.Today };
    }

    public void Write(PostPlan plan, string reason, Me by)
    {
        if ((Unit, Title, Reason, Project) != (plan.UnitId, ListCells.Clean(plan.Title), ListCells.Clean(plan.Reason), plan.ProjectId))
        {
            plan.Write(Unit, Title, Reason, Project);
        }

        if (State is { } state)
        {
            plan.Deliberate(state, StateDay, ("", NeedsReason ? reason : ""), by);
        }
    }

    private static Guid UnitIn(ListRow row, PostPlan plan, PostNames names, bool isNew)
    {
        var cell = row.Cell(PostColumns.Unit);
        if (!isNew && (!row.Has(PostColumns.Unit) || cell == names.Unit(plan.UnitId)))
        {
            return plan.UnitId;
        }

        if (names.Open(cell) is { } unit)
        {
            return unit.Id;
        }

        row.Refuse(PostColumns.Unit, cell.Length == 0 ? StaffText.UnitMissing : PostListText.UnitUnknown.With(cell));
        return plan.UnitId;
    }

    private static Guid? ProjectIn(ListRow row, PostPlan plan, PostNames names)
    {
        var cell = row.Cell(PostColumns.Project);
        if (!row.Has(PostColumns.Project) || cell == (names.Project(plan.ProjectId)?.ToString(CultureInfo.InvariantCulture) ?? ""))
        {
            return plan.ProjectId;
        }

        if (cell.Length == 0)
        {
            return null;
        }

        var project = int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? names.Choice(number) : null;
        if (project is null)
        {
            row.Refuse(PostColumns.Project, PostListText.ProjectUnknown);
        }

        return project ?? plan.ProjectId;
    }
}
