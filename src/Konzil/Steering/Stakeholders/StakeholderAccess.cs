using Konzil.Platform;

namespace Konzil.Steering;

/// <summary>The one rule of who sees which stakeholder; pages and files use it. Persons are for the coordination and their owner.</summary>
public static class StakeholderAccess
{
    public static IQueryable<Stakeholder> VisibleTo(Me me, IQueryable<Stakeholder> all)
    {
        var id = me.Id;
        return me.May(Permission.WriteAnalyses) ? all
            : me.May(Permission.ReadAnalyses) ? all.Where(s => s.Kind == StakeholderKind.Group || s.OwnerId == id && id != null)
            : all.Where(s => false);
    }
}
