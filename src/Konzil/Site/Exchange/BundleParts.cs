using System.Text;
using Konzil.Course;
using Konzil.Platform;
using Konzil.Platform.Content;
using Konzil.Scoring;
using Konzil.Site.Content;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site;

/// <summary>Criteria for scoring, one file a template: the same files as on the page of templates.</summary>
internal sealed class CriteriaPart : IBundlePart
{
    private const string Folder = "kriterien/";

    public bool Owns(string file) => file.StartsWith(Folder, StringComparison.Ordinal) && file.EndsWith(".yaml", StringComparison.Ordinal) && !file.Contains("..", StringComparison.Ordinal);

    public async Task<IReadOnlyList<BundleFile>> Write(BundleScene scene) =>
        [.. (await ListTemplates.InOrder(scene.Db)).Select(t => new BundleFile(Folder + t.Key + ".yaml", TemplateYaml.Of(t.Text)))];

    public async Task<IReadOnlyList<BundleStep>> Plan(BundleFile file, BundleScene scene)
    {
        var text = TemplateFile.Read(file.Name, file.Text);
        var known = await scene.Db.Templates.AsNoTracking().SingleOrDefaultAsync(t => t.Key == text.Key);
        var change = known is null ? BundleChange.New : TemplateYaml.Of(known.Text) == TemplateYaml.Of(text) ? BundleChange.Same : known.UploadedAt is null ? BundleChange.Kept : BundleChange.Replaced;
        var row = new BundleRow(BundleText.Criteria, text.Title, change) { Here = change is BundleChange.Same or BundleChange.New ? "" : Names(known!.Criteria), There = change == BundleChange.Same ? "" : Names(text.Criteria) };
        return [new(row, change is BundleChange.New or BundleChange.Replaced ? () => Take(text, scene) : null)];
    }

    private static async Task Take(TemplateText text, BundleScene scene)
    {
        var template = await scene.Db.Templates.SingleOrDefaultAsync(t => t.Key == text.Key);
        if (template is null)
        {
            scene.Db.Templates.Add(template = new Template(text.Key));
        }

        template.Upload(text, scene.Now);
    }

    private static string Names(IEnumerable<CriterionText> criteria) =>
        string.Join(", ", criteria.Select(c => c.Kind == Scoring.CriterionKind.Points ? c.Short + " " + Round.Shown(c.Weight) : c.Short.ToString()));
}

/// <summary>Fields of action without what is in them.</summary>
internal sealed class FieldsPart : IBundlePart
{
    private const string File = "handlungsfelder.yaml";

    public bool Owns(string file) => file == File;

    public Task<IReadOnlyList<BundleFile>> Write(BundleScene scene)
    {
        var yaml = new StringBuilder("fields:\n");
        foreach (var field in scene.City.Fields)
        {
            Bundle.Line(yaml, "  - mark", field.Mark);
            Bundle.Words(yaml, "    title", field.Name);
            Bundle.Words(yaml, "    sentence", field.Sentence);
            yaml.Append("    direction: ").Append(ContentWords.Of(field.Direction)).Append('\n');
        }

        return Task.FromResult<IReadOnlyList<BundleFile>>(scene.City.Fields.Count == 0 ? [] : [new(File, yaml.ToString())]);
    }

    public Task<IReadOnlyList<BundleStep>> Plan(BundleFile file, BundleScene scene)
    {
        var rows = Bundle.Read(file, "fields", map => (Mark: map.Reference("mark", FieldsFile.Marks, "den Zeichen der Gestaltung"), Name: Bundle.Limited(map, "title", ActionField.NameMax), Sentence: map.Has("sentence") ? Bundle.Limited(map, "sentence", ActionField.SentenceMax) : new Text("", ""), Direction: map.Enum<Strategy.FieldDirection>("direction")));
        return Task.FromResult<IReadOnlyList<BundleStep>>([.. rows.DistinctBy(r => r.Name.De, StringComparer.OrdinalIgnoreCase).Select(row =>
        {
            if (scene.City.AllFields.FirstOrDefault(f => string.Equals(f.NameDe, row.Name.De, StringComparison.OrdinalIgnoreCase)) is { } known)
            {
                var same = known.SentenceDe == row.Sentence.De;
                return new BundleStep(new(BundleText.Fields, row.Name, same ? BundleChange.Same : BundleChange.Kept) { Here = same ? "" : known.Sentence, There = same ? "" : row.Sentence });
            }

            var profile = new FieldProfile(row.Mark, row.Direction, FieldView.Hidden) { Sentence = row.Sentence };
            return new BundleStep(new(BundleText.Fields, row.Name, BundleChange.New) { There = row.Sentence }, () => EditField.Add(row.Name, profile, new(default, FieldStepKind.Added, BundleText.Taken.De, scene.Now), scene.City, scene.Db));
        })]);
    }
}

/// <summary>Principles in force; elsewhere they are drafts until a body there decides.</summary>
internal sealed class PrinciplesPart : IBundlePart
{
    private const string File = "leitsaetze.yaml";

    public bool Owns(string file) => file == File;

    public async Task<IReadOnlyList<BundleFile>> Write(BundleScene scene)
    {
        var standing = await PrincipleAccess.Standing(scene.Db, CancellationToken.None);
        var yaml = new StringBuilder("principles:\n");
        foreach (var words in standing.Select(p => p.Adopted!))
        {
            yaml.Append("  -\n");
            Bundle.Words(yaml, "    title", words.Title);
            Bundle.Words(yaml, "    wording", words.Wording);
        }

        return standing.Count == 0 ? [] : [new(File, yaml.ToString())];
    }

    public async Task<IReadOnlyList<BundleStep>> Plan(BundleFile file, BundleScene scene)
    {
        var rows = Bundle.Read(file, "principles", map => (Title: Bundle.Limited(map, "title", Principle.TitleMax), Wording: Bundle.Limited(map, "wording", Principle.WordingMax)));
        var known = (await scene.Db.Principles.AsNoTracking().Include(p => p.Versions).ToListAsync()).ConvertAll(p => p.Adopted ?? p.Latest);
        return [.. rows.DistinctBy(r => r.Title.De, StringComparer.OrdinalIgnoreCase).Select(row =>
        {
            if (known.Find(k => string.Equals(k.Title.De, row.Title.De, StringComparison.OrdinalIgnoreCase)) is { } here)
            {
                var same = here.Wording.De == row.Wording.De;
                return new BundleStep(new(BundleText.Principles, row.Title, same ? BundleChange.Same : BundleChange.Kept) { Here = same ? "" : here.Wording, There = same ? "" : row.Wording });
            }

            return new BundleStep(new(BundleText.Principles, row.Title, BundleChange.New) { There = row.Wording }, async () => scene.Db.Principles.Add(Principle.Begin(
                await NumberSeries.Take(scene.Db, Principle.KindName), new PrincipleWords(row.Title, row.Wording, BundleText.Taken.De, TalkCircle.Office, null), scene.Me, scene.Now)));
        })];
    }
}

/// <summary>What may go wrong, without ratings and without owners.</summary>
internal sealed class RisksPart : IBundlePart
{
    private const string File = "risiken.yaml";

    public bool Owns(string file) => file == File;

    public async Task<IReadOnlyList<BundleFile>> Write(BundleScene scene)
    {
        var risks = await scene.Db.Risks.AsNoTracking().Where(r => r.MeasureId == null && r.IsPublic || r.Source != "").OrderBy(r => r.Number).ToListAsync();
        var yaml = new StringBuilder("risks:\n");
        foreach (var risk in risks)
        {
            yaml.Append("  -\n");
            Bundle.Words(yaml, "    event", new(risk.EventDe, risk.EventEn ?? risk.EventDe));
            Bundle.Line(yaml, "    cause", risk.Cause);
            Bundle.Line(yaml, "    effect", risk.Effect);
            yaml.Append("    response: ").Append(ContentWords.Of(risk.Response)).Append('\n');
            Bundle.Line(yaml, "    action", risk.Action);
        }

        return risks.Count == 0 ? [] : [new(File, yaml.ToString())];
    }

    public async Task<IReadOnlyList<BundleStep>> Plan(BundleFile file, BundleScene scene)
    {
        var rows = Bundle.Read(file, "risks", Row);
        var known = await scene.Db.Risks.AsNoTracking().ToListAsync();
        return [.. rows.DistinctBy(r => r.Event.De, StringComparer.OrdinalIgnoreCase).Select(row =>
        {
            if (known.Find(k => string.Equals(k.EventDe, row.Event.De, StringComparison.OrdinalIgnoreCase)) is { } here)
            {
                var same = here.Action == row.Words.Action && here.Cause == row.Words.Cause;
                return new BundleStep(new(BundleText.Risks, row.Event, same ? BundleChange.Same : BundleChange.Kept) { Here = same ? "" : here.Action, There = same ? "" : row.Words.Action });
            }

            return new BundleStep(new(BundleText.Risks, row.Event, BundleChange.New) { There = row.Words.Action }, async () =>
            {
                var risk = Risk.Name(await NumberSeries.Take(scene.Db, Risk.Kind), null, scene.Now);
                risk.Write(row.Words);
                scene.Db.Risks.Add(risk.Loaded(row.Event.En, BundleText.Taken.De, false));
            });
        })];
    }

    private static (Text Event, RiskWords Words) Row(ContentMap map)
    {
        var happens = Bundle.Limited(map, "event", Conventions.Line);
        var words = new RiskWords(happens.De, Bundle.Line(map, "cause", Risk.TextMax), Bundle.Line(map, "effect", Risk.TextMax)) { Response = map.OptionalEnum<RiskResponse>("response") ?? default, Action = Bundle.Line(map, "action", Risk.TextMax) };
        try
        {
            Risk.Name(0, null, default).Write(words);
        }
        catch (Refusal refused)
        {
            map.Fail("response", refused.Reason.De);
        }

        return (happens, words);
    }
}

/// <summary>Terms of the glossary with what they mean.</summary>
internal sealed class TermsPart : IBundlePart
{
    private const string File = "begriffe.yaml";
    private const int MeaningMax = 2000;

    public bool Owns(string file) => file == File;

    public async Task<IReadOnlyList<BundleFile>> Write(BundleScene scene)
    {
        var terms = await scene.Db.Glossary.AsNoTracking().Where(g => g.Kind == GlossaryKind.Term && g.MeaningDe != "").ToListAsync();
        var yaml = new StringBuilder("terms:\n");
        foreach (var term in terms.OrderBy(t => t.Key, StringComparer.Ordinal))
        {
            Bundle.Line(yaml, "  - key", term.Key);
            Bundle.Words(yaml, "    term", term.Term);
            Bundle.Words(yaml, "    meaning", term.Meaning);
        }

        return terms.Count == 0 ? [] : [new(File, yaml.ToString())];
    }

    public async Task<IReadOnlyList<BundleStep>> Plan(BundleFile file, BundleScene scene)
    {
        var rows = Bundle.Read(file, "terms", map => (Key: map.Key(), Term: Bundle.Limited(map, "term", Conventions.Line), Meaning: Bundle.Limited(map, "meaning", MeaningMax)));
        var known = await scene.Db.Glossary.AsNoTracking().Where(g => g.Kind == GlossaryKind.Term).ToListAsync();
        return [.. rows.Select(row =>
        {
            if (known.Find(k => k.Key == row.Key) is { } here)
            {
                var same = here.MeaningDe == row.Meaning.De;
                return new BundleStep(new(BundleText.Terms, row.Term, same ? BundleChange.Same : BundleChange.Kept) { Here = same ? "" : here.Meaning, There = same ? "" : row.Meaning });
            }

            return new BundleStep(new(BundleText.Terms, row.Term, BundleChange.New) { There = row.Meaning }, () =>
            {
                var term = new GlossaryEntry(row.Key, GlossaryKind.Term);
                term.Write(row.Term, row.Meaning, TermState.Unconfirmed, "");
                scene.Db.Glossary.Add(term);
                return Task.CompletedTask;
            });
        })];
    }
}
