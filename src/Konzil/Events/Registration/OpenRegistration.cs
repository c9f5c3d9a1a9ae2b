using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The office opens a registration: from when to when, places of groups, how long names are kept.</summary>
public partial class OpenRegistration
{
    public sealed record Shown(Event Event, Admission? Admission, AdmissionDraft Draft);

    public static async Task<IResult> Show(int number, CityDb db)
    {
        if (await Load(db, number) is not { } happening)
        {
            return View.NotFound();
        }

        var admission = await db.Admissions.AsNoTracking().SingleOrDefaultAsync(a => a.EventId == happening.Id);
        return View.Page<OpenRegistration, Shown>(new(happening, admission, AdmissionDraft.Of(admission, await Groups(db, happening).AsNoTracking().ToListAsync())));
    }

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await Load(db, number) is not { } happening)
        {
            return View.NotFound();
        }

        var admission = await db.Admissions.SingleOrDefaultAsync(a => a.EventId == happening.Id);
        if (admission is not null)
        {
            db.StartedFrom(admission, form.Version());
        }

        admission ??= db.Admissions.Add(new Admission(happening.Id)).Entity;
        var plan = AdmissionDraft.Plan(form);
        form.Try(() => admission.Write(plan));
        await AdmissionDraft.WriteGroups(form, db, happening.Id, await Groups(db, happening).ToListAsync());
        if (!form.HasErrors && await db.TrySave())
        {
            return View.SeeOther(Paths.Registrations(number));
        }

        db.ChangeTracker.Clear();
        var shown = new Shown(happening, await db.Admissions.AsNoTracking().SingleOrDefaultAsync(a => a.EventId == happening.Id), AdmissionDraft.Of(form));
        return form.HasErrors ? View.Invalid<OpenRegistration, Shown>(shown, form.Errors) : View.Stale<OpenRegistration, Shown>(shown);
    }

    private static Task<Event?> Load(CityDb db, int number) => db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Number == number);

    private static IQueryable<PlaceGroup> Groups(CityDb db, Event happening) => db.PlaceGroups.Where(g => g.EventId == happening.Id).OrderBy(g => g.Position);
}
