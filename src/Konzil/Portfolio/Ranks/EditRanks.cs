using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>Ranks and reasons of a draft. Saving it publishes nothing.</summary>
public partial class EditRanks
{
    /// <param name="Reranking">As stored.</param>
    /// <param name="Others">Public measures that are not part of it yet.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Reranking Reranking, IReadOnlyList<Measure> Others, Form? Typed);

    public static async Task<IResult> Show(int number, CityDb db) => await Load(number, db) switch
    {
        null => View.NotFound(),
        { State: RerankingState.Decided } => View.SeeOther(Paths.Reranking(number)),
        { } found => View.Page<EditRanks, Draft>(await Page(found, null, db)),
    };

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await Load(number, db) is not { } found)
        {
            return View.NotFound();
        }

        var (title, why) = RankFields.Words(form);
        var changes = RankFields.Read(form, found, await Sources.Measures(db));
        form.Try(() => found.Write(title, why, changes, db.Now));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditRanks, Draft>(await Page((await Load(number, db))!, form, db), form.Errors);
        }

        db.StartedFrom(found, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.EditRanks(number)) : View.Stale<EditRanks, Draft>(await Page((await Load(number, db))!, form, db));
    }

    internal static Task<Reranking?> Load(int number, CityDb db) => db.Rerankings.Include(r => r.Changes).SingleOrDefaultAsync(r => r.Number == number);

    private static async Task<Draft> Page(Reranking reranking, Form? typed, CityDb db)
    {
        var inside = reranking.Changes.Select(c => c.MeasureId).ToHashSet();
        return new(reranking, reranking.RoundId is null ? [.. (await Sources.Measures(db)).Where(m => !inside.Contains(m.Id))] : [], typed);
    }
}
