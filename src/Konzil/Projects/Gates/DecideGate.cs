using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>How the gate of a phase was decided. To go on or to stop ends the phase, and with it the team of the phase.</summary>
public partial class DecideGate
{
    public sealed record Draft(Project Project, Phase Phase, IReadOnlyList<GateCheck> Criteria, Form? Typed, DateOnly Today)
    {
        public required GateDecision? Last { get; init; }

        public required IReadOnlyList<Option> People { get; init; }

        public required Released Released { get; init; }
    }

    public static async Task<IResult> Show(int number, Guid id, CityDb db, TimeProvider clock)
    {
        var (project, phase) = await Gates.ToDecide(number, id, db);
        return phase is null ? View.NotFound() : View.Page<DecideGate, Draft>(await Page(project!, phase, null, db, clock));
    }

    public static async Task<IResult> Post(int number, Guid id, Form form, Me me, CityDb db, TimeProvider clock)
    {
        var (project, phase) = await Gates.ToDecide(number, id, db);
        if (phase is null)
        {
            return View.NotFound();
        }

        var page = await Page(project!, phase, form, db, clock);
        var words = Read(form, page.People);
        GateDecision? decision = null;
        db.StartedFrom(phase, form.Version());
        form.Try(() => decision = GateDecision.Decide(phase, page.Criteria, page.Last, words, me, clock.GetUtcNow()));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<DecideGate, Draft>(page, form.Errors);
        }

        db.GateDecisions.Add(decision!);
        if (phase.Ended is { } day)
        {
            foreach (var member in await db.ProjectMembers.Where(m => m.PhaseId == id && m.Until == null).ToListAsync())
            {
                member.Leave(day);
            }
        }

        ConditionRow.Add(db, (phase, decision!.Id), words.Conditions, me);
        HoldNews.Plan(db, decision);
        db.Say(new GateDecided(decision.Id, me.Id));
        db.Because(words.Reason.Length > 0 ? words.Reason : string.Join("; ", words.Conditions.Select(c => GateCondition.BriefOf(c.Body))));
        return await PlanData.Save(db, project!) ? View.SeeOther(Paths.Gate(number, id)) : View.Stale<DecideGate, Draft>(await Page(project!, (await Gates.ToDecide(number, id, db)).Phase!, form, db, clock));
    }

    private static GateWords Read(Form form, IReadOnlyList<Option> people)
    {
        var outcome = form.Choice<GateOutcome>(nameof(GateDecision.Outcome), GateText.OutcomeMissing);
        var day = form.Date(nameof(GateDecision.Day), ProjectText.DayWrong, required: true);
        return new GateWords(outcome ?? GateOutcome.Hold, day ?? DateOnly.MinValue, form.Text(nameof(GateDecision.Decider)).Required(GateText.DeciderMissing).Max(Conventions.Line))
        {
            Conditions = ConditionForm.Read(form, people),
            HoldUntil = form.Date(nameof(GateDecision.HoldUntil), ProjectText.DayWrong),
            Reason = form.Text(nameof(GateDecision.Reason)).Max(GateCriterion.TextMax),
            Minutes = form.Text(nameof(GateDecision.Minutes)).Max(GateCriterion.TextMax),
            Money = form.Number(nameof(GateDecision.Money), 0, 1_000_000_000, GateText.MoneyWrong),
            Posts = form.Number(nameof(GateDecision.Posts), 0, 1000, GateText.PostsWrong),
        };
    }

    private static async Task<Draft> Page(Project project, Phase phase, Form? typed, CityDb db, TimeProvider clock) =>
        new(project, phase, await GateCheck.Read(db, phase), typed, Format.Day(clock.GetUtcNow()))
        {
            People = await ResultAccess.People(db),
            Released = await Released.Read(db, project, default),
            Last = await db.GateDecisions.AsNoTracking().Where(d => d.PhaseId == phase.Id).OrderByDescending(d => d.Number).FirstOrDefaultAsync(),
        };
}
