using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Partners;

/// <summary>A guest hands in what is owed: some words, an address, a file, or all of it.</summary>
public partial class DeliverSupply
{
    public const string FileField = "Datei";
    public const string AltField = "DateiAlt";

    public sealed record Draft(Supply Supply, IReadOnlyList<StoredFile> Files, DateOnly Today, Form? Typed);

    public static async Task<IResult> Show(Guid id, Me me, CityDb db) => await Load(id, null, me, db) is { } page ? View.Page<DeliverSupply, Draft>(page) : View.NotFound();

    public static async Task<IResult> Post(Guid id, Form form, Me me, CityDb db, FileStore files)
    {
        if (await Load(id, form, me, db) is not { } page)
        {
            return View.NotFound();
        }

        string note = form.Text(GuestText.NoteField).Max(Supply.TextMax);
        string link = form.Text(GuestText.LinkField).Max(Supply.LinkMax);
        var upload = await FileStore.Read(form, FileField, AltField);
        db.StartedFrom(page.Supply, form.Version());
        form.Try(() => page.Supply.Deliver(new(note, link, upload is not null), me, page.Today));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<DeliverSupply, Draft>((await Load(id, form, me, db))!, form.Errors);
        }

        if (upload is not null)
        {
            await files.Attach(upload, nameof(Supply), id, me);
        }

        return await db.TrySave() ? View.SeeOther(Paths.GuestSpace)
            : await Load(id, form, me, db) is { } late ? View.Stale<DeliverSupply, Draft>(late) : View.NotFound();
    }

    private static async Task<Draft?> Load(Guid id, Form? typed, Me me, CityDb db) =>
        await SupplyAccess.OfGuest(me, db).SingleOrDefaultAsync(s => s.Id == id) is { } supply ? new(supply, [.. (await SupplyAccess.Files(db, [supply]))[id]], Format.Day(db.Now), typed) : null;
}
