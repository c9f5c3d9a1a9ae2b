using Konzil.Meetings;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Records the decision for one of the ways, for good.</summary>
public partial class DecideComparison
{
    private const int Most = 200;

    /// <param name="Comparison">What is decided.</param>
    /// <param name="Log">Decisions of bodies the person sees.</param>
    /// <param name="Works">The bibliography.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(VariantComparison Comparison, IReadOnlyList<Option> Log, IReadOnlyList<Option> Works, Form? Typed)
    {
        public required DateOnly Today { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (comparison, refused) = await ComparisonAccess.ToFill(number, me, db);
        return comparison is null ? refused : View.Page<DecideComparison, Draft>(await Page(comparison, null, me, db));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        var (comparison, refused) = await ComparisonAccess.ToWrite(number, me, db);
        if (comparison is null)
        {
            return refused;
        }

        var page = await Page(comparison, form, me, db);
        var decision = Read(form, page);
        form.Try(() => comparison.Decide(decision!, me, db.Now));
        if (form.HasErrors)
        {
            return View.Invalid<DecideComparison, Draft>(page with { Comparison = await EditComparison.Stored(number, db) }, form.Errors);
        }

        return await ComparisonAccess.Save(db.Because(decision!.Reason), comparison, form) ? View.SeeOther(Paths.OfficeComparison(number)) : View.Stale<DecideComparison, Draft>(page with { Comparison = await EditComparison.Stored(number, db) });
    }

    private static VariantDecision? Read(Form form, Draft page)
    {
        var chosen = form.Choice(nameof(VariantComparison.ChosenId), page.Comparison.Variants.Select(v => v.Id.ToString()), ComparisonText.ChosenMissing);
        var log = form.Choice(nameof(VariantComparison.DecisionId), page.Log.Select(o => o.Value), ComparisonText.LogMissing, required: false);
        string reason = form.Text(nameof(VariantComparison.Reason)).Required(ComparisonText.WhyMissing).Max(VariantComparison.TextMax);
        string accepted = form.Text(nameof(VariantComparison.Accepted)).Max(VariantComparison.TextMax);
        string by = form.Text(nameof(VariantComparison.DecidedBy)).Required(ComparisonText.ByMissing).Max(Conventions.Line);
        var day = form.Date(nameof(VariantComparison.DecidedOn), ComparisonText.DayWrong, required: true);
        var source = ComparisonForm.Source(form, page.Works);
        return form.HasErrors ? null : new(Guid.Parse(chosen!), reason, accepted, by, day!.Value) { DecisionId = log is { Length: > 0 } ? Guid.Parse(log) : null, Source = source };
    }

    private static async Task<Draft> Page(VariantComparison comparison, Form? typed, Me me, CityDb db)
    {
        var log = await MeetingAccess.Decisions(me, db).AsNoTracking().OrderByDescending(d => d.Number).Take(Most).ToListAsync();
        return new(comparison, [.. log.Select(d => new Option(d.Id.ToString(), DecisionText.Decision.With(d.Number) + ": " + d.Title + ", " + Format.ShortDate(d.DecidedOn)))], await ComparisonForm.Works(db), typed) { Today = Format.Day(db.Now) };
    }
}
