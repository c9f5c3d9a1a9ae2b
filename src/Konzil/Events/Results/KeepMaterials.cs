using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The office adds documents, photos and graphic recordings to an event.</summary>
public partial class KeepMaterials
{
    public sealed record Draft(string Kind, string Alt, string Licence);

    public sealed record Shown(Event Event, IReadOnlyList<MaterialLine> Materials, Draft Draft);

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Load(db, number) is { } happening ? View.Page<KeepMaterials, Shown>(new(happening, await MaterialLine.Read(db, happening.Id), new(nameof(MaterialKind.Document), "", ""))) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, FileStore files)
    {
        if (await Load(db, number) is not { } happening)
        {
            return View.NotFound();
        }

        var kind = form.Choice<MaterialKind>(nameof(Draft.Kind), MaterialText.KindMissing);
        var licence = form.Text(nameof(Draft.Licence)).Max(Conventions.Line);
        licence = kind is null or MaterialKind.Document ? licence : licence.Required(MaterialText.LicenceMissing);
        var upload = await FileStore.Read(form, MaterialText.FileField, nameof(Draft.Alt), kind is MaterialKind.Photo or MaterialKind.GraphicRecording ? FileKinds.Pictures : FileKinds.PicturesAndPdf);
        if (upload is null && !form.HasErrors)
        {
            form.Errors.Add(MaterialText.FileField, FilesText.Missing);
        }

        if (form.HasErrors)
        {
            return View.Invalid<KeepMaterials, Shown>(new(happening, await MaterialLine.Read(db, happening.Id), new(form.Raw(nameof(Draft.Kind)), form.Raw(nameof(Draft.Alt)), licence)), form.Errors);
        }

        var file = await files.Attach(upload!, Event.KindName, happening.Id, me);
        db.EventMaterials.Add(new EventMaterial(file.Id, happening.Id, kind!.Value, licence));
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.EventMaterials(number));
    }

    public static async Task<IResult> Remove(int number, Guid id, CityDb db, FileStore files)
    {
        if (await Load(db, number) is not { } happening || await db.EventMaterials.SingleOrDefaultAsync(m => m.FileId == id && m.EventId == happening.Id) is not { } material)
        {
            return View.NotFound();
        }

        db.EventMaterials.Remove(material);
        if (await db.Files.SingleOrDefaultAsync(f => f.Id == id) is { } file)
        {
            files.Remove(file);
        }

        await db.TrySave();
        return View.SeeOther(Paths.EventMaterials(number));
    }

    private static Task<Event?> Load(CityDb db, int number) => db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Number == number);
}
