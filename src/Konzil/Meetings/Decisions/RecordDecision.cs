using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>A decision of a sitting enters the log, for good.</summary>
public partial class RecordDecision
{
    public const string Replaces = "Replaces";

    public sealed record Draft(Meeting Meeting, MeetingItem Item, IReadOnlyList<Option> Earlier, Form? Typed);

    public static async Task<IResult> Show(int number, Guid item, Me me, CityDb db)
    {
        var (meeting, found, refused) = await MeetingAccess.ItemToRun(number, item, me, db);
        return meeting is null || found is null ? refused : View.Page<RecordDecision, Draft>(new(meeting, found, await Earlier(meeting, me, db), null));
    }

    public static async Task<IResult> Post(int number, Guid item, Form form, Me me, CityDb db, TimeProvider clock)
    {
        var (meeting, found, refused) = await MeetingAccess.ItemToRun(number, item, me, db);
        if (meeting is null || found is null)
        {
            return refused;
        }

        var earlier = await Earlier(meeting, me, db);
        var replaces = form.Choice(Replaces, earlier.Select(o => o.Value), DecisionText.ReplacedMeanwhile, required: false);
        var words = new DecisionWords(
            form.Text(nameof(MeetingDecision.Title)).Required(DecisionText.TitleMissing).Max(Conventions.Line),
            form.Text(nameof(MeetingDecision.Wording)).Required(DecisionText.WordingMissing).Max(MeetingDecision.WordingMax),
            form.Text(nameof(MeetingDecision.Reason)).Max(MeetingDecision.WordingMax),
            replaces is null ? null : Guid.Parse(replaces),
            Release.Read(form));
        var now = clock.GetUtcNow();
        form.Try(() => MeetingDecision.Record(0, meeting, found, words, me, now));
        if (form.HasErrors)
        {
            return View.Invalid<RecordDecision, Draft>(new(meeting, found, earlier, form), form.Errors);
        }

        var saved = false;
        try
        {
            await db.Together(async () =>
            {
                var made = MeetingDecision.Record(await NumberSeries.Take(db, MeetingDecision.Series), meeting, found, words, me, now);
                db.MeetingDecisions.Add(made);
                CarryOutPublication.Plan(db, made);
                await db.SaveChangesAsync();
                saved = true;
            });
        }
        catch (DbUpdateException lost) when (db.Dialect.IsUniqueViolation(lost))
        {
            // Somebody replaced the same decision in the same moment.
            db.ChangeTracker.Clear();
            form.Errors.Add(Replaces, DecisionText.ReplacedMeanwhile);
        }

        return saved ? View.SeeOther(Paths.MeetingItemOf(number, item)) : View.Invalid<RecordDecision, Draft>(new(meeting, found, await Earlier(meeting, me, db), form), form.Errors);
    }

    /// <summary>What the body decided before and still holds.</summary>
    private static async Task<IReadOnlyList<Option>> Earlier(Meeting meeting, Me me, CityDb db)
    {
        var all = db.MeetingDecisions;
        var rows = await MeetingAccess.Decisions(me, db).AsNoTracking().Where(d => d.BodyId == meeting.BodyId && !all.Any(l => l.ReplacesId == d.Id)).OrderByDescending(d => d.Number).ToListAsync();
        return [.. rows.Select(d => new Option(d.Id.ToString(), DecisionText.Decision.With(d.Number) + ": " + d.Title))];
    }
}
