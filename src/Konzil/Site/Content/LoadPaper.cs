using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>What the strategy paper explains and weighs: glossary, variants, success factors, and where it contradicts itself.</summary>
public sealed class LoadPaper : ILoadStep
{
    public int Order => 12;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        await Contradictions(loading, cancellation);
        await Glossary(loading, cancellation);
        await Variants(loading, cancellation);
        await Sources(loading, cancellation);
        foreach (var (entry, i) in loading.Content.SuccessFactors.Select((f, i) => (f, i)))
        {
            var factor = await loading.Row("success-factor", entry.Key, () => new SuccessFactor(entry.Key, i + 1), cancellation);
            factor.Write(entry.Title, entry.Wording, entry.Source);
        }
    }

    private static async Task Contradictions(Loading loading, CancellationToken cancellation)
    {
        foreach (var (entry, i) in loading.Content.Contradictions.Select((c, i) => (c, i)))
        {
            var row = await loading.Row("contradiction", entry.Key, () => new Contradiction(entry.Key, i + 1), cancellation);
            row.Write(entry.Place, entry.Title, entry.Quotes, entry.Konzil, entry.Concerns);
        }
    }

    private static async Task Glossary(Loading loading, CancellationToken cancellation)
    {
        foreach (var entry in loading.Content.Glossary.Terms)
        {
            var row = await loading.Row("term", entry.Key, () => new GlossaryEntry(entry.Key, GlossaryKind.Term), cancellation);
            if (!row.IsOurs)
            {
                row.Write(entry.Term, new Text(entry.Wording, entry.Translation), Of(entry.State), "");
                row.SetApart(entry.Aliases, entry.IsNot, entry.IsQuiet);
            }
        }

        foreach (var entry in loading.Content.Glossary.Abbreviations)
        {
            var row = await loading.Row("abbreviation", entry.Key, () => new GlossaryEntry(entry.Key, GlossaryKind.Abbreviation), cancellation);
            if (!row.IsOurs)
            {
                row.Write(new Text(entry.Short, entry.Short), entry.Long ?? new Text("", ""), Of(entry.State), entry.Place);
                row.SetApart([], [], entry.IsQuiet);
            }
        }
    }

    private static async Task Variants(Loading loading, CancellationToken cancellation)
    {
        var content = loading.Content.Variants;
        foreach (var (entry, i) in content.Variants.Select((v, i) => (v, i)))
        {
            var row = await loading.Row("variant", entry.Key, () => new Variant(entry.Key, i + 1), cancellation);
            row.Write(entry.Wording, entry.Title, entry.Features, entry.Pros, entry.Cons);
            row.Position(entry.Position?.Who, entry.Position?.Wording, entry.Position?.Stance == Stance.For);
        }

        var choice = await loading.Db.StrategyChoices.SingleOrDefaultAsync(cancellation);
        if (choice is null)
        {
            choice = new StrategyChoice();
            loading.Db.StrategyChoices.Add(choice);
        }

        choice.Ask(content.Question, content.Source);
        choice.Choose(content.Decision.Variant, content.Decision.Wording, content.Decision.Consequence, content.Decision.Source);
        choice.Because(content.Decision.Reasons, content.Decision.Drawbacks);
    }

    private static async Task Sources(Loading loading, CancellationToken cancellation)
    {
        foreach (var entry in loading.Content.Sources)
        {
            var known = loading.Find("source", entry.Key) is { } id ? await loading.Db.Set<SourceWork>().SingleOrDefaultAsync(w => w.Id == id, cancellation) : null;
            if (known is { IsOurs: true })
            {
                continue;
            }

            var number = known?.Number ?? await NumberSeries.Take(loading.Db, SourceWork.Series);
            var work = known ?? await loading.Row("source", entry.Key, () => SourceWork.OfPaper(number), cancellation);
            if (known is null)
            {
                foreach (var use in entry.Uses)
                {
                    // Loaded with its work only: what the office took away stays away.
                    work.Uses.Add(new SourceUse(work.Id, use.Kind, use.Item, use.Pages));
                }
            }

            work.Write(new SourceWords(entry.Authors, entry.Title, entry.Place, entry.Year, entry.Link));
        }
    }

    private static TermState Of(Certainty certainty) => certainty switch
    {
        Certainty.Stated => TermState.Stated,
        Certainty.Unconfirmed => TermState.Unconfirmed,
        _ => TermState.Unknown,
    };
}
