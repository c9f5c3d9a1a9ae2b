using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>Above the agenda: when it is updated next, and what changed since the adopted version.</summary>
internal static class UpdateBanner
{
    public static readonly AgendaBanner Banner = new(Show);

    private static async Task<RenderFragment?> Show(CityDb db, CancellationToken cancellation)
    {
        var rhythm = await db.Rhythms.AsNoTracking().SingleOrDefaultAsync(r => r.Kind == RhythmKind.Agenda, cancellation);
        return rhythm is null ? null : Fragment.Of<UpdateNote>((nameof(UpdateNote.Rhythm), rhythm), (nameof(UpdateNote.Today), Format.Day(db.Now)));
    }
}
