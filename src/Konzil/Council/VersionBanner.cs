using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>Above the agenda: which version the council adopted, and whether today's working state still is that version.</summary>
internal static class VersionBanner
{
    public static async Task<RenderFragment?> Show(CityDb db, CancellationToken cancellation)
    {
        var standing = await AgendaStanding.Read(db, cancellation);
        var version = standing.Version;
        var resolution = version is null ? null : await db.Resolutions.AsNoTracking().SingleAsync(r => r.Id == version.ResolutionId, cancellation);
        var differences = version is null ? 0 : await Differences(version, db, cancellation);
        return builder =>
        {
            builder.OpenComponent<VersionNote>(0);
            builder.AddComponentParameter(1, nameof(VersionNote.Number), version?.Number);
            builder.AddComponentParameter(2, nameof(VersionNote.Resolution), resolution);
            builder.AddComponentParameter(3, nameof(VersionNote.Differences), differences);
            builder.AddComponentParameter(4, nameof(VersionNote.Open), standing.Open);
            builder.CloseComponent();
        };
    }

    private static async Task<int> Differences(AgendaVersion version, CityDb db, CancellationToken cancellation)
    {
        var working = await AgendaSnapshot.Take(db, cancellation: cancellation);
        return AgendaVersion.HashOf(working) == version.Hash ? 0 : AgendaSnapshot.Compare(version.Snapshot, working).Count;
    }
}
