using Konzil.Discussion;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The idea is sent; afterwards a page says its number, what happens next, who does it, until when.</summary>
public partial class SubmitIdea
{
    /// <summary>What the author has to know now.</summary>
    public sealed record Sent(Idea Idea, DateTimeOffset ReadBy, DateTimeOffset Now);

    public static async Task<IResult> Post(Form form, Me me, CityDb db, Catalog catalog, TimeProvider clock)
    {
        var names = await catalog.Read(db);
        var typed = IdeaFormFields.Read(form);
        var intake = await Intake.Read(db, me, clock.GetUtcNow());
        var wrong = IdeaFormFields.Check(form, names, IdeaFormStep.Check, intake);
        await form.MayPost(db, me, intake.Now);
        wrong = form.HasErrors ? wrong : IdeaFormStep.Check;
        var files = await DraftFiles.Of(db, me, typed.Token);
        if (files.Count == 0 && intake.Round(typed.Round)?.Questions.FirstOrDefault(q => q is { Kind: QuestionKind.File, Required: true }) is { } asked)
        {
            form.Errors.Add(IdeaFileFields.File, RoundText.FileMissing.Filled(asked.Label));
        }

        if (form.HasErrors)
        {
            return View.Invalid<NewIdea, NewIdea.Page>(new NewIdea.Page(wrong, typed, names, me) { Intake = intake, Files = files }, form.Errors);
        }

        int number;
        try
        {
            number = await NumberOf(db, me, typed.Token) ?? await Send(db, me, typed, typed.Text(names), intake);
        }
        catch (DbUpdateException twice) when (db.Dialect.IsUniqueViolation(twice))
        {
            // Sent twice at the same moment: the other one made the idea.
            db.ChangeTracker.Clear();
            number = await NumberOf(db, me, typed.Token) ?? throw new InvalidOperationException("An idea's number was given twice.", twice);
        }

        return View.SeeOther(Paths.IdeaSubmitted(number));
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, TimeProvider clock) =>
        await db.Ideas.AsNoTracking().SingleOrDefaultAsync(i => i.Number == number && i.AuthorId == me.KnownId) is { } idea
            ? await IdeaRoad.ReadBy(db, idea) is { } readBy ? View.Page<SubmitIdea, Sent>(new(idea, readBy, clock.GetUtcNow())) : View.SeeOther(Paths.Idea(idea.Number, idea.Title))
            : View.NotFound();

    /// <summary>The idea this filling-in of the form became already.</summary>
    private static Task<int?> NumberOf(CityDb db, Me me, Guid token) =>
        db.Ideas.Where(i => i.AuthorId == me.KnownId && i.Token == token).Select(i => (int?)i.Number).SingleOrDefaultAsync();

    private static async Task<int> Send(CityDb db, Me me, IdeaForm form, IdeaText text, Intake intake)
    {
        var number = 0;
        await db.Together(async () =>
        {
            number = await NumberSeries.Take(db, Idea.Kind);
            var idea = Idea.Submit(number, text, new Author(me.KnownId, me.Name), IdeaChannel.Online, intake.Now, form.Token);
            if (intake.Round(form.Round) is { } round)
            {
                idea.Join(round, form.Answers, intake.Now);
                await db.TryInsert(new Follow(me.KnownId, IdeaRound.Kind, round.Id, intake.Now));
            }

            db.Ideas.Add(idea);
            if (await Standing.IsTrusted(db, me.Id))
            {
                idea.PublishTrusted(intake.Now);
            }
            else
            {
                db.Queue.Add(new QueueItem(QueueKind.NewIdea, idea.Subject, idea.Unread ? ReviewText.UnreadTitle.In(Language.German) + ": " + idea.Title : idea.Title, Paths.Neutral(Paths.ReviewIdea(number)), intake.Now).Marked(idea.Title + "\n" + idea.Body));
            }

            await IdeaTags.Set(db, idea.Id, form.Tags);
            await db.SaveChangesAsync();
            if (await SaveDraft.Mine(db, me).AnyAsync(d => d.Id == form.Token))
            {
                await db.MoveFiles(IdeaDraft.Kind, form.Token, Idea.Kind, idea.Id);
            }

            await SaveDraft.Mine(db, me).Where(d => d.Id == form.Token).ExecuteDeleteAsync();
        });
        return number;
    }
}
