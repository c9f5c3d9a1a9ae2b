using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>The coordination says which ways of taking part a phase of the overall process opens.</summary>
public partial class OpenParts
{
    public const string SaysField = "Says";
    public const string OpenField = "Open";
    public const string List = "list";
    public const string Nothing = "nothing";

    public sealed record Draft(Project Project, Phase Phase, string Says, IReadOnlyCollection<string> Open);

    public static async Task<IResult> Show(int number, Guid id, Me me, CityDb db) =>
        await Load(number, id, me, db) is { } known ? View.Page<OpenParts, Draft>(Of(known.Project, known.Phase)) : View.NotFound();

    public static async Task<IResult> Post(int number, Guid id, Form form, HttpContext http, Me me, CityDb db)
    {
        if (await Load(number, id, me, db) is not { } known)
        {
            return View.NotFound();
        }

        var says = form.Choice(SaysField, [List, Nothing], PartsText.ChoiceMissing);
        var chosen = form.RawMany(OpenField);
        if (chosen.Any(c => !Enum.GetNames<PartKind>().Contains(c, StringComparer.Ordinal)))
        {
            form.Errors.Add(OpenField, PartsText.ChoiceMissing);
        }

        form.Try(() => known.Phase.Open(says == List ? [.. chosen.Select(Enum.Parse<PartKind>)] : null));
        if (!form.HasErrors && await PlanWindows.Broken(db, http.Services<PartPromise>(), known.Phase) is { } broken)
        {
            form.Errors.Add(OpenField, broken);
        }

        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<OpenParts, Draft>(Typed((await Load(number, id, me, db))!.Value, form), form.Errors);
        }

        db.StartedFrom(known.Phase, form.Version());
        return await db.TrySave() ? View.SeeOther(Paths.OfficeProject(number)) : View.Stale<OpenParts, Draft>(Typed((await Load(number, id, me, db))!.Value, form));
    }

    private static Draft Of(Project project, Phase phase) => new(project, phase, phase.Parts is null ? Nothing : List, [.. (phase.Parts ?? Enum.GetValues<PartKind>()).Select(p => p.ToString())]);

    private static Draft Typed((Project Project, Phase Phase) known, Form form) => new(known.Project, known.Phase, form.Raw(SaysField), form.RawMany(OpenField));

    private static async Task<(Project Project, Phase Phase)?> Load(int number, Guid id, Me me, CityDb db) =>
        await ProjectAccess.VisibleTo(me, db).AsNoTracking().SingleOrDefaultAsync(p => p.Number == number && p.IsAgenda) is { } project
            && await db.Phases.SingleOrDefaultAsync(p => p.Id == id && p.ProjectId == project.Id && p.DroppedOn == null) is { } phase ? (project, phase) : null;
}
