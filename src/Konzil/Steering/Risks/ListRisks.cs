using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>The risk register of the office: heat map and list, all that the person may see.</summary>
public partial class ListRisks
{
    public const string AboutKey = "bezug";
    public const string ResidualKey = "rest";
    public const string AgendaWord = "agenda";

    public sealed record Shown(IReadOnlyList<RiskRow> Rows, IReadOnlyList<Option> Choices, string? About, bool Residual)
    {
        /// <summary>Null for those who do not decide about them.</summary>
        public int? WaitingHints { get; init; }

        public bool MayAdd { get; init; }
    }

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db, TimeProvider clock)
    {
        var about = request.Query[AboutKey].ToString();
        var rows = await RiskRow.Read(RiskAccess.VisibleTo(me, db), db, Format.Day(clock.GetUtcNow()));
        var measures = rows.Where(r => r.Code is not null).Select(r => new Option(Word(r.MeasureNumber), r.Code + " " + r.MeasureTitle)).DistinctBy(o => o.Value, StringComparer.Ordinal).OrderBy(o => o.Label, StringComparer.Ordinal);
        var shown = rows.Where(r => about.Length == 0 || (about == AgendaWord ? r.Code is null : Word(r.MeasureNumber) == about)).ToList();
        return View.Page<ListRisks, Shown>(new(shown, [new("", RiskText.AllRisks), new(AgendaWord, RiskText.WholeAgenda), .. measures], about, request.Query.ContainsKey(ResidualKey))
        {
            WaitingHints = me.May(Permission.WriteAnalyses) ? await db.RiskHints.CountAsync(h => h.DecidedAt == null) : null,
            MayAdd = me.May(Permission.WriteAnalyses) || await RiskAccess.MeasuresOf(me, db).AnyAsync(),
        });
    }

    private static string Word(int? number) => "m-" + number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>A risk with the names a list shows.</summary>
/// <param name="Risk">The risk itself.</param>
/// <param name="Code">Of its measure; null for the whole agenda.</param>
/// <param name="MeasureNumber">Number of its measure.</param>
/// <param name="MeasureTitle">Title of its measure.</param>
/// <param name="Owner">Display name.</param>
/// <param name="ReviewDue">Today or before.</param>
public sealed record RiskRow(Risk Risk, string? Code, int? MeasureNumber, string? MeasureTitle, string? Owner, bool ReviewDue)
{
    public string About => Code is null ? RiskText.WholeAgenda : Code + " " + MeasureTitle;

    /// <summary>The highest first, the unrated after the rated, the closed last.</summary>
    public static async Task<List<RiskRow>> Read(IQueryable<Risk> risks, CityDb db, DateOnly today, CancellationToken cancellation = default)
    {
        var found = await risks.AsNoTracking().ToListAsync(cancellation);
        var (measureIds, ownerIds) = (found.Select(r => r.MeasureId).OfType<Guid>().Distinct().ToList(), found.Select(r => r.OwnerId).OfType<Guid>().Distinct().ToList());
        var measures = await db.Measures.AsNoTracking().Where(m => measureIds.Contains(m.Id)).ToDictionaryAsync(m => m.Id, cancellation);
        var owners = await db.People.AsNoTracking().Where(p => ownerIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName, cancellation);
        return
        [
            .. found.OrderBy(r => r.State == RiskState.Closed).ThenByDescending(r => r.Grade?.Level).ThenByDescending(r => r.Grade?.Score).ThenBy(r => r.Number).Select(r =>
            {
                var measure = r.MeasureId is { } id ? measures[id] : null;
                return new RiskRow(r, measure?.Code, measure?.Number, measure?.Title, r.OwnerId is { } owner ? owners.GetValueOrDefault(owner) : null, r.IsReviewDue(today));
            }),
        ];
    }

    /// <summary>Where the open and occurred ones stand in the heat map.</summary>
    public static IReadOnlyList<MatrixPoint> Points(IEnumerable<RiskRow> rows, bool residual) =>
    [
        .. rows.Where(r => r.Risk.State != RiskState.Closed).OrderBy(r => r.Risk.Number).Select(r => (r.Risk, Grade: residual ? r.Risk.Residual : r.Risk.Grade)).Where(x => x.Grade is not null)
            .Select(x => new MatrixPoint(x.Grade!.Impact, x.Grade.Probability, x.Risk.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), x.Risk.Event) { German = x.Risk.EventEn is null }),
    ];
}
