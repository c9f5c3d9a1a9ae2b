using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Puts a programme with its goals and measures below a field of action, and takes it out again; both with a reason.</summary>
public partial class MountProgramme
{
    public const string ReasonField = nameof(Programme.MountReason);
    public const string EndField = "EndReason";

    public sealed record Draft(Programme Programme, Catalog.Content City, Form? Typed);

    public static async Task<IResult> Show(int number, CityDb db, Catalog catalog) =>
        await EditProgramme.Find(number, db) is { } programme ? View.Page<MountProgramme, Draft>(new(programme, await catalog.Read(db), null)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, Catalog catalog)
    {
        if (await EditProgramme.Find(number, db) is not { } programme)
        {
            return View.NotFound();
        }

        var city = await catalog.Read(db);
        var slug = form.Choice(nameof(Programme.FieldId), city.Fields.Select(f => f.Slug), ProgrammeText.FieldMissing);
        string reason = form.Text(ReasonField).Required(ProgrammeText.ReasonMissing).Max(Programme.TextMax);
        if (form.HasErrors)
        {
            return View.Invalid<MountProgramme, Draft>(new(programme, city, form), form.Errors);
        }

        var field = city.Fields.Single(f => f.Slug == slug);
        db.StartedFrom(programme, form.Version());
        programme.Mount(field.Id, reason, Format.Day(db.Now));
        db.Say(new ProgrammeMounted(programme.Id, field.Id, me.Id));
        return await Save(number, reason, form, db, city);
    }

    public static async Task<IResult> End(int number, Form form, CityDb db, Catalog catalog)
    {
        if (await EditProgramme.Find(number, db) is not { FieldId: not null } programme)
        {
            return View.NotFound();
        }

        var city = await catalog.Read(db);
        string reason = form.Text(EndField).Required(ProgrammeText.ReasonMissing).Max(Programme.TextMax);
        if (form.HasErrors)
        {
            return View.Invalid<MountProgramme, Draft>(new(programme, city, form), form.Errors);
        }

        db.StartedFrom(programme, form.Version());
        programme.Unmount();
        return await Save(number, reason, form, db, city);
    }

    private static async Task<IResult> Save(int number, string reason, Form form, CityDb db, Catalog.Content city) =>
        await db.Because(reason).TrySave() ? View.SeeOther(Paths.OfficeProgramme(number)) : View.Stale<MountProgramme, Draft>(new((await EditProgramme.Find(number, db))!, city, form));
}

/// <summary>A programme now stands below a field.</summary>
public sealed record ProgrammeMounted(Guid ProgrammeId, Guid FieldId, Guid? ById);

/// <summary>Who leads a measure of the field or of the programme hears that they belong together now.</summary>
public sealed class TellOfMount(CityDb db, Tell tell, Catalog catalog) : IHandle<ProgrammeMounted>
{
    public async Task Do(ProgrammeMounted news, CancellationToken cancellation)
    {
        var programme = await db.Programmes.AsNoTracking().Include(p => p.Measures).SingleAsync(p => p.Id == news.ProgrammeId, cancellation);
        if (programme.FieldId != news.FieldId || (await catalog.Read(db)).Field(news.FieldId) is not { } field)
        {
            return;
        }

        var own = programme.Measures.Select(m => m.MeasureId).ToList();
        var leads = await db.Measures.Where(m => (m.FieldId == field.Id || own.Contains(m.Id)) && m.LeadPersonId != null && m.LeadPersonId != news.ById).Select(m => m.LeadPersonId!.Value).Distinct().ToListAsync(cancellation);
        await tell.People(leads, new News(NewsKind.Work, ProgrammeText.ToldMounted.Filled(programme.TitleDe, field.NameDe), Paths.Neutral(Paths.OfficeProgramme(programme.Number)), "programme-mounted/" + programme.Id.ToString("N") + "/" + field.Id.ToString("N") + "/" + Format.Iso(programme.MountedOn!.Value)));
    }
}
