using Konzil.Agenda;
using Konzil.Council;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Scoring;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>
/// The paper with which the agenda is laid before the council, made from what is public now: motion, way, goals, measures,
/// participation, scoring, money, and what the strategy paper leaves open. Nothing in it is typed for it alone.
/// </summary>
internal sealed class AgendaPaper(CityDb db, Catalog catalog, Tell tell)
{
    public async Task<Document> Write(CancellationToken cancellation)
    {
        var city = await catalog.Read(db);
        var standing = await AgendaStanding.Read(db, cancellation);
        var measures = await MeasureAccess.Public(db.Measures).AsNoTracking().OrderBy(m => m.Number).ToListAsync(cancellation);
        IReadOnlyList<DocumentPiece> pieces =
        [
            new DocumentHeading(2, PaperDocText.Motion),
            new DocumentText(PaperDocText.MotionText.With(Format.Date(db.Now), measures.Count, city.Fields.Count)) { Note = PaperDocText.MotionNote },
            .. await Ways(cancellation),
            new DocumentHeading(2, PaperDocText.Goals),
            city.Goals.Count == 0 ? new DocumentText(PaperDocText.NoGoals) : new DocumentList([.. city.Goals.Select(g => AgendaText.GoalNumber.With(g.Number) + ": " + g.Title)]),
            new DocumentHeading(2, PaperDocText.Measures),
            .. measures.Count == 0 ? [new DocumentText(PaperDocText.NoMeasures)] : city.Fields.SelectMany(f => OfField(f, measures)),
            .. await Participation(measures, cancellation),
            .. await Ranking(measures, cancellation),
            .. await Money(measures, cancellation),
            .. await Open(cancellation),
        ];
        return city.Terms.Explain(new Document(PaperDocText.CouncilTitle.With(city.City.CityName), PaperDocText.Standing.With(Format.Date(db.Now), standing.Words, tell.Site + (standing.Version is { } version ? Paths.Neutral(Paths.AgendaVersion(version.Number)) : Paths.Neutral(Paths.Agenda))), pieces));
    }

    private async Task<IReadOnlyList<DocumentPiece>> Ways(CancellationToken cancellation)
    {
        if (await db.StrategyChoices.AsNoTracking().SingleOrDefaultAsync(cancellation) is not { } choice)
        {
            return [];
        }

        var variants = await db.Variants.AsNoTracking().OrderBy(v => v.Order).ToListAsync(cancellation);
        var notes = await SourceNotes.Of(db, cancellation, SourcedKind.Variant, SourcedKind.Choice);
        return
        [
            new DocumentHeading(2, PaperDocText.Way),
            new DocumentText(choice.Question) { Note = notes.Line(SourcedKind.Choice, SourcedStrategy.ChoiceItem) },
            new DocumentTable(StrategyText.VariantsCaption,
            [
                [StrategyText.Aspect, .. variants.Select(v => v.Title + (v.Key == choice.VariantKey ? " (" + StrategyText.Chosen + ")" : ""))],
                [StrategyText.Features, .. variants.Select(v => Lines(v.Features))],
                [StrategyText.Pros, .. variants.Select(v => Lines(v.Pros))],
                [StrategyText.Cons, .. variants.Select(v => Lines(v.Cons))],
            ])
            { Note = string.Join("; ", variants.Select(v => notes.Line(SourcedKind.Variant, v.Key)).OfType<string>().Distinct(StringComparer.Ordinal)) },
            new DocumentText(PaperDocText.Reasons),
            new DocumentList([.. choice.Reasons.Select(r => r.ToString())]),
        ];
    }

    private static IEnumerable<DocumentPiece> OfField(ActionField field, List<Measure> measures)
    {
        var own = measures.Where(m => m.FieldId == field.Id).ToList();
        return own.Count == 0 ? [] :
        [
            new DocumentHeading(3, field.Name + (field.IsDraft ? " (" + StrategyText.Of(field.Life, field.IsDraft) + ")" : "")),
            new DocumentTable(PaperDocText.MeasuresOf.With(field.Name),
            [
                [AgendaText.MeasureWord, AgendaText.Summary, AgendaText.Level, AgendaText.LeadUnit],
                .. own.Select(m => new string[] { Name(m) + (m.IsLeadProject ? " (" + AgendaText.LeadProject + ")" : ""), Language.IsEnglish ? m.SummaryEn ?? m.Summary : m.Summary, AgendaText.Of(m.Level), m.LeadUnit.Length > 0 ? m.LeadUnit : AgendaText.NotNamedInPaper }),
            ]),
        ];
    }

    private async Task<IReadOnlyList<DocumentPiece>> Participation(List<Measure> measures, CancellationToken cancellation)
    {
        var ideas = IdeaAccess.Public(db.Ideas);
        var input = await CitizenInput.Of(db, [.. measures.Select(m => m.Id)], cancellation);
        return
        [
            new DocumentHeading(2, PaperDocText.Participation),
            new DocumentTable(PaperDocText.Participation,
            [
                [PaperDocText.What, PaperDocText.HowMany],
                [PaperDocText.IdeasPublic, Format.Count(await ideas.CountAsync(cancellation))],
                [PaperDocText.Supports, Format.Count(await ideas.SumAsync(i => i.SupportCount, cancellation))],
                [PaperDocText.IdeasUsed, Format.Count(input.Values.Sum(i => i.Ideas))],
                [PaperDocText.MeasuresFromIdeas, Format.Count(input.Values.Count(i => i.Ideas > 0))],
            ]),
        ];
    }

    private async Task<IReadOnlyList<DocumentPiece>> Ranking(List<Measure> measures, CancellationToken cancellation)
    {
        var round = await Konzil.Scoring.RoundAccess.Public(db.Rounds).AsNoTracking().WithRules().Where(r => r.State == Konzil.Scoring.RoundState.Closed).OrderByDescending(r => r.Number).FirstOrDefaultAsync(cancellation);
        if (round?.Result is not { } result)
        {
            return [new DocumentHeading(2, PaperDocText.Scoring), new DocumentText(PaperDocText.NoScoring)];
        }

        var byId = measures.ToDictionary(m => m.Id);
        var notes = await SourceNotes.Of(db, cancellation, SourcedKind.Criterion);
        return
        [
            new DocumentHeading(2, PaperDocText.Scoring),
            new DocumentText(PaperDocText.Criteria.With(string.Join(", ", round.Points.Select(c => c.Title + " (" + RankTable.Percent(c.Weight) + ")"))))
            { Note = string.Join("; ", round.Points.Select(c => notes.Line(SourcedKind.Criterion, SourcedCriteria.Item(round.Number, c.Key))).OfType<string>().Distinct(StringComparer.Ordinal)) },
            new DocumentTable(PaperDocText.RankingOf.With(round.Title),
            [
                [round.GroupsFrom is null ? PaperDocText.Rank : PaperDocText.Group, AgendaText.MeasureWord, AgendaText.LeadProject],
                .. result.Measures.Where(m => m.Rank is not null && byId.ContainsKey(m.MeasureId)).Select(m => new string[] { round.GroupOf(m) is { } group ? ScoringText.Of(group) : m.Rank!.Value.ToString(System.Globalization.CultureInfo.InvariantCulture), Name(byId[m.MeasureId]), byId[m.MeasureId].IsLeadProject ? PaperDocText.Yes : "–" }),
            ]),
        ];
    }

    private async Task<IReadOnlyList<DocumentPiece>> Money(List<Measure> measures, CancellationToken cancellation)
    {
        var money = await MeasureMoney.Read(db, [.. measures.Select(m => m.Id)], cancellation);
        if (money.Count == 0)
        {
            return [new DocumentHeading(2, SteeringText.Money), new DocumentText(PaperDocText.NoMoney)];
        }

        return
        [
            new DocumentHeading(2, SteeringText.Money),
            new DocumentTable(SteeringText.Money,
            [
                [AgendaText.MeasureWord, SteeringText.Of(MoneyKind.Planned), SteeringText.Of(MoneyKind.Budgeted)],
                .. measures.Where(m => money.ContainsKey(m.Id)).Select(m => new[] { Name(m), Sum(money[m.Id].Lines, MoneyKind.Planned), Sum(money[m.Id].Lines, MoneyKind.Budgeted) }),
                [SteeringText.Sum, Sum(money.Values.SelectMany(m => m.Lines), MoneyKind.Planned), Sum(money.Values.SelectMany(m => m.Lines), MoneyKind.Budgeted)],
            ])
            { Note = PaperDocText.MoneyNote.With(measures.Count - money.Count) },
        ];
    }

    private async Task<IReadOnlyList<DocumentPiece>> Open(CancellationToken cancellation)
    {
        var notes = await db.Contradictions.AsNoTracking().OrderBy(c => c.Order).ToListAsync(cancellation);
        return notes.Count == 0 ? [] : [new DocumentHeading(2, StrategyText.NoteHeading), new DocumentList([.. notes.Select(n => n.Code + ": " + n.Title)])];
    }

    private static string Sum(IEnumerable<MoneyRow> lines, MoneyKind kind) => DeliveryWords.Sum(MoneyCell.Sum(lines.Select(l => l[kind])));

    private static string Name(Measure measure) => measure.Code + " " + (Language.IsEnglish ? measure.TitleEn ?? measure.Title : measure.Title);

    private static string Lines(IReadOnlyList<Text> lines) => lines.Count == 0 ? StrategyText.None : string.Join('\n', lines.Select(l => l.ToString()));
}
