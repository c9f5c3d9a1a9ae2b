using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>
/// Carries a regrouping out and undoes it, each as one transaction. Rows of ideas are taken in the order of their ids, the
/// idea always before its supports: so nothing waits for each other in a circle, and no support falls between.
/// </summary>
public sealed class CarryOut(CityDb db, TimeProvider clock)
{
    /// <summary>Carries it out as soon as nobody is waited for; calls it off if too few are left. Twice at once does it once.</summary>
    public Task IfReady(Guid id, CancellationToken cancellation = default) => IfReady(id, clock.GetUtcNow(), cancellation);

    /// <param name="id">The regrouping.</param>
    /// <param name="now">When it is carried out; examples lie in the past.</param>
    /// <param name="cancellation">Ends it.</param>
    internal Task IfReady(Guid id, DateTimeOffset now, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        return db.Together(async () =>
        {
            // Whoever comes second waits here and finds it done.
            if (await db.Regroupings.Where(r => r.Id == id && r.State == RegroupState.Asking).ExecuteUpdateAsync(s => s.SetProperty(r => r.State, RegroupState.Asking), cancellation) == 0)
            {
                return;
            }

            var regrouping = await db.Regroupings.SingleAsync(r => r.Id == id, cancellation);
            if (!regrouping.IsReady(now))
            {
                return;
            }

            var ideas = await Hold([.. regrouping.Ideas.Select(i => i.IdeaId)]);
            var host = ideas.GetValueOrDefault(regrouping.HostId ?? Guid.Empty);
            var sources = regrouping.Willing.Select(i => ideas[i.IdeaId]).Where(i => i.MayGoOn).OrderBy(i => i.Number).ToList();
            if (!regrouping.IsEnough(sources.Count) || host is { IsOpen: false })
            {
                regrouping.Cancel(RegroupText.TooFew.De, now);
                await db.SaveChangesAsync(cancellation);
                return;
            }

            await Carry(regrouping, sources, host, now);
        }, cancellation);
    }

    /// <summary>Puts everything back. The caller has said so on the regrouping; call it in the same transaction.</summary>
    public async Task Undo(Regrouping regrouping, DateTimeOffset now)
    {
        var ways = await db.Successions.Where(s => s.RegroupingId == regrouping.Id).ToListAsync();
        var ideas = await Hold([.. ways.Select(w => w.FromId).Concat(ways.Select(w => w.ToId)).Distinct()]);
        if (ways.Select(w => ideas[w.ToId]).FirstOrDefault(i => !i.IsCurrent) is { } gone)
        {
            throw new Refusal(RegroupText.UndoOtherFirst.Filled(gone.Number, gone.Title));
        }

        var formed = regrouping.Parts.Select(p => p.IdeaId).OfType<Guid>().ToHashSet();
        db.Successions.RemoveRange(ways);
        foreach (var idea in ways.Select(w => w.FromId).Distinct().Select(id => ideas[id]))
        {
            idea.Return();
            await Forget(idea.Id, ways.Select(w => w.ToId));
            await Step(idea.Id, RegroupText.StepSeparated.Filled(Short(regrouping.EndReason)), null, "separated/", regrouping);
        }

        foreach (var idea in ways.Select(w => w.ToId).Distinct().Select(id => ideas[id]))
        {
            idea.CarryExamples(-Examples(regrouping, ways, idea.Id));
            if (formed.Contains(idea.Id))
            {
                idea.GoOn(Replacement.Dissolved, regrouping.Id, now);
            }

            await Step(idea.Id, RegroupText.StepSeparated.Filled(Short(regrouping.EndReason)), null, "separated/", regrouping);
        }

        await db.SaveChangesAsync();
        await SupportRows.TakeAway(db, regrouping.Id);
    }

    private async Task Carry(Regrouping regrouping, List<Idea> sources, Idea? host, DateTimeOffset now)
    {
        var successors = new List<(Idea Idea, bool Takes)>();
        if (host is not null)
        {
            successors.Add((host, true));
        }

        foreach (var part in regrouping.Parts.OrderBy(p => p.Order))
        {
            var idea = await Form(regrouping, part, sources, now);
            successors.Add((idea, part.TakesSupports));
        }

        var how = regrouping.Kind == RegroupKind.Merge ? Replacement.Merged : Replacement.Split;
        foreach (var source in sources)
        {
            source.GoOn(how, regrouping.Id, now);
            regrouping.Ideas.Single(i => i.IdeaId == source.Id).GoAlong(source.ExampleSupports);
            db.Successions.AddRange(successors.Select(s => new Succession(source.Id, s.Idea.Id, regrouping.Id, s.Takes)));
        }

        foreach (var (idea, _) in successors.Where(s => s.Takes))
        {
            idea.CarryExamples(sources.Sum(s => s.ExampleSupports));
        }

        regrouping.Finish(regrouping.Kind == RegroupKind.Merge ? successors[0].Idea.Id : null, now);
        await db.SaveChangesAsync();
        foreach (var (idea, takes) in successors)
        {
            if (takes)
            {
                await SupportRows.Carry(db, regrouping.Id, idea.Id);
            }

            await Steps(regrouping, sources, idea, idea == host);
        }
    }

    private async Task<Idea> Form(Regrouping regrouping, RegroupPart part, List<Idea> sources, DateTimeOffset now)
    {
        var split = regrouping.Kind == RegroupKind.Split;
        var text = new IdeaText(part.Title, part.Body, Shared(sources, i => i.FieldId) ?? (split ? null : sources.MaxBy(i => i.SupportCount)!.FieldId), Shared(sources, i => i.DistrictId));
        var author = split ? new Author(sources[0].AuthorId, sources[0].AuthorName) : new Author(null, RegroupText.CommonAuthor.De);
        var idea = Idea.Derive(await NumberSeries.Take(db, Idea.Kind), text, author, now);
        if (sources.All(s => s.IsExample))
        {
            // Invented: no answer is promised, nobody is reminded.
            idea.AsExample().TakeNews();
        }

        part.Became(idea.Id);
        db.Ideas.Add(idea);
        return idea;
    }

    private async Task Steps(Regrouping regrouping, List<Idea> sources, Idea successor, bool isHost)
    {
        var path = Paths.Neutral(Paths.Idea(successor.Number, successor.Title));
        var said = regrouping.Kind == RegroupKind.Merge ? RegroupText.StepMerged : RegroupText.StepSplit;
        foreach (var source in sources)
        {
            await Step(source.Id, said.Filled(successor.Number, successor.Title), path, "went-on/" + successor.Id.ToString("N") + "/", regrouping);
        }

        var from = string.Join(", ", sources.Select(s => s.Number));
        await Step(successor.Id, (isHost ? RegroupText.StepJoined : regrouping.Kind == RegroupKind.Merge ? RegroupText.StepFormed : RegroupText.StepPart).Filled(from), null, "formed/", regrouping, isHost ? 2 : 1);

        // What the host has reached already is reached for those who join it.
        foreach (var step in await db.IdeaSteps.AsNoTracking().Where(s => s.IdeaId == successor.Id && s.Stage >= IdeaStep.MeasureStage).ToListAsync())
        {
            foreach (var source in sources)
            {
                await db.TryInsert(ViaKey.For(source.Id, step));
                await db.Ideas.Where(i => i.Id == source.Id && i.Stage < step.Stage).ExecuteUpdateAsync(s => s.SetProperty(i => i.Stage, step.Stage));
            }
        }
    }

    /// <summary>The steps an idea, and whatever came before it, had only through its successor.</summary>
    private async Task Forget(Guid ideaId, IEnumerable<Guid> successors)
    {
        var all = new List<Guid> { ideaId };
        for (var i = 0; i < all.Count; i++)
        {
            var here = all[i];
            all.AddRange(await db.Successions.Where(s => s.ToId == here).Select(s => s.FromId).ToListAsync());
        }

        foreach (var mark in successors.Select(ViaKey.Prefix))
        {
            await db.IdeaSteps.Where(s => all.Contains(s.IdeaId) && s.Key.Contains(mark)).ExecuteDeleteAsync();
        }

        var steps = db.IdeaSteps;
        await db.Ideas.Where(i => all.Contains(i.Id)).ExecuteUpdateAsync(s => s.SetProperty(i => i.Stage, i => steps.Where(x => x.IdeaId == i.Id).Max(x => (int?)x.Stage) ?? 2));
    }

    // Not IdeaStep.Record: who hears of a regrouping is told in RegroupNews, each once.
    private Task<bool> Step(Guid ideaId, Text text, string? path, string key, Regrouping regrouping, int stage = 2) =>
        db.TryInsert(new IdeaStep(ideaId, stage, text, path, key + regrouping.Id.ToString("N"), (regrouping.EndedAt ?? regrouping.DoneAt)!.Value));

    /// <summary>Takes the rows of the ideas, one after the other, and reads them as they are then.</summary>
    private async Task<Dictionary<Guid, Idea>> Hold(List<Guid> ids)
    {
        foreach (var id in ids.Order())
        {
            await db.Ideas.Where(i => i.Id == id).ExecuteUpdateAsync(s => s.SetProperty(i => i.SupportCount, i => i.SupportCount));
        }

        return await db.Ideas.Where(i => ids.Contains(i.Id)).ToDictionaryAsync(i => i.Id);
    }

    private static int Examples(Regrouping regrouping, List<Succession> ways, Guid successor) =>
        ways.Where(w => w.ToId == successor && w.TakesSupports).Sum(w => regrouping.Ideas.Single(i => i.IdeaId == w.FromId).ExampleSupports);

    private static Guid? Shared(List<Idea> ideas, Func<Idea, Guid?> of) => ideas.Select(of).Distinct().ToList() is [var one] ? one : null;

    private static string Short(string? text) => text is null ? "" : text.Length > 500 ? text[..499] + "…" : text;
}
