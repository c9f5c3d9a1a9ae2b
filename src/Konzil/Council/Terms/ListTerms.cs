using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Council;

/// <summary>The terms in the office, and as a file for everybody.</summary>
public partial class ListTerms
{
    public static readonly Dataset Dataset = new(TermText.Title, TermText.FileAbout, "/beschluesse/wahlperioden.csv",
    [
        new("gremium", CouncilText.Body),
        new("von", TermText.From),
        new("bis", new("Letzter Tag; leer: das Ende steht nicht fest", "Last day; empty: no end is known")),
        new("sitze_gesamt", TermText.AllSeats),
        new("fraktion", GroupText.Group),
        new("kuerzel", TermText.Short),
        new("sitze", new("Sitze der Fraktion", "Seats of the group")),
        new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")),
    ]);

    /// <param name="Terms">Body by body, the newest first.</param>
    public sealed record Shown(IReadOnlyList<CouncilTerm> Terms);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation) =>
        View.Page<ListTerms, Shown>(new([.. (await CouncilTerm.All(db, cancellation)).OrderBy(t => t.Body, StringComparer.Ordinal).ThenByDescending(t => t.From)]));

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var file = new Csv(Dataset);
        foreach (var term in await CouncilTerm.All(db, cancellation))
        {
            foreach (var group in term.InOrder.DefaultIfEmpty())
            {
                file.Row(term.Body, term.From, term.Until, term.Seats, group?.Name, group?.Short, group?.Seats, term.IsExample);
            }
        }

        return file.Download("wahlperioden.csv");
    }
}
