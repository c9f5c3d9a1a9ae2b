using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>A measure as one line of a list: number, title, goals, stage.</summary>
public sealed record MeasureLine(Guid Id, int Number, string Title, string? TitleEn, Guid FieldId, MeasureLevel Level, DeliveryStatus Delivery, bool IsExisting)
{
    public required bool IsLeadProject { get; init; }

    public required bool IsExample { get; init; }

    public required bool IsPublic { get; init; }

    public required MeasureKind Type { get; init; }

    public required string LeadUnit { get; init; }

    public required IReadOnlyList<Guid> GoalIds { get; init; }

    public string Code => Measure.CodeOf(Number);

    public Text Name => new(Title, TitleEn ?? Title);

    public static IQueryable<MeasureLine> Of(IQueryable<Measure> measures) => measures.AsNoTracking().Select(m =>
        new MeasureLine(m.Id, m.Number, m.Title, m.TitleEn, m.FieldId, m.Level, m.Delivery, m.IsExisting)
        {
            IsLeadProject = m.IsLeadProject,
            IsExample = m.IsExample,
            IsPublic = m.PublishedAt != null,
            Type = m.Type,
            LeadUnit = m.LeadUnit,
            GoalIds = m.Goals.Select(g => g.GoalId).ToList(),
        });
}
