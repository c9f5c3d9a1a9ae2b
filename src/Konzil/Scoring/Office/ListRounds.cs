using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>The coordination sees all rounds and begins a new one from a template.</summary>
public partial class ListRounds
{
    public sealed record Draft(IReadOnlyList<Row> Rounds, IReadOnlyList<Option> Templates, Form? Typed);

    public sealed record Row(int Number, Text Title, RoundState State, DateOnly EndsOn, int Measures, int Evaluators, bool IsExample);

    public sealed record Option(string Key, Text Title, Text Note);

    public static async Task<IResult> Show(Me me, CityDb db) => View.Page<ListRounds, Draft>(await Load(me, db, null));

    public static async Task<IResult> Post(Form form, Me me, CityDb db, TimeProvider clock)
    {
        var text = ReadText(form);
        var template = await db.Templates.AsNoTracking().FirstOrDefaultAsync(t => t.Key == form.Raw("Template"));
        if (template is null)
        {
            form.Errors.Add("Template", RoundsText.TemplateMissing);
        }

        if (form.HasErrors)
        {
            return View.Invalid<ListRounds, Draft>(await Load(me, db, form), form.Errors);
        }

        var number = 0;
        await db.Together(async () =>
        {
            var now = clock.GetUtcNow();
            var round = Round.Draft(number = await NumberSeries.Take(db, nameof(Round)), text!, now);
            round.BeginWith(template!.Text, now);
            db.Rounds.Add(round);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.Round(number));
    }

    /// <summary>Name, end and Wasserlinie; null when something is wrong.</summary>
    internal static RoundText? ReadText(Form form)
    {
        var title = form.Text("TitleDe").Required(RoundsText.TitleMissing).Max(Conventions.Line);
        var english = form.Text("TitleEn").Required(RoundsText.TitleMissing).Max(Conventions.Line);
        var ends = form.Date("EndsOn", RoundsText.EndsWrong, required: true);
        var threshold = form.Number("LeadThreshold", 0, 100, RoundsText.ThresholdWrong, required: true);
        var most = form.Whole("LeadMost", 1, 100, RoundsText.MostWrong, required: true);
        var groups = form.Number(nameof(Round.GroupsFrom), 0, 100, RoundsText.ThresholdWrong);
        var reasons = form.Choice<ReasonRule>(nameof(Round.Reasons), RoundsText.Missing, required: false) ?? ReasonRule.Always;
        if (groups >= threshold)
        {
            form.Errors.Add(nameof(Round.GroupsFrom), ScoringText.GroupsBelowThreshold);
        }

        return form.HasErrors ? null : new RoundText(new Text(title, english), ends!.Value, threshold!.Value, most!.Value, groups, reasons);
    }

    private static async Task<Draft> Load(Me me, CityDb db, Form? typed) => new(
        await RoundAccess.VisibleTo(me, db.Rounds).OrderByDescending(r => r.Number)
            .Select(r => new Row(r.Number, new Text(r.TitleDe, r.TitleEn), r.State, r.EndsOn, r.Measures.Count, r.Evaluators.Count, r.IsExample)).ToListAsync(),
        [.. (await ListTemplates.InOrder(db)).Select(t => new Option(t.Key, t.Title, t.Note))],
        typed);
}
