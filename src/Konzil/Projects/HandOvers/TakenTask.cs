using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>An open task that a programme took over becomes a package of its plan.</summary>
internal static class TakenTask
{
    public const string Field = "Posten";

    /// <summary>Two may plan the same task at the same time: the second is asked.</summary>
    public static void MustBeOpen(Form form, HandOverItem? taken)
    {
        if (taken is null && form.Raw(Field).Length > 0)
        {
            throw new Refusal(HandOverText.PlannedAlready);
        }
    }

    /// <summary>Not settled yet, from a record that both sides signed; null for anything else.</summary>
    public static Task<HandOverItem?> Find(Project programme, Guid? item, CityDb db)
    {
        var taken = db.HandOvers.Where(h => h.ToId == programme.Id && h.GivenAt != null && h.TakenAt != null);
        return db.HandOverItems.SingleOrDefaultAsync(i => i.Id == item && i.Kind == HandOverKind.Task && i.SettledOn == null && taken.Any(h => h.Id == i.HandOverId));
    }
}
