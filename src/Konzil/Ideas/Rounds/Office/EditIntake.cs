using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The city closes the intake between the rounds with a day and a reason, or opens it again.</summary>
public partial class EditIntake
{
    public enum Door
    {
        Open,
        Closed,
    }

    /// <param name="Intake">What is in the database; a fresh one while nobody ever closed it.</param>
    public sealed record Draft(PermanentIntake Intake, string State, string From, string ReasonDe, string ReasonEn);

    public static async Task<IResult> Show(CityDb db, TimeProvider clock)
    {
        var intake = await Load(db);
        return View.Page<EditIntake, Draft>(new(intake, intake.ClosedFrom is null ? nameof(Door.Open) : nameof(Door.Closed), Format.Iso(intake.ClosedFrom ?? Format.Day(clock.GetUtcNow())), intake.ReasonDe, intake.ReasonEn));
    }

    public static async Task<IResult> Post(Form form, CityDb db)
    {
        var intake = await Load(db);
        var state = form.Choice<Door>(nameof(Draft.State), RoundOfficeText.IntakeMissing);
        var draft = new Draft(intake, form.Raw(nameof(Draft.State)), form.Raw(nameof(Draft.From)), form.Raw(nameof(Draft.ReasonDe)), form.Raw(nameof(Draft.ReasonEn)));
        if (state == Door.Closed)
        {
            var from = form.Date(nameof(Draft.From), RoundOfficeText.DayMissing, required: true);
            string reason = form.Text(nameof(Draft.ReasonDe)).Required(RoundOfficeText.IntakeReasonMissing).Max(PermanentIntake.ReasonMax);
            string reasonEn = form.Text(nameof(Draft.ReasonEn)).Max(PermanentIntake.ReasonMax);
            form.Try(() => intake.Close(from!.Value, new(reason, reasonEn)));
        }
        else
        {
            form.Try(intake.Reopen);
        }

        if (form.HasErrors)
        {
            return View.Invalid<EditIntake, Draft>(draft, form.Errors);
        }

        if (db.Entry(intake).State == EntityState.Detached)
        {
            // Its key is unique: of two people who close it first at the same moment, one is asked to compare.
            db.PermanentIntakes.Add(intake);
        }
        else
        {
            db.StartedFrom(intake, form.Version());
        }

        return await db.TrySave() ? View.SeeOther(Paths.OfficeIdeaRounds) : View.Stale<EditIntake, Draft>(draft with { Intake = await Load(db) });
    }

    private static async Task<PermanentIntake> Load(CityDb db) => await db.PermanentIntakes.SingleOrDefaultAsync() ?? new PermanentIntake();
}
