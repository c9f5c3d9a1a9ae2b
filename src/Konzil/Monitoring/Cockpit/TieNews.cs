using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Somebody said what their measure, project or package needs from another, or what does not go together with it.</summary>
public sealed record TieSaid(Guid TieId, Guid? ById);

/// <summary>Who leads what is needed hears that somebody counts on it, and whom to ask. What waits is not named: the lead may not be allowed to see it.</summary>
public sealed class TellOfTie(CityDb db, Tell tell) : IHandle<TieSaid>
{
    public async Task Do(TieSaid news, CancellationToken cancellation)
    {
        if (await db.MeasureTies.AsNoTracking().SingleOrDefaultAsync(t => t.Id == news.TieId, cancellation) is not { } tie)
        {
            return;
        }

        var (title, leads) = await Needed(tie, cancellation);
        var words = tie.Kind == TieKind.Needs ? TieText.ToldNeeded : TieText.ToldConflict;
        await tell.People(leads.Where(l => l != news.ById), new News(NewsKind.Work, new(words.Filled(title.De, tie.ByName).De, words.Filled(title.En, tie.ByName).En), Paths.Neutral(Paths.Ties), "tie-said/" + tie.Id.ToString("N")));
    }

    private async Task<(Text Title, IReadOnlyList<Guid> Leads)> Needed(MeasureTie tie, CancellationToken cancellation)
    {
        if (tie.ToKind == TieEndKind.Measure)
        {
            var measure = await db.Measures.AsNoTracking().SingleAsync(m => m.Id == tie.ToId, cancellation);
            return (new(measure.Title, measure.Title), measure.LeadPersonId is { } lead ? [lead] : []);
        }

        var package = tie.ToKind == TieEndKind.Package ? await db.WorkPackages.AsNoTracking().SingleAsync(p => p.Id == tie.ToId, cancellation) : null;
        var id = package?.ProjectId ?? tie.ToId;
        var project = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == id, cancellation);
        var leads = await ProjectNews.Leads(db, project, cancellation);
        return (package?.Title ?? project.Title, package?.LeadPersonId is { } own ? [own, .. leads] : leads);
    }
}
