using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Later: was the expectation met, partly or not, and why.</summary>
public partial class CheckExpectation
{
    public sealed record Draft(Stakeholder Who, Expectation Expectation, string? Result, string? Why);

    public static async Task<IResult> Show(int number, Guid id, CityDb db) =>
        await Load(number, id, db) is (var who, { } expectation) ? View.Page<CheckExpectation, Draft>(new(who!, expectation, expectation.Result?.ToString(), expectation.Why)) : View.NotFound();

    public static async Task<IResult> Post(int number, Guid id, Form form, CityDb db)
    {
        if (await Load(number, id, db) is not (var who, { } expectation))
        {
            return View.NotFound();
        }

        var result = form.Choice<ExpectationResult>(nameof(Draft.Result), StakeholderText.ResultMissing);
        string why = form.Text(nameof(Draft.Why)).Required(StakeholderText.WhyMissing).Max(Stakeholder.TextMax);
        form.Try(() => expectation.Check(result!.Value, why, Format.Day(db.Now)));
        if (form.HasErrors)
        {
            return View.Invalid<CheckExpectation, Draft>(new(who!, expectation, form.Raw(nameof(Draft.Result)), why), form.Errors);
        }

        db.StartedFrom(expectation, form.Version());
        if (await db.TrySave())
        {
            return View.SeeOther(Paths.Stakeholder(number));
        }

        var (_, stored) = await Load(number, id, db);
        return stored is null ? View.NotFound() : View.Stale<CheckExpectation, Draft>(new(who!, stored, form.Raw(nameof(Draft.Result)), why));
    }

    private static async Task<(Stakeholder? Who, Expectation? Expectation)> Load(int number, Guid id, CityDb db)
    {
        var who = await AddExpectation.Load(number, db);
        return (who, who is null ? null : await db.Expectations.SingleOrDefaultAsync(e => e.Id == id && e.StakeholderId == who.Id));
    }
}
