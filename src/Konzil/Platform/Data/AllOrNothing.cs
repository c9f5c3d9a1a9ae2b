using Microsoft.EntityFrameworkCore;

namespace Konzil.Platform;

internal static class AllOrNothing
{
    /// <summary>Several saves as one. False when somebody was faster at any of them; nothing is saved then.</summary>
    public static async Task<bool> TryTogether(this CityDb db, Func<Task> work)
    {
        try
        {
            await db.Together(work);
            return true;
        }
        catch (DbUpdateException e) when (e is DbUpdateConcurrencyException || db.Dialect.IsUniqueViolation(e))
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
