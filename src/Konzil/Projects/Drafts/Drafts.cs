using Konzil.Council;
using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>A draft as it stands, who may write it, and how it reads as a plan.</summary>
internal static class Drafts
{
    /// <summary>What a draft says about a phase or package; all else stays as the plan has it.</summary>
    private static readonly IReadOnlySet<PlanField> Given = new HashSet<PlanField>
    {
        PlanField.Number, PlanField.TitleEn, PlanField.Goal, PlanField.Result, PlanField.Hours, PlanField.Dates, PlanField.Milestone, PlanField.Optional, PlanField.Rough,
    };

    public static async Task<(Project Project, PlanDraft Draft, WorkPackage Package)?> ToRead(int number, Guid id, Me me, CityDb db) =>
        await ProjectAccess.ToRead(number, me, db) is { } project && await db.PlanDrafts.Include(d => d.Rows).SingleOrDefaultAsync(d => d.Id == id && d.ProjectId == project.Id) is { } draft
            ? (project, draft, await db.WorkPackages.AsNoTracking().SingleAsync(p => p.Id == draft.PackageId)) : null;

    /// <summary>Whoever plans the project, and whoever leads the package whose result it is.</summary>
    public static bool MayWrite(Me me, Project project, WorkPackage package) => project.ClosedOn is null && package.DroppedOn is null
        && (ProjectAccess.MayPlan(me, project) || (me.Id is { } id && package.LeadPersonId == id));

    public static async Task<(Project Project, PlanDraft Draft, WorkPackage Package)?> ToWrite(int number, Guid id, Me me, CityDb db) =>
        await ToRead(number, id, me, db) is var (project, draft, package) && draft.State == DraftState.Open && MayWrite(me, project, package) ? (project, draft, package) : null;

    public static PlanFile AsFile(PlanDraft draft) => new(Given,
    [
        .. draft.Rows.OrderBy(r => r.IsPhase ? 0 : 1).ThenBy(r => r.Order).Select(r => new FileRow(r.Title, r.Id.ToString("N"), r.Title)
        {
            IsPhase = r.IsPhase, Parent = r.ParentId?.ToString("N"), KeepsPlace = true, Id = r.ItemId, Number = r.Number.Length == 0 ? null : r.Number, TitleEn = r.TitleEn, Goal = r.Goal, Result = r.Result,
            Hours = r.Hours, Start = r.Start, End = r.End, IsMilestone = r.IsMilestone, IsOptional = r.IsOptional,
        }),
    ], []);

    /// <summary>The decisions a draft may be activated with: gates of the project that let it go on, and resolutions.</summary>
    public static async Task<IReadOnlyList<(Option Option, DraftBasis Basis)>> Bases(Project project, CityDb db)
    {
        var phases = await db.Phases.AsNoTracking().Where(p => p.ProjectId == project.Id).ToDictionaryAsync(p => p.Id);
        var ids = phases.Keys.ToList();
        var gates = await db.GateDecisions.AsNoTracking().Where(d => ids.Contains(d.PhaseId) && (d.Outcome == GateOutcome.Go || d.Outcome == GateOutcome.GoWithConditions)).OrderByDescending(d => d.Day).ToListAsync();
        var resolutions = await Adoption.Basis(db.Resolutions.AsNoTracking(), project.MeasureId).OrderByDescending(r => r.Year).ThenByDescending(r => r.Number).ToListAsync();
        return
        [
            .. gates.Select(g => Of("g" + g.Id.ToString("N"), DraftText.GateBasis.With(phases[g.PhaseId].Title, Format.ShortDate(g.Day), GateText.Of(g.Outcome)), g.Id, null)),
            .. resolutions.Select(r => Of("b" + r.Id.ToString("N"), string.Join(' ', new[] { r.PaperNumber, r.Date is { } day ? Format.ShortDate(day) : null, r.Title }.Where(x => !string.IsNullOrEmpty(x))), null, r.Id)),
        ];

        static (Option, DraftBasis) Of(string key, string words, Guid? gate, Guid? resolution) => (new Option(key, words), new DraftBasis(words.Length <= Project.TextMax ? words : words[..Project.TextMax], gate, resolution));
    }
}

/// <summary>Said when a draft became the plan.</summary>
public sealed record DraftActivated(Guid DraftId, Guid? ById);

/// <summary>The team, the leads and who follows hear that the plan of the next phase holds.</summary>
public sealed class TellOfDraft(CityDb db, Tell tell) : IHandle<DraftActivated>
{
    public async Task Do(DraftActivated news, CancellationToken cancellation)
    {
        if (await db.PlanDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == news.DraftId, cancellation) is not { } draft)
        {
            return;
        }

        var project = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == draft.ProjectId, cancellation);
        var text = new Text(DraftText.Told.Filled(draft.Title, project.TitleDe).De, DraftText.Told.Filled(draft.Title, project.Title.En).En);
        await tell.People((await ProjectNews.Concerned(db, project, cancellation)).Where(p => p != news.ById), new News(NewsKind.Work, text, PlanPaths.Office(project.Number), "draft-activated/" + draft.Id.ToString("N")) { About = new(Project.Kind, project.Id) });
    }
}
