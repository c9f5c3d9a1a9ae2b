using Konzil.Agenda;
using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>A survey that stands beside an idea or a measure: its question while it runs, the way to its result afterwards.</summary>
public static class PollsOfPages
{
    private const int Most = 5;

    /// <summary>On an idea's page. The reader is nobody in particular: the page is kept for all.</summary>
    public static Task<RenderFragment?> OfIdea(CityDb db, Idea idea, CancellationToken cancellation) =>
        idea.IsPublic && !idea.StaffOnly ? Read(db, idea.Id, cancellation) : Task.FromResult<RenderFragment?>(null);

    internal static async Task<RenderFragment?> Read(CityDb db, Guid page, CancellationToken cancellation)
    {
        var today = Format.Day(db.Now);
        var surveys = await SurveyAccess.Public(db.Surveys).AsNoTracking().Include(s => s.Questions).Where(s => s.PageId == page && s.OpensOn <= today).OrderByDescending(s => s.OpensOn).ThenByDescending(s => s.Number).Take(Most).ToListAsync(cancellation);
        if (surveys.Count == 0)
        {
            return null;
        }

        return builder =>
        {
            builder.OpenComponent<PagePolls>(0);
            builder.AddComponentParameter(1, nameof(PagePolls.Running), surveys.Find(s => s.IsOpen(today)));
            builder.AddComponentParameter(2, nameof(PagePolls.Ended), surveys.FindAll(s => s.HasEnded(today)));
            builder.CloseComponent();
        };
    }
}

/// <summary>The survey of a measure stands before its discussion.</summary>
public sealed class PollPart(CityDb db) : IMeasurePart
{
    public int Order => 80;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation) =>
        measure.PublishedAt is null ? null : await PollsOfPages.Read(db, measure.Id, cancellation);
}
