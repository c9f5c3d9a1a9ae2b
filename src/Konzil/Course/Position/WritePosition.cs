using System.Globalization;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>The office writes the next version of the position paper, beginning with the last one.</summary>
public partial class WritePosition
{
    public const string PrinciplesField = "Leitsatz";
    public const string GoalsField = "Ziel";

    /// <param name="Number">Of the version being written.</param>
    /// <param name="Last">What it begins with.</param>
    public sealed record Draft(int Number, PositionPaper? Last, IReadOnlyList<Principle> Principles, IReadOnlyList<Goal> Goals, Form? Typed);

    public static async Task<IResult> Show(CityDb db, Catalog catalog, CancellationToken cancellation) => View.Page<WritePosition, Draft>(await Page(null, db, catalog, cancellation));

    public static async Task<IResult> Post(Form form, Me me, CityDb db, Catalog catalog, TimeProvider clock, CancellationToken cancellation)
    {
        var page = await Page(form, db, catalog, cancellation);
        var body = new Text(form.Text(nameof(PositionPaper.BodyDe)).Required(PositionText.BodyMissing).Max(PositionPaper.BodyMax), form.Text(nameof(PositionPaper.BodyEn)).Max(PositionPaper.BodyMax));
        string why = form.Text(nameof(PositionPaper.Why)).Required(CourseText.ReasonMissing).Max(Ruling.ReasonMax);
        var number = form.Whole(nameof(PositionPaper.Number), 1, 10_000, PositionText.BodyMissing, required: true) ?? 0;
        if (form.HasErrors)
        {
            return View.Invalid<WritePosition, Draft>(page, form.Errors);
        }

        // The number is unique: whoever began with an older version learns of the newer one.
        if (number == page.Number)
        {
            var words = new PositionWords(body, why, [.. Chosen(form, PrinciplesField, page.Principles, p => p.Number).Select(p => p.Id)], [.. Chosen(form, GoalsField, page.Goals, g => g.Number).Select(g => g.Id)]);
            db.PositionPapers.Add(new PositionPaper(number, words, me, clock.GetUtcNow()));
            if (await db.Because(why).TrySave(cancellation))
            {
                return View.SeeOther(Paths.OfficePosition);
            }
        }

        return View.Stale<WritePosition, Draft>(await Page(form, db, catalog, cancellation));
    }

    private static IEnumerable<T> Chosen<T>(Form form, string field, IReadOnlyList<T> all, Func<T, int> number)
    {
        var chosen = form.RawMany(field).ToHashSet(StringComparer.Ordinal);
        return all.Where(one => chosen.Contains(number(one).ToString(CultureInfo.InvariantCulture)));
    }

    private static async Task<Draft> Page(Form? typed, CityDb db, Catalog catalog, CancellationToken cancellation)
    {
        var last = await db.PositionPapers.AsNoTracking().Include(p => p.Principles).Include(p => p.Goals).AsSplitQuery().OrderByDescending(p => p.Number).FirstOrDefaultAsync(cancellation);
        return new((last?.Number ?? 0) + 1, last, await PrincipleAccess.Standing(db, cancellation), (await catalog.Read(db)).Goals, typed);
    }
}
