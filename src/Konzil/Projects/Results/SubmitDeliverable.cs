using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;

namespace Konzil.Projects;

/// <summary>An edition of a result is handed in: a page of this platform, an address on the web, or a file.</summary>
public partial class SubmitDeliverable
{
    public const string FileField = "Datei";
    public const string AltField = "DateiAlt";
    public const string PageField = "Seite";

    /// <summary>Where the result stands: project, package, result.</summary>
    public sealed record Place(int Number, Guid Id, Guid Result);

    public sealed record Draft(Project Project, WorkPackage Package, Deliverable Result, Form? Typed)
    {
        public required IReadOnlyList<Option> Pages { get; init; }
    }

    public static async Task<IResult> Show(int number, Guid id, Guid result, Me me, CityDb db) =>
        await Load((number, id, result), null, me, db) is { } page ? View.Page<SubmitDeliverable, Draft>(page) : View.NotFound();

    public static async Task<IResult> Post([AsParameters] Place of, Form form, Me me, CityDb db, FileStore files)
    {
        var (number, id, result) = of;
        if (await Load((number, id, result), form, me, db) is not { } page)
        {
            return View.NotFound();
        }

        var chosen = form.Choice(PageField, page.Pages.Select(o => o.Value), ResultText.PageWrong, required: false);
        string typed = form.Text(nameof(DeliverableEdition.Location)).Max(DeliverableEdition.LocationMax).Must(ResultAccess.IsPlace, ResultText.WhereWrong);
        string note = form.Text(nameof(DeliverableEdition.Note)).Max(Deliverable.TextMax);
        var upload = await FileStore.Read(form, FileField, AltField);
        DeliverableEdition? edition = null;
        db.StartedFrom(page.Result, form.Version());
        form.Try(() => edition = page.Result.Submit(typed.Length > 0 ? typed : chosen ?? "", note, upload is not null, me, db.Now));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<SubmitDeliverable, Draft>(page, form.Errors);
        }

        db.DeliverableEditions.Add(edition!);
        if (upload is not null)
        {
            await files.Attach(upload, nameof(DeliverableEdition), edition!.Id, me);
        }

        return await db.TrySave() ? View.SeeOther(Paths.Deliverable(number, id, result))
            : await Load((number, id, result), form, me, db) is { } late ? View.Stale<SubmitDeliverable, Draft>(late)
            // Somebody else handed in an edition meanwhile: the page of the result says so.
            : View.SeeOther(Paths.Deliverable(number, id, result));
    }

    private static async Task<Draft?> Load((int Number, Guid Package, Guid Result) of, Form? typed, Me me, CityDb db) =>
        await ResultAccess.ToRead(of.Number, of.Package, of.Result, me, db) is var (project, package, result) && ResultAccess.MaySubmit(me, project, package, result)
            ? new Draft(project, package, result, typed) { Pages = ResultAccess.Pages(project, package) } : null;
}
