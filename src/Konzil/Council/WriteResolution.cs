using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>The council's office records a resolution, and corrects it with a reason.</summary>
public partial class WriteResolution
{
    /// <param name="Stored">Null while a new one is recorded.</param>
    /// <param name="Typed">The refused form; its words win over the stored ones.</param>
    public sealed record Draft(Resolution? Stored, IReadOnlyList<Choice> Measures, Form? Typed);

    public sealed record Choice(Guid Id, int Number, string Code, string Title);

    public static async Task<IResult> New(CityDb db) => View.Page<WriteResolution, Draft>(new(null, await Measures(db), null));

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Load(number, db) is { } found ? View.Page<WriteResolution, Draft>(new(found, await Measures(db), null)) : View.NotFound();

    public static async Task<IResult> Post(Form form, CityDb db, TimeProvider clock)
    {
        var (measures, now) = (await Measures(db), clock.GetUtcNow());
        if (ResolutionForm.Read(form, measures, now) is not { } text)
        {
            return View.Invalid<WriteResolution, Draft>(new(null, measures, form), form.Errors);
        }

        var number = 0;
        await db.Together(async () =>
        {
            var resolution = Resolution.Record(number = await NumberSeries.Take(db, nameof(Resolution)), text, now);
            db.Resolutions.Add(resolution);
            await db.SaveChangesAsync();
            await Decisions.Tell(db, resolution, [], now);
        });
        return View.SeeOther(Paths.Resolution(number));
    }

    public static async Task<IResult> Correct(int number, Form form, CityDb db, TimeProvider clock)
    {
        if (await Load(number, db) is not { } found)
        {
            return View.NotFound();
        }

        var (measures, now) = (await Measures(db), clock.GetUtcNow());
        var before = found.Items.Select(i => i.MeasureId).ToList();
        string why = form.Text("Why").Required(CouncilText.CorrectionNeedsReason).Max(500);
        var text = ResolutionForm.Read(form, measures, now);
        form.Try(() => found.Correct(text!, why));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<WriteResolution, Draft>(new((await Load(number, db))!, measures, form), form.Errors);
        }

        db.StartedFrom(found, form.Version());
        var saved = false;
        await db.Together(async () =>
        {
            if (saved = await db.Because(why).TrySave())
            {
                await Decisions.Tell(db, found, before, now);
            }
        });
        return saved ? View.SeeOther(Paths.Resolution(number)) : View.Stale<WriteResolution, Draft>(new((await Load(number, db))!, measures, form));
    }

    private static Task<Resolution?> Load(int number, CityDb db) => db.Resolutions.Include(r => r.Items).SingleOrDefaultAsync(r => r.Number == number);

    private static async Task<IReadOnlyList<Choice>> Measures(CityDb db) =>
        [.. (await MeasureAccess.Public(db.Measures).AsNoTracking().OrderBy(m => m.Number).ToListAsync()).Select(m => new Choice(m.Id, m.Number, m.Code, m.Title))];
}

/// <summary>The form of a resolution, read into a value or into errors.</summary>
internal static class ResolutionForm
{
    private const int MostVotes = 1000;

    public static ResolutionText? Read(Form form, IReadOnlyList<WriteResolution.Choice> measures, DateTimeOffset now)
    {
        var today = Format.Day(now);
        var date = form.Date("Date", CouncilOfficeText.DateWrong);
        var year = form.Whole("Year", 1900, today.Year, CouncilOfficeText.DateWrong, required: date is null && form.Raw("Date").Length == 0);
        if (date > today)
        {
            form.Errors.Add("Date", CouncilOfficeText.DateWrong);
        }

        var result = form.Choice<ResolutionResult>("Result", CouncilOfficeText.ResultMissing);
        var text = new ResolutionText
        {
            Title = form.Text("Title").Required(CouncilOfficeText.TitleMissing).Max(Resolution.TitleMax),
            TitleEn = form.Text("TitleEn").Max(Resolution.TitleMax).Value is { Length: > 0 } english ? english : null,
            Body = form.Text("Body").Required(CouncilOfficeText.BodyMissing).Max(100),
            PaperNumber = form.Text("PaperNumber").Max(40),
            Date = date,
            Year = date?.Year ?? year ?? today.Year,
            Wording = form.Text("Wording").Max(Resolution.WordingMax),
            Note = new Text(form.Text("NoteDe").Max(1000), form.Text("NoteEn").Max(1000)),
            Votes = new Votes(Votes(form, "Yes"), Votes(form, "No"), Votes(form, "Abstentions")),
            Result = result ?? ResolutionResult.Noted,
            Links = Links(form),
            Items = [.. measures.Where(m => form.Ticked($"Item-{m.Number}")).Select(m => new ItemText(m.Id, m.Code, form.Text($"Note-{m.Number}").Max(200)))],
        };
        return form.HasErrors ? null : text;
    }

    private static int? Votes(Form form, string name) => form.Whole(name, 0, MostVotes, CouncilOfficeText.VotesWrong);

    private static string[] Links(Form form)
    {
        var links = form.Text("Links").Max(2000).Value.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var link in links.Where(l => !Uri.TryCreate(l, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")))
        {
            form.Errors.Add("Links", CouncilOfficeText.LinksWrong.With(link));
        }

        return links;
    }
}
