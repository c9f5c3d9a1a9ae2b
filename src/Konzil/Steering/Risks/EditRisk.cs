using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Names a new risk, also from a stumbling block of the team, and changes what a risk says.</summary>
public partial class EditRisk
{
    public const string HintKey = "hinweis";
    public const string About = "About";

    /// <param name="Risk">Null while a new one is entered.</param>
    /// <param name="Hint">The stumbling block it is taken from.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Risk? Risk, RiskHint? Hint, Form? Typed)
    {
        public required IReadOnlyList<Option> Owners { get; init; }

        public required IReadOnlyList<Option> Measures { get; init; }
    }

    public static async Task<IResult> New(HttpRequest request, Me me, CityDb db)
    {
        var hint = await Hint(Guid.TryParse(request.Query[HintKey], out var id) ? id : null, me, db);
        var page = await Page(null, hint, null, me, db);
        return page.Measures.Count == 0 ? View.NotFound() : View.Page<EditRisk, Draft>(page);
    }

    public static async Task<IResult> Create(Form form, Me me, CityDb db, TimeProvider clock)
    {
        var hint = await Hint(form.Id(HintKey), me, db);
        var page = await Page(null, hint, form, me, db);
        if (page.Measures.Count == 0)
        {
            return View.NotFound();
        }

        var now = clock.GetUtcNow();
        var about = form.Choice(About, page.Measures.Select(o => o.Value), RiskText.AboutMissing);
        var (words, owner, review) = Read(form, page);
        var risk = Risk.Name(0, about is null or ListRisks.AgendaWord ? null : Guid.Parse(about), now);
        form.Try(() => risk.Write(words));
        form.Try(() => risk.Entrust(owner, review));
        if (form.HasErrors)
        {
            return View.Invalid<EditRisk, Draft>(page, form.Errors);
        }

        var saved = false;
        await db.Together(async () =>
        {
            risk = Risk.Name(await NumberSeries.Take(db, Risk.Kind), risk.MeasureId, now);
            risk.Write(words);
            risk.Entrust(owner, review);
            db.Risks.Add(risk);
            hint?.Become(risk, me, now);
            RiskReviews.Tell(db, risk, null, null, me);
            saved = await db.TrySave();
        });
        return saved ? View.SeeOther(Paths.RateRisk(risk.Number)) : View.Stale<EditRisk, Draft>(page);
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (risk, refused) = await RiskAccess.ToWrite(number, me, db);
        return risk is null ? refused : View.Page<EditRisk, Draft>(await Page(risk, null, null, me, db));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        var (risk, refused) = await RiskAccess.ToWrite(number, me, db);
        if (risk is null)
        {
            return refused;
        }

        var page = await Page(risk, null, form, me, db);
        var (words, owner, review) = Read(form, page);
        var (ownerBefore, reviewBefore) = (risk.OwnerId, risk.ReviewOn);
        form.Try(() => risk.Write(words));
        form.Try(() => risk.Entrust(owner, review));
        if (form.HasErrors)
        {
            return View.Invalid<EditRisk, Draft>(page with { Risk = await Stored(number, db) }, form.Errors);
        }

        db.StartedFrom(risk, form.Version());
        RiskReviews.Tell(db, risk, ownerBefore, reviewBefore, me);
        return await db.TrySave() ? View.SeeOther(Paths.OfficeRisk(number)) : View.Stale<EditRisk, Draft>(page with { Risk = await Stored(number, db) });
    }

    private static (RiskWords Words, Guid? Owner, DateOnly? Review) Read(Form form, Draft page)
    {
        var words = new RiskWords(form.Text("Event").Required(RiskText.EventMissing).Max(Conventions.Line), form.Text(nameof(Risk.Cause)).Max(Risk.TextMax), form.Text(nameof(Risk.Effect)).Max(Risk.TextMax))
        {
            Response = form.Choice<RiskResponse>(nameof(Risk.Response), RiskText.ResponseMissing) ?? RiskResponse.Undecided,
            Action = form.Text(nameof(Risk.Action)).Max(Risk.TextMax),
            IsPublic = form.Ticked(nameof(Risk.IsPublic)),
        };
        var owner = form.Choice(nameof(Risk.OwnerId), page.Owners.Select(o => o.Value), RiskText.OwnerMissing, required: false);
        return (words, owner is null ? null : Guid.Parse(owner), form.Date(nameof(Risk.ReviewOn), RiskText.DayWrong));
    }

    private static async Task<Draft> Page(Risk? risk, RiskHint? hint, Form? typed, Me me, CityDb db) => new(risk, hint, typed)
    {
        Owners = await RiskAccess.Owners(db),
        Measures = risk is not null ? [] : await RiskAccess.Choices(me, db),
    };

    private static Task<Risk> Stored(int number, CityDb db) => db.Risks.AsNoTracking().SingleAsync(r => r.Number == number);

    private static async Task<RiskHint?> Hint(Guid? id, Me me, CityDb db) =>
        id is { } known && me.May(Permission.WriteAnalyses) ? await db.RiskHints.SingleOrDefaultAsync(h => h.Id == known && h.DecidedAt == null) : null;
}
