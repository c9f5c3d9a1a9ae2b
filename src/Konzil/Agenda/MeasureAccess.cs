using Konzil.Platform;

namespace Konzil.Agenda;

/// <summary>The one rule of who sees which measure; every renderer uses it.</summary>
public static class MeasureAccess
{
    public static IQueryable<Measure> VisibleTo(Me me, IQueryable<Measure> measures) =>
        me.May(Permission.EditMeasures) || me.May(Permission.PublishMeasures) ? measures : Public(measures);

    public static IQueryable<Measure> Public(IQueryable<Measure> measures) => measures.Where(m => m.PublishedAt != null);

    /// <summary>
    /// The coordination looks after every profile. A field lead edits what they answer for and drafts they began; delivery
    /// data belong to the lead alone (A19) and are no part of the profile.
    /// </summary>
    public static bool MayEdit(Me me, Measure measure) =>
        me.May(Permission.EditMeasures) && (me.May(Permission.PublishMeasures) || me.Id is { } id && (measure.LeadPersonId == id || measure.PublishedAt is null && measure.CreatedById == id));
}

/// <summary>
/// A section of the measure's page that a later module brings (points, decisions, money, milestones), so that the page
/// needs to know none of them. Order: 2 proposed wordings, 3 tasks, groups and duration, 5 assessment, 10 scoring, 15 ranks, 16 votes, 17 selections, 20 council, 30 money, 40 effect, 50 milestones, 55 changes of the plan,
/// 70 who took part, 80 polls, 85 offers of help, 90 discussion.
/// </summary>
public interface IMeasurePart
{
    int Order { get; }

    /// <summary>The section as the person may see it, or null when there is nothing to show.</summary>
    Task<Microsoft.AspNetCore.Components.RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation);
}

/// <summary>What a later module says above the agenda: which version this is, where the adopted one is.</summary>
public sealed record AgendaBanner(Func<CityDb, CancellationToken, Task<Microsoft.AspNetCore.Components.RenderFragment?>> Show);
