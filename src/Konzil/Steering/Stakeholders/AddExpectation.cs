using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Writes down what somebody expects of the project.</summary>
public partial class AddExpectation
{
    public sealed record Draft(Stakeholder Who, string? Body, string? Day);

    public static async Task<IResult> Show(int number, CityDb db) =>
        await Load(number, db) is { } who ? View.Page<AddExpectation, Draft>(new(who, null, Format.Iso(Format.Day(db.Now)))) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await Load(number, db) is not { } who)
        {
            return View.NotFound();
        }

        string body = form.Text(nameof(Draft.Body)).Required(StakeholderText.ExpectationMissing).Max(Stakeholder.TextMax);
        var day = form.Date(nameof(Draft.Day), StakeholderText.DayMissing, required: true);
        if (day > Format.Day(db.Now))
        {
            form.Errors.Add(nameof(Draft.Day), StakeholderText.DayMissing);
        }

        if (form.HasErrors)
        {
            return View.Invalid<AddExpectation, Draft>(new(who, body, form.Raw(nameof(Draft.Day))), form.Errors);
        }

        db.Expectations.Add(Expectation.Of(who.Id, body, day!.Value));
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.Stakeholder(number));
    }

    internal static Task<Stakeholder?> Load(int number, CityDb db) => db.Stakeholders.AsNoTracking().SingleOrDefaultAsync(s => s.Number == number);
}
