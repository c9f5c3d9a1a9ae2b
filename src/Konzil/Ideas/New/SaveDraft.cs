using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Puts an idea aside to go on another day, on any device.</summary>
public static class SaveDraft
{
    public static async Task<IResult> Post(Form form, Me me, CityDb db, Catalog catalog, TimeProvider clock)
    {
        var typed = IdeaFormFields.Read(form);
        if (!IdeaDraft.Fits(typed))
        {
            form.Text(IdeaFormFields.Title).Max(Idea.TitleMax);
            form.Text(IdeaFormFields.Body).Max(Idea.BodyMax);
            form.Text(IdeaFormFields.Address).Max(Conventions.Line);
            form.Text(IdeaFormFields.Point).Max(Conventions.Line);
            form.Text(IdeaFormFields.Tags).Max(Conventions.Line);
            return View.Invalid<NewIdea, NewIdea.Page>(new NewIdea.Page(IdeaFormStep.Words, typed, await catalog.Read(db), me) { Intake = await Intake.Read(db, me, clock.GetUtcNow()) }, form.Errors);
        }

        var id = await Save(db, me, typed, clock.GetUtcNow());
        return View.SeeOther(Paths.IdeaDraft(id, IdeaFormFields.Word(IdeaFormFields.Step(form.Raw(IdeaFormFields.To)) ?? IdeaFormStep.Words)) + "&gespeichert=1");
    }

    /// <summary>One's own drafts; nobody else's exist.</summary>
    public static IQueryable<IdeaDraft> Mine(CityDb db, Me me) => db.IdeaDrafts.Where(d => d.OwnerId == (me.Id ?? Guid.Empty));

    /// <summary>Writes the draft and returns its id: the form's token, unless that belongs to somebody else.</summary>
    public static async Task<Guid> Save(CityDb db, Me me, IdeaForm form, DateTimeOffset now)
    {
        var draft = await db.IdeaDrafts.SingleOrDefaultAsync(d => d.Id == form.Token);
        if (draft is null || draft.OwnerId != me.KnownId)
        {
            draft = new IdeaDraft(draft is null ? form.Token : Ids.Next(), me.KnownId);
            db.IdeaDrafts.Add(draft);
        }

        draft.Write(form, now);
        await db.SaveChangesAsync();
        return draft.Id;
    }
}
