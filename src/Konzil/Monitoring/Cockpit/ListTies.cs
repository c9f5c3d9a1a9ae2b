using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Which measures need each other or do not go together, also across fields. A lead says it of their own, the coordination of all.</summary>
public partial class ListTies
{
    public sealed record Shown(IReadOnlyList<TieRow> Rows, IReadOnlyDictionary<Guid, DutyRow> Reports, Form? Typed)
    {
        public required IReadOnlyList<Option> Own { get; init; }

        public required IReadOnlyList<Option> All { get; init; }

        public required IReadOnlySet<Guid> Mine { get; init; }
    }

    public static async Task<IResult> Show(Me me, CityDb db) => View.Page<ListTies, Shown>(await Load(null, me, db));

    public static async Task<IResult> Post(Form form, Me me, CityDb db)
    {
        var page = await Load(form, me, db);
        var from = form.Choice(nameof(MeasureTie.FromId), page.Own.Select(o => o.Value), CockpitText.MeasureMissing);
        var kind = form.Choice<TieKind>(nameof(MeasureTie.Kind), CockpitText.TieMissing);
        var to = form.Choice(nameof(MeasureTie.ToId), page.All.Select(o => o.Value), CockpitText.MeasureMissing);
        string reason = form.Text(nameof(MeasureTie.Reason)).Required(CockpitText.ReasonMissing).Max(MeasureTie.ReasonMax);
        MeasureTie? tie = null;
        form.Try(() => tie = new MeasureTie(Guid.Parse(from!), Guid.Parse(to!), kind!.Value, reason, me, db.Now));
        if (!form.HasErrors && page.Rows.Any(r => r.Tie.FromId == tie!.FromId && r.Tie.ToId == tie.ToId && r.Tie.Kind == tie.Kind))
        {
            form.Errors.Add(nameof(MeasureTie.ToId), CockpitText.TieThere);
        }

        if (form.HasErrors)
        {
            return View.Invalid<ListTies, Shown>(page, form.Errors);
        }

        db.MeasureTies.Add(tie!);
        return await db.TrySave() ? View.SeeOther(Paths.Ties) : View.Stale<ListTies, Shown>(await Load(form, me, db));
    }

    public static async Task<IResult> End(Guid id, Me me, CityDb db)
    {
        var tie = await db.MeasureTies.SingleOrDefaultAsync(t => t.Id == id);
        if (tie is null || !(await Load(null, me, db)).Mine.Contains(tie.FromId))
        {
            return View.NotFound();
        }

        db.Note(tie, "ended");
        db.MeasureTies.Remove(tie);
        await db.TrySave();
        return View.SeeOther(Paths.Ties);
    }

    private static async Task<Shown> Load(Form? typed, Me me, CityDb db)
    {
        var own = await SteeringAccess.VisibleTo(me, db.Measures).AsNoTracking().OrderBy(m => m.Number).ToListAsync();
        var all = await MeasureAccess.Public(db.Measures).AsNoTracking().OrderBy(m => m.Number).ToListAsync();
        return new(await TieRow.Read(me, db), (await DutyRow.Read(me, db)).ToDictionary(r => r.Measure.Id), typed)
        {
            Own = [.. own.Select(Choice)],
            All = [.. all.Select(Choice)],
            Mine = own.Select(m => m.Id).ToHashSet(),
        };
    }

    private static Option Choice(Measure measure) => new(measure.Id.ToString(), measure.Code + " " + measure.Title);
}
