using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>On the page of a measure: where to see it, pictures, days to visit, contact.</summary>
public sealed class SitePart(CityDb db) : IMeasurePart
{
    public int Order => 3;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var (today, site) = (Format.Day(db.Now), await db.MeasureSites.AsNoTracking().Include(s => s.Visits).SingleOrDefaultAsync(s => s.MeasureId == measure.Id, cancellation));
        if (site is null)
        {
            return null;
        }

        var files = await db.FilesOf(nameof(MeasureSite), site.Id).AsNoTracking().ToListAsync(cancellation);
        return builder =>
        {
            builder.OpenComponent<SiteSection>(0);
            builder.AddComponentParameter(1, nameof(SiteSection.Site), site);
            builder.AddComponentParameter(2, nameof(SiteSection.Files), (IReadOnlyList<StoredFile>)files);
            builder.AddComponentParameter(3, nameof(SiteSection.Visits), (IReadOnlyList<SiteVisit>)[.. site.Visits.Where(v => v.Day >= today).OrderBy(v => v.Day)]);
            builder.CloseComponent();
        };
    }
}

/// <summary>Who may see the measure may see its pictures.</summary>
public sealed class FilesOfSites : IHoldFiles
{
    public string Kind => nameof(MeasureSite);

    public Task<bool> MaySee(CityDb db, Me me, Guid itemId)
    {
        var measures = MeasureAccess.VisibleTo(me, db.Measures);
        return db.MeasureSites.AnyAsync(s => s.Id == itemId && measures.Any(m => m.Id == s.MeasureId));
    }

    public IQueryable<Guid> Existing(CityDb db) => db.MeasureSites.Select(s => s.Id);
}

/// <summary>Days to visit among the next dates of the home page.</summary>
public sealed class UpcomingVisits(CityDb db) : IUpcoming
{
    public async Task<IReadOnlyList<NextDate>> Next(DateOnly today, int most, CancellationToken cancellation)
    {
        var rows = await (from visit in db.SiteVisits.AsNoTracking().Where(v => v.Day >= today)
                          join site in db.MeasureSites on visit.SiteId equals site.Id
                          join measure in MeasureAccess.Public(db.Measures) on site.MeasureId equals measure.Id
                          orderby visit.Day
                          select new { visit.Day, site.Address, measure.Number, measure.Title }).Take(most).ToListAsync(cancellation);
        return [.. rows.Select(r => new NextDate(OnSiteText.Upcoming.With(r.Title), Paths.Neutral(Paths.Measure(r.Number, r.Title)), r.Day, r.Address, true))];
    }
}

/// <summary>Places and days as open data.</summary>
public static class SiteFiles
{
    public static readonly Dataset All = new(OnSiteText.File, OnSiteText.FileAbout, "/massnahmen/vor-ort.csv",
    [
        new("massnahme", new("Nummer der Maßnahme", "Number of the measure")), new("titel", new("Titel der Maßnahme", "Title of the measure, in German")), new("ort", new("Ort in Worten", "Place in words, in German")), new("breite", new("Breite in Grad", "Latitude in degrees")), new("laenge", new("Länge in Grad", "Longitude in degrees")),
        new("kontakt", new("Stelle, die man fragen kann", "Office to ask")), new("besuchstag", new("Besuchstag; leer: nur der Ort", "Day to visit; empty: the place only")), new("uhrzeit", new("Uhrzeit des Besuchs", "Time of the visit, in German")),
    ]);

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var file = new Csv(All);
        var rows = await (from site in db.MeasureSites.AsNoTracking().Include(s => s.Visits) join measure in MeasureAccess.Public(db.Measures) on site.MeasureId equals measure.Id orderby measure.Number select new { Site = site, measure.Number, measure.Title }).ToListAsync(cancellation);
        var visits = (await db.SiteVisits.AsNoTracking().ToListAsync(cancellation)).ToLookup(v => v.SiteId);
        foreach (var row in rows)
        {
            foreach (var visit in visits[row.Site.Id].OrderBy(v => v.Day).Cast<SiteVisit?>().DefaultIfEmpty())
            {
                file.Row(Measure.CodeOf(row.Number), row.Title, row.Site.Address, row.Site.Latitude, row.Site.Longitude, row.Site.Contact, visit?.Day, visit?.Hours);
            }
        }

        return file.Download("vor-ort.csv");
    }
}
