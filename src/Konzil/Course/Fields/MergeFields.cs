using Konzil.Agenda;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>Two fields become one: everything in the first moves to the other, and its address leads there.</summary>
public partial class MergeFields
{
    /// <param name="Field">The one that goes.</param>
    /// <param name="Others">Where it may go.</param>
    /// <param name="Inside">What moves.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(ActionField Field, IReadOnlyList<Option> Others, Contents Inside, Form? Typed);

    public sealed record Contents(int Measures, int Ideas, int Rounds);

    public static async Task<IResult> Show(string slug, CityDb db) =>
        await EditField.Load(slug, db) is { IsCurrent: true } field ? View.Page<MergeFields, Draft>(await Page(field, null, db)) : View.NotFound();

    public static async Task<IResult> Post(string slug, Form form, CityDb db, TimeProvider clock)
    {
        if (await EditField.Load(slug, db) is not { IsCurrent: true } field)
        {
            return View.NotFound();
        }

        var (reason, page) = (FieldForm.Reason(form), await Page(field, form, db));
        var chosen = form.Choice(nameof(ActionField.MergedIntoId), page.Others.Select(o => o.Value), FieldText.MergeMissing);
        var other = chosen is null ? null : await EditField.Load(chosen, db);
        if (other is { View: FieldView.Hidden } && field.View != FieldView.Hidden)
        {
            form.Errors.Add(nameof(ActionField.MergedIntoId), FieldText.MergeHidden);
        }

        form.Try(() => field.MergeInto(other!));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<MergeFields, Draft>(await Page((await EditField.Load(slug, db))!, form, db), form.Errors);
        }

        db.StartedFrom(field, form.Version());
        var saved = false;
        await db.Together(async () =>
        {
            // First the field itself: whoever was faster stops everything else.
            if (saved = await db.Because(reason).TrySave())
            {
                await new FieldMerger(db, field, other!).Move(reason, clock.GetUtcNow());
            }
        });
        return saved ? View.SeeOther(Paths.OfficeField(other!.Slug)) : View.Stale<MergeFields, Draft>(await Page((await EditField.Load(slug, db))!, form, db));
    }

    private static async Task<Draft> Page(ActionField field, Form? typed, CityDb db)
    {
        var others = await db.Fields.AsNoTracking().Where(f => f.Life == FieldLife.Current && f.Id != field.Id).OrderBy(f => f.NameDe).ToListAsync();
        var rounds = (await db.Set<IdeaRound>().Select(r => r.FieldKeys).ToListAsync()).Count(keys => keys.Split('\n').Contains(field.Key, StringComparer.Ordinal));
        return new(field, [.. others.Select(f => new Option(f.Slug, f.Name))],
            new(await db.Measures.CountAsync(m => m.FieldId == field.Id || m.Fields.Any(f => f.FieldId == field.Id)), await db.Ideas.CountAsync(i => i.FieldId == field.Id), rounds), typed);
    }
}
