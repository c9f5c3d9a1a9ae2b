using Konzil.Agenda;
using Konzil.Council;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>A sheet with one message.</summary>
public sealed record Slide(string Title, IReadOnlyList<string> Lines)
{
    public Picture? Picture { get; init; }
}

/// <summary>What one shows to a body: where the agenda stands, from the public data of the day, one message a sheet.</summary>
internal sealed class SlideDeck(CityDb db, Catalog catalog)
{
    private const int Most = 6;

    public async Task<IReadOnlyList<Slide>> Write(CancellationToken cancellation)
    {
        var (city, today, standing) = (await catalog.Read(db), Format.Day(db.Now), await AgendaStanding.Read(db, cancellation));
        var process = await ProcessPicture.Read(Me.Stranger, db, cancellation);
        var measures = await MeasureAccess.Public(db.Measures).AsNoTracking().OrderBy(m => m.Number).ToListAsync(cancellation);
        var ids = measures.ConvertAll(m => m.Id);
        var milestones = await db.Milestones.AsNoTracking().Where(m => ids.Contains(m.MeasureId) && m.Done == null).OrderBy(m => m.Current).ToListAsync(cancellation);
        var ideas = IdeaAccess.Public(db.Ideas);
        var money = await MeasureMoney.Read(db, ids, cancellation);
        var lines = money.Values.SelectMany(m => m.Lines).ToList();
        var codes = measures.ToDictionary(m => m.Id, m => m.Code + " " + m.Title);
        return
        [
            new(city.City.AgendaName + " " + city.City.CityName, [SlideText.AsOf.With(Format.Date(db.Now)), SlideText.Standing.With(standing.Words)]),
            new(SlideText.Goals, [.. city.Goals.Take(Most).Select(g => AgendaText.GoalNumber.With(g.Number) + ": " + g.Title), .. Rest(city.Goals.Count)]),
            .. process.Phases.Count == 0 ? [] : new Slide[]
            {
                new(SlideText.WhereWeAre, [.. process.Phases.Select(p => p.Phase.Title + ", " + p.Span + ": " + p.Standing)]),
                new(ProcessText.Title, []) { Picture = process.Draw(today) },
            },
            new(SlideText.Measures, [SlideText.MeasuresLine.With(measures.Count, measures.Count(m => m.IsLeadProject)), .. measures.GroupBy(m => m.Delivery).OrderBy(g => g.Key).Select(g => AgendaText.Of(g.Key) + ": " + Format.Count(g.Count()))]),
            .. measures.Any(m => m.IsLeadProject) ? new[] { new Slide(AgendaText.LeadProjects, [.. measures.Where(m => m.IsLeadProject).Take(Most).Select(m => codes[m.Id]), .. Rest(measures.Count(m => m.IsLeadProject))]) } : [],
            new(PaperDocText.Participation, [PaperDocText.IdeasPublic + ": " + Format.Count(await ideas.CountAsync(cancellation)), PaperDocText.Supports + ": " + Format.Count(await ideas.SumAsync(i => i.SupportCount, cancellation))]),
            new(SteeringText.Money, lines.Count == 0 ? [PaperDocText.NoMoney] : [SteeringText.Of(MoneyKind.Planned) + ": " + Sum(lines, MoneyKind.Planned), SteeringText.Of(MoneyKind.Budgeted) + ": " + Sum(lines, MoneyKind.Budgeted), PaperDocText.MoneyNote.With(measures.Count - money.Count)]),
            Steps(PaperDocText.Next, PaperDocText.NothingNext, [.. milestones.Where(m => m.Current >= today && m.Current <= today.AddDays(StatusPaper.NextDays))], codes),
            Steps(PaperDocText.Late, PaperDocText.NothingLate, [.. milestones.Where(m => m.IsOverdue(today))], codes),
        ];
    }

    private static Slide Steps(Text title, Text none, IReadOnlyList<Milestone> steps, Dictionary<Guid, string> codes) =>
        new(title, steps.Count == 0 ? [none] : [.. steps.Take(Most).Select(m => Format.Date(m.Current) + ": " + m.Title + " (" + codes[m.MeasureId] + ")"), .. Rest(steps.Count)]);

    private static string[] Rest(int count) => count > Most ? [CockpitText.More.With(count - Most)] : [];

    private static string Sum(List<MoneyRow> lines, MoneyKind kind) => DeliveryWords.Sum(MoneyCell.Sum(lines.Select(l => l[kind])));
}
