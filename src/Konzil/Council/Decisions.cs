using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>A recorded resolution walks on along the line: each measure it decides learns of it.</summary>
public static class Decisions
{
    internal const string Decided = "decided/";

    /// <summary>Call it inside the transaction that saves the resolution. <paramref name="before"/> are the measures it named until now.</summary>
    public static async Task Tell(CityDb db, Resolution resolution, IReadOnlyCollection<ResolutionItem> before, DateTimeOffset now)
    {
        var at = resolution.Date is { } day && Noon(day) < now ? Noon(day) : now;
        var path = $"/beschluesse/{resolution.Number}";
        var occasion = resolution.Corrections == 0 ? $"{resolution.Number}" : $"{resolution.Number}/{resolution.Corrections}";
        var named = resolution.Items.Select(i => i.MeasureId).ToHashSet();
        var removed = before.Where(i => !named.Contains(i.MeasureId)).ToList();
        await Adoption.Carry(db, resolution, removed);
        foreach (var item in resolution.Items)
        {
            var known = before.Any(i => i.MeasureId == item.MeasureId);
            var words = Words(resolution, item, known ? CouncilText.CorrectedStep : CouncilText.Step);
            if (!known || !await Said(db, item.MeasureId, words))
            {
                await Lineage.Record(db, new MeasureStep(item.MeasureId, StationKind.Decision, words, path, (resolution.ResultOf(item) == ResolutionResult.Deferred ? MeasureStep.Deferred : Decided) + occasion, resolution.Corrections == 0 ? at : now));
            }
        }

        Deferrals.Ask(db, resolution);
        foreach (var gone in removed)
        {
            await Lineage.Record(db, new MeasureStep(gone.MeasureId, StationKind.Decision, CouncilText.RemovedStep.Filled(resolution.Title), path, Decided + occasion, now));
        }

        await db.SaveChangesAsync();
    }

    public static Text Day(Resolution resolution) => resolution.Date is { } day ? CouncilText.DayIn.Filled(day) : new Text(Year(resolution), Year(resolution));

    /// <summary>"Vertagt bis 3. März 2027: Gemeinderat, 2. Februar 2027, 20 Ja, 4 Nein, 1 Enthaltungen. Auflage: …".</summary>
    private static Text Words(Resolution resolution, ResolutionItem item, Text shape)
    {
        var result = resolution.ResultOf(item);
        var first = result == ResolutionResult.Deferred ? ItemWords.State(result, item.Result is null ? resolution.DeferredUntil : item.DeferredUntil) : CouncilText.Verb(result);
        var said = shape.Filled(first, resolution.Body, Day(resolution), resolution.Votes.Words);
        var own = ItemWords.Of(item.Own with { Result = null });
        var (de, en) = own.De.Length == 0 ? (said.De, said.En) : (said.De + ". " + own.De, said.En + ". " + own.En);
        return new(Short(de), Short(en));
    }

    // A step is one line; the whole condition stands at the resolution.
    private static string Short(string words) => words.Length <= MeasureStep.TextMax ? words : words[..(MeasureStep.TextMax - 1)] + "…";

    private static string Year(Resolution resolution) => resolution.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset Noon(DateOnly day) => Format.At(day, new TimeOnly(12, 0));

    // A correction that changes nothing the measure tells (a link, the wording) is no news for it.
    private static async Task<bool> Said(CityDb db, Guid measure, Text corrected)
    {
        var last = await db.MeasureSteps.AsNoTracking().Where(s => s.MeasureId == measure && s.Kind == StationKind.Decision).OrderByDescending(s => s.At).Select(s => s.De).FirstOrDefaultAsync();
        return last is not null && corrected.De.EndsWith(last, StringComparison.Ordinal);
    }
}
