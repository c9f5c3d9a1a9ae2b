using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>A change request with its comparison; the coordination decides, whoever asked may take it back.</summary>
public partial class DecideChange
{
    public const string Decision = "Entscheidung";

    public sealed record Shown(ChangeRequest Request, Measure Measure, ChangePlan Plan)
    {
        public bool MayDecide { get; init; }

        public bool MayWithdraw { get; init; }

        public string Why { get; init; } = "";
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db) => await Load(number, me, db) is { } shown ? View.Page<DecideChange, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        if (await Load(number, me, db) is not { } shown)
        {
            return View.NotFound();
        }

        var why = form.Text(nameof(ChangeRequest.DecisionReason)).Max(ChangeRequest.TextMax).Value;
        var decision = form.Choice(Decision, [nameof(ChangeState.Approved), nameof(ChangeState.Declined)], ChangeText.DecisionMissing);
        var milestone = shown.Request.MilestoneId is { } id ? await db.Milestones.SingleAsync(m => m.Id == id) : null;
        db.StartedFrom(shown.Request, form.Version());
        form.Try(() =>
        {
            if (decision == nameof(ChangeState.Declined))
            {
                shown.Request.Decline(why, me, db.Now);
                return;
            }

            var (shift, money) = shown.Request.Approve(milestone, why, me, db.Now);
            db.AddRange(new object?[] { shift, money }.OfType<object>());
        });
        if (form.HasErrors)
        {
            return View.Invalid<DecideChange, Shown>(shown with { Why = why }, form.Errors);
        }

        db.Because(shown.Request.Code + ": " + (why.Length > 0 ? why : shown.Request.Reason));
        var saved = shown.Request.State == ChangeState.Approved ? await Delivery.SaveWithStep(db, shown.Measure, () => Step(shown)) : await db.TrySave();
        return saved ? View.SeeOther(Paths.ChangeRequests) : View.Stale<DecideChange, Shown>((await Load(number, me, db))! with { Why = why });
    }

    public static async Task<IResult> Withdraw(int number, Me me, CityDb db)
    {
        if (await Load(number, me, db) is not { MayWithdraw: true } shown)
        {
            return View.NotFound();
        }

        shown.Request.Withdraw(me, db.Now);
        return await db.TrySave() ? View.SeeOther(Paths.ChangeRequests) : throw new Refusal(ChangeText.AlreadyDecided);
    }

    private static MeasureStep Step(Shown shown)
    {
        var what = shown.Request.Reason.ReplaceLineEndings(" ");
        return new(shown.Measure.Id, StationKind.Delivery, ChangeText.Step.Filled(shown.Request.Code, what.Length > 600 ? what[..599] + "…" : what), Delivery.PublicPath(shown.Measure), "change-" + shown.Request.Id.ToString("N"), shown.Request.DecidedAt!.Value);
    }

    private static async Task<Shown?> Load(int number, Me me, CityDb db)
    {
        if (await ChangeAccess.VisibleTo(me, db).SingleOrDefaultAsync(c => c.Number == number) is not { } request)
        {
            return null;
        }

        var measure = await db.Measures.AsNoTracking().SingleAsync(m => m.Id == request.MeasureId!.Value);
        return new(request, measure, (await ChangePlan.Of(db, me, [request]))[request.Id])
        {
            MayDecide = request.State == ChangeState.Asked && me.May(Permission.PublishMeasures) && request.AskedById != me.Id,
            MayWithdraw = request.State == ChangeState.Asked && request.AskedById == me.Id,
        };
    }
}
