using Konzil.Platform;
using Konzil.Projects;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;

namespace Konzil.Staffing;

/// <summary>Asks a unit to name people for a phase.</summary>
public partial class AskUnit
{
    public sealed record Draft(Project Project, TeamStanding Standing, IReadOnlyList<Option> Units, Form? Typed)
    {
        public IReadOnlyList<Option> Places => [.. Standing.Places.Where(p => p.Holder is null).Select(p => new Option(p.Place.Id.ToString(), $"{p.Place.Order}. {p.Place.Skill}"))];
    }

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db)
    {
        var (project, phase, refused) = await StaffAccess.PhaseToStaff(number, id, me, db);
        return project is null || phase is null ? refused : View.Page<AskUnit, Draft>(await Page(project, phase, null, db));
    }

    public static async Task<IResult> Post(int number, Guid id, Form form, Me me, CityDb db)
    {
        var (project, phase, refused) = await StaffAccess.PhaseToStaff(number, id, me, db);
        if (project is null || phase is null)
        {
            return refused;
        }

        var page = await Page(project, phase, form, db);
        var words = Read(form, page, await UnitHeads.Read(db), Format.Day(db.Now));
        form.Try(phase.MustBeOpen);
        form.Try(() => StaffRequest.Ask(0, words, me, db.Now));
        if (form.HasErrors)
        {
            return View.Invalid<AskUnit, Draft>(page, form.Errors);
        }

        var request = StaffRequest.Ask(0, words, me, db.Now);
        await db.Together(async () =>
        {
            request = StaffRequest.Ask(await NumberSeries.Take(db, StaffRequest.Series), words, me, db.Now);
            db.StaffRequests.Add(request);
            RequestNews.Asked(db, request, me);
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.StaffRequest(request.Number));
    }

    private static RequestWords Read(Form form, Draft page, UnitHeads heads, DateOnly today)
    {
        var unit = StaffFields.Chosen(form, nameof(StaffRequest.UnitId), page.Units, StaffText.UnitMissing, required: true);
        if (unit is { } chosen && heads.Answering(chosen).Count == 0)
        {
            form.Errors.Add(nameof(StaffRequest.UnitId), RequestText.NobodyAnswers);
        }

        var due = form.Date(nameof(StaffRequest.DueOn), StaffText.DayWrong, required: true);
        if (due < today)
        {
            form.Errors.Add(nameof(StaffRequest.DueOn), StaffText.NotInThePast);
        }

        return new RequestWords(page.Project.Id, page.Standing.Phase.Id, unit ?? default, form.Text(nameof(StaffRequest.Skill)).Required(TeamText.SkillMissing).Max(Conventions.Line))
        {
            PlaceId = StaffFields.Chosen(form, nameof(StaffRequest.PlaceId), page.Places, RequestText.PlaceWrong),
            Wanted = form.Whole(nameof(StaffRequest.Wanted), 1, StaffRequest.MostPeople, RequestText.WantedWrong.Filled(StaffRequest.MostPeople), required: true) ?? 1,
            HoursEach = StaffFields.Hours(form, nameof(StaffRequest.HoursEach), Secondment.MostHours),
            From = form.Date(nameof(StaffRequest.From), StaffText.DayWrong, required: true) ?? default,
            Until = form.Date(nameof(StaffRequest.Until), StaffText.DayWrong, required: true) ?? default,
            DueOn = due ?? default,
            Note = form.Text(nameof(StaffRequest.Note)).Max(StaffRequest.TextMax),
        };
    }

    private static async Task<Draft> Page(Project project, Phase phase, Form? typed, CityDb db) =>
        new(project, await TeamStanding.Read(db, phase), (await UnitHeads.Read(db)).Options, typed);
}
