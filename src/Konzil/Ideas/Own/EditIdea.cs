using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The author changes the wording while the idea is not public yet.</summary>
public partial class EditIdea
{
    /// <summary>The typed words, and the present ones to compare with.</summary>
    public sealed record Draft(Idea Idea, Catalog.Content Names, IdeaForm Form, Guid Version)
    {
        /// <summary>Somebody else was faster: the present wording stands beside the typed one.</summary>
        public bool Stale { get; init; }

        /// <summary>Its round, for the round's own questions.</summary>
        public IdeaRound? Round { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, Catalog catalog)
    {
        if (await Mine(db, me).SingleOrDefaultAsync(i => i.Number == number) is not { } idea)
        {
            return View.NotFound();
        }

        if (!idea.IsEditable)
        {
            throw new Refusal(IdeasText.AlreadyRead);
        }

        var names = await catalog.Read(db);
        var form = new IdeaForm(Guid.Empty, idea.Title, idea.Body, names.Field(idea.FieldId)?.Slug ?? "", names.District(idea.DistrictId)?.Key ?? "") { Answers = idea.Answers };
        return View.Page<EditIdea, Draft>(new(idea, names, form, idea.Version) { Round = await RoundAccess.Of(db, idea) });
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, Catalog catalog)
    {
        if (await Mine(db, me).SingleOrDefaultAsync(i => i.Number == number) is not { } idea)
        {
            return View.NotFound();
        }

        var names = await catalog.Read(db);
        var typed = IdeaFormFields.Read(form);
        var version = form.Version();
        IdeaFormFields.Check(form, names, IdeaFormStep.Check);
        var round = await RoundAccess.Of(db, idea);
        if (round is not null)
        {
            RoundAnswers.Check(form, round, names);
        }

        form.Try(() => idea.Rewrite(typed.Text(names)));
        if (form.HasErrors)
        {
            return View.Invalid<EditIdea, Draft>(new(idea, names, typed, version) { Round = round }, form.Errors);
        }

        if (round is not null)
        {
            idea.Reply(typed.Answers, round);
        }

        db.StartedFrom(idea, version);
        if (await db.TrySave())
        {
            return View.SeeOther(Paths.Idea(idea.Number, idea.Title));
        }

        var present = await Mine(db, me).AsNoTracking().SingleAsync(i => i.Number == number);
        return View.Stale<EditIdea, Draft>(new(present, names, typed, present.Version) { Stale = true, Round = round });
    }

    private static IQueryable<Idea> Mine(CityDb db, Me me) => db.Ideas.Where(i => i.AuthorId == me.KnownId);
}
