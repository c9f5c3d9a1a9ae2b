using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>A new analysis of a day: influence, interest and attitude of all, beginning with those of the last one.</summary>
public partial class RunAnalysis
{
    /// <param name="Rows">All stakeholders with their last assessment.</param>
    /// <param name="Today">Where the day begins.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(IReadOnlyList<StakeholderRow> Rows, DateOnly Today, Form? Typed);

    public static string Influence(int number) => "Einfluss-" + StakeholderRow.Digits(number);

    public static string Interest(int number) => "Interesse-" + StakeholderRow.Digits(number);

    public static string Stance(int number) => "Haltung-" + StakeholderRow.Digits(number);

    public static async Task<IResult> Show(CityDb db) => View.Page<RunAnalysis, Draft>(await Page(null, db));

    public static async Task<IResult> Post(Form form, CityDb db)
    {
        var page = await Page(form, db);
        var day = form.Date(nameof(StakeholderAnalysis.Day), StakeholderText.DayMissing, required: true);
        if (day > page.Today)
        {
            form.Errors.Add(nameof(StakeholderAnalysis.Day), StakeholderText.DayMissing);
        }
        else if (day is { } taken && await db.StakeholderAnalyses.AnyAsync(a => a.Day == taken))
        {
            form.Errors.Add(nameof(StakeholderAnalysis.Day), StakeholderText.DayTaken);
        }

        string note = form.Text(nameof(StakeholderAnalysis.Note)).Max(Stakeholder.TextMax);
        var analysis = StakeholderAnalysis.On(day ?? page.Today, note);
        foreach (var row in page.Rows)
        {
            Assess(form, row, analysis);
        }

        if (!form.HasErrors && analysis.Grades.Count == 0)
        {
            form.Errors.Add(nameof(StakeholderAnalysis.Day), StakeholderText.NobodyAssessed);
        }

        if (!form.HasErrors)
        {
            db.StakeholderAnalyses.Add(analysis);
            if (await db.TrySave())
            {
                return View.SeeOther(Paths.Stakeholders);
            }

            form.Errors.Add(nameof(StakeholderAnalysis.Day), StakeholderText.DayTaken);
        }

        return View.Invalid<RunAnalysis, Draft>(page, form.Errors);
    }

    private static void Assess(Form form, StakeholderRow row, StakeholderAnalysis analysis)
    {
        var number = row.Who.Number;
        var influence = form.Whole(Influence(number), 1, 5, StakeholderText.StepWrong);
        var interest = form.Whole(Interest(number), 1, 5, StakeholderText.StepWrong);
        var attitude = form.Choice<Attitude>(Stance(number), StakeholderText.StepWrong, required: false);
        if (influence is { } x && interest is { } y && attitude is { } stance)
        {
            analysis.Grades.Add(new StakeholderGrade(analysis.Id, row.Who.Id, x, y, stance));
        }
        else if (influence is not null || interest is not null || attitude is not null)
        {
            form.Errors.Add(Influence(number), StakeholderText.HalfAssessed.With(row.Who.Name));
        }
    }

    private static async Task<Draft> Page(Form? typed, CityDb db)
    {
        var last = (await StakeholderRow.Analyses(db)).FirstOrDefault();
        return new(await StakeholderRow.Read(db.Stakeholders, last, db), Format.Day(db.Now), typed);
    }
}
