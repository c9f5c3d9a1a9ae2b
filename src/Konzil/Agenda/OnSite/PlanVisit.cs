using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>A day to visit is entered, and everybody who follows the measure hears of it; or it is called off.</summary>
public static class PlanVisit
{
    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        var (measure, refused) = await EditSite.ToEdit(number, me, db);
        var page = measure is null ? null : await EditSite.Page(measure, form, db);
        if (measure is null || page?.Site is not { } site)
        {
            return refused;
        }

        var day = form.Date(nameof(SiteVisit.Day), OnSiteText.DayWrong, required: true);
        string hours = form.Text(nameof(SiteVisit.Hours)).Max(SiteVisit.HoursMax);
        string note = form.Text(nameof(SiteVisit.Note)).Max(Conventions.Line);
        SiteVisit? visit = null;
        if (!form.HasErrors)
        {
            form.Try(() => visit = new SiteVisit(site.Id, day!.Value, hours, note, Format.Day(db.Now)));
        }

        if (form.HasErrors)
        {
            return View.Invalid<EditSite, EditSite.Draft>(page, form.Errors);
        }

        await db.Together(async () =>
        {
            db.SiteVisits.Add(visit!);
            await db.SaveChangesAsync();
            if (measure.PublishedAt is not null)
            {
                await Lineage.Record(db, new MeasureStep(measure.Id, StationKind.Delivery, OnSiteText.StepVisit.Filled(visit!.Day), Paths.Neutral(Paths.Measure(measure.Number, measure.Title)), "visit-" + visit.Id.ToString("N"), db.Now));
                await db.SaveChangesAsync();
            }
        });
        return View.SeeOther(Paths.MeasureSite(number));
    }

    public static async Task<IResult> Cancel(int number, Guid id, Me me, CityDb db)
    {
        var (measure, refused) = await EditSite.ToEdit(number, me, db);
        var sites = db.MeasureSites.AsNoTracking();
        var visit = measure is null ? null : await db.SiteVisits.SingleOrDefaultAsync(v => v.Id == id && sites.Any(s => s.Id == v.SiteId && s.MeasureId == measure.Id));
        if (visit is null)
        {
            return refused;
        }

        db.Note(visit, OnSiteText.Cancel.De, Format.Iso(visit.Day));
        db.SiteVisits.Remove(visit);
        await db.TrySave();
        return View.SeeOther(Paths.MeasureSite(number));
    }
}
