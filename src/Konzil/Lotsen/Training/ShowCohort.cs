using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Lotsen;

/// <summary>One round of training: modules with days, people, who was there, certificates.</summary>
public partial class ShowCohort
{
    public const string PersonField = "Person";
    public const string PresentField = "Present";
    private const decimal LongestModule = 40;
    private const decimal ShortestModule = 0.5m;

    public sealed record Shown(CohortCourse Course, IReadOnlyList<Option> People, Form? Typed)
    {
        public required Guid? MeId { get; init; }

        public required bool MayPlan { get; init; }

        public required DateOnly Today { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db) => await Load(number, me, db, null) is { } shown ? View.Page<ShowCohort, Shown>(shown) : View.NotFound();

    public static async Task<IResult> AddModule(int number, Form form, Me me, CityDb db)
    {
        if (await Load(number, me, db, form) is not { } shown)
        {
            return View.NotFound();
        }

        string title = form.Text(nameof(CohortModule.Title)).Required(TrainingText.TitleMissing).Max(Conventions.Line);
        var day = form.Date(nameof(CohortModule.Day), TrainingText.DayMissing, required: true);
        var hours = form.Number(nameof(CohortModule.Hours), ShortestModule, LongestModule, TrainingText.HoursWrong, required: true);
        string place = form.Text(nameof(CohortModule.Place)).Max(Conventions.Line);
        if (form.HasErrors)
        {
            return View.Invalid<ShowCohort, Shown>(shown, form.Errors);
        }

        db.CohortModules.Add(CohortModule.Of(shown.Course.Cohort.Id, title, day!.Value, hours!.Value, place));
        await db.SaveChangesAsync();
        return View.SeeOther(Paths.Cohort(number));
    }

    public static async Task<IResult> AddMember(int number, Form form, Me me, CityDb db)
    {
        if (await Load(number, me, db, form) is not { } shown)
        {
            return View.NotFound();
        }

        if (form.Choice(PersonField, shown.People.Select(o => o.Value), LotsenText.PersonMissing) is not { } chosen)
        {
            return View.Invalid<ShowCohort, Shown>(shown, form.Errors);
        }

        var person = Guid.Parse(chosen);
        await db.Together(async () =>
        {
            if (await db.TryInsert(new CohortMember(shown.Course.Cohort.Id, person, db.Now)))
            {
                db.Note(shown.Course.Cohort, nameof(CohortMember));
                db.Say(new CohortJoined(shown.Course.Cohort.Id, person));
                await db.SaveChangesAsync();
            }
        });
        return View.SeeOther(Paths.Cohort(number));
    }

    /// <summary>The ticks of one module replace those before.</summary>
    public static async Task<IResult> SaveVisits(int number, Guid module, Form form, Me me, CityDb db)
    {
        if (await Load(number, me, db, form) is not { } shown || shown.Course.Modules.FirstOrDefault(m => m.Id == module) is not { } kept)
        {
            return View.NotFound();
        }

        var chosen = form.RawMany(PresentField).Distinct(StringComparer.Ordinal).ToList();
        var present = shown.Course.Learners.Where(l => chosen.Contains(l.Id.ToString(), StringComparer.Ordinal)).Select(l => l.Id).ToList();
        if (kept.Day > shown.Today || present.Count != chosen.Count)
        {
            form.Errors.Add("", kept.Day > shown.Today ? TrainingText.VisitsAhead : TrainingText.PersonWrong);
            return View.Invalid<ShowCohort, Shown>(shown, form.Errors);
        }

        await db.Together(async () =>
        {
            await db.ModuleVisits.Where(v => v.ModuleId == module).ExecuteDeleteAsync();
            foreach (var person in present)
            {
                await db.TryInsert(new ModuleVisit(module, person));
            }

            db.Note(kept, nameof(ModuleVisit), string.Join(", ", shown.Course.Learners.Where(l => present.Contains(l.Id)).Select(l => l.Name)));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.Cohort(number));
    }

    private static async Task<Shown?> Load(int number, Me me, CityDb db, Form? typed) => await CohortCourse.Read(number, db) is not { } course ? null
        : new(course, [.. (await LotsenPeople.Choices(db)).Where(o => course.Learners.All(l => l.Id.ToString() != o.Value))], typed) { MeId = me.Id, MayPlan = me.May(Permission.CoordinateLotsen), Today = Format.Day(db.Now) };
}
