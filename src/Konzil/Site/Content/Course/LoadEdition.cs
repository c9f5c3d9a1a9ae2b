using Konzil.Agenda;
using Konzil.Course;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>For a demonstration, when all measures with their dates and money are there: an edition of the list of projects. Once.</summary>
public sealed class LoadEdition(CityDb db, Generation generation, Terms terms, ParticipationLog participation) : ILoadStep
{
    private const string EditionKind = "edition";

    public int Order => 96;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        if (loading.Content.Demo is not { Course: var course })
        {
            return;
        }

        if (course.Edition is { } edition && loading.Find(EditionKind, edition.Key) is null && !await db.Editions.AnyAsync(cancellation))
        {
            // The shared catalogue may be of before this load: it is told of a change only after the commit.
            var sheets = await new SheetMaker(db, new Catalog(generation, terms), participation).Make(cancellation);
            if (sheets.Count > 0)
            {
                var frozen = Edition.Freeze(await NumberSeries.Take(db, nameof(Edition)), sheets, edition.Note, Me.System, loading.Now);
                db.Editions.Add(frozen);
                loading.Remember(EditionKind, edition.Key, frozen.Id);
            }
        }
    }
}
