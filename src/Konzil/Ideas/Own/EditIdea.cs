using Konzil.Discussion;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Those who write it change the wording: simply, until somebody was heard; afterwards with a reason and for all to see.</summary>
public partial class EditIdea
{
    public const string Why = "Grund";

    /// <summary>The typed words, and the present ones to compare with.</summary>
    public sealed record Draft(Idea Idea, Catalog.Content Names, IdeaForm Form, Guid Version)
    {
        /// <summary>Somebody else was faster: the present wording stands beside the typed one.</summary>
        public bool Stale { get; init; }

        /// <summary>Its round, for the round's own questions.</summary>
        public IdeaRound? Round { get; init; }

        /// <summary>Others have supported or discussed it, so a change needs a reason.</summary>
        public bool Heard { get; init; }
        public string Why { get; init; } = "";
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, Catalog catalog)
    {
        if (await Mine(db, me).SingleOrDefaultAsync(i => i.Number == number) is not { } idea)
        {
            return View.NotFound();
        }

        idea.MustBeRewritable();
        var names = await catalog.Read(db);
        var form = new IdeaForm(Guid.Empty, idea.Title, idea.Body, names.Field(idea.FieldId)?.Slug ?? "", names.District(idea.DistrictId)?.Key ?? "") { Answers = idea.Answers, Address = idea.Address, Point = idea.Point?.ToString() ?? "", Tags = IdeaTags.Written(await IdeaTags.Of(db, idea.Id)) };
        return View.Page<EditIdea, Draft>(new(idea, names, form, idea.Version) { Round = await RoundAccess.Of(db, idea), Heard = await IdeaWording.HasBeenHeard(db, idea) });
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, Catalog catalog, TimeProvider clock)
    {
        if (await Mine(db, me).SingleOrDefaultAsync(i => i.Number == number) is not { } idea)
        {
            return View.NotFound();
        }

        idea.MustBeRewritable();
        var draft = new Draft(idea, await catalog.Read(db), IdeaFormFields.Read(form), form.Version()) { Round = await RoundAccess.Of(db, idea), Heard = await IdeaWording.HasBeenHeard(db, idea), Why = form.Raw(Why) };
        IdeaFormFields.Check(form, draft.Names, IdeaFormStep.Check);
        await form.MayPost(db, me, clock.GetUtcNow());
        if (draft.Round is { } round)
        {
            RoundAnswers.Check(form, round, draft.Names);
        }

        if (draft.Heard)
        {
            form.Text(Why).Required(WordingText.ReasonMissing).Max(IdeaWording.WhyMax);
        }

        if (form.HasErrors)
        {
            return View.Invalid<EditIdea, Draft>(draft, form.Errors);
        }

        if (await Save(db, me, draft, clock.GetUtcNow()))
        {
            return View.SeeOther(Paths.Idea(idea.Number, idea.Title));
        }

        var present = await Mine(db, me).AsNoTracking().SingleAsync(i => i.Number == number);
        return View.Stale<EditIdea, Draft>(draft with { Idea = present, Version = present.Version, Stale = true });
    }

    private static async Task<bool> Save(CityDb db, Me me, Draft draft, DateTimeOffset now)
    {
        var (idea, text) = (draft.Idea, draft.Form.Text(draft.Names));
        var saved = false;
        await db.Together(async () =>
        {
            var tags = IdeaTags.Written(await IdeaTags.Of(db, idea.Id));
            var touched = idea.IsPublic && (text.Title, text.Body, text.Address, draft.Form.Tags) != (idea.Title, idea.Body, idea.Address, tags);
            var reworded = idea.IsPublic && (text.Title, text.Body) != (idea.Title, idea.Body);
            var before = reworded && draft.Heard ? new IdeaWording(idea, 1 + await db.IdeaWordings.CountAsync(w => w.IdeaId == idea.Id), me, draft.Why.ReplaceLineEndings(" "), now) : null;
            if (before is not null)
            {
                db.IdeaWordings.Add(before);
            }

            if (touched && !await SeenChange.Waits(db, idea.Id))
            {
                db.Queue.Add(new QueueItem(QueueKind.ChangedIdea, idea.Subject, WordingText.QueueTitle.Filled(text.Title).De, Paths.Neutral(Paths.ReviewIdea(idea.Number)), now));
            }

            idea.Rewrite(text);
            if (draft.Round is { } round)
            {
                idea.Reply(draft.Form.Answers, round);
            }

            db.StartedFrom(idea, draft.Version);
            saved = await db.Because(before?.Why).TrySave();
            if (saved)
            {
                await IdeaTags.Set(db, idea.Id, draft.Form.Tags);
                await (before is null ? Task.CompletedTask : IdeaStep.Record(db, new IdeaStep(idea.Id, Math.Min(idea.Stage, IdeaStep.MeasureStage - 1), WordingText.Step.Filled(before.Number), Paths.Neutral(Paths.IdeaWordings(idea.Number)), "reworded/" + before.Number, now)));
            }

            await db.SaveChangesAsync();
        });
        return saved;
    }

    private static IQueryable<Idea> Mine(CityDb db, Me me) => IdeaAccess.WrittenBy(me, db.Ideas);
}
