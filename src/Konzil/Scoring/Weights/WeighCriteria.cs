using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>A member of the body weighs the criteria of a round: alone, by points or in pairs, until the round is sealed.</summary>
public partial class WeighCriteria
{
    public const string PairsWord = "paare";

    /// <param name="Typed">The form that was refused; what it holds wins over what is stored.</param>
    public sealed record Draft(Round Round, Weighing Own, WeighingMethod Method, Form? Typed);

    public static async Task<IResult> Show(int round, string? art, Me me, CityDb db)
    {
        if (await Load(round, me, db) is not var (found, own))
        {
            return View.NotFound();
        }

        var method = art == PairsWord ? WeighingMethod.Pairs : art is null && own.HandedInAt is not null ? own.Method : WeighingMethod.Points;
        return View.Page<WeighCriteria, Draft>(new(found, own, method, null));
    }

    public static async Task<IResult> Post(int round, Form form, Me me, CityDb db, TimeProvider clock)
    {
        if (await Load(round, me, db) is not var (found, own))
        {
            return View.NotFound();
        }

        var method = form.Choice<WeighingMethod>(nameof(WeighingText.Method), WeightsText.PointsMissing) ?? WeighingMethod.Points;
        if (found.State != RoundState.Draft)
        {
            form.Errors.Add("", WeightsText.SealedBecause(found));
        }

        var text = Read(form, found, method);
        form.Try(() => own.HandIn(text, found, me, clock.GetUtcNow()));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<WeighCriteria, Draft>(new(found, own, method, form), form.Errors);
        }

        db.StartedFrom(own, form.Version());
        var saved = await SaveBeforeSeal(db, found.Id);
        if (saved == true)
        {
            return View.SeeOther(Paths.Weigh(round));
        }

        (found, own) = (await Load(round, me, db))!.Value;
        if (saved is null)
        {
            form.Errors.Add("", WeightsText.SealedBecause(found));
            return View.Invalid<WeighCriteria, Draft>(new(found, own, method, form), form.Errors);
        }

        return View.Stale<WeighCriteria, Draft>(new(found, own, method, form));
    }

    /// <summary>Null when the round was sealed meanwhile: weights and seal take turns on the round's row.</summary>
    private static async Task<bool?> SaveBeforeSeal(CityDb db, Guid round)
    {
        bool? saved = null;
        await db.Together(async () =>
        {
            if (await db.Rounds.Where(r => r.Id == round && r.State == RoundState.Draft).ExecuteUpdateAsync(s => s.SetProperty(r => r.Writes, r => r.Writes + 1)) > 0)
            {
                saved = await db.TrySave();
            }
        });
        if (saved is null)
        {
            db.ChangeTracker.Clear();
        }

        return saved;
    }

    private static WeighingText Read(Form form, Round round, WeighingMethod method)
    {
        var keys = round.Points.Select(c => c.Key).ToList();
        return method == WeighingMethod.Points
            ? new(method, keys.ToDictionary(k => k, k => form.Number("Weight-" + k, 0, Round.WholeWeight, WeightsText.PointsMissing, required: true), StringComparer.Ordinal), new Dictionary<string, Importance?>(StringComparer.Ordinal))
            : new(method, new Dictionary<string, decimal?>(StringComparer.Ordinal), Pair.Of(keys).ToDictionary(p => p.Key, p => form.Choice<Importance>("Pair-" + p.Key, WeightsText.PairMissing), StringComparer.Ordinal));
    }

    private static async Task<(Round Round, Weighing Own)?> Load(int number, Me me, CityDb db)
    {
        if (await RoundAccess.AskedToWeigh(me, db.Rounds).AsNoTracking().WithRules().SingleOrDefaultAsync(r => r.Number == number) is not { } round)
        {
            return null;
        }

        return (round, await db.Weighings.SingleAsync(w => w.RoundId == round.Id && w.PersonId == me.KnownId));
    }
}

/// <summary>Members hear that they are asked for weights.</summary>
public sealed class TellMembers(CityDb db, People.Tell tell) : IHandle<WeightsAsked>
{
    public async Task Do(WeightsAsked news, CancellationToken cancellation)
    {
        var round = await db.Rounds.AsNoTracking().SingleAsync(r => r.Id == news.RoundId, cancellation);
        if (!round.IsExample)
        {
            await tell.People(news.People, new People.News(People.NewsKind.Work, WeightsText.Asked.Filled(round.Title), $"/gewichtung/{round.Number}", "weights-asked/" + round.Number));
        }
    }
}
