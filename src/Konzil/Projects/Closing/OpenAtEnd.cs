using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>What a module keeps about a project that is not finished, as the person may see it. After the end of the project nobody is reminded of it.</summary>
public sealed record OpenAtEnd(Func<Project, Me, CityDb, CancellationToken, Task<IReadOnlyList<LeftOpen>>> Read)
{
    internal static async Task<IReadOnlyList<LeftOpen>> All(IEnumerable<OpenAtEnd> sources, Project project, Me me, CityDb db, CancellationToken cancellation = default)
    {
        var all = new List<LeftOpen>();
        foreach (var source in sources)
        {
            all.AddRange(await source.Read(project, me, db, cancellation));
        }

        return all;
    }

    /// <summary>What the projects themselves keep: a report that is awaited, requests that nobody decided.</summary>
    internal static async Task<IReadOnlyList<LeftOpen>> OfProjects(Project project, Me me, CityDb db, CancellationToken cancellation)
    {
        var duty = await db.ReportDuties.AsNoTracking().SingleOrDefaultAsync(d => d.ProjectId == project.Id, cancellation);
        var requests = await ProjectChanges.VisibleTo(me, db).AsNoTracking().Where(c => c.ProjectId == project.Id && c.State == ChangeState.Asked).OrderBy(c => c.Number).ToListAsync(cancellation);
        return
        [
            .. duty is null ? [] : new LeftOpen[] { new(ReportingText.Duties, ReportingText.DutyLine.With(Format.Date(duty.Due), ReportingText.Cycle(duty.EveryMonths)), null, ClosingText.NextDuty) },
            .. requests.Select(r => new LeftOpen(ChangeText.Title, ChangeText.One.With(r.Code), Paths.ProjectChange(project.Number, r.Number), ClosingText.NextChange)),
        ];
    }

    /// <summary>On the page of a closed project.</summary>
    internal static PlanPart Part(IServiceProvider services) => new(async (project, me, db, cancellation) =>
    {
        if (project.ClosedOn is null || await All((IEnumerable<OpenAtEnd>)services.GetService(typeof(IEnumerable<OpenAtEnd>))!, project, me, db, cancellation) is not { Count: > 0 } left)
        {
            return null;
        }

        RenderFragment shown = builder =>
        {
            builder.OpenComponent<LeftOpenSection>(0);
            builder.AddComponentParameter(1, nameof(LeftOpenSection.Items), left);
            builder.AddComponentParameter(2, nameof(LeftOpenSection.IsOver), true);
            builder.CloseComponent();
        };
        return shown;
    });
}

/// <param name="Kind">Under which word it stands elsewhere.</param>
/// <param name="Title">What it is.</param>
/// <param name="Href">Null where it has no page of its own.</param>
/// <param name="Next">What becomes of it, and who sees to it.</param>
public sealed record LeftOpen(string Kind, string Title, string? Href, string Next);
