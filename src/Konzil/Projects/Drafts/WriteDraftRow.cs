using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;

namespace Konzil.Projects;

/// <summary>A phase or a package of a draft: what it is called, when, how many hours.</summary>
public partial class WriteDraftRow
{
    public sealed record Draft(Project Project, PlanDraft Plan, DraftRow? Row, Form? Typed)
    {
        public IReadOnlyList<Option> Parents => [.. Plan.Rows.Where(r => r.IsPhase && r.Id != Row?.Id).OrderBy(r => r.Order).Select(r => new Option(r.Id.ToString(), r.Title))];
    }

    public static Task<IResult> New(int number, Guid id, Me me, CityDb db) => Open(number, id, null, me, db);

    public static Task<IResult> Show(int number, Guid id, Guid row, Me me, CityDb db) => Open(number, id, row, me, db);

    public static Task<IResult> Create(int number, Guid id, Form form, Me me, CityDb db) => Save((number, id, null), form, me, db);

    public static Task<IResult> Post(int number, Guid id, Guid row, Form form, Me me, CityDb db) => Save((number, id, row), form, me, db);

    public static async Task<IResult> Remove(int number, Guid id, Guid row, Form form, Me me, CityDb db)
    {
        if (await Load((number, id, row), form, me, db) is not { Row: { } known } page)
        {
            return View.NotFound();
        }

        if (page.Plan.Rows.Any(r => r.ParentId == row))
        {
            form.Errors.Add("", DraftText.HasPackages);
            return View.Invalid<WriteDraftRow, Draft>(page with { Typed = null }, form.Errors);
        }

        db.DraftRows.Remove(known);
        await db.TrySave();
        return View.SeeOther(Paths.PlanDraft(number, id));
    }

    private static async Task<IResult> Open(int number, Guid id, Guid? row, Me me, CityDb db) => await Load((number, id, row), null, me, db) is { } page ? View.Page<WriteDraftRow, Draft>(page) : View.NotFound();

    private static async Task<IResult> Save((int Number, Guid Draft, Guid? Row) of, Form form, Me me, CityDb db)
    {
        if (await Load(of, form, me, db) is not { } page)
        {
            return View.NotFound();
        }

        // A phase stays a phase; only a new row says what it is.
        var parent = page.Row is { IsPhase: true } ? null : form.Choice(nameof(DraftRow.ParentId), page.Parents.Select(o => o.Value), DraftText.ParentWrong, required: page.Row is not null);
        var row = page.Row ?? new DraftRow(of.Draft, page.Plan.Rows.Select(r => r.Order).DefaultIfEmpty(0).Max() + 1, null, parent is null);
        var words = new DraftWords(form.Text(nameof(DraftRow.Number)).Max(20), form.Text(nameof(DraftRow.Title)).Required(ProjectText.TitleMissing).Max(Conventions.Line), form.Text(nameof(DraftRow.TitleEn)).Max(Conventions.Line))
        {
            ParentId = parent is null ? null : Guid.Parse(parent),
            Goal = form.Text(nameof(DraftRow.Goal)).Max(Project.TextMax),
            Result = form.Text(nameof(DraftRow.Result)).Max(Project.TextMax),
            Hours = form.Number(nameof(DraftRow.Hours), 0, WorkPackage.HoursMax, ProjectText.HoursWrong),
            Start = form.Date(nameof(DraftRow.Start), ProjectText.DayWrong),
            End = form.Date(nameof(DraftRow.End), ProjectText.DayWrong),
            IsMilestone = form.Ticked(nameof(DraftRow.IsMilestone)),
            IsOptional = form.Ticked(nameof(DraftRow.IsOptional)),
        };
        form.Try(() => row.Write(words));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<WriteDraftRow, Draft>(page, form.Errors);
        }

        if (page.Row is null)
        {
            db.DraftRows.Add(row);
        }
        else
        {
            db.StartedFrom(row, form.Version());
        }

        return await db.TrySave() ? View.SeeOther(Paths.PlanDraft(of.Number, of.Draft))
            : await Load(of, form, me, db) is { } late ? View.Stale<WriteDraftRow, Draft>(late) : View.SeeOther(Paths.PlanDraft(of.Number, of.Draft));
    }

    private static async Task<Draft?> Load((int Number, Guid Draft, Guid? Row) of, Form? typed, Me me, CityDb db)
    {
        if (await Drafts.ToWrite(of.Number, of.Draft, me, db) is not var (project, draft, _))
        {
            return null;
        }

        var row = draft.Rows.FirstOrDefault(r => r.Id == of.Row);
        return of.Row is not null && row is null ? null : new Draft(project, draft, row, typed);
    }
}
