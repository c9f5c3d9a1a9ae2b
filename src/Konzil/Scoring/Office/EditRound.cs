using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>The coordination prepares a round: name and end, criteria and weights, measures, evaluators.</summary>
public partial class EditRound
{
    private static readonly MeasureLevel[] Ready = [MeasureLevel.WorkedOut, MeasureLevel.Scored, MeasureLevel.Adopted, MeasureLevel.Running, MeasureLevel.Done];

    /// <param name="Typed">The form that was refused; what it holds wins over what is stored.</param>
    public sealed record Draft(Round Round, Form? Typed)
    {
        public IReadOnlyList<Candidate> Measures { get; init; } = [];
        public IReadOnlyList<PersonName> People { get; init; } = [];

        /// <summary>Who can be a member of the body that decides the weights.</summary>
        public IReadOnlyList<PersonName> Members { get; init; } = [];
        public IReadOnlyList<AssignFields.Row> Fields { get; init; } = [];
        public bool LeadsChosen { get; init; }

        /// <summary>Of a running round.</summary>
        public Progress? Progress { get; init; }

        public required DateOnly Today { get; init; }
    }

    public sealed record Candidate(Guid Id, int Number, string Title);

    public sealed record PersonName(Guid Id, string Name);

    public static async Task<IResult> Show(int round, Me me, CityDb db) =>
        await Load(round, me, db) is { } found ? View.Page<EditRound, Draft>(await Page(found, null, db)) : View.NotFound();

    public static Task<IResult> PostRules(int round, Form form, Me me, CityDb db, TimeProvider clock) => Change(new(round, form, me, db), r =>
    {
        var text = ListRounds.ReadText(form);
        form.Try(() => r.Write(text!, clock.GetUtcNow()));
    });

    public static Task<IResult> PostMeasures(int round, Form form, Me me, CityDb db, TimeProvider clock) => Change(new(round, form, me, db), async r =>
    {
        var allowed = await Candidates(db).Select(m => m.Id).ToListAsync();
        var chosen = form.RawMany("Measures").Select(v => Guid.TryParse(v, out var id) ? id : Guid.Empty).Where(allowed.Contains).ToList();
        form.Try(() => r.Choose(chosen, clock.GetUtcNow()));
    });

    public static Task<IResult> PostEvaluators(int round, Form form, Me me, CityDb db, TimeProvider clock) => Change(new(round, form, me, db), async r =>
    {
        var panel = new Dictionary<Guid, Sector>();
        foreach (var person in await People(db))
        {
            if (form.Choice<Sector>("Sector-" + person.Id, RoundsText.Missing, required: false) is { } sector)
            {
                panel[person.Id] = sector;
            }
        }

        form.Try(() => r.Invite(panel, clock.GetUtcNow()));
    });

    /// <summary>One change of a draft's rules: refused once sealed, 409 when somebody else was faster.</summary>
    internal static Task<IResult> Change(Edit edit, Action<Round> change) => Change(edit, round =>
    {
        change(round);
        return Task.CompletedTask;
    });

    internal static async Task<IResult> Change(Edit edit, Func<Round, Task> change)
    {
        if (await Load(edit.Round, edit.Me, edit.Db) is not { } found)
        {
            return View.NotFound();
        }

        await change(found);
        if (edit.Form.HasErrors)
        {
            edit.Db.ChangeTracker.Clear();
            return View.Invalid<EditRound, Draft>(await Page((await Load(edit.Round, edit.Me, edit.Db))!, edit.Form, edit.Db), edit.Form.Errors);
        }

        edit.Db.StartedFrom(found, edit.Form.Version());
        return await edit.Db.TrySave()
            ? View.SeeOther(Paths.Round(edit.Round))
            : View.Stale<EditRound, Draft>(await Page((await Load(edit.Round, edit.Me, edit.Db))!, edit.Form, edit.Db));
    }

    internal static Task<Round?> Load(int number, Me me, CityDb db) => RoundAccess.VisibleTo(me, db.Rounds).WithRules().SingleOrDefaultAsync(r => r.Number == number);

    internal static IQueryable<Measure> Candidates(CityDb db) => MeasureAccess.Public(db.Measures).Where(m => Ready.Contains(m.Level));

    internal static Task<List<PersonName>> People(CityDb db) =>
        db.People.Where(p => p.Grants.Any(g => g.Role == Role.Evaluator)).OrderBy(p => p.DisplayName).Select(p => new PersonName(p.Id, p.DisplayName)).ToListAsync();

    internal static IQueryable<PersonName> WithRole(CityDb db) =>
        db.People.Where(p => p.Grants.Any()).OrderBy(p => p.DisplayName).Select(p => new PersonName(p.Id, p.DisplayName));

    internal static async Task<Draft> Page(Round round, Form? typed, CityDb db) => new(round, typed)
    {
        Measures = await Candidates(db).OrderBy(m => m.Number).Select(m => new Candidate(m.Id, m.Number, m.Title)).ToListAsync(),
        People = await People(db),
        Members = await WithRole(db).ToListAsync(),
        Fields = await AssignFields.FieldsOf(round, db),
        LeadsChosen = await db.LeadSelections.AnyAsync(s => s.RoundId == round.Id),
        Progress = round.State == RoundState.Open ? await Progress.Of(db, round.Id, CancellationToken.None) : null,
        Today = Format.Day(db.Now),
    };

    /// <summary>Who changes which round with which form.</summary>
    internal sealed record Edit(int Round, Form Form, Me Me, CityDb Db);
}
