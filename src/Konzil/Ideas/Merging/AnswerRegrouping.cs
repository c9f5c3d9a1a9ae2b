using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>An author says whether the own idea may be joined with others or divided.</summary>
public partial class AnswerRegrouping
{
    public sealed record Shown(Idea Idea, Regrouping Regrouping, IReadOnlyList<FamilyIdea> Others, string Answer);

    public static async Task<IResult> Show(int number, Me me, CityDb db) =>
        await Load(number, me, db) is { } found ? View.Page<AnswerRegrouping, Shown>(await Page(db, found, Present(found))) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, CarryOut carryOut)
    {
        if (await Load(number, me, db) is not { } found)
        {
            return View.NotFound();
        }

        var answer = form.Choice(RegroupFields.Answer, [RegroupFields.Agree, RegroupFields.Decline], RegroupText.AnswerMissing);
        await db.Together(async () =>
        {
            // Takes the row, so that the answer is not lost between somebody else's answer and the carrying out.
            if (await db.Regroupings.Where(r => r.Id == found.Regrouping.Id && r.State == RegroupState.Asking).ExecuteUpdateAsync(s => s.SetProperty(r => r.State, RegroupState.Asking)) == 0)
            {
                form.Errors.Add("", RegroupText.NothingAsked);
                return;
            }

            form.Try(() => found.Regrouping.Answer(found.Idea.Id, answer == RegroupFields.Agree, db.Now));
            if (!form.HasErrors)
            {
                db.Note(found.Regrouping, (answer == RegroupFields.Agree ? RegroupText.NoteAgreed : RegroupText.NoteDeclined).Filled(number).De);
                await db.SaveChangesAsync();
            }
        });
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<AnswerRegrouping, Shown>(await Page(db, (await Load(number, me, db))!.Value, answer ?? ""), form.Errors);
        }

        await carryOut.IfReady(found.Regrouping.Id);
        return View.SeeOther(Paths.AnswerRegrouping(number));
    }

    /// <summary>The newest regrouping in which the author's idea was asked about.</summary>
    private static async Task<(Idea Idea, Regrouping Regrouping)?> Load(int number, Me me, CityDb db)
    {
        if (await IdeaAccess.VisibleTo(me, db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number && i.AuthorId == me.KnownId) is not { } idea)
        {
            return null;
        }

        var regrouping = await db.Regroupings.Where(r => r.Ideas.Any(i => i.IdeaId == idea.Id && i.Answer != RegroupAnswer.NotAsked)).OrderByDescending(r => r.StartedAt).FirstOrDefaultAsync();
        return regrouping is null ? null : (idea, regrouping);
    }

    private static string Present((Idea Idea, Regrouping Regrouping) found) => found.Regrouping.Ideas.Single(i => i.IdeaId == found.Idea.Id).Answer switch
    {
        RegroupAnswer.Agreed => RegroupFields.Agree,
        RegroupAnswer.Declined => RegroupFields.Decline,
        _ => "",
    };

    private static async Task<Shown> Page(CityDb db, (Idea Idea, Regrouping Regrouping) found, string answer)
    {
        var others = found.Regrouping.Ideas.Select(i => i.IdeaId).Where(i => i != found.Idea.Id).ToList();
        return new(found.Idea, found.Regrouping, await IdeaAccess.Public(db.Ideas).Where(i => others.Contains(i.Id)).OrderBy(i => i.Number)
            .Select(i => new FamilyIdea(i.Id, i.Number, i.Title) { AuthorName = i.AuthorName, Channel = i.Channel, Supports = i.SupportCount, Takes = i.Id == found.Regrouping.HostId }).ToListAsync(), answer);
    }
}
