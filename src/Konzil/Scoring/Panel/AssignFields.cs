using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>The coordination assigns the evaluators of a draft to fields of action.</summary>
public static class AssignFields
{
    /// <param name="Field">A field with measures in the round.</param>
    public sealed record Row(ActionField Field, int Measures)
    {
        public string Name => "Field-" + Field.Key;
    }

    public static Task<IResult> Post(int round, Form form, Me me, CityDb db, TimeProvider clock) => EditRound.Change(new(round, form, me, db), async found =>
    {
        var byField = form.Ticked("ByField");
        var chosen = new List<(Guid Field, Guid Person)>();
        foreach (var row in await FieldsOf(found, db))
        {
            var people = form.RawMany(row.Name).Select(v => Guid.TryParse(v, out var id) ? id : Guid.Empty).Where(id => found.Evaluators.Any(e => e.PersonId == id)).Distinct().ToList();
            if (byField && form.Has("Fields") && people.Count < Round.FewestEvaluators)
            {
                form.Errors.Add(row.Name, PanelText.NeedsMore);
            }

            chosen.AddRange(people.Select(p => (row.Field.Id, p)));
        }

        form.Try(() =>
        {
            found.Assign(byField, chosen.ToLookup(c => c.Field, c => c.Person), clock.GetUtcNow());
            db.Note(found, "PanelAssigned");
        });
    });

    internal static async Task<IReadOnlyList<Row>> FieldsOf(Round round, CityDb db)
    {
        var counts = (await SealRound.MeasuresOf(round, db)).CountBy(m => m.FieldId).ToDictionary();
        var ids = counts.Keys.ToList();
        var fields = await db.Set<ActionField>().AsNoTracking().Where(f => ids.Contains(f.Id)).OrderBy(f => f.Order).ToListAsync();
        return [.. fields.Select(f => new Row(f, counts[f.Id]))];
    }
}
