using Konzil.Agenda;
using Konzil.Council;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Portfolio;

/// <summary>The body's decision is entered: from now on the new order is public, and each measure that moves learns of it.</summary>
public partial class DecideRanks
{
    public sealed record Draft(Reranking Reranking, IReadOnlyList<Resolution> Resolutions, Form? Typed);

    public static async Task<IResult> Show(int number, CityDb db) => await EditRanks.Load(number, db) switch
    {
        null => View.NotFound(),
        { State: RerankingState.Decided } => View.SeeOther(Paths.Reranking(number)),
        { } found => View.Page<DecideRanks, Draft>(new(found, await Resolutions(db), null)),
    };

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await EditRanks.Load(number, db) is not { } found)
        {
            return View.NotFound();
        }

        var resolutions = await Resolutions(db);
        var chosen = form.Choice(RankFields.Resolution, resolutions.Select(r => r.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)), RankOfficeText.ChoiceMissing, required: false);
        var minutes = DecisionFields.Minutes(form, Format.Day(db.Now));
        if (minutes is not null && await Before(found, db) is { } before && minutes.Day < before)
        {
            form.Errors.Add(DecisionFields.Day, RankOfficeText.BeforeDay);
        }

        var resolution = resolutions.FirstOrDefault(r => chosen == r.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        form.Try(() => found.Decide(minutes!, resolution?.Id, db.Now));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<DecideRanks, Draft>(new((await EditRanks.Load(number, db))!, resolutions, form), form.Errors);
        }

        db.StartedFrom(found, form.Version());
        return await Save(found, db, db.Now) ? View.SeeOther(Paths.Reranking(number)) : View.Stale<DecideRanks, Draft>(new((await EditRanks.Load(number, db))!, resolutions, form));
    }

    /// <summary>The decision and what each moved measure learns of it, all at once. False when somebody was faster.</summary>
    public static async Task<bool> Save(Reranking reranking, CityDb db, DateTimeOffset at)
    {
        var saved = false;
        await db.Together(async () =>
        {
            if (saved = await db.TrySave())
            {
                foreach (var change in reranking.Changes.Where(c => c.Moved))
                {
                    var words = RankWords.Step.Filled(RankWords.Said(change), reranking.Body!, reranking.DecidedOn!.Value, change.Reason);
                    await Lineage.Record(db, new MeasureStep(change.MeasureId, StationKind.Scoring, words, $"/rangfolge/{reranking.Number}", $"rank/{reranking.Number}", at));
                }

                await db.SaveChangesAsync();
            }
        });
        return saved;
    }

    private static async Task<DateOnly?> Before(Reranking reranking, CityDb db) =>
        (await RankHistory.Standing(db)).FirstOrDefault(s => s.Id == (reranking.BeforeId ?? reranking.RoundBeforeId))?.Day;

    private static async Task<IReadOnlyList<Resolution>> Resolutions(CityDb db) =>
        await db.Resolutions.AsNoTracking().OrderByDescending(r => r.Number).Take(100).ToListAsync();
}
