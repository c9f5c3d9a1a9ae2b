using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Strategy;

/// <summary>One term: the definition in force, where it was agreed, and every version before it.</summary>
public partial class ShowTerm
{
    public sealed record Shown(GlossaryEntry Entry, bool MayEdit)
    {
        /// <summary>The newest first.</summary>
        public IReadOnlyList<GlossaryVersion> Versions { get; } = [.. Entry.Versions.OrderByDescending(v => v.Number)];
    }

    public static async Task<IResult> Show(string anchor, Me me, CityDb db, CancellationToken cancellation) =>
        await Find(anchor, db.Glossary.AsNoTracking(), cancellation) is { } entry ? View.Page<ShowTerm, Shown>(new(entry, me.May(Permission.ShapeAgenda))) : View.NotFound();

    public static Task<GlossaryEntry?> Find(string anchor, IQueryable<GlossaryEntry> all, CancellationToken cancellation)
    {
        var (kind, key) = GlossaryEntry.At(anchor);
        return all.Include(e => e.Versions).SingleOrDefaultAsync(e => e.Kind == kind && e.Key == key, cancellation);
    }
}

/// <summary>All definitions with their former versions as a file.</summary>
public static class GlossaryFile
{
    public static readonly Dataset Dataset = new(
        StrategyText.GlossaryTitle,
        GlossaryText.DataAbout,
        "/glossar/glossar.csv",
        [
            new("schluessel", new("Schlüssel des Eintrags", "Key of the entry")),
            new("fassung", new("Nummer der Fassung; leer: nie geändert", "Number of the version; empty: never changed")),
            new("gilt", new("ja: gilt heute", "ja: in force today")),
            new("begriff", new("Begriff oder Abkürzung", "Term or abbreviation, in German")),
            new("begriff_en", new("Begriff auf Englisch", "Term, in English")),
            new("bedeutung", new("Definition; leer: nicht aufgelöst", "Definition, in German; empty: not expanded")),
            new("bedeutung_en", new("Definition auf Englisch", "Definition, in English")),
            new("ist_nicht", new("Wovon der Begriff abgegrenzt wird", "What the term is set apart from, in German")),
            new("auch", new("Andere Schreibweisen", "Other spellings")),
            new("zustand", new("Woher die Definition kommt", "Where the definition comes from, in German")),
            new("vereinbart_von", new("Wer sie vereinbart hat", "Who agreed on it")),
            new("termin", new("Nummer des Termins, in dem sie vereinbart wurde", "Number of the event at which it was agreed")),
            new("grund", new("Warum die Fassung geschrieben wurde", "Why the version was written")),
            new("am", new("Wann", "When")),
        ]);

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var csv = new Csv(Dataset);
        foreach (var entry in await db.Glossary.AsNoTracking().Include(e => e.Versions).OrderBy(e => e.Kind).ThenBy(e => e.Key).ToListAsync(cancellation))
        {
            if (entry.Versions.Count == 0)
            {
                csv.Row(entry.Anchor, null, true, entry.TermDe, entry.TermEn, entry.MeaningDe, entry.MeaningEn, List(entry.IsNotDe), List(entry.AliasLines), StrategyText.Of(entry.State).De, "", null, "", null);
            }

            foreach (var v in entry.Versions.OrderBy(v => v.Number))
            {
                csv.Row(entry.Anchor, v.Number, v.Number == entry.Newest, v.TermDe, v.TermEn, v.MeaningDe, v.MeaningEn, List(v.IsNotDe), List(v.AliasLines), StrategyText.Of(v.State).De, v.AgreedBy, v.EventNumber, v.Why, v.At);
            }
        }

        return csv.Download("glossar.csv");
    }

    private static string List(string lines) => string.Join(", ", Lines.Split(lines));
}
