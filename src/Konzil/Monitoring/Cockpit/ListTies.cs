using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Which measures, projects and packages need each other or do not go together. A lead says it of their own, the coordination of all.</summary>
public partial class ListTies
{
    public sealed record Shown(IReadOnlyList<TieRow> Rows, IReadOnlyList<TieEnd> Ends, bool MayEnterCockpit, Form? Typed)
    {
        /// <summary>Which list the form was filled in beside.</summary>
        public Guid Version { get; init; }

        public IReadOnlyList<Option> Own { get; } = [.. Ends.Where(e => e is { MaySay: true, IsOffered: true }).Select(Choice)];

        public IReadOnlyList<Option> All { get; } = [.. Ends.Where(e => e.IsOffered).Select(Choice)];
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
        form.Try(() => tie = new MeasureTie(page.Ends.Single(e => e.Id == Guid.Parse(from!)), page.Ends.Single(e => e.Id == Guid.Parse(to!)), kind!.Value, reason, me, db.Now));
        if (!form.HasErrors && page.Rows.Any(r => r.Tie.SaysTheSame(tie!)))
        {
            form.Errors.Add(nameof(MeasureTie.ToId), CockpitText.TieThere);
        }

        if (!form.HasErrors && kind == TieKind.Needs && await TieCircle.Find(tie!, page.Ends, db) is { } circle)
        {
            form.Errors.Add(nameof(MeasureTie.ToId), TieText.InACircle.With(circle));
        }

        if (form.HasErrors)
        {
            return View.Invalid<ListTies, Shown>(page, form.Errors);
        }

        await TieState.Seen(form, db);
        db.MeasureTies.Add(tie!);
        return await db.TrySave() ? View.SeeOther(Paths.Ties) : View.Stale<ListTies, Shown>(await Load(form, me, db));
    }

    public static async Task<IResult> End(Guid id, Form form, Me me, CityDb db)
    {
        if ((await TieRow.Read(me, db)).SingleOrDefault(r => r.Tie.Id == id) is not { From.MaySay: true })
        {
            return View.NotFound();
        }

        var tie = await db.MeasureTies.SingleAsync(t => t.Id == id);
        db.Note(tie, "ended");
        db.StartedFrom(tie, form.Version());
        db.MeasureTies.Remove(tie);
        return await db.TrySave() ? View.SeeOther(Paths.Ties) : View.Stale<ListTies, Shown>(await Load(null, me, db));
    }

    public static async Task<IResult> Download(Me me, CityDb db)
    {
        var file = new Csv("von_art", "von", "von_titel", "verhaeltnis", "zu_art", "zu", "zu_titel", "gefaehrdet", "warum_gefaehrdet", "grund", "eingetragen_von", "eingetragen_am");
        foreach (var row in await TieRow.Read(me, db))
        {
            file.Row(TieText.Of(row.From.Kind).De, row.From.Code, row.From.Name.De, (row.Tie.Kind == TieKind.Needs ? CockpitText.Needs : CockpitText.Conflicts).De, TieText.Of(row.To.Kind).De, row.To.Code, row.To.Name.De, row.Warning is not null, row.Warning, row.Tie.Reason, row.Tie.ByName, row.Tie.At);
        }

        return file.Download("abhaengigkeiten.csv");
    }

    private static async Task<Shown> Load(Form? typed, Me me, CityDb db)
    {
        var ends = await TieEnd.Read(me, db);
        return new(TieRow.Of(await db.MeasureTies.AsNoTracking().ToListAsync(), ends), ends, me.May(Permission.ReadSteering), typed) { Version = await TieState.Standing(db) };
    }

    private static Option Choice(TieEnd end) => new(end.Id.ToString(), TieText.Of(end.Kind) + " " + end.Code + " " + end.Name);
}
