using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>Whoever looks after a measure or a goal takes a proposed text over, changed if need be, or declines it with a reason.</summary>
public partial class AnswerWording
{
    public const string WordsField = "Words";
    public const string ReasonField = "Reason";

    /// <param name="Text">The finished text.</param>
    /// <param name="Body">Whose it is.</param>
    /// <param name="Target">What it is for, as it reads today.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Shown(TextDraft Text, string Body, WordingTarget Target, Form? Typed);

    public static async Task<IResult> Show(int number, Me me, CityDb db) => await Load(number, null, me, db) is { } shown ? View.Page<AnswerWording, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Take(int number, Form form, Me me, CityDb db)
    {
        if (await Load(number, form, me, db) is not { } shown)
        {
            return View.NotFound();
        }

        string words = form.Text(WordsField).Required(ProposedText.WordsMissing).Max(shown.Target.Max);
        form.Try(() => shown.Text.Reply(WordingAnswer.Taken, "", me, db.Now));
        return await Save(number, form, (me, db), shown, () =>
        {
            shown.Target.Write(shown.Text.Part!.Value, words);
            db.StartedFrom(shown.Target.Entity, form.Version());
            db.Note(shown.Target.Entity, ProposedText.TakenNote.Filled(number, shown.Body).De);
        });
    }

    public static async Task<IResult> Decline(int number, Form form, Me me, CityDb db)
    {
        if (await Load(number, form, me, db) is not { } shown)
        {
            return View.NotFound();
        }

        string reason = form.Text(ReasonField).Required(ProposedText.ReasonMissing).Max(TextDraft.AnswerMax);
        form.Try(() => shown.Text.Reply(WordingAnswer.Declined, reason, me, db.Now));
        return await Save(number, form, (me, db), shown, () => db.Note(shown.Target.Entity, ProposedText.DeclinedNote.Filled(number, shown.Body).De, reason));
    }

    private static async Task<IResult> Save(int number, Form form, (Me Me, CityDb Db) with, Shown shown, Action write)
    {
        var (me, db) = with;
        if (!form.HasErrors)
        {
            write();
            if (await db.TrySave())
            {
                return View.SeeOther(Paths.Link(shown.Target.Page));
            }

            db.ChangeTracker.Clear();
            return View.Stale<AnswerWording, Shown>((await Load(number, form, me, db))!);
        }

        db.ChangeTracker.Clear();
        return View.Invalid<AnswerWording, Shown>((await Load(number, form, me, db))!, form.Errors);
    }

    // The members need not be among those who answer, and those who answer need not be members.
    private static async Task<Shown?> Load(int number, Form? typed, Me me, CityDb db) =>
        await db.TextDrafts.Include(d => d.Versions).SingleOrDefaultAsync(d => d.Number == number && d.Part != null && d.FinishedAt != null) is { } draft
        && await WordingTarget.Find(draft, db) is { } target && target.MayAnswer(me)
            ? new(draft, await db.Bodies.Where(b => b.Id == draft.BodyId).Select(b => b.NameDe).SingleAsync(), target, typed) : null;
}
