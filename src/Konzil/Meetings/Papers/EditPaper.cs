using System.Globalization;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>A paper and the bodies it goes through, in order; to choose from are those the reader sees. The council's office sees the council's.</summary>
public partial class EditPaper
{
    public const string Station = "Station-";

    /// <param name="Paper">Null while a new one is entered.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(PaperPath? Paper, Form? Typed)
    {
        public required IReadOnlyList<Body> Bodies { get; init; }

        public required IReadOnlyList<Option> Measures { get; init; }

        public required IReadOnlyList<Option> Resolutions { get; init; }

        public IReadOnlyList<Option> Choices => [.. Bodies.Select(b => new Option(b.Id.ToString(), b.Name))];
    }

    public static async Task<IResult> New(Me me, CityDb db) => View.Page<EditPaper, Draft>(await Page(null, null, me, db));

    public static async Task<IResult> Create(Form form, Me me, CityDb db)
    {
        var page = await Page(null, form, me, db);
        var (words, bodies, release) = Read(form, page);
        form.Try(() => Write(PaperPath.Begin(0), words, bodies));
        if (form.HasErrors)
        {
            return View.Invalid<EditPaper, Draft>(page, form.Errors);
        }

        var number = 0;
        await db.Together(async () =>
        {
            var paper = Write(PaperPath.Begin(number = await NumberSeries.Take(db, PaperPath.Series)), words, bodies);
            Show(db, paper, release);
            db.PaperPaths.Add(paper);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.Paper(number));
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db) =>
        await MeetingAccess.Papers(me, db).AsNoTracking().Include(p => p.Stations).SingleOrDefaultAsync(p => p.Number == number) is { } paper ? View.Page<EditPaper, Draft>(await Page(paper, null, me, db)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        if (await MeetingAccess.Papers(me, db).Include(p => p.Stations).SingleOrDefaultAsync(p => p.Number == number) is not { } paper)
        {
            return View.NotFound();
        }

        var page = await Page(paper, form, me, db);
        var (words, bodies, release) = Read(form, page);
        var stale = form.Version() != paper.Version;
        if (!stale)
        {
            form.Try(() => Write(paper, words, bodies));
        }

        if (form.HasErrors)
        {
            return View.Invalid<EditPaper, Draft>(page with { Paper = await Stored(number, db) }, form.Errors);
        }

        Show(db, paper, release);
        return !stale && await db.TrySave() ? View.SeeOther(Paths.Paper(number)) : View.Stale<EditPaper, Draft>(page with { Paper = await Stored(number, db) });
    }

    private static PaperPath Write(PaperPath paper, PaperWords words, IReadOnlyList<Body> bodies)
    {
        paper.Write(words);
        paper.Through(bodies);
        return paper;
    }

    private static void Show(CityDb db, PaperPath paper, Release release)
    {
        paper.ShowTo(release, Format.Day(db.Now));
        CarryOutPublication.Plan(db, paper);
    }

    private static (PaperWords Words, IReadOnlyList<Body> Bodies, Release Release) Read(Form form, Draft page)
    {
        var measure = form.Choice(nameof(PaperPath.MeasureId), page.Measures.Select(o => o.Value), MeetingText.SubjectUnknown, required: false);
        var resolution = form.Choice(nameof(PaperPath.ResolutionId), page.Resolutions.Select(o => o.Value), MeetingText.SubjectUnknown, required: false);
        var words = new PaperWords(
            form.Text(nameof(PaperPath.Title)).Required(PaperText.TitleMissing).Max(Conventions.Line),
            form.Text(nameof(PaperPath.TitleEn)).Max(Conventions.Line),
            form.Text(nameof(PaperPath.PaperNumber)).Max(40),
            measure is null ? null : Guid.Parse(measure),
            resolution is null ? null : Guid.Parse(resolution));
        var ids = Enumerable.Range(1, PaperPath.MostStations).Select(i => form.Choice(Station + i.ToString(CultureInfo.InvariantCulture), page.Bodies.Select(b => b.Id.ToString()), PaperText.BodyUnknown, required: false)).OfType<string>();
        return (words, [.. ids.Select(id => page.Bodies.First(b => b.Id == Guid.Parse(id)))], Release.Read(form));
    }

    private static async Task<Draft> Page(PaperPath? paper, Form? typed, Me me, CityDb db)
    {
        var used = paper?.Stations.Select(s => s.BodyId).ToList() ?? [];
        var seen = MeetingAccess.Bodies(me, db);
        return new(paper, typed)
        {
            // Stations the paper has already stay in the choice: its way names them anyway.
            Bodies = await db.Bodies.AsNoTracking().Where(b => used.Contains(b.Id) || !b.IsClosed && seen.Any(s => s.Id == b.Id)).OrderBy(b => b.NameDe).ToListAsync(),
            Measures = await MeetingAccess.Measures(db),
            Resolutions = await MeetingAccess.Resolutions(db),
        };
    }

    private static Task<PaperPath?> Stored(int number, CityDb db) => db.PaperPaths.AsNoTracking().Include(p => p.Stations).SingleOrDefaultAsync(p => p.Number == number);
}
