using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Course;

/// <summary>A body adopted the newest wording, or withdrew the principle.</summary>
public partial class DecidePrinciple
{
    public const string Outcome = "Ergebnis";

    public sealed record Draft(Principle Principle, RulingChoices Choices, Form? Typed);

    public static async Task<IResult> Show(int number, CityDb db) => await EditPrinciple.Load(number, db) switch
    {
        null => View.NotFound(),
        { State: PrincipleState.Withdrawn } => View.SeeOther(Paths.Principle(number)),
        { } found => View.Page<DecidePrinciple, Draft>(new(found, await RulingChoices.Read(db), null)),
    };

    public static async Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock)
    {
        if (await EditPrinciple.Load(number, db) is not { } found)
        {
            return View.NotFound();
        }

        var (choices, today) = (await RulingChoices.Read(db), Format.Day(clock.GetUtcNow()));
        var outcome = form.Choice(Outcome, [nameof(PrincipleState.Adopted), nameof(PrincipleState.Withdrawn)], PrincipleText.OutcomeMissing);
        var ruling = RulingForm.Read(form, choices, today);
        form.Try(outcome == nameof(PrincipleState.Withdrawn) ? () => found.Withdraw(ruling!) : () => found.Adopt(ruling!, today));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<DecidePrinciple, Draft>(new((await EditPrinciple.Load(number, db))!, choices, form), form.Errors);
        }

        db.StartedFrom(found, form.Version());
        return await db.Because(ruling!.Reason).TrySave() ? View.SeeOther(Paths.Principle(number)) : View.Stale<DecidePrinciple, Draft>(new((await EditPrinciple.Load(number, db))!, choices, form));
    }
}
