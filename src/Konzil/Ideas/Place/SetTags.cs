using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The moderation corrects an idea's keywords: one spelling for one thing, nothing that breaks the rules.</summary>
public static class SetTags
{
    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        if (await IdeaAccess.VisibleTo(me, db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number) is not { } idea)
        {
            return View.NotFound();
        }

        var typed = form.Raw(IdeaFormFields.Tags);
        if (IdeaTags.Read(typed) is var tags && (tags.Count > IdeaTags.Most || tags.Any(t => t.Name.Length > IdeaTag.NameMax)))
        {
            throw new Refusal(TagText.TooMany.Filled(IdeaTags.Most));
        }

        await IdeaTags.Set(db, idea.Id, typed);
        db.Note(idea, nameof(IdeaTag), typed);
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.ReviewIdea(number));
    }
}
