using System.Security.Cryptography;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Konzil.Privacy;

/// <summary>
/// Remembers beside the database who was deleted, as checksums nobody can read anything from: a backup that is restored knows
/// the deleted again. At the next start they are deleted once more.
/// </summary>
public sealed class ErasureLedger(CityDb db, Eraser eraser, IConfiguration configuration)
{
    /// <summary>Longer than any backup is kept.</summary>
    private const int KeepDays = 800;

    private string Path => System.IO.Path.Combine(System.IO.Path.GetFullPath(configuration["KONZIL_DATA"] ?? "data"), "geloescht.txt");

    public async Task Remember(Guid person, CancellationToken cancellation)
    {
        var today = Format.Day(db.Now);
        var oldest = Format.Iso(today.AddDays(-KeepDays));
        var lines = (await Read(cancellation)).Where(l => string.CompareOrdinal(l, oldest) >= 0).Append(Format.Iso(today) + " " + Sum(person));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        await File.WriteAllLinesAsync(Path + ".part", lines, cancellation);
        File.Move(Path + ".part", Path, overwrite: true);
    }

    /// <summary>Deletes whoever came back with a backup; how many that were.</summary>
    public async Task<int> Again(CancellationToken cancellation)
    {
        var gone = (await Read(cancellation)).Select(l => l.Split(' ')[^1]).ToHashSet(StringComparer.Ordinal);
        var back = gone.Count == 0 ? [] : (await db.People.Select(p => p.Id).ToListAsync(cancellation)).Where(id => gone.Contains(Sum(id))).ToList();
        foreach (var id in back)
        {
            await eraser.Erase(id, ErasureCause.Restored, db.Now, cancellation);
            db.ChangeTracker.Clear();
        }

        return back.Count;
    }

    private async Task<string[]> Read(CancellationToken cancellation) => File.Exists(Path) ? await File.ReadAllLinesAsync(Path, cancellation) : [];

    private static string Sum(Guid person) => Convert.ToHexStringLower(SHA256.HashData(person.ToByteArray()));
}
