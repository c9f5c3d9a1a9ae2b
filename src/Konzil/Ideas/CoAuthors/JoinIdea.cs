using Konzil.Discussion;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Somebody opens the link an author gave away, reads the idea and agrees to write along.</summary>
public partial class JoinIdea
{
    public sealed record Shown(Idea Idea, CoAuthor Place, string MyName);

    public static async Task<IResult> Show(string secret, Me me, CityDb db)
    {
        if (await Load(db, me, secret) is not var (place, idea))
        {
            return View.NotFound();
        }

        return place.PersonId == me.KnownId || idea.AuthorId == me.KnownId
            ? View.SeeOther(Paths.Idea(idea.Number, idea.Title))
            : View.Page<JoinIdea, Shown>(new(idea, place, me.Name));
    }

    public static async Task<IResult> Post(string secret, Form form, Me me, CityDb db)
    {
        if (await Load(db, me, secret) is not var (place, idea))
        {
            return View.NotFound();
        }

        if (await db.CoAuthors.AnyAsync(c => c.IdeaId == idea.Id && c.PersonId == me.KnownId))
        {
            return View.SeeOther(Paths.Idea(idea.Number, idea.Title));
        }

        await form.MayPost(db, me, db.Now);
        form.Try(() => place.Join(idea, me, db.Now));
        if (form.HasErrors)
        {
            return View.Invalid<JoinIdea, Shown>(new(idea, place, me.Name), form.Errors);
        }

        // Two people with the same link at the same moment: one place, one person.
        return await db.TrySave() ? View.SeeOther(Paths.Idea(idea.Number, idea.Title)) : View.NotFound();
    }

    // An idea among staff stays among staff, whoever hands the link on.
    private static async Task<(CoAuthor Place, Idea Idea)?> Load(CityDb db, Me me, string secret) =>
        await db.CoAuthors.SingleOrDefaultAsync(c => c.Secret == secret) is { } place && (place.IsOpen(db.Now) || place.PersonId == me.KnownId)
        && await db.Ideas.AsNoTracking().SingleAsync(i => i.Id == place.IdeaId) is { State: not IdeaState.Withdrawn } idea
        && (!idea.StaffOnly || me.May(Permission.EnterOffice))
            ? (place, idea)
            : null;
}
