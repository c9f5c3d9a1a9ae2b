using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Somebody throws a draft away, after a question.</summary>
public partial class DeleteDraft
{
    public static async Task<IResult> Show(Guid id, Me me, CityDb db) =>
        await SaveDraft.Mine(db, me).SingleOrDefaultAsync(d => d.Id == id) is { } draft ? View.Page<DeleteDraft, IdeaDraft>(draft) : View.NotFound();

    public static async Task<IResult> Post(Guid id, Me me, CityDb db)
    {
        await SaveDraft.Mine(db, me).Where(d => d.Id == id).ExecuteDeleteAsync();
        return View.SeeOther(Paths.NewIdea);
    }
}
