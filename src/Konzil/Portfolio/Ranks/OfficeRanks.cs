using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>All re-prioritisations of the office, and a new one from the ranking that stands.</summary>
public partial class OfficeRanks
{
    private const int Most = 200;

    public sealed record Draft(IReadOnlyList<Reranking> Rerankings, IReadOnlyList<RankStage> Standing, Form? Typed);

    public static async Task<IResult> Show(CityDb db) => View.Page<OfficeRanks, Draft>(await Load(db, null));

    public static async Task<IResult> Post(Form form, CityDb db)
    {
        var standing = await RankHistory.Standing(db);
        var (title, why) = RankFields.Words(form);
        var before = Chosen(form, RankFields.Before, standing, required: true);
        var source = Chosen(form, RankFields.Source, [.. standing.Where(s => s.IsRound)], required: false);
        if (before is not null && source is not null && (source.Key == before.Key || source.Day < before.Day))
        {
            form.Errors.Add(RankFields.Source, RankOfficeText.NotLater);
        }

        if (form.HasErrors)
        {
            return View.Invalid<OfficeRanks, Draft>(await Load(db, form), form.Errors);
        }

        var changes = await Changes(db, before!, source);
        var number = 0;
        await db.Together(async () =>
        {
            number = await NumberSeries.Take(db, Reranking.KindName);
            db.Rerankings.Add(Reranking.Draft(number, Plan(new(title, why, changes), before!, source), db.Now));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.EditRanks(number));
    }

    internal static RerankingPlan Plan(RerankingPlan words, RankStage before, RankStage? source) => words with
    {
        RoundBeforeId = before.IsRound ? before.Id : null,
        BeforeId = before.IsRound ? null : before.Id,
        RoundId = source?.Id,
    };

    /// <summary>Every measure of either ranking. By hand the new ranks begin as the old ones.</summary>
    internal static async Task<IReadOnlyList<RankText>> Changes(CityDb db, RankStage before, RankStage? source)
    {
        var ids = before.Ranks.Keys.Union(source?.Ranks.Keys ?? []).ToList();
        return [.. (await db.Measures.AsNoTracking().Where(m => ids.Contains(m.Id)).OrderBy(m => m.Number).ToListAsync())
            .Select(m => new RankText(m.Id, m.Number, m.Title, Rank(before, m), Rank(source ?? before, m), ""))];
    }

    private static int? Rank(RankStage stage, Measure measure) => stage.Ranks.TryGetValue(measure.Id, out var rank) ? rank : null;

    private static RankStage? Chosen(Form form, string field, IReadOnlyList<RankStage> stages, bool required) =>
        form.Choice(field, stages.Select(s => s.Key), RankOfficeText.ChoiceMissing, required) is { } key ? stages.First(s => s.Key == key) : null;

    private static async Task<Draft> Load(CityDb db, Form? typed) =>
        new(await db.Rerankings.AsNoTracking().Include(r => r.Changes).OrderByDescending(r => r.Number).Take(Most).ToListAsync(), await RankHistory.Standing(db), typed);
}
