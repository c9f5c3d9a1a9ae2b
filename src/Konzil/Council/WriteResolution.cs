using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>The council's office records a resolution, and corrects it with a reason.</summary>
public partial class WriteResolution
{
    public const string PaperKey = "vorlage";
    public const string AgainKey = "nach";

    /// <param name="Stored">Null while a new one is recorded.</param>
    /// <param name="Typed">The refused form; its words win over the stored ones.</param>
    /// <param name="Paper">The paper it decides about, if any.</param>
    public sealed record Draft(Resolution? Stored, IReadOnlyList<Choice> Measures, Form? Typed, LaidPaper? Paper = null)
    {
        /// <summary>The deferred one that is decided anew.</summary>
        public Deferral? Again { get; init; }
    }

    public sealed record Choice(Guid Id, int Number, string Code, string Title);

    public static async Task<IResult> New(HttpRequest request, CityDb db, PaperDesk desk)
    {
        var paper = request.Number(PaperKey) is { } number ? await desk.Find(db, number) : null;
        var again = request.Number(AgainKey) is { } earlier ? (await Deferrals.Waiting(db, request.HttpContext.RequestAborted)).FirstOrDefault(d => d.Resolution.Number == earlier) : null;
        return (request.Query.ContainsKey(PaperKey) && paper is null) || (request.Query.ContainsKey(AgainKey) && again is null) ? View.NotFound() : View.Page<WriteResolution, Draft>(new(null, await Measures(db), null, paper) { Again = again });
    }

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Load(number, db) is { } found ? View.Page<WriteResolution, Draft>(new(found, await Measures(db), null)) : View.NotFound();

    public static async Task<IResult> Post(Form form, Me me, CityDb db, PaperDesk desk, TimeProvider clock)
    {
        var (measures, now) = (await Measures(db), clock.GetUtcNow());
        var paper = form.Whole(PaperDesk.PaperField, 1, int.MaxValue, CouncilOfficeText.PaperGone) is { } laid ? await desk.Find(db, laid) : null;
        if (form.Raw(PaperDesk.PaperField).Length > 0 && paper is null)
        {
            form.Errors.Add("", CouncilOfficeText.PaperGone);
        }

        var text = await ResolutionForm.Read(form, measures, db);
        ItemForm.FitPaper(form, measures, paper);
        var variant = paper is null || text is not { Result: ResolutionResult.Adopted or ResolutionResult.Partly } ? null
            : form.Choice(PaperDesk.VariantField, paper.Variants.Keys.Select(k => k.ToString(System.Globalization.CultureInfo.InvariantCulture)), CouncilOfficeText.VariantMissing);
        if (text is null || form.HasErrors)
        {
            return View.Invalid<WriteResolution, Draft>(new(null, measures, form, paper), form.Errors);
        }

        var number = 0;
        try
        {
            await db.Together(async () =>
            {
                var resolution = Resolution.Record(number = await NumberSeries.Take(db, nameof(Resolution)), text, now).About(paper?.Path);
                db.Resolutions.Add(resolution);
                await db.SaveChangesAsync();
                await Decisions.Tell(db, resolution, [], now);
                await Conditions.Follow(db, resolution, new Dictionary<Guid, ItemDecision>(), me, "");
                if (paper is not null)
                {
                    await desk.Decide(db, new PaperVote(paper.Number, variant is null ? null : int.Parse(variant, System.Globalization.CultureInfo.InvariantCulture), resolution, now));
                }
            });
            return View.SeeOther(Paths.Resolution(number));
        }
        catch (Exception lost) when (lost is Refusal || paper is not null && (lost is DbUpdateConcurrencyException || lost is DbUpdateException && db.Dialect.IsUniqueViolation(lost)))
        {
            // A rule of resolutions says no, or somebody decided about the paper, or changed a measure of it, in the same moment. Nothing was recorded.
            db.ChangeTracker.Clear();
            form.Errors.Add(lost is Refusal { Field: var field } ? field : "", lost is Refusal refusal ? refusal.Reason : lost is DbUpdateConcurrencyException ? CouncilOfficeText.PaperMoved : CouncilOfficeText.PaperGone);
            return View.Invalid<WriteResolution, Draft>(new(null, measures, form, paper), form.Errors);
        }
    }

    public static async Task<IResult> Correct(int number, Form form, Me me, CityDb db, IEnumerable<FrozenSince> frozen)
    {
        if (await Load(number, db) is not { } found)
        {
            return View.NotFound();
        }

        var (measures, now) = (await Measures(db), db.Now);
        var (before, owns) = (found.Items.ToList(), found.Items.ToDictionary(i => i.MeasureId, i => i.Own));
        string why = form.Text("Why").Required(CouncilText.CorrectionNeedsReason).Max(500);
        var text = await ResolutionForm.Read(form, measures, db);
        if (text is not null && Adoption.Withdraws(found, text) && await Adoption.KeptBy(frozen, found, db) is { } kept)
        {
            form.Errors.Add("Result", ItemWords.Frozen.Filled(kept));
        }

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
                await Conditions.Follow(db, found, owns, me, why);
            }
        });
        return saved ? View.SeeOther(Paths.Resolution(number)) : View.Stale<WriteResolution, Draft>(new((await Load(number, db))!, measures, form));
    }

    private static Task<Resolution?> Load(int number, CityDb db) => db.Resolutions.Include(r => r.Items).SingleOrDefaultAsync(r => r.Number == number);

    private static async Task<IReadOnlyList<Choice>> Measures(CityDb db) =>
        [.. (await MeasureAccess.Public(db.Measures).AsNoTracking().OrderBy(m => m.Number).ToListAsync()).Select(m => new Choice(m.Id, m.Number, m.Code, m.Title))];
}
