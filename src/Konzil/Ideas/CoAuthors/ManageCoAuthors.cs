using Konzil.Discussion;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The author invites others to write along, takes back a link or a place; whoever writes along may leave.</summary>
public partial class ManageCoAuthors
{
    /// <summary>The places of an idea: taken ones, and open ones with their link.</summary>
    public sealed record Shown(Idea Idea, IReadOnlyList<CoAuthor> Places, DateTimeOffset Now)
    {
        public IEnumerable<CoAuthor> Joined => Places.Where(p => p.PersonId is not null);

        public IEnumerable<CoAuthor> Open => Places.Where(p => p.IsOpen(Now));

        public bool IsFull => Joined.Count() + Open.Count() >= CoAuthor.Most;
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db) =>
        await Mine(db, me, number) is { } idea ? View.Page<ManageCoAuthors, Shown>(await Read(db, idea)) : View.NotFound();

    public static async Task<IResult> Invite(int number, Form form, Me me, CityDb db)
    {
        if (await Mine(db, me, number) is not { } idea)
        {
            return View.NotFound();
        }

        await form.MayPost(db, me, db.Now);
        if ((await Read(db, idea)).IsFull)
        {
            form.Errors.Add("", CoAuthorText.Full.With(CoAuthor.Most));
        }

        if (form.HasErrors)
        {
            return View.Invalid<ManageCoAuthors, Shown>(await Read(db, idea), form.Errors);
        }

        db.CoAuthors.Add(CoAuthor.Invite(idea, db.Now));
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.CoAuthors(number));
    }

    public static async Task<IResult> Remove(int number, Guid id, Me me, CityDb db)
    {
        if (await Mine(db, me, number) is not { } idea || await db.CoAuthors.SingleOrDefaultAsync(c => c.Id == id && c.IdeaId == idea.Id) is not { } place)
        {
            return View.NotFound();
        }

        if (place.PersonId is { } person)
        {
            db.Say(new CoAuthorRemoved(idea.Id, person));
        }

        await End(db, place, "removed");
        return View.SeeOther(Paths.CoAuthors(number));
    }

    public static async Task<IResult> Leave(int number, Me me, CityDb db)
    {
        if (await IdeaAccess.VisibleTo(me, db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number) is not { } idea)
        {
            return View.NotFound();
        }

        if (await db.CoAuthors.SingleOrDefaultAsync(c => c.IdeaId == idea.Id && c.PersonId == me.KnownId) is { } place)
        {
            await End(db, place, "left");
        }

        return View.SeeOther(idea.IsPublic ? Paths.Idea(idea.Number, idea.Title) : Paths.Ideas);
    }

    private static async Task End(CityDb db, CoAuthor place, string how)
    {
        db.Note(place, how);
        db.CoAuthors.Remove(place);
        await db.TrySave();
    }

    private static async Task<Shown> Read(CityDb db, Idea idea) =>
        new(idea, await db.CoAuthors.AsNoTracking().Where(c => c.IdeaId == idea.Id).OrderBy(c => c.InvitedAt).ToListAsync(), db.Now);

    private static Task<Idea?> Mine(CityDb db, Me me, int number) => db.Ideas.AsNoTracking().SingleOrDefaultAsync(i => i.Number == number && i.AuthorId == me.KnownId);
}
