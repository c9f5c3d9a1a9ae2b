using System.Globalization;
using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>An adopted version, read from its own snapshot, whatever became of the agenda since.</summary>
public partial class ShowVersion
{
    public sealed record Shown(AgendaVersion Version, AgendaState State, Resolution Resolution, int? NewerNumber);

    public static async Task<IResult> Show(int number, CityDb db, CancellationToken cancellation)
    {
        if (await Find(number, db, cancellation) is not { } version)
        {
            return View.NotFound();
        }

        var newer = await db.AgendaVersions.Where(v => v.Number > number).OrderBy(v => v.Number).Select(v => (int?)v.Number).FirstOrDefaultAsync(cancellation);
        return View.Page<ShowVersion, Shown>(new(version, version.State, await db.Resolutions.AsNoTracking().SingleAsync(r => r.Id == version.ResolutionId, cancellation), newer));
    }

    public static async Task<IResult> Download(int number, CityDb db, CancellationToken cancellation) =>
        await Find(number, db, cancellation) is { } version ? Results.Text(version.Snapshot, "application/json; charset=utf-8") : View.NotFound();

    internal static Task<AgendaVersion?> Find(int number, CityDb db, CancellationToken cancellation) =>
        db.AgendaVersions.AsNoTracking().SingleOrDefaultAsync(v => v.Number == number, cancellation);
}

/// <summary>All adopted versions, newest first.</summary>
public partial class ListVersions
{
    public sealed record Shown(IReadOnlyList<Row> Versions);

    public sealed record Row(int Number, DateTimeOffset FrozenAt, int ResolutionNumber, string ResolutionTitle, string Reason);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation) => View.Page<ListVersions, Shown>(new(
        await db.AgendaVersions.Join(db.Resolutions, v => v.ResolutionId, r => r.Id, (v, r) => new { v.Number, v.FrozenAt, Resolution = r.Number, r.Title, v.Reason })
            .OrderByDescending(v => v.Number).Select(v => new Row(v.Number, v.FrozenAt, v.Resolution, v.Title, v.Reason)).ToListAsync(cancellation)));
}

/// <summary>What is different between an adopted version and the working state, or another version (?mit=).</summary>
public partial class CompareVersion
{
    public sealed record Shown(int Number, int? With, IReadOnlyList<AgendaDifference> Differences, IReadOnlyList<int> Versions)
    {
        /// <summary>Why the newer version was made; null for the working state.</summary>
        public string? Reason { get; init; }

        /// <summary>What one of the two did not record, so that it is not compared.</summary>
        public IReadOnlyList<Text> NotRecorded { get; init; } = [];

        /// <summary>Why single things were changed between the two.</summary>
        public required ChangeReasons Reasons { get; init; }
    }

    public static async Task<IResult> Show(int number, string? mit, CityDb db, CancellationToken cancellation)
    {
        // Trap: an int? parameter answers an empty ?mit= of the form with an error.
        var against = int.TryParse(mit, NumberStyles.None, CultureInfo.InvariantCulture, out var parsed) ? parsed : (int?)null;

        if (await ShowVersion.Find(number, db, cancellation) is not { } version)
        {
            return View.NotFound();
        }

        var second = against is { } wanted ? await ShowVersion.Find(wanted, db, cancellation) : null;
        var other = against is null ? await AgendaSnapshot.Take(db, cancellation: cancellation) : second?.Snapshot;
        if (other is null)
        {
            return View.NotFound();
        }

        // The older one is always "before", whichever address was called.
        var differences = against < number ? AgendaSnapshot.Compare(other, version.Snapshot) : AgendaSnapshot.Compare(version.Snapshot, other);
        return View.Page<CompareVersion, Shown>(new(number, against, differences, await db.AgendaVersions.Where(v => v.Number != number).OrderBy(v => v.Number).Select(v => v.Number).ToListAsync(cancellation))
        {
            NotRecorded = [.. version.State.NotRecorded.Concat(AgendaSnapshot.Read(other).NotRecorded).Distinct()],
            Reason = second is null ? null : against < number ? version.Reason : second.Reason,
            Reasons = await ChangeReasons.Read(db, second?.FrozenAt < version.FrozenAt ? second.FrozenAt : version.FrozenAt, second is null ? null : second.FrozenAt < version.FrozenAt ? version.FrozenAt : second.FrozenAt, cancellation),
        });
    }
}
