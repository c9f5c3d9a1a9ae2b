using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>One item of the record is written, taken out, or settled by the programme.</summary>
public partial class WriteHandOverItem
{
    public sealed record Draft(Project From, HandOver Record, HandOverItem? Item, Form? Typed);

    public static async Task<IResult> New(int number, Me me, CityDb db) => await Load(number, null, null, me, db) is { } page ? View.Page<WriteHandOverItem, Draft>(page) : View.NotFound();

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db) => await Load(number, id, null, me, db) is { } page ? View.Page<WriteHandOverItem, Draft>(page) : View.NotFound();

    public static Task<IResult> Create(int number, Form form, Me me, CityDb db) => Save(number, null, form, me, db);

    public static Task<IResult> Post(int number, Guid id, Form form, Me me, CityDb db) => Save(number, id, form, me, db);

    public static async Task<IResult> Remove(int number, Guid id, Form form, Me me, CityDb db)
    {
        if (await Load(number, id, null, me, db) is not { Item: { } item } page)
        {
            return View.NotFound();
        }

        db.Note(page.Record, HandOverText.RemoveItem);
        db.StartedFrom(item, form.Version());
        db.HandOverItems.Remove(item);
        return await db.TrySave() || await Load(number, id, null, me, db) is not { } late ? View.SeeOther(Paths.HandOver(number)) : View.Stale<WriteHandOverItem, Draft>(late);
    }

    public static async Task<IResult> Settle(int number, Guid id, Form form, Me me, CityDb db, IEnumerable<OpenAtEnd> open)
    {
        if (await ShowHandOver.Page(number, null, me, db, open) is not { Record: { } record } page || record.Items.FirstOrDefault(i => i.Id == id) is not { } item)
        {
            return View.NotFound();
        }

        if (!page.MaySettle)
        {
            return View.Forbidden();
        }

        item.Settle(page.Today, me);
        db.StartedFrom(item, form.Version());
        return await db.TrySave() || await ShowHandOver.Page(number, null, me, db, open) is not { } late ? View.SeeOther(Paths.HandOver(number)) : View.Stale<ShowHandOver, ShowHandOver.Shown>(late);
    }

    private static async Task<IResult> Save(int number, Guid? id, Form form, Me me, CityDb db)
    {
        if (await Load(number, id, form, me, db) is not { } page)
        {
            return View.NotFound();
        }

        var kind = form.Choice<HandOverKind>(nameof(HandOverItem.Kind), HandOverText.KindMissing);
        string title = form.Text(nameof(HandOverItem.Title)).Required(ProjectText.TitleMissing).Max(Conventions.Line);
        string detail = form.Text(nameof(HandOverItem.Detail)).Max(HandOver.TextMax);
        string path = form.Text(nameof(HandOverItem.Path)).Max(HandOverItem.PathMax).Must(p => LocalPath.Of(p) is not null, HandOverText.PathWrong);
        if (form.HasErrors)
        {
            return View.Invalid<WriteHandOverItem, Draft>(page, form.Errors);
        }

        var item = page.Item ?? new HandOverItem(page.Record.Id, page.Record.Items.Select(i => i.Order).DefaultIfEmpty(0).Max() + 1, null);
        item.Write(kind!.Value, title, detail, path);
        if (page.Item is null)
        {
            db.HandOverItems.Add(item);
        }
        else
        {
            db.StartedFrom(item, form.Version());
        }

        return await db.TrySave() ? View.SeeOther(Paths.HandOver(number))
            : await Load(number, id, form, me, db) is { } late ? View.Stale<WriteHandOverItem, Draft>(late) : View.SeeOther(Paths.HandOver(number));
    }

    private static async Task<Draft?> Load(int number, Guid? id, Form? typed, Me me, CityDb db)
    {
        if (await HandOverAccess.ToWrite(number, me, db) is not var (from, record))
        {
            return null;
        }

        var item = record.Items.FirstOrDefault(i => i.Id == id);
        return id is not null && item is null ? null : new Draft(from, record, item, typed);
    }
}
