using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>Writes the draft of the mandate. After a signature it begins a new version with the words of the last one.</summary>
public partial class EditCharter
{
    public sealed record Draft(Project Project, Charter? Charter, Form? Typed);

    public static async Task<IResult> Show(int number, Me me, CityDb db)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        return project is null ? refused : View.Page<EditCharter, Draft>(new(project, await Newest(db, project), null));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, TimeProvider clock)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        if (project is null)
        {
            return refused;
        }

        var last = await Newest(db, project);
        var words = Read(form);
        // A new version also starts from the one that was shown: it must still be the newest.
        var stale = last is not null && form.Version() != last.Version;
        var charter = last is null or { State: CharterState.Signed } ? Charter.Begin(project.Id, (last?.Number ?? 0) + 1) : last;
        if (!stale)
        {
            form.Try(() => charter.Write(words, me, clock.GetUtcNow()));
        }

        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditCharter, Draft>(new(project, await Newest(db, project), form), form.Errors);
        }

        if (charter != last)
        {
            db.Charters.Add(charter);
        }

        return !stale && await db.TrySave() ? View.SeeOther(Paths.Charter(number)) : View.Stale<EditCharter, Draft>(new(project, await Fresh(db, project), form));
    }

    internal static Task<Charter?> Newest(CityDb db, Project project) =>
        db.Charters.Include(c => c.Parts).Where(c => c.ProjectId == project.Id).OrderByDescending(c => c.Number).FirstOrDefaultAsync();

    private static Task<Charter?> Fresh(CityDb db, Project project)
    {
        db.ChangeTracker.Clear();
        return Newest(db, project);
    }

    private static CharterWords Read(Form form) => new(
        form.Text(nameof(Charter.Client)).Max(Conventions.Line),
        form.Text(nameof(Charter.ClientFunction)).Max(Conventions.Line),
        form.Date(nameof(Charter.Limit), ProjectText.DayWrong),
        Enum.GetValues<CharterPart>().ToDictionary(p => p, p => form.Text(p.ToString()).Max(Charter.TextMax).Value));
}
