using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>Said when the day has come from which everybody reads a phase or a package.</summary>
public sealed record PartPublished(Guid ItemId);

/// <summary>A phase or a package became public on its day: the leads, the team and who follows hear it; nobody pressed a button.</summary>
public sealed class TellOfPublication(CityDb db, Tell tell) : IHandle<PartPublished>
{
    public async Task Do(PartPublished news, CancellationToken cancellation)
    {
        // A package becomes public without its phase, and then stands nowhere yet.
        var package = await ProjectAccess.PublicPackages(db).AsNoTracking().SingleOrDefaultAsync(p => p.Id == news.ItemId, cancellation);
        var phase = package is null ? await ProjectAccess.PublicPhases(db).AsNoTracking().SingleOrDefaultAsync(p => p.Id == news.ItemId, cancellation) : null;
        if ((package?.ProjectId ?? phase?.ProjectId) is not { } projectId || (package?.PublicFrom ?? phase?.PublicFrom) is not { } day)
        {
            return;
        }

        var project = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == projectId, cancellation);
        var name = package?.Name ?? phase!.Title;
        await tell.People(await ProjectNews.Concerned(db, project, cancellation), new News(NewsKind.Work, new(Words(Language.German), Words(Language.English)), Paths.Neutral(Paths.Timeline), $"part-public/{news.ItemId:N}/{Format.Iso(day)}") { About = new(Project.Kind, project.Id) });

        string Words(string language) => ProjectText.ToldPublic.Filled(name.In(language), project.Title.In(language)).In(language);
    }
}
