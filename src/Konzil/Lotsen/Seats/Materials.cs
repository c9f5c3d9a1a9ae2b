using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Lotsen;

/// <summary>Documents and pictures of the circle: seen by the Digital Lotsen and the coordination only.</summary>
public sealed class FilesOfLotsen : IHoldFiles
{
    public string Kind => nameof(LotsenGroup);

    public Task<bool> MaySee(CityDb db, Me me, Guid itemId) => Task.FromResult(me.May(Permission.JoinLotsen));

    public IQueryable<Guid> Existing(CityDb db) => db.LotsenGroups.Select(g => g.Id);
}

public partial class ShowSpace
{
    public static async Task<IResult> AddMaterial(Form form, Me me, CityDb db, FileStore files)
    {
        var upload = await FileStore.Read(form, CircleText.FileField, AltField);
        if (upload is null && !form.HasErrors)
        {
            form.Errors.Add(CircleText.FileField, FilesText.Missing);
        }

        var group = await db.LotsenGroups.AsNoTracking().SingleOrDefaultAsync();
        if (group is null)
        {
            form.Errors.Add("", CircleText.MaterialFirst);
        }

        if (form.HasErrors)
        {
            return View.Invalid<ShowSpace, Shown>(await Read(me, db) with { Typed = form }, form.Errors);
        }

        await files.Attach(upload!, nameof(LotsenGroup), group!.Id, me);
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.LotsenSpace);
    }

    public static async Task<IResult> RemoveMaterial(Guid id, CityDb db, FileStore files)
    {
        if (await db.Files.SingleOrDefaultAsync(f => f.Id == id && f.Kind == nameof(LotsenGroup)) is not { } file)
        {
            return View.NotFound();
        }

        files.Remove(file);
        await db.TrySave();
        return View.SeeOther(Paths.LotsenSpace);
    }
}
