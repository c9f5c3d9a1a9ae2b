using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The office plans and changes a round.</summary>
public partial class EditRound
{
    /// <param name="Round">What is in the database; null for a new one.</param>
    /// <param name="Draft">What is in the form.</param>
    /// <param name="City">Fields of action to choose from.</param>
    public sealed record Shown(IdeaRound? Round, RoundDraft Draft, Catalog.Content City, DateTimeOffset Now);

    public static async Task<IResult> New(CityDb db, Catalog catalog, TimeProvider clock) =>
        View.Page<EditRound, Shown>(new(null, RoundDraft.Empty, await catalog.Read(db), clock.GetUtcNow()));

    public static async Task<IResult> Create(Form form, CityDb db, Catalog catalog, TimeProvider clock)
    {
        var city = await catalog.Read(db);
        var plan = RoundDraft.Plan(form, city);
        form.Try(() => IdeaRound.Plan(0, plan!));
        if (form.HasErrors)
        {
            return View.Invalid<EditRound, Shown>(new(null, RoundDraft.Of(form), city, clock.GetUtcNow()), form.Errors);
        }

        var number = 0;
        await db.Together(async () =>
        {
            number = await NumberSeries.Take(db, IdeaRound.Kind);
            db.IdeaRounds.Add(IdeaRound.Plan(number, plan!));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.OfficeIdeaRound(number));
    }

    public static async Task<IResult> Show(int number, CityDb db, Catalog catalog, TimeProvider clock) =>
        await Load(db, number) is { } round ? View.Page<EditRound, Shown>(new(round, RoundDraft.Of(round), await catalog.Read(db), clock.GetUtcNow())) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db, Catalog catalog, TimeProvider clock)
    {
        if (await Load(db, number) is not { } round)
        {
            return View.NotFound();
        }

        var city = await catalog.Read(db);
        var hasIdeas = await RoundAccess.HasIdeas(db, round);
        db.StartedFrom(round, form.Version());
        var plan = RoundDraft.Plan(form, city);
        form.Try(() => round.Change(plan!, hasIdeas));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditRound, Shown>(new(await Load(db, number), RoundDraft.Of(form), city, clock.GetUtcNow()), form.Errors);
        }

        return await db.TrySave()
            ? View.SeeOther(round.State == RoundState.Draft ? Paths.OfficeIdeaRound(number) : Paths.IdeaRound(number, round.TitleDe))
            : View.Stale<EditRound, Shown>(new(await Load(db, number), RoundDraft.Of(form), city, clock.GetUtcNow()));
    }

    internal static Task<IdeaRound?> Load(CityDb db, int number) => db.IdeaRounds.SingleOrDefaultAsync(r => r.Number == number);
}
