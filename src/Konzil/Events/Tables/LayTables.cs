using System.Globalization;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The office says how many tables an event has and what each talks about; the sheets and the cards desk follow.</summary>
public partial class LayTables
{
    public sealed record Draft(string Count, string Topics, string Rules)
    {
        public static Draft Of(TablePlan? plan) => plan is null ? new("", "", TableText.UsualRules) : new(plan.Count.ToString(CultureInfo.InvariantCulture), plan.Topics, plan.Rules);
    }

    public sealed record Shown(Event Event, TablePlan? Plan, Draft Typed, bool MayCapture);

    public static async Task<IResult> Show(int number, Me me, CityDb db) =>
        await EventAccess.Find(me, db, number) is { } happening ? View.Page<LayTables, Shown>(await Read(db, happening, me, null)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        if (await EventAccess.Find(me, db, number) is not { } happening)
        {
            return View.NotFound();
        }

        var plan = await db.TablePlans.SingleOrDefaultAsync(p => p.EventId == happening.Id);
        if (plan is not null)
        {
            db.StartedFrom(plan, form.Version());
        }

        plan ??= db.TablePlans.Add(new TablePlan(happening.Id)).Entity;
        var count = form.Whole(nameof(Draft.Count), 1, TablePlan.Most, TableText.CountWrong, required: true);
        form.Text(nameof(Draft.Topics)).Max(TablePlan.TopicsMax);
        string rules = form.Text(nameof(Draft.Rules)).Max(TablePlan.RulesMax);
        form.Try(() => plan.Lay(count!.Value, form.Raw(nameof(Draft.Topics)), rules));
        if (!form.HasErrors && await db.TrySave())
        {
            return View.SeeOther(Paths.TableSheets(number));
        }

        db.ChangeTracker.Clear();
        var shown = await Read(db, happening, me, new(form.Raw(nameof(Draft.Count)), form.Raw(nameof(Draft.Topics)), form.Raw(nameof(Draft.Rules))));
        return form.HasErrors ? View.Invalid<LayTables, Shown>(shown, form.Errors) : View.Stale<LayTables, Shown>(shown);
    }

    private static async Task<Shown> Read(CityDb db, Event happening, Me me, Draft? typed)
    {
        var plan = await db.TablePlans.AsNoTracking().SingleOrDefaultAsync(p => p.EventId == happening.Id);
        return new(happening, plan, typed ?? Draft.Of(plan), me.May(Permission.CaptureCards) && !happening.IsClosed);
    }
}
