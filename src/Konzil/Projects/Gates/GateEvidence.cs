using Konzil.Platform;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>By what one sees that a criterion is met: words, an address on the web, files.</summary>
/// <param name="Words">A document, a number, a decision.</param>
/// <param name="Link">An address on the web; empty for none.</param>
public sealed record GateEvidence(string Words, string Link)
{
    public const int LinkMax = 500;

    public bool HasFile { get; init; }

    /// <summary>A file came or went.</summary>
    public bool FilesChanged { get; init; }

    public bool IsThere => HasFile || Link.Length > 0 || !string.IsNullOrWhiteSpace(Words);

    public static bool IsWeb(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);

    /// <summary>The files of criteria, each with its criterion.</summary>
    public static async Task<ILookup<Guid, StoredFile>> Files(CityDb db, IReadOnlyCollection<Guid> criteria, CancellationToken cancellation = default)
    {
        var ids = criteria.ToList();
        return (await db.Files.AsNoTracking().Where(f => f.Kind == nameof(GateCriterion) && ids.Contains(f.ItemId)).ToListAsync(cancellation)).OrderBy(f => f.CreatedAt).ToLookup(f => f.ItemId);
    }
}

/// <summary>Words of evidence.</summary>
public static class EvidenceWords
{
    public static readonly Text Link = new("Adresse des Nachweises", "Address of the evidence");
    public static readonly Text LinkHint = new("Mit https:// oder http://, wenn der Nachweis im Netz steht.", "With https:// or http://, if the evidence is on the web.");
    public static readonly Text LinkWrong = new("Bitte geben Sie eine Adresse mit https:// oder http:// an.", "Please enter an address with https:// or http://.");
    public static readonly Text File = new("Datei", "File");
    public static readonly Text FileHint = new("PDF oder Bild. Lesen kann sie, wer das Projekt liest.", "PDF or picture. Whoever reads the project can read it.");
    public static readonly Text Files = new("Dateien zum Nachweis", "Files of the evidence");
    public static readonly Text Remove = new("Diese Dateien entfernen", "Remove these files");
    public static readonly Text AsItStood = new("Alle Kriterien, wie sie bei der Entscheidung standen", "All criteria as they stood at the decision");
}

/// <summary>The files of a criterion are seen by whoever reads the project.</summary>
public sealed class FilesOfCriteria : IHoldFiles
{
    public string Kind => nameof(GateCriterion);

    public async Task<bool> MaySee(CityDb db, Me me, Guid itemId)
    {
        var (projects, phases) = (ProjectAccess.VisibleTo(me, db), db.Phases);
        return await db.GateCriteria.AnyAsync(c => c.Id == itemId && phases.Any(p => p.Id == c.PhaseId && projects.Any(x => x.Id == p.ProjectId)));
    }

    public IQueryable<Guid> Existing(CityDb db) => db.GateCriteria.Select(c => c.Id);
}
