using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>How long everything is kept, what would be deleted tonight, and what was deleted before.</summary>
public partial class ShowPeriods
{
    private const int Most = 100;

    /// <param name="Key">Name of the field.</param>
    /// <param name="What">What is deleted.</param>
    /// <param name="Days">As it stands in the form.</param>
    /// <param name="Usual">Without a choice of the city.</param>
    /// <param name="Old">How many tonight would be: the dry run.</param>
    public sealed record Row(string Key, Text What, string Days, int Usual, int Old);

    public sealed record Done(DateTimeOffset At, Text What, DateTimeOffset Before, int Count);

    public sealed record Shown(IReadOnlyList<Row> Rows, IReadOnlyList<Done> Log, bool Saved, string Versions);

    public static async Task<IResult> Show(HttpRequest request, CityDb db, ModuleList modules, CancellationToken cancellation) =>
        View.Page<ShowPeriods, Shown>(await Page(db, modules, null, cancellation) with { Saved = request.Query.ContainsKey("gut") });

    public static async Task<IResult> Post(Form form, CityDb db, ModuleList modules, CancellationToken cancellation)
    {
        var rules = Rules(modules);
        var days = rules.ToDictionary(r => r.Key, r => form.Whole(r.Key, RetentionRule.LeastDays, RetentionRule.MostDays, RetentionText.DaysWrong, required: true), StringComparer.Ordinal);
        if (form.HasErrors)
        {
            return View.Invalid<ShowPeriods, Shown>(await Page(db, modules, form, cancellation), form.Errors);
        }

        var known = await db.Set<RetentionPeriod>().ToListAsync(cancellation);
        if (form.Raw(FormFields.Version) != Stamp(known))
        {
            return View.Stale<ShowPeriods, Shown>(await Page(db, modules, form, cancellation));
        }

        foreach (var (key, _, usual) in rules)
        {
            var chosen = days[key]!.Value;
            if (known.SingleOrDefault(p => p.Key == key) is { } period)
            {
                period.Last(chosen);
            }
            else if (chosen != usual)
            {
                db.Add(new RetentionPeriod(key, chosen));
            }
        }

        return await db.TrySave(cancellation) ? View.SeeOther(Paths.PeriodsSaved) : View.Stale<ShowPeriods, Shown>(await Page(db, modules, form, cancellation));
    }

    private static List<(string Key, Text What, int Usual)> Rules(ModuleList modules) =>
        [.. modules.PersonalData.Where(c => c.Retention is not null).Select(c => (c.Key, c.Retention!.What, c.Retention.Days)), (Periods.UnusedAccounts, RetentionText.UnusedAccounts, Periods.UnusedDays)];

    private static async Task<Shown> Page(CityDb db, ModuleList modules, Form? typed, CancellationToken cancellation)
    {
        var (days, now, rows) = (await Periods.Read(db, modules, cancellation), db.Now, new List<Row>());
        foreach (var (key, what, usual) in Rules(modules))
        {
            var old = modules.PersonalData.SingleOrDefault(c => c.Key == key)?.Retention is { } rule
                ? await rule.Old(db, now.AddDays(-days[key])).CountAsync(cancellation)
                : await Periods.Unused(db, Format.Day(now).AddDays(-days[key])).CountAsync(p => p.WarnedOn == null, cancellation);
            rows.Add(new Row(key, what, typed?.Raw(key) ?? days[key].ToString(System.Globalization.CultureInfo.InvariantCulture), usual, old));
        }

        var names = Rules(modules).ToDictionary(r => r.Key, r => r.What, StringComparer.Ordinal);
        var log = await db.Set<RetentionRun>().AsNoTracking().OrderByDescending(r => r.At).Take(Most).ToListAsync(cancellation);
        return new(rows, [.. log.Where(r => names.ContainsKey(r.Key)).Select(r => new Done(r.At, names[r.Key], r.Before, r.Count))], false, Stamp(await db.Set<RetentionPeriod>().AsNoTracking().ToListAsync(cancellation)));
    }

    // The form holds all periods, so it is stale when any of them changed.
    private static string Stamp(IEnumerable<RetentionPeriod> periods) => string.Join('.', periods.Select(p => p.Version.ToString("N")[^12..]).Order(StringComparer.Ordinal));
}
