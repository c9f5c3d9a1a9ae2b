using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>What everybody expects, in one list: what is open, what was met and what was not, and why.</summary>
public partial class ListExpectations
{
    public const string StateKey = "stand";

    /// <summary>The value of <see cref="StateKey"/> for expectations nobody has checked yet; the others are the names of results.</summary>
    public const string Unchecked = "offen";

    public sealed record Line(Stakeholder Who, Expectation Expectation);

    public sealed record Shown(IReadOnlyList<Line> Lines, IReadOnlyDictionary<string, int> Counts, string State, bool MayWrite)
    {
        public int All => Counts.Values.Sum();
    }

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db, CancellationToken cancellation)
    {
        var lines = await Read(me, db, cancellation);
        var counts = lines.GroupBy(l => StateOf(l.Expectation), StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var state = request.Query[StateKey].ToString();
        var chosen = state == Unchecked || Enum.TryParse<ExpectationResult>(state, out _) ? state : "";
        return View.Page<ListExpectations, Shown>(new([.. lines.Where(l => chosen.Length == 0 || StateOf(l.Expectation) == chosen)], counts, chosen, me.May(Permission.WriteAnalyses)));
    }

    public static async Task<IResult> Download(Me me, CityDb db, CancellationToken cancellation)
    {
        var file = new Csv(["nummer", "name", "erwartung", "genannt_am", "ergebnis", "warum", "geprueft_am"]);
        foreach (var (who, expectation) in await Read(me, db, cancellation))
        {
            file.Row(who.Number, who.Name, expectation.Body, expectation.Day, expectation.Result is { } result ? StakeholderText.Of(result).De : null, expectation.Why, expectation.CheckedOn);
        }

        return file.Download("erwartungen-intern.csv");
    }

    private static string StateOf(Expectation expectation) => expectation.Result?.ToString() ?? Unchecked;

    // The rule of the register: persons for the coordination and their owner only.
    private static async Task<List<Line>> Read(Me me, CityDb db, CancellationToken cancellation)
    {
        var known = StakeholderAccess.VisibleTo(me, db.Stakeholders).AsNoTracking();
        var pairs = await (from e in db.Expectations.AsNoTracking() join s in known on e.StakeholderId equals s.Id orderby e.Result != null, e.Day, s.Number select new { s, e }).ToListAsync(cancellation);
        return [.. pairs.Select(p => new Line(p.s, p.e))];
    }
}
