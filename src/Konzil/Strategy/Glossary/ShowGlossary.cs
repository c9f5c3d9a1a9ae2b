using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Strategy;

/// <summary>Terms and abbreviations of the paper.</summary>
public partial class ShowGlossary
{
    public sealed record Shown(IReadOnlyList<GlossaryEntry> Terms, IReadOnlyList<GlossaryEntry> Abbreviations, IReadOnlyList<Contradiction> Contradictions);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation)
    {
        var all = (await db.Glossary.AsNoTracking().ToListAsync(cancellation)).OrderBy(e => e.TermDe, StringComparer.Create(new("de-DE"), true)).ToLookup(e => e.Kind);
        return View.Page<ShowGlossary, Shown>(new([.. all[GlossaryKind.Term]], [.. all[GlossaryKind.Abbreviation]], await ContradictionNote.At(db, "glossar", cancellation)));
    }
}
