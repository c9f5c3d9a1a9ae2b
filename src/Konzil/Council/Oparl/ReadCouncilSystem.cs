using Konzil.Methods.Similarity;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Konzil.Council.Oparl;

/// <summary>Comes up every night, and when the council's office asks for it.</summary>
public sealed record OparlDue(DateTimeOffset At);

/// <summary>When the council information system is read. Nothing is planned where none is configured.</summary>
public static class OparlPlan
{
    private static readonly TimeOnly Night = new(4, 10);

    /// <summary>The next night, unless it is planned already. The caller saves.</summary>
    public static async Task Ahead(CityDb db, OparlOptions options)
    {
        var (kind, now) = (typeof(OparlDue).FullName!, db.Now);
        if (options.IsOn && !await db.Jobs.AnyAsync(j => j.Kind == kind && j.DueAt > now))
        {
            var at = Format.At(Format.Day(now).AddDays(1), Night);
            db.Say(new OparlDue(at), at);
        }
    }
}

/// <summary>
/// Reads the council information system and proposes which of its papers belong to resolutions recorded here. Everything is
/// read before anything is written: where the reading breaks off, only the log says so.
/// </summary>
public sealed class ReadCouncilSystem(CityDb db, IOptions<OparlOptions> options, Resolve resolve, Tell tell) : IHandle<OparlDue>
{
    private const int KeptRuns = 100;

    public async Task Do(OparlDue news, CancellationToken cancellation)
    {
        if (!options.Value.IsOn)
        {
            return;
        }

        var now = db.Now;
        var before = await db.OparlRuns.AsNoTracking().OrderByDescending(r => r.At).FirstOrDefaultAsync(cancellation);
        var (run, reading) = await Read(now, cancellation);
        await db.Together(async () =>
        {
            if (reading is not null)
            {
                run.Found(reading, await Propose(reading, now, cancellation));
            }

            db.Add(run);
            await OparlPlan.Ahead(db, options.Value);
            await db.SaveChangesAsync(cancellation);
            var old = await db.OparlRuns.OrderByDescending(r => r.At).Skip(KeptRuns).Select(r => r.Id).ToListAsync(cancellation);
            await db.OparlRuns.Where(r => old.Contains(r.Id)).ExecuteDeleteAsync(cancellation);
        }, cancellation);
        if (run.Proposals > 0)
        {
            await Say(OparlText.FoundNews.Filled(run.Proposals), "found/" + run.Id.ToString("N"), cancellation);
        }
        else if (run.Failed && before is not { Failed: true })
        {
            // Once, not every night until it works again.
            await Say(OparlText.BrokeNews.Filled(run.Problem), "broke/" + run.Id.ToString("N"), cancellation);
        }
    }

    private async Task<(OparlRun Run, OparlReading? Reading)> Read(DateTimeOffset now, CancellationToken cancellation)
    {
        var requests = 0;
        try
        {
            var rules = options.Value.Rules();
            using var client = new GuardedClient(rules, resolve);
            try
            {
                var reading = await new OparlReader(client, cancellation).Read(rules.Start, options.Value.Body, now.AddDays(-options.Value.Days));
                return (new OparlRun(now, client.Requests), reading);
            }
            finally
            {
                requests = client.Requests;
            }
        }
        catch (Refusal problem)
        {
            return (new OparlRun(now, requests).Broke(problem.Reason), null);
        }
    }

    private async Task<int> Propose(OparlReading reading, DateTimeOffset now, CancellationToken cancellation)
    {
        var resolutions = await db.Resolutions.AsNoTracking().Select(r => new Recorded(r.Id, r.PaperNumber, r.Body, r.Date, r.Title)).ToListAsync(cancellation);
        var known = await db.OparlLinks.ToListAsync(cancellation);
        var count = 0;
        foreach (var (resolution, paper) in resolutions.SelectMany(r => reading.Papers.Where(r.Fits).Select(p => (r, p))))
        {
            var link = OparlLink.Propose(resolution.Id, paper, resolution.Station(paper), now);
            var same = known.Where(k => k.ResolutionId == link.ResolutionId && k.Paper == link.Paper).ToList();
            if (same.Exists(k => k.Fingerprint == link.Fingerprint))
            {
                continue;
            }

            foreach (var open in same.Where(k => k.State == OparlLinkState.Open))
            {
                open.Replace();
            }

            db.Add(link);
            known.Add(link);
            count++;
        }

        return count;
    }

    private async Task Say(Text text, string key, CancellationToken cancellation) => await tell.People(
        await db.PeopleWith(Permission.RecordResolutions).Select(p => p.Id).ToListAsync(cancellation),
        new News(NewsKind.Work, text, Paths.Neutral(Paths.CouncilSystem), "oparl/" + key));

    /// <summary>A resolution as far as it can be recognised.</summary>
    private sealed record Recorded(Guid Id, string PaperNumber, string Body, DateOnly? Date, string Title)
    {
        /// <summary>By the number of the paper; where none was recorded, by body, day and title together.</summary>
        public bool Fits(ReadPaper paper) => PaperNumber.Length > 0
            ? Plain(PaperNumber) == Plain(paper.Reference)
            : Date is not null && Plain(Title) == Plain(paper.Name) && paper.Stations.Any(IsHere);

        /// <summary>Where it was decided: in this body on this day, else where a body decided, else the last one with a result.</summary>
        public ReadStation? Station(ReadPaper paper) =>
            paper.Stations.FirstOrDefault(IsHere) ?? paper.Stations.LastOrDefault(s => s.Decides) ?? paper.Stations.LastOrDefault(s => s.Result.Length > 0) ?? (paper.Stations is [.., var last] ? last : null);

        private bool IsHere(ReadStation station) => station.Day == Date && Plain(station.Body) == Plain(Body);

        private static string Plain(string text) => new([.. GermanText.Fold(text).Where(c => !char.IsWhiteSpace(c))]);
    }
}
