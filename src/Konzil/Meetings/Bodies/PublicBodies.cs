using Konzil.Platform;
using Konzil.Scoring;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>For everybody: which bodies there are, how their members are chosen, who sits in them. Names only of those who agreed.</summary>
public partial class PublicBodies
{
    public static readonly Dataset Dataset = new(new("Gremien", "Bodies"), new("Eine Zeile je Gremium und Bereich, aus dem Mitglieder kommen; ohne Namen.", "One row for each body and sector that members come from; without names."), "/gremien.csv",
    [
        new("gremium", new("Name", "Name")),
        new("art", new("Art des Gremiums", "Kind of body")),
        new("auswahl", new("Wie die Mitglieder ausgewählt werden; leer: nicht angegeben", "How the members are chosen; empty: not said")),
        new("bereich", new("Bereich der Mitglieder; leer: nicht angegeben", "Sector of the members; empty: not given")),
        new("mitglieder", new("Anzahl", "How many")),
    ]);

    public sealed record Row(Body Body, IReadOnlyList<(Sector? Sector, int Count)> Sectors, IReadOnlyList<SeatRow> Named, int Others);

    public sealed record Shown(IReadOnlyList<Row> Rows);

    public static async Task<IResult> Show(CityDb db) => View.Page<PublicBodies, Shown>(new(await Read(db)));

    public static async Task<IResult> Download(CityDb db)
    {
        var file = new Csv(Dataset);
        foreach (var row in await Read(db))
        {
            foreach (var (sector, count) in row.Sectors)
            {
                file.Row(row.Body.NameDe, MeetingText.Of(row.Body.Kind).De, row.Body.HowChosen, sector is { } known ? ScoringText.Of(known).De : "", count);
            }
        }

        return file.Download("gremien.csv");
    }

    private static async Task<IReadOnlyList<Row>> Read(CityDb db)
    {
        var (today, rows) = (Format.Day(db.Now), new List<Row>());
        foreach (var body in await MeetingAccess.PublicBodies(db).AsNoTracking().Include(b => b.Members).OrderBy(b => b.Number).ToListAsync())
        {
            var seats = (await SeatRow.Read(body, db)).Where(s => s.Seat.Until is null || s.Seat.Until >= today).ToList();
            var named = seats.Where(s => s.Seat.NameAgreedAt is not null).ToList();
            rows.Add(new(body, [.. seats.GroupBy(s => s.Seat.Sector).OrderBy(g => g.Key is null).ThenBy(g => g.Key).Select(g => (g.Key, g.Count()))], named, seats.Count - named.Count));
        }

        return rows;
    }
}
