using System.Globalization;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>All goals for the office.</summary>
public partial class OfficeGoals
{
    public sealed record Shown(IReadOnlyList<Goal> Goals);

    public static async Task<IResult> Show(CityDb db, Catalog catalog) => View.Page<OfficeGoals, Shown>(new((await catalog.Read(db)).AllGoals));
}

/// <summary>The office adds a goal, and says of each what the city means to do, until when, and who answers for it.</summary>
public partial class EditGoal
{
    public const string Rests = "Leitsatz";

    /// <param name="Goal">Null while a new one is added.</param>
    /// <param name="Principles">Those in force.</param>
    /// <param name="Chosen">Numbers of those it rests on.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Goal? Goal, IReadOnlyList<Principle> Principles, IReadOnlyList<string> Chosen, Form? Typed);

    public static async Task<IResult> New(CityDb db, CancellationToken cancellation) => View.Page<EditGoal, Draft>(await Page(null, null, db, cancellation));

    public static async Task<IResult> Create(Form form, CityDb db, CancellationToken cancellation)
    {
        var words = Read(form);
        string wording = form.Text(nameof(Goal.Wording)).Required(GoalText.WordingMissing).Max(2000);
        var page = await Page(null, form, db, cancellation);
        if (words is null || form.HasErrors)
        {
            return View.Invalid<EditGoal, Draft>(page, form.Errors);
        }

        var number = 1 + (await db.Goals.MaxAsync(g => (int?)g.Number, cancellation) ?? 0);
        var goal = new Goal("ziel-" + number.ToString(CultureInfo.InvariantCulture), number);
        goal.Write(words.Title, wording);
        goal.Aim(words.Title, words.Intent, words.Horizon, words.Owner);
        form.Try(() => goal.Show(form.Ticked(nameof(Goal.IsInternal)), form.Ticked(nameof(Goal.IsHidden))));
        if (form.HasErrors)
        {
            return View.Invalid<EditGoal, Draft>(page, form.Errors);
        }

        db.Goals.Add(goal);
        Rest(goal, [], page, form, db);

        // Two at once would take the same number: the unique index stops one.
        return await db.Because(words.Reason).TrySave(cancellation) ? View.SeeOther(Paths.EditGoal(number)) : View.Stale<EditGoal, Draft>(page);
    }

    public static async Task<IResult> Show(int number, CityDb db, CancellationToken cancellation) =>
        await Load(number, db) is { } goal ? View.Page<EditGoal, Draft>(await Page(goal, null, db, cancellation)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db, CancellationToken cancellation)
    {
        if (await Load(number, db) is not { } goal)
        {
            return View.NotFound();
        }

        var (words, page) = (Read(form), await Page(goal, form, db, cancellation));
        if (words is null)
        {
            return View.Invalid<EditGoal, Draft>(page, form.Errors);
        }

        goal.Aim(words.Title, words.Intent, words.Horizon, words.Owner);
        form.Try(() => goal.Show(form.Ticked(nameof(Goal.IsInternal)), form.Ticked(nameof(Goal.IsHidden))));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditGoal, Draft>(await Page((await Load(number, db))!, form, db, cancellation), form.Errors);
        }

        Rest(goal, await db.GoalPrinciples.Where(g => g.GoalId == goal.Id).ToListAsync(cancellation), page, form, db);
        db.StartedFrom(goal, form.Version());
        db.Entry(goal).Property(g => g.TitleDe).IsModified = true;
        return await db.Because(words.Reason).TrySave(cancellation) ? View.SeeOther(Paths.EditGoal(number)) : View.Stale<EditGoal, Draft>(await Page((await Load(number, db))!, form, db, cancellation));
    }

    private sealed record Words(Text Title, Text Intent, int? Horizon, string Owner, string Reason);

    private static Words? Read(Form form)
    {
        var title = form.Text(nameof(Goal.TitleDe)).Required(GoalText.TitleMissing).Max(Conventions.Line).Value;
        var english = form.Text(nameof(Goal.TitleEn)).Max(Conventions.Line).Value;
        var words = new Words(
            new(title, english.Length == 0 ? title : english),
            new(form.Text(nameof(Goal.IntentDe)).Max(2000), form.Text(nameof(Goal.IntentEn)).Max(2000)),
            form.Whole(nameof(Goal.Horizon), 2000, 2100, GoalText.HorizonWrong),
            form.Text(nameof(Goal.Owner)).Max(Conventions.Line),
            form.Text(FieldForm.Why).Required(CourseText.ReasonMissing).Max(Ruling.ReasonMax));
        return form.HasErrors ? null : words;
    }

    private static void Rest(Goal goal, IReadOnlyList<GoalPrinciple> known, Draft page, Form form, CityDb db)
    {
        var chosen = form.RawMany(Rests).ToHashSet(StringComparer.Ordinal);
        var wanted = page.Principles.Where(p => chosen.Contains(p.Number.ToString(CultureInfo.InvariantCulture))).Select(p => p.Id).ToHashSet();
        db.GoalPrinciples.RemoveRange(known.Where(k => !wanted.Contains(k.PrincipleId) && page.Principles.Any(p => p.Id == k.PrincipleId)));
        db.GoalPrinciples.AddRange(wanted.Where(id => known.All(k => k.PrincipleId != id)).Select(id => new GoalPrinciple(goal.Id, id)));
    }

    private static Task<Goal?> Load(int number, CityDb db) => db.Goals.SingleOrDefaultAsync(g => g.Number == number);

    private static async Task<Draft> Page(Goal? goal, Form? typed, CityDb db, CancellationToken cancellation)
    {
        var (principles, id) = (await PrincipleAccess.Standing(db, cancellation), goal?.Id);
        var rests = await db.GoalPrinciples.AsNoTracking().Where(g => g.GoalId == id).Select(g => g.PrincipleId).ToListAsync(cancellation);
        return new(goal, principles, typed?.RawMany(Rests) ?? [.. principles.Where(p => rests.Contains(p.Id)).Select(p => p.Number.ToString(CultureInfo.InvariantCulture))], typed);
    }
}
