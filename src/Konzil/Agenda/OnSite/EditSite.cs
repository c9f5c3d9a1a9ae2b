using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>The town hall says where a measure can be seen, with pictures, contact and days to visit.</summary>
public partial class EditSite
{
    public const string PointField = "Point";
    public const string FileField = "Datei";
    public const string AltField = "DateiAlt";

    /// <param name="Measure">The measure.</param>
    /// <param name="Site">Null while nothing is said yet.</param>
    /// <param name="Files">Its pictures.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Measure Measure, MeasureSite? Site, IReadOnlyList<StoredFile> Files, Form? Typed);

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (measure, refused) = await ToEdit(number, me, db);
        return measure is null ? refused : View.Page<EditSite, Draft>(await Page(measure, null, db));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, FileStore files)
    {
        var (measure, refused) = await ToEdit(number, me, db);
        if (measure is null)
        {
            return refused;
        }

        string address = form.Text(nameof(MeasureSite.Address)).Max(Conventions.Line);
        string point = form.Text(PointField).Max(60).Must(p => GeoPoint.Read(p) is not null, OnSiteText.PointWrong);
        string about = form.Text(nameof(MeasureSite.About)).Max(MeasureSite.TextMax);
        string contact = form.Text(nameof(MeasureSite.Contact)).Max(Conventions.Line);
        var upload = await FileStore.Read(form, FileField, AltField, FileKinds.Pictures);
        var site = await db.MeasureSites.SingleOrDefaultAsync(s => s.MeasureId == measure.Id);
        var known = site is not null;
        site ??= new MeasureSite(measure.Id);
        form.Try(() => site.Write(address, GeoPoint.Read(point), about, contact));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditSite, Draft>(await Page(measure, form, db), form.Errors);
        }

        if (known)
        {
            db.StartedFrom(site, form.Version());
        }
        else
        {
            db.MeasureSites.Add(site);
        }

        if (upload is not null)
        {
            await files.Attach(upload, nameof(MeasureSite), site.Id, me);
        }

        return await db.TrySave() ? View.SeeOther(Paths.MeasureSite(number)) : View.Stale<EditSite, Draft>(await Page(measure, form, db));
    }

    public static async Task<IResult> RemovePicture(int number, Guid file, Me me, CityDb db, FileStore files)
    {
        var (measure, refused) = await ToEdit(number, me, db);
        var site = measure is null ? null : await db.MeasureSites.AsNoTracking().SingleOrDefaultAsync(s => s.MeasureId == measure.Id);
        if (site is null || await db.FilesOf(nameof(MeasureSite), site.Id).SingleOrDefaultAsync(f => f.Id == file) is not { } stored)
        {
            return refused;
        }

        files.Remove(stored);
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.MeasureSite(number));
    }

    internal static async Task<(Measure? Measure, IResult Refused)> ToEdit(int number, Me me, CityDb db)
    {
        var measure = await EditMeasure.Load(number, me, db);
        return measure is null ? (null, View.NotFound()) : MeasureAccess.MayEdit(me, measure) ? (measure, View.NotFound()) : (null, View.Forbidden());
    }

    internal static async Task<Draft> Page(Measure measure, Form? typed, CityDb db)
    {
        var site = await db.MeasureSites.AsNoTracking().Include(s => s.Visits).SingleOrDefaultAsync(s => s.MeasureId == measure.Id);
        return new(measure, site, site is null ? [] : await db.FilesOf(nameof(MeasureSite), site.Id).AsNoTracking().ToListAsync(), typed);
    }
}
