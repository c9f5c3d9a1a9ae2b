using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>
/// Planned and recorded hours in the project handbook. It is read and passed on by many, so it says sums of enough people only,
/// never a person, whatever its reader may see elsewhere.
/// </summary>
public sealed class EffortChapter : IHandbookPart
{
    public int Place => 25;

    public async Task<IReadOnlyList<DocumentPiece>> Write(HandbookScope scope, Me me, CityDb db, CancellationToken cancellation)
    {
        var phase = await db.Set<Projects.Phase>().AsNoTracking().SingleAsync(p => p.Id == scope.PhaseId, cancellation);
        var settings = await StaffSettings.Read(db, cancellation);
        var figures = await EffortFigures.Read(db, phase, settings, mayStaff: false, cancellation);
        var rows = figures.Items.Where(i => i.Planned is not null || i.Booked is not null).Select(i => new[] { i.Name, Hours(i.Planned), settings.Mode == HoursMode.PlanOnly ? EffortText.NotRecorded : Hours(i.Booked) }).ToList();
        return rows.Count == 0 && figures.Planned is null && figures.Booked.Sum is null or 0 ? [] :
        [
            new DocumentHeading(2, EffortText.Effort),
            new DocumentTable(EffortText.ItemsCaption,
            [
                [EffortText.Item, EffortText.Planned, EffortText.Booked],
                .. rows,
                [EffortText.Together, Hours(figures.Planned), settings.Mode == HoursMode.PlanOnly ? EffortText.NotRecorded : figures.Booked.IsHidden ? EffortText.TooFew.With(settings.MinGroup) : Hours(figures.Booked.Sum)],
            ])
            { Note = EffortText.SmallGroups.With(settings.MinGroup) },
        ];
    }

    private static string Hours(decimal? hours) => hours is { } known ? StaffFields.Number(known) : "–";
}
