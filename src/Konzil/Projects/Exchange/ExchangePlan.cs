using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Projects;

/// <summary>The plan goes out as a file and comes in again: first the difference, then all of it or nothing.</summary>
public partial class ExchangePlan
{
    public const string FileField = "Datei";

    public sealed record Shown(Project Project, bool MayPlan, Preview? Preview, string? Reason);

    /// <param name="Kept">The file itself, carried through the form.</param>
    /// <param name="Revision">State of the plan the difference was worked out from.</param>
    /// <param name="Differences">What would change.</param>
    public sealed record Preview(string Kept, int Revision, IReadOnlyList<LineDifference> Differences)
    {
        public required IReadOnlyList<string> Hints { get; init; }

        public required IReadOnlyList<string> Untouched { get; init; }

        public required int Same { get; init; }

        public required bool MovesDates { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db) =>
        await ProjectAccess.ToRead(number, me, db) is { } project ? View.Page<ExchangePlan, Shown>(new(project, ProjectAccess.MayPlan(me, project), null, null)) : View.NotFound();

    public static async Task<IResult> Check(int number, Form form, Me me, CityDb db, IEnumerable<PartPromise> promises)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        if (project is null)
        {
            return refused;
        }

        var file = await SentFile.Chosen(form, FileField);
        var found = file is null ? null : await PlanComparison.Of(form, project, file, "-", promises, db);
        db.ChangeTracker.Clear();
        return found is { } known
            ? View.Page<ExchangePlan, Shown>(new(project, true, known.Preview, null))
            : View.Invalid<ExchangePlan, Shown>(new(project, true, null, null), form.Errors);
    }

    public static async Task<IResult> Take(int number, Form form, Me me, CityDb db, IEnumerable<PartPromise> promises)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        if (project is null)
        {
            return refused;
        }

        var reason = form.Text(nameof(Shown.Reason)).Max(500);
        if (SentFile.Unpack(form.Raw(nameof(Preview.Kept))) is not { } file)
        {
            form.Errors.Add(FileField, ExchangeText.FileGone);
            return View.Invalid<ExchangePlan, Shown>(new(project, true, null, null), form.Errors);
        }

        var found = await PlanComparison.Of(form, project, file, reason.Value.Length == 0 ? "-" : reason.Value, promises, db);
        if (found is not { } known)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<ExchangePlan, Shown>(new(project, true, null, reason), form.Errors);
        }

        if (form.Raw(nameof(Preview.Revision)) == known.Preview.Revision.ToString(System.Globalization.CultureInfo.InvariantCulture))
        {
            if (known.Preview.MovesDates)
            {
                _ = reason.Required(ProjectText.MoveNeedsReason);
            }

            if (form.HasErrors)
            {
                db.ChangeTracker.Clear();
                return View.Invalid<ExchangePlan, Shown>(new(project, true, known.Preview, reason), form.Errors);
            }

            known.Merge.Keep(db);
            db.Note(project, ExchangeText.Imported.De, reason);
            db.Because(reason.Value.Length == 0 ? ExchangeText.Imported.De : reason.Value);
            if (await PlanData.Save(db, project))
            {
                return View.SeeOther(Paths.OfficeProject(number));
            }
        }

        // Somebody was faster: the same file once more, against the plan as it is now.
        db.ChangeTracker.Clear();
        var again = await PlanComparison.Of(form, project, file, "-", promises, db);
        db.ChangeTracker.Clear();
        return again is null ? View.Invalid<ExchangePlan, Shown>(new(project, true, null, reason), form.Errors) : View.Stale<ExchangePlan, Shown>(new(project, true, again.Value.Preview, reason));
    }
}
