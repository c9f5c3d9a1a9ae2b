using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>Where a public measure comes from and where it stands, ready for <see cref="Ui.Lineage"/>.</summary>
public sealed record LineageFigure
{
    public required int Number { get; init; }

    public required string Code { get; init; }

    public required Text Title { get; init; }

    public required Text Summary { get; init; }

    public required Guid FieldId { get; init; }

    public required bool IsLeadProject { get; init; }

    /// <summary>In the language of the request, the most supported first.</summary>
    public required IReadOnlyList<LineageSource> Sources { get; init; }

    public required IReadOnlyList<LineageStation> Stations { get; init; }

    /// <summary>"Aus 2 Ideen, 2 Karten und 1 weiteren Quelle."</summary>
    public required string SourcesInWords { get; init; }

    /// <summary>Three queries; null when the measure is not public.</summary>
    public static async Task<LineageFigure?> Read(CityDb db, Guid measureId, CancellationToken cancellation = default)
    {
        var measure = await MeasureAccess.Public(db.Measures).AsNoTracking().SingleOrDefaultAsync(m => m.Id == measureId, cancellation);
        return measure is null ? null : await Read(db, measure, cancellation);
    }

    /// <summary>For a measure that is already loaded, drafts included: two queries.</summary>
    public static async Task<LineageFigure> Read(CityDb db, Measure measure, CancellationToken cancellation = default)
    {
        var origins = await Origins(db, measure.Id, cancellation);
        var steps = await db.MeasureSteps.AsNoTracking().Where(s => s.MeasureId == measure.Id).OrderBy(s => s.At).ToListAsync(cancellation);
        return new LineageFigure
        {
            Number = measure.Number,
            Code = measure.Code,
            Title = measure.Name,
            Summary = measure.Short,
            FieldId = measure.FieldId,
            IsLeadProject = measure.IsLeadProject,
            Sources = [.. origins.OrderByDescending(o => o.Weight).ThenBy(o => o.At).Select(o => o.Source())],
            Stations = MeasureStations.Of(measure, steps),
            SourcesInWords = InWords(origins),
        };
    }

    /// <summary>All origins that may be shown: what is no idea, and published ideas and cards.</summary>
    internal static async Task<List<OriginRow>> Origins(CityDb db, Guid measureId, CancellationToken cancellation)
    {
        // Trap: an expression tree may not name an extension property.
        var successions = db.Successions;
        return await (from o in db.MeasureOrigins.AsNoTracking().Where(o => o.MeasureId == measureId)
                      join i in IdeaAccess.Public(db.Ideas) on o.IdeaId equals i.Id into ideas
                      from i in ideas.DefaultIfEmpty()
                      join m in MeasureAccess.Public(db.Measures) on o.FromMeasureId equals m.Id into measures
                      from m in measures.DefaultIfEmpty()
                      where o.IdeaId == null || i != null
                      orderby o.At
                      select new OriginRow
                      {
                          Id = o.Id,
                          Kind = o.Kind,
                          Title = o.Title,
                          Taken = o.Taken,
                          At = i == null ? o.At : i.SubmittedAt,
                          IdeaId = o.IdeaId,
                          IdeaNumber = i == null ? null : i.Number,
                          IdeaTitle = i == null ? null : i.Title,
                          Channel = i == null ? null : i.Channel,
                          AuthorName = i == null ? null : i.AuthorName,
                          Supports = i == null ? 0 : i.SupportCount,
                          MeasureNumber = m == null ? null : m.Number,
                          MeasureTitle = m == null ? null : m.Title,
                          Joined = i == null ? 0 : successions.Count(s => s.ToId == i.Id),
                      }).ToListAsync(cancellation);
    }

    private static string InWords(List<OriginRow> origins)
    {
        var (ideas, cards, _) = NamedIdeas.Of(origins.Where(o => o.IdeaId is not null).Select(o => (o.Channel ?? IdeaChannel.Online, o.Supports)));
        var others = origins.Count - cards - ideas;
        var parts = new[] { AgendaText.IdeasInWords(ideas), AgendaText.CardsInWords(cards), others == origins.Count ? AgendaText.SourcesInWords(others) : AgendaText.OthersInWords(others) }.OfType<string>().ToList();
        return parts.Count == 0 ? AgendaText.NoSources : string.Join(", ", parts.SkipLast(1)) + (parts.Count > 1 ? AgendaText.And : "") + parts[^1];
    }
}

/// <summary>An origin as the pages show it.</summary>
internal sealed record OriginRow
{
    public required Guid Id { get; init; }

    public required OriginKind Kind { get; init; }

    public required string Title { get; init; }

    public required string? Taken { get; init; }

    public required DateTimeOffset At { get; init; }

    public required Guid? IdeaId { get; init; }

    public required int? IdeaNumber { get; init; }

    public required string? IdeaTitle { get; init; }

    public required IdeaChannel? Channel { get; init; }

    public required string? AuthorName { get; init; }

    public required int Supports { get; init; }

    public required int? MeasureNumber { get; init; }

    public required string? MeasureTitle { get; init; }

    /// <summary>How many contributions are in a common idea.</summary>
    public int Joined { get; init; }

    public bool IsCard => Channel == IdeaChannel.Card;

    public int Weight => Supports;

    public string Name => IdeaNumber is { } number ? AgendaText.IdeaName.With(number, IdeaTitle) : Title;

    public string? Href => (IdeaNumber, MeasureNumber) switch
    {
        ({ } idea, _) => Paths.Idea(idea, IdeaTitle!),
        (_, { } measure) => Paths.Measure(measure, MeasureTitle!),
        _ => null,
    };

    public LineageSource Source() => new(Name, Href, Meta(), Weight);

    private string Meta()
    {
        if (IdeaNumber is null)
        {
            return AgendaText.Of(Kind);
        }

        var support = IsCard ? AgendaText.Dots(Supports) : AgendaText.Supports(Supports);
        return (IsCard ? AuthorName : IdeasText.Of(Channel ?? IdeaChannel.Online).ToString()) + (Joined > 1 ? ", " + AgendaText.JoinedFrom.With(Joined) : "") + ", " + Format.Date(At) + ", " + support;
    }
}
