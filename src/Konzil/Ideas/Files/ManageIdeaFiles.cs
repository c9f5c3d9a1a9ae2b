using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Those who write it show pictures with an idea that is sent already, or take them away.</summary>
public partial class ManageIdeaFiles
{
    public sealed record Shown(Idea Idea, IReadOnlyList<StoredFile> Files, string? Alt = null);

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        if (await Mine(db, me, number) is not { } idea)
        {
            return View.NotFound();
        }

        idea.MustBeRewritable();
        return View.Page<ManageIdeaFiles, Shown>(new(idea, await Of(db, idea)));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, FileStore files)
    {
        if (await Mine(db, me, number) is not { } idea)
        {
            return View.NotFound();
        }

        idea.MustBeRewritable();
        if (await IdeaFileFields.Read(form, db, Idea.Kind, idea.Id) is not { } upload)
        {
            return View.Invalid<ManageIdeaFiles, Shown>(new(idea, await Of(db, idea), form.Raw(IdeaFileFields.Alt)), form.Errors);
        }

        await files.Attach(upload, Idea.Kind, idea.Id, me);
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.IdeaFiles(number));
    }

    public static async Task<IResult> Remove(int number, Guid file, Me me, CityDb db, FileStore files)
    {
        if (await Mine(db, me, number) is not { } idea || await db.FilesOf(Idea.Kind, idea.Id).SingleOrDefaultAsync(f => f.Id == file) is not { } found)
        {
            return View.NotFound();
        }

        idea.MustBeRewritable();
        files.Remove(found);
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.IdeaFiles(number));
    }

    public static async Task<IReadOnlyList<StoredFile>> Of(CityDb db, Idea idea) => await db.FilesOf(Idea.Kind, idea.Id).AsNoTracking().ToListAsync();

    private static Task<Idea?> Mine(CityDb db, Me me, int number) => IdeaAccess.WrittenBy(me, db.Ideas).AsNoTracking().SingleOrDefaultAsync(i => i.Number == number);
}
