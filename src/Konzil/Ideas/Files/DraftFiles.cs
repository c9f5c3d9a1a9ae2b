using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Pictures of an idea that is still being written. They lie with the draft and move to the idea when it is sent.</summary>
public static class DraftFiles
{
    public static async Task<IResult> Add(Form form, Me me, CityDb db, Catalog catalog, FileStore files, TimeProvider clock)
    {
        var typed = IdeaFormFields.Read(form);
        if (!IdeaDraft.Fits(typed))
        {
            return await SaveDraft.Post(form, me, db, catalog, clock);
        }

        var draft = await SaveDraft.Save(db, me, typed, clock.GetUtcNow());
        var upload = await IdeaFileFields.Read(form, db, IdeaDraft.Kind, draft);
        if (upload is null)
        {
            return View.Invalid<NewIdea, NewIdea.Page>(
                new NewIdea.Page(IdeaFormStep.Check, typed with { Token = draft }, await catalog.Read(db), me) { Intake = await Intake.Read(db, me, clock.GetUtcNow()), Files = await Of(db, me, draft), FileAlt = form.Raw(IdeaFileFields.Alt) }, form.Errors);
        }

        await files.Attach(upload, IdeaDraft.Kind, draft, me);
        await db.SaveChangesAsync();
        return View.SeeOther(Back(draft));
    }

    public static async Task<IResult> Remove(Guid file, Me me, CityDb db, FileStore files)
    {
        var mine = SaveDraft.Mine(db, me).Select(d => d.Id);
        if (await db.Files.SingleOrDefaultAsync(f => f.Id == file && f.Kind == IdeaDraft.Kind && mine.Contains(f.ItemId)) is not { } found)
        {
            return View.NotFound();
        }

        files.Remove(found);
        await db.SaveChangesAsync();
        return View.SeeOther(Back(found.ItemId));
    }

    /// <summary>The files of one's own draft; of others' drafts none.</summary>
    public static async Task<IReadOnlyList<StoredFile>> Of(CityDb db, Me me, Guid draft)
    {
        var mine = SaveDraft.Mine(db, me).Select(d => d.Id);
        return await db.FilesOf(IdeaDraft.Kind, draft).AsNoTracking().Where(f => mine.Contains(f.ItemId)).ToListAsync();
    }

    private static string Back(Guid draft) => Paths.IdeaDraft(draft, IdeaFormFields.Word(IdeaFormStep.Check)) + "#dateien";
}
