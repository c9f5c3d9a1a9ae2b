using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>One incident with its clock: the decision with its reason, and what was done.</summary>
public partial class ShowIncident
{
    public sealed record Draft(Incident Incident, DateTimeOffset Now, Form? Typed);

    public static async Task<IResult> Show(int number, CityDb db, TimeProvider clock) =>
        await Find(number, db) is { } incident ? View.Page<ShowIncident, Draft>(new(incident, clock.GetUtcNow(), null)) : View.NotFound();

    public static Task<IResult> Decide(int number, Form form, Me me, CityDb db, TimeProvider clock) => Change(number, form, db, clock, (incident, now) =>
    {
        var decision = form.Choice("Decision", [nameof(IncidentDecision.Notify), nameof(IncidentDecision.NotNotify)], IncidentText.DecisionMissing);
        string reason = form.Text("Reason").Required(IncidentText.ReasonMissing).Max(Incident.TextMax);
        form.Try(() => incident.Decide(Enum.Parse<IncidentDecision>(decision!), reason, me, now));
    });

    public static Task<IResult> Notify(int number, Form form, CityDb db, TimeProvider clock) => Change(number, form, db, clock, (incident, now) =>
    {
        var at = IncidentTime.Read(form, "NotifiedDay", "NotifiedTime", now);
        form.Try(() => incident.Notify(at!.Value, now));
    });

    public static Task<IResult> TellPeople(int number, Form form, CityDb db, TimeProvider clock) => Change(number, form, db, clock, (incident, now) =>
    {
        var at = IncidentTime.Read(form, "ToldDay", "ToldTime", now);
        form.Try(() => incident.TellPeople(at!.Value, now));
    });

    public static Task<IResult> Close(int number, Form form, CityDb db, TimeProvider clock) => Change(number, form, db, clock, (incident, now) => form.Try(() => incident.Close(now)));

    internal static Task<Incident?> Find(int number, CityDb db) => db.Set<Incident>().SingleOrDefaultAsync(i => i.Number == number);

    private static async Task<IResult> Change(int number, Form form, CityDb db, TimeProvider clock, Action<Incident, DateTimeOffset> change)
    {
        if (await Find(number, db) is not { } incident)
        {
            return View.NotFound();
        }

        var now = clock.GetUtcNow();
        change(incident, now);
        if (form.HasErrors)
        {
            return View.Invalid<ShowIncident, Draft>(new(incident, now, form), form.Errors);
        }

        db.StartedFrom(incident, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.Incident(number)) : View.Stale<ShowIncident, Draft>(new((await Find(number, db))!, now, form));
    }
}
