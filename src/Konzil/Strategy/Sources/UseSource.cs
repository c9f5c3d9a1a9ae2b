using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Strategy;

/// <summary>Says that something rests on a source, and takes it back; on the page of the source.</summary>
public static class UseSource
{
    public static async Task<IResult> Use(int number, Form form, CityDb db, IEnumerable<ISourced> sourced)
    {
        if (await EditSource.Load(number, form, db, sourced) is not { } draft)
        {
            return View.NotFound();
        }

        var chosen = form.Choice(EditSource.ThingField, draft.Things.Select(t => t.Value), BibliographyText.UseMissing);
        string pages = form.Text(nameof(SourceUse.Pages)).Max(SourceUse.PagesMax);
        if (!form.HasErrors && !await Insert(draft.Work!, draft.Things.First(t => t.Value == chosen), pages, db))
        {
            form.Errors.Add(EditSource.ThingField, BibliographyText.Taken);
        }

        return form.HasErrors ? View.Invalid<EditSource, EditSource.Draft>(draft, form.Errors) : View.SeeOther(Paths.EditWork(number));
    }

    public static async Task<IResult> Drop(int number, Form form, CityDb db)
    {
        if (await db.Set<SourceWork>().Include(w => w.Uses).SingleOrDefaultAsync(w => w.Number == number) is not { } work || work.Uses.FirstOrDefault(u => u.Value == form.Raw(EditSource.ThingField)) is not { } use)
        {
            return View.NotFound();
        }

        work.Uses.Remove(use);
        db.Note(work, "no longer a source of " + use.Value);
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.EditWork(number));
    }

    private static async Task<bool> Insert(SourceWork work, SourcedThing thing, string pages, CityDb db)
    {
        var added = false;
        await db.Together(async () =>
        {
            if (added = await db.TryInsert(new SourceUse(work.Id, thing.Kind, thing.Item, pages)))
            {
                db.Note(work, "source of " + thing.Value, pages);
                await db.SaveChangesAsync();
            }
        });
        return added;
    }
}
