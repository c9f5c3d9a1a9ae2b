using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Strategy;

/// <summary>Goals can be found by their wording.</summary>
public sealed class SearchGoals : ISearchable
{
    public Type Entity => typeof(Goal);

    public Text Name => StrategyText.GoalsName;

    public async Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation) =>
        await db.Goals.AsNoTracking().SingleOrDefaultAsync(g => g.Id == id, cancellation) is { IsHidden: false, IsCurrent: true } goal
            ? new SearchText(goal.TitleDe, goal.Wording, "/agenda#ziel-" + goal.Number, DateTimeOffset.UnixEpoch) { English = SearchText.Translated(goal.TitleEn, goal.Translation) }
            : null;

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => db.Goals.Where(g => !g.IsHidden && g.Life == GoalLife.Current).Select(g => g.Id).ToListAsync(cancellation);
}

/// <summary>Fields of action can be found by name and sentence.</summary>
public sealed class SearchFields : ISearchable
{
    public Type Entity => typeof(ActionField);

    public Text Name => StrategyText.FieldsName;

    public async Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation) =>
        await db.Fields.AsNoTracking().Include(f => f.Variants).SingleOrDefaultAsync(f => f.Id == id, cancellation) is { View: not FieldView.Hidden } field
            ? new SearchText(field.NameDe, string.Join('\n', [field.SentenceDe, field.ScopeInDe, .. VariantAccess.Open(field).SelectMany(v => new[] { v.Title, v.Body })]), Paths.Neutral(Paths.Field(field.Slug)), DateTimeOffset.UnixEpoch) { English = SearchText.Translated(field.NameEn, field.SentenceEn) }
            : null;

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => db.Fields.Where(f => f.View != FieldView.Hidden).Select(f => f.Id).ToListAsync(cancellation);
}

/// <summary>Terms and abbreviations can be found under every spelling.</summary>
public sealed class SearchGlossary : ISearchable
{
    public Type Entity => typeof(GlossaryEntry);

    public Text Name => StrategyText.GlossaryTitle;

    public async Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation) =>
        await db.Glossary.AsNoTracking().SingleOrDefaultAsync(g => g.Id == id, cancellation) is { } entry
            ? new SearchText(entry.TermDe, entry.MeaningDe, GlossaryEntry.PagePath + "#" + entry.Anchor, DateTimeOffset.UnixEpoch) { English = SearchText.Translated(entry.TermEn, entry.MeaningEn), Also = string.Join('\n', entry.Aliases) }
            : null;

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => db.Glossary.Select(g => g.Id).ToListAsync(cancellation);
}
