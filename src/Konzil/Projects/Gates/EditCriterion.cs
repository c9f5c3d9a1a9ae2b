using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>By what a gate is measured, and whether it is met, with evidence.</summary>
public partial class EditCriterion
{
    public const string FileField = "Datei";
    public const string AltField = "DateiAlt";
    public const string RemoveField = "Entfernen";

    /// <summary>Where the criterion stands: project, phase, criterion.</summary>
    public sealed record Place(int Number, Guid Id, Guid Criterion);

    public sealed record Draft(Project Project, Phase Phase, GateCriterion? Criterion, Form? Typed)
    {
        public required IReadOnlyList<StoredFile> Files { get; init; }

        public required IReadOnlyList<Option> People { get; init; }
    }

    public static async Task<IResult> New(int number, Guid id, Me me, CityDb db)
    {
        var (project, phase, refused) = await Gates.ToPlan(number, id, me, db);
        return phase is null ? refused : View.Page<EditCriterion, Draft>(await Page(project!, phase, null, null, db));
    }

    public static async Task<IResult> Show(int number, Guid id, Guid criterion, Me me, CityDb db)
    {
        var (project, phase, refused) = await Gates.ToPlan(number, id, me, db);
        return phase is null ? refused : await Load(db, id, criterion) is { } known ? View.Page<EditCriterion, Draft>(await Page(project!, phase, known, null, db)) : View.NotFound();
    }

    public static Task<IResult> Create(int number, Guid id, Form form, Me me, CityDb db, FileStore files) => Save((number, id, null), form, me, db, files);

    public static Task<IResult> Post([AsParameters] Place of, Form form, Me me, CityDb db, FileStore files) => Save((of.Number, of.Id, of.Criterion), form, me, db, files);

    private static async Task<IResult> Save((int Number, Guid Phase, Guid? Criterion) of, Form form, Me me, CityDb db, FileStore store)
    {
        var (project, phase, refused) = await Gates.ToPlan(of.Number, of.Phase, me, db);
        if (phase is null)
        {
            return refused;
        }

        var stored = of.Criterion is { } known ? await Load(db, phase.Id, known) : null;
        if (of.Criterion is not null && stored is null)
        {
            return View.NotFound();
        }

        var criterion = stored ?? new GateCriterion(phase.Id, (await db.GateCriteria.Where(c => c.PhaseId == phase.Id).MaxAsync(c => (int?)c.Order) ?? 0) + 1);
        var kind = form.Choice<CriterionKind>(nameof(GateCriterion.Kind), GateText.KindMissing);
        string title = form.Text(nameof(GateCriterion.Title)).Required(ProjectText.TitleMissing).Max(Conventions.Line);
        var standing = form.Choice<Standing>(nameof(GateCriterion.Standing), GateText.StandingMissing);
        string words = form.Text(nameof(GateCriterion.Evidence)).Max(GateCriterion.TextMax);
        string link = form.Text(nameof(GateCriterion.Link)).Max(GateEvidence.LinkMax).Must(GateEvidence.IsWeb, EvidenceWords.LinkWrong);
        var (files, upload) = ((await GateEvidence.Files(db, [criterion.Id]))[criterion.Id].ToList(), await FileStore.Read(form, FileField, AltField));
        var gone = files.FindAll(f => form.RawMany(RemoveField).Contains(f.Id.ToString(), StringComparer.Ordinal));
        var evidence = new GateEvidence(words, link) { HasFile = upload is not null || files.Count > gone.Count, FilesChanged = upload is not null || gone.Count > 0 };
        var people = await ResultAccess.People(db);
        var person = form.Choice(nameof(GateCriterion.ResponsibleId), people.Select(o => o.Value), ResultText.PersonWrong, required: false);
        var due = form.Date(nameof(GateCriterion.DueOn), ProjectText.DayWrong);
        form.Try(() => phase.MustBeOpen());
        form.Try(() => criterion.Check(standing!.Value, evidence, me, db.Now));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditCriterion, Draft>(await Page(project!, phase, of.Criterion is { } old ? await Load(db, phase.Id, old) : null, form, db), form.Errors);
        }

        criterion.Write(kind!.Value, title);
        ResultNews.Entrust(db, (criterion.Id, criterion.ResponsibleId, criterion.DueOn), (person is null ? null : Guid.Parse(person), due), me);
        criterion.Entrust(person is null ? null : Guid.Parse(person), due);
        if (stored is null)
        {
            db.GateCriteria.Add(criterion);
        }
        else
        {
            db.StartedFrom(criterion, form.Version());

            // Another file alone counts as a change of the criterion, so that two of them cannot cross.
            db.Entry(criterion).Property(c => c.Title).IsModified = true;
        }

        gone.ForEach(store.Remove);
        if (upload is not null)
        {
            await store.Attach(upload, nameof(GateCriterion), criterion.Id, me);
        }

        return await db.TrySave() ? View.SeeOther(Paths.Gate(of.Number, phase.Id)) : View.Stale<EditCriterion, Draft>(await Page(project!, phase, of.Criterion is { } late ? await Load(db, phase.Id, late) : null, form, db));
    }

    private static async Task<Draft> Page(Project project, Phase phase, GateCriterion? criterion, Form? typed, CityDb db) =>
        new(project, phase, criterion, typed) { People = await ResultAccess.People(db), Files = criterion is null ? [] : [.. (await GateEvidence.Files(db, [criterion.Id]))[criterion.Id]] };

    private static Task<GateCriterion?> Load(CityDb db, Guid phase, Guid id) => db.GateCriteria.SingleOrDefaultAsync(c => c.Id == id && c.PhaseId == phase);
}
