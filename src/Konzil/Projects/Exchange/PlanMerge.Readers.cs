using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>Files say yes or no, and nothing of circles and days.</summary>
internal sealed partial class PlanMerge
{
    /// <summary>A no keeps circle and day of what is not public; a yes does not publish before its day.</summary>
    private void Show(FileRow row, IHaveReaders item, Action<Release, DateOnly> show)
    {
        var today = Format.Day(_move.Now);
        if (!Has(PlanField.Public) || row.IsPublic == item.IsPublic)
        {
            return;
        }

        if (row.IsPublic && item.PublicFrom > today)
        {
            _hints.Add(ExchangeText.PublicDayStays.With(row.Place, row.Title, Format.Date(item.PublicFrom.Value)));
            return;
        }

        show(new Release(item.Circle, row.IsPublic, null), today);
    }
}
