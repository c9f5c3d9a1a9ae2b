using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Communication;

/// <summary>Puts an issue together from released public news.</summary>
public partial class EditIssue
{
    public const string PostsField = "Posts";
    private const int Offered = 40;

    public sealed record Draft(Issue? Issue, IReadOnlyList<Option> Posts, Form? Typed);

    public static async Task<IResult> New(CityDb db) => View.Page<EditIssue, Draft>(new(null, await Choices(null, db), null));

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Stored(number, db) is { } issue ? View.Page<EditIssue, Draft>(new(issue, await Choices(issue, db), null)) : View.NotFound();

    public static async Task<IResult> Create(Form form, CityDb db)
    {
        var choices = await Choices(null, db);
        var write = Read(form, choices, db.Now);
        if (form.HasErrors)
        {
            return View.Invalid<EditIssue, Draft>(new(null, choices, form), form.Errors);
        }

        Issue issue = null!;
        await db.Together(async () =>
        {
            issue = Issue.Begin(await NumberSeries.Take(db, Issue.Series));
            write(issue);
            db.Issues.Add(issue);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.OfficeIssue(issue.Number));
    }

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await db.Issues.Include(i => i.Posts).SingleOrDefaultAsync(i => i.Number == number) is not { } issue)
        {
            return View.NotFound();
        }

        var choices = await Choices(issue, db);
        var write = Read(form, choices, db.Now);
        form.Try(() => write(issue));
        if (form.HasErrors)
        {
            return View.Invalid<EditIssue, Draft>(new(await Stored(number, db), choices, form), form.Errors);
        }

        db.StartedFrom(issue, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.OfficeIssue(number)) : View.Stale<EditIssue, Draft>(new(await Stored(number, db), choices, form));
    }

    private static Action<Issue> Read(Form form, IReadOnlyList<Option> choices, DateTimeOffset now)
    {
        string title = form.Text(nameof(Issue.Title)).Required(LetterText.SubjectMissing).Max(Conventions.Line);
        string intro = form.Text(nameof(Issue.Intro)).Max(Issue.IntroMax);
        var chosen = form.RawMany(PostsField).Distinct(StringComparer.Ordinal).ToList();
        if (chosen.Any(c => choices.All(o => o.Value != c)))
        {
            form.Errors.Add(PostsField, LetterText.NewsWrong);
        }

        var posts = choices.Where(o => chosen.Contains(o.Value, StringComparer.Ordinal)).Select(o => Guid.Parse(o.Value)).ToList();
        return issue => issue.Write(title, intro, posts, now);
    }

    private static async Task<IReadOnlyList<Option>> Choices(Issue? issue, CityDb db)
    {
        var chosen = issue?.Posts.Select(p => p.NewsId).ToList() ?? [];
        var newest = await ListNews.Newest(NewsAccess.Public(db.NewsPosts)).Take(Offered).ToListAsync();
        var older = await ListNews.Newest(NewsAccess.Public(db.NewsPosts).Where(n => chosen.Contains(n.Id))).ToListAsync();
        return [.. newest.Concat(older.Where(o => newest.All(n => n.Id != o.Id))).Select(n => new Option(n.Id.ToString(), n.Title + " (" + Format.ShortDate(Format.Day(n.ReleasedAt!.Value)) + ")"))];
    }

    private static Task<Issue?> Stored(int number, CityDb db) => db.Issues.AsNoTracking().Include(i => i.Posts).SingleOrDefaultAsync(i => i.Number == number);
}
