using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The moderation corrects an idea's keywords: one spelling for one thing, nothing that breaks the rules.</summary>
public static class SetTags
{
    public static async Task<IResult> Post(int number, Form form, HttpContext http, Me me, CityDb db)
    {
        if (await IdeaAccess.VisibleTo(me, db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number) is not { } idea)
        {
            return View.NotFound();
        }

        string typed = IdeaTags.Typed(form);
        if (form.HasErrors)
        {
            return View.Invalid<ReviewIdea, ReviewCase>(await ReviewCase.Read(idea, me, db, http.RequestServices, null) with { TypedTags = typed }, form.Errors);
        }

        await IdeaTags.Set(db, idea.Id, typed);
        db.Note(idea, nameof(IdeaTag), typed);
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.ReviewIdea(number));
    }
}
