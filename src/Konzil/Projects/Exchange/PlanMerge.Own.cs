using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>What only a file of ours says: how sure the days are, the words of the paper, what is done in a package and since when.</summary>
internal sealed partial class PlanMerge
{
    /// <summary>The days are our assumption: as the file says, but not where it moved them; then somebody has decided.</summary>
    private bool IsOurs(FileRow row, bool before, bool moved) => !moved && (Has(PlanField.Constructed) ? row.IsConstructed : before);

    /// <summary>After the dates, because moving them ends the assumption. The words of the paper come with a new package only.</summary>
    private void Quote(FileRow row, WorkPackage package, bool moved)
    {
        var isNew = !_known.Contains(package.Id);
        package.Quote(isNew && Has(PlanField.Range) ? row.RangeWording : package.RangeWording, IsOurs(row, package.IsConstructed, moved));
        if (!isNew && Has(PlanField.Started) && row is { Started: not null, Done: null } && package.Started is null)
        {
            _hints.Add(ExchangeText.StartsInTheOffice.With(row.Place, row.Title));
        }
    }

    /// <summary>Reported days. With the first one a package begins; that of one of the plan is reported in the office.</summary>
    private void ReportTurns(FileRow row, WorkPackage package)
    {
        if (!Has(PlanField.Turns) || row.DoneTurns is not { } days || days.SequenceEqual(package.Turns().Reported))
        {
            return;
        }

        if (_known.Contains(package.Id) && package.Started is null && days.Count > 0)
        {
            _hints.Add(ExchangeText.StartsInTheOffice.With(row.Place, row.Title));
            return;
        }

        package.ReportTurns(days, Format.Day(_move.Now), [], _plan.BlocksOf(package, Phases));
    }

    /// <summary>Of a new package: what is done in it, and since when.</summary>
    private void Begin(FileRow row, WorkPackage package)
    {
        foreach (var (place, activity) in row.Activities.Index())
        {
            package.Activities.Add(new PackageActivity(package.Id, place + 1, new(activity.De, activity.En), activity.IsOptional));
        }

        if (Has(PlanField.Started) && row.Started is { } day)
        {
            // Nothing has to be decided before it, but a gate may stand before its phase.
            package.Begin(day, Format.Day(_move.Now), [], _plan.BlocksOf(package, Phases));
        }
    }
}
