using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>All principles for the office.</summary>
public partial class OfficePrinciples
{
    /// <param name="Principles">By number.</param>
    /// <param name="MayTell">The reader may write the notice to all units.</param>
    public sealed record Shown(IReadOnlyList<Principle> Principles, bool MayTell);

    public static async Task<IResult> Show(Me me, CityDb db) =>
        View.Page<OfficePrinciples, Shown>(new(await db.Principles.AsNoTracking().Include(p => p.Versions).OrderBy(p => p.Number).ToListAsync(), me.May(Permission.WriteNews)));
}

/// <summary>The office writes a principle; each change of its words is a version with a reason.</summary>
public partial class EditPrinciple
{
    /// <param name="Principle">Null while a new one is written.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Principle? Principle, Form? Typed);

    public static IResult New() => View.Page<EditPrinciple, Draft>(new(null, null));

    public static async Task<IResult> Create(Form form, Me me, CityDb db, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        if (Read(form, Format.Day(now), null) is not { } words)
        {
            return View.Invalid<EditPrinciple, Draft>(new(null, form), form.Errors);
        }

        var number = 0;
        await db.Together(async () =>
        {
            db.Principles.Add(Principle.Begin(number = await NumberSeries.Take(db, Principle.KindName), words, me, now));
            await db.Because(words.Reason).SaveChangesAsync();
        });
        return View.SeeOther(Paths.EditPrinciple(number));
    }

    public static async Task<IResult> Show(int number, CityDb db) => await Load(number, db) is { } found ? View.Page<EditPrinciple, Draft>(new(found, null)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        if (await Load(number, db) is not { } found)
        {
            return View.NotFound();
        }

        var now = clock.GetUtcNow();
        var words = Read(form, Format.Day(now), found.TalkUntil);
        form.Try(() => found.Write(words!, me, now));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditPrinciple, Draft>(new((await Load(number, db))!, form), form.Errors);
        }

        db.StartedFrom(found, form.Version());
        return await db.Because(words!.Reason).TrySave() ? View.SeeOther(Paths.EditPrinciple(number)) : View.Stale<EditPrinciple, Draft>(new((await Load(number, db))!, form));
    }

    internal static Task<Principle?> Load(int number, CityDb db) => db.Principles.Include(p => p.Versions).SingleOrDefaultAsync(p => p.Number == number);

    private static PrincipleWords? Read(Form form, DateOnly today, DateOnly? before)
    {
        var title = form.Text(nameof(PrincipleVersion.TitleDe)).Required(PrincipleText.TitleMissing).Max(Principle.TitleMax);
        var titleEn = form.Text(nameof(PrincipleVersion.TitleEn)).Max(Principle.TitleMax);
        var wording = form.Text(nameof(PrincipleVersion.WordingDe)).Required(PrincipleText.WordingMissing).Max(Principle.WordingMax);
        var wordingEn = form.Text(nameof(PrincipleVersion.WordingEn)).Max(Principle.WordingMax);
        var why = form.Text(nameof(PrincipleVersion.Why)).Required(CourseText.ReasonMissing).Max(Ruling.ReasonMax);
        var circle = form.Choice<TalkCircle>(nameof(Principle.Circle), ProposalText.CircleMissing);
        var until = form.Date(nameof(Principle.TalkUntil), PrincipleText.TalkUntilWrong);
        if (until < today && until != before)
        {
            form.Errors.Add(nameof(Principle.TalkUntil), PrincipleText.TalkUntilWrong);
        }

        return form.HasErrors ? null : new PrincipleWords(new(title, titleEn), new(wording, wordingEn), why, circle!.Value, until);
    }
}
