using Konzil.Agenda;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>The office adds a field of action as a draft, and describes one: scope, units, contact, goals.</summary>
public partial class EditField
{
    /// <param name="Field">Null while a new one is added.</param>
    /// <param name="Goals">All goals.</param>
    /// <param name="Why">Its links to goals.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(ActionField? Field, IReadOnlyList<Goal> Goals, IReadOnlyList<FieldGoal> Why, Form? Typed)
    {
        /// <summary>The accepted proposal whose wording is taken over.</summary>
        public FieldProposal? Proposal { get; init; }
    }

    public static async Task<IResult> New(CityDb db, Catalog catalog) => View.Page<EditField, Draft>(new(null, (await catalog.Read(db)).OfficeGoals, [], null));

    public static async Task<IResult> Create(Form form, CityDb db, Catalog catalog, TimeProvider clock)
    {
        var city = await catalog.Read(db);
        var (name, reason, profile) = (FieldForm.Name(form), FieldForm.Reason(form), FieldForm.Profile(form));
        FieldForm.CheckGoals(form, city.OfficeGoals);
        if (profile is null || form.HasErrors)
        {
            return View.Invalid<EditField, Draft>(new(null, city.OfficeGoals, [], form), form.Errors);
        }

        var field = await Add(name, profile, new(default, FieldStepKind.Added, reason, clock.GetUtcNow()), city, db);
        FieldForm.Goals(form, field, city.OfficeGoals, [], db);
        if (!await db.Because(reason).TrySave())
        {
            // Somebody took the same address in the same moment.
            return View.Stale<EditField, Draft>(new(null, city.OfficeGoals, [], form));
        }

        return View.SeeOther(Paths.OfficeField(field.Slug));
    }

    /// <param name="slug">Which field.</param>
    /// <param name="vorschlag">Number of an accepted proposal whose wording stands in the form at first.</param>
    /// <param name="db">The database.</param>
    /// <param name="catalog">Goals.</param>
    public static async Task<IResult> Show(string slug, string? vorschlag, CityDb db, Catalog catalog) =>
        await Load(slug, db) is { } field ? View.Page<EditField, Draft>(await Page(field, null, db, catalog) with { Proposal = await ProposedWording.Find(vorschlag, field, db) }) : View.NotFound();

    public static async Task<IResult> Post(string slug, Form form, CityDb db, Catalog catalog, TimeProvider clock)
    {
        if (await Load(slug, db) is not { } field)
        {
            return View.NotFound();
        }

        var goals = (await catalog.Read(db)).OfficeGoals;
        var proposal = await ProposedWording.Find(form.Raw(ProposedWording.Number), field, db);
        var (reason, profile) = (FieldForm.Reason(form), FieldForm.Profile(form));
        FieldForm.CheckGoals(form, goals);
        var inside = await Inside(field, db);
        form.Try(() => field.Describe(profile!, inside));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<EditField, Draft>(await Page((await Load(slug, db))!, form, db, catalog) with { Proposal = proposal }, form.Errors);
        }

        FieldForm.Goals(form, field, goals, await db.FieldGoals.Where(g => g.FieldId == field.Id).ToListAsync(), db);
        FieldSteps.Write(db, field, new FieldStep(field.Id, FieldStepKind.Described, reason, clock.GetUtcNow()));
        db.StartedFrom(field, form.Version());
        if (proposal is not null)
        {
            ProposedWording.Take(proposal, field, db);
        }

        // Links to goals may be all that changed: the version moves with them.
        db.Entry(field).Property(f => f.NameDe).IsModified = true;
        return await db.Because(reason).TrySave() ? View.SeeOther(Paths.OfficeField(field.Slug)) : View.Stale<EditField, Draft>(await Page((await Load(slug, db))!, form, db, catalog) with { Proposal = proposal });
    }

    /// <summary>A new field with its first step; the caller saves.</summary>
    internal static async Task<ActionField> Add(Text name, FieldProfile profile, FieldStep first, Catalog.Content city, CityDb db)
    {
        var last = await db.Fields.MaxAsync(f => (int?)f.Order) ?? 0;
        var field = ActionField.Add(FieldForm.FreeSlug(name.De, city), last + 1, name, profile);
        db.Fields.Add(field);
        FieldSteps.Write(db, field, first.Of(field.Id));
        return field;
    }

    internal static Task<ActionField?> Load(string slug, CityDb db) => db.Fields.Include(f => f.Variants).SingleOrDefaultAsync(f => f.Slug == slug);

    private static async Task<Draft> Page(ActionField field, Form? typed, CityDb db, Catalog catalog) =>
        new(field, (await catalog.Read(db)).OfficeGoals, await db.FieldGoals.AsNoTracking().Where(g => g.FieldId == field.Id).ToListAsync(), typed);

    private static async Task<int> Inside(ActionField field, CityDb db) =>
        await MeasureAccess.Public(db.Measures).CountAsync(m => m.FieldId == field.Id || m.Fields.Any(f => f.FieldId == field.Id)) + await IdeaAccess.Public(db.Ideas).CountAsync(i => i.FieldId == field.Id);
}
