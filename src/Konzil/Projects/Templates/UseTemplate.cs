using System.Globalization;
using System.Text;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>A plan leaves as a template, and an empty plan begins with one.</summary>
public partial class UseTemplate
{
    public const string FileField = "Datei";
    internal const string OwnFile = "datei";

    public sealed record Draft(Project Project, bool MayPlan, bool IsEmpty, IReadOnlyList<Option> Sources, Form? Typed)
    {
        public string? Source { get; init; }

        public string? Begin { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db, TimeProvider clock) =>
        await ProjectAccess.ToRead(number, me, db) is { } project ? View.Page<UseTemplate, Draft>(await Page(project, null, me, db, clock)) : View.NotFound();

    internal static async Task<IResult> Download(int number, Me me, CityDb db, IEnumerable<ITemplatePart> parts) => await ProjectAccess.ToRead(number, me, db) is { } project
        ? Results.File(Encoding.UTF8.GetBytes(await PlanTemplate.Of(db, await PlanData.Read(db, project), parts)), "application/yaml; charset=utf-8", $"vorlage-{number}.yaml")
        : View.NotFound();

    internal static async Task<IResult> Post(int number, Form form, Me me, CityDb db, TemplateTools tools)
    {
        var (project, refused) = await ProjectAccess.ToPlan(number, me, db);
        if (project is null)
        {
            return refused;
        }

        var page = await Page(project, form, me, db, tools.Clock);
        if (!page.IsEmpty)
        {
            form.Errors.Add("", TemplateText.OnlyEmpty);
        }

        var begin = form.Date(nameof(Draft.Begin), ProjectText.DayWrong, required: true);
        // Tracked before the plan is looked at: two templates at once cannot both be saved.
        await db.PlanStates.SingleAsync(s => s.ProjectId == project.Id);
        if (!form.HasErrors && await TemplateSource.Chosen(form, page, me, db, tools.Parts) is var (name, text))
        {
            try
            {
                var file = PlanTemplate.Read(text, begin!.Value, tools.Parts);
                var merge = PlanMerge.Of(file, await PlanData.Read(db, project), new Dictionary<Guid, string>(), ("-", me, db.Now));
                merge.Errors.ToList().ForEach(e => form.Errors.Add(FileField, e));
                merge.Keep(db);
                foreach (var put in merge.Errors.Count == 0 ? file.More : [])
                {
                    await put(new TemplateMade(db, me, project, begin.Value, merge));
                }

                db.Note(project, TemplateText.Made.De, name);
            }
            catch (Refusal refusal)
            {
                form.Errors.Add(FileField, refusal.Reason);
            }
            catch (PlanFileException mistakes)
            {
                mistakes.Errors.Take(40).ToList().ForEach(e => form.Errors.Add(FileField, e));
            }
        }

        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<UseTemplate, Draft>(page, form.Errors);
        }

        return await PlanData.Save(db, project) ? View.SeeOther(Paths.OfficeProject(number)) : View.Stale<UseTemplate, Draft>(await Page(project, form, me, db, tools.Clock));
    }

    private static async Task<Draft> Page(Project project, Form? typed, Me me, CityDb db, TimeProvider clock)
    {
        var readable = await ProjectAccess.VisibleTo(me, db).AsNoTracking().Where(p => p.Id != project.Id && db.Set<Phase>().Any(x => x.ProjectId == p.Id)).OrderBy(p => p.Number).ToListAsync();
        var agenda = readable.Exists(p => p.IsAgenda) || project.IsAgenda || !await ProjectAccess.PublicPhases(db).AnyAsync() ? null : await db.Projects.AsNoTracking().SingleOrDefaultAsync(p => p.IsAgenda);
        return new Draft(project, ProjectAccess.MayPlan(me, project), !await db.Phases.AnyAsync(p => p.ProjectId == project.Id),
        [
            .. agenda is null ? [] : new[] { new Option(agenda.Number.ToString(CultureInfo.InvariantCulture), TemplateText.PublicPlan.With(agenda.Title)) },
            .. readable.Select(p => new Option(p.Number.ToString(CultureInfo.InvariantCulture), p.Title)),
            new Option(OwnFile, TemplateText.SourceFile),
        ], typed)
        {
            Source = typed?.Raw(nameof(Draft.Source)),
            Begin = typed?.Raw(nameof(Draft.Begin)) ?? Format.Iso(Format.Day(clock.GetUtcNow())),
        };
    }
}
