using Konzil.Budget;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>The lead of a project that carries out no measure asks for another scope, day or amount.</summary>
public partial class AskProjectChange
{
    public const string PartField = "Teil";
    public const string Whole = "Projekt";

    private const decimal Most = 1_000_000_000;

    /// <param name="Project">Whose plan is to change.</param>
    /// <param name="Phases">Those that have not ended.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(Project Project, IReadOnlyList<Phase> Phases, Form? Typed)
    {
        public IReadOnlyList<Option> Parts =>
        [
            new(Whole, ProjectChangeText.Option.With(ProjectChangeText.Whole, Day(Project.Limit))),
            .. Phases.Select(p => new Option(p.Id.ToString(), ProjectChangeText.Option.With(ProjectChangeText.EndOf.With(p.Title), Day(p.End)))),
        ];

        private static string Day(DateOnly? day) => day is { } known ? Format.Date(known) : ChangeText.Unset;
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (draft, refused) = await Load(number, null, me, db);
        return draft is null ? refused : View.Page<AskProjectChange, Draft>(draft);
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db)
    {
        var (draft, refused) = await Load(number, form, me, db);
        if (draft is null)
        {
            return refused;
        }

        var wish = await Read(form, draft, db);
        ChangeRequest? request = null;
        await db.Together(async () =>
        {
            var next = form.HasErrors ? 0 : await NumberSeries.Take(db, ChangeRequest.KindName);
            form.Try(() => request = ChangeRequest.Ask(next, ReportAbout.Project(draft.Project.Id), wish!, me, db.Now));
            if (request is not null)
            {
                db.Add(request);
                await db.SaveChangesAsync();
            }
        });
        return request is null ? View.Invalid<AskProjectChange, Draft>(draft, form.Errors) : View.SeeOther(Paths.ProjectChange(number, request.Number));
    }

    private static async Task<ChangeWish?> Read(Form form, Draft draft, CityDb db)
    {
        var scope = form.Text(nameof(ChangeWish.Scope)).Max(ChangeRequest.TextMax);
        var reason = form.Text(nameof(ChangeWish.Reason)).Required(ChangeText.ReasonMissing).Max(ChangeRequest.TextMax);
        var chosen = form.Choice(PartField, draft.Parts.Select(p => p.Value), ProjectChangeText.PartWrong, required: false);
        var day = form.Date(nameof(ChangeWish.Day), ChangeText.DayMissing, required: chosen is not null);
        var amount = form.Number(nameof(ChangeWish.Money), -Most, Most, ChangeText.MoneyWrong);
        var year = form.Whole(nameof(ChangeRequest.MoneyYear), MoneyLine.FirstYear, MoneyLine.LastYear, ChangeText.YearWrong, required: amount is not null);
        var phase = draft.Phases.FirstOrDefault(p => p.Id.ToString() == chosen);
        if (day < phase?.Start)
        {
            form.Errors.Add(nameof(ChangeWish.Day), ProjectText.EndBeforeStart);
        }
        else if (day < Format.Day(db.Now))
        {
            form.Errors.Add(nameof(ChangeWish.Day), ProjectChangeText.DayPast);
        }

        return form.HasErrors ? null : new ChangeWish(scope, reason)
        {
            Part = chosen is null ? null : new MovedPart(phase?.Id, phase is null ? draft.Project.Limit : phase.End),
            Day = day,
            Money = amount is { } more ? (year!.Value, more) : null,
            // Only the programme has a plan of money of its own.
            PlannedMoney = draft.Project.IsAgenda ? (await BudgetLedger.Read(db)).PlannedEuro.Amount : null,
        };
    }

    private static async Task<(Draft? Draft, IResult Refused)> Load(int number, Form? typed, Me me, CityDb db)
    {
        if (await ProjectAccess.ToRead(number, me, db) is not { MeasureId: null } project)
        {
            return (null, View.NotFound());
        }

        var phases = await db.Phases.AsNoTracking().Where(p => p.ProjectId == project.Id && p.Ended == null && p.DroppedOn == null).OrderBy(p => p.Order).ToListAsync();
        return ProjectChanges.MayAsk(me, project) ? (new(project, phases, typed), View.NotFound()) : (null, View.Forbidden(ProjectChangeText.SectionNote));
    }
}
