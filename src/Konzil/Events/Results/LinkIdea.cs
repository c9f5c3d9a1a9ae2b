using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>An idea that came up at an event stands on the event's page.</summary>
public static class LinkIdea
{
    public static async Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock)
    {
        if (await RecordResults.Load(db, number) is not { } happening)
        {
            return View.NotFound();
        }

        var wanted = form.Whole(nameof(RecordResults.Draft.Idea), 1, int.MaxValue, ResultsText.IdeaWrong, required: true);
        var idea = await IdeaAccess.Public(db.Ideas).Where(i => i.Number == wanted).Select(i => (Guid?)i.Id).SingleOrDefaultAsync();
        if (idea is null && !form.HasErrors)
        {
            form.Errors.Add(nameof(RecordResults.Draft.Idea), ResultsText.IdeaWrong);
        }

        if (form.HasErrors)
        {
            return View.Invalid<RecordResults, RecordResults.Shown>(await RecordResults.Read(db, happening, RecordResults.Empty(happening) with { Idea = form.Raw(nameof(RecordResults.Draft.Idea)) }, clock), form.Errors);
        }

        await db.Together(async () =>
        {
            if (await db.TryInsert(new EventIdea(happening.Id, idea!.Value)))
            {
                db.Note(happening, "idea-linked", wanted!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
                await db.SaveChangesAsync();
            }
        });
        return View.SeeOther(Paths.EventResults(number));
    }

    public static async Task<IResult> End(int number, int idea, CityDb db)
    {
        if (await RecordResults.Load(db, number) is not { } happening)
        {
            return View.NotFound();
        }

        var ideas = db.Ideas;
        if (await db.EventIdeas.Where(l => l.EventId == happening.Id && ideas.Any(i => i.Id == l.IdeaId && i.Number == idea)).ExecuteDeleteAsync() > 0)
        {
            db.Note(happening, "idea-unlinked", idea.ToString(System.Globalization.CultureInfo.InvariantCulture));
            await db.SaveChangesAsync();
        }

        return View.SeeOther(Paths.EventResults(number));
    }
}
