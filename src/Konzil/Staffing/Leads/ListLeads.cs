using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Staffing;

/// <summary>Who answers for each field of action, project and package, and who deputises.</summary>
public partial class ListLeads
{
    public sealed record Shown(IReadOnlyList<LeadRow> Rows, DateOnly Today)
    {
        public IEnumerable<(LeadSubject Kind, IReadOnlyList<LeadRow> Rows)> Groups => Rows.GroupBy(r => r.Kind).OrderBy(g => g.Key).Select(g => (g.Key, (IReadOnlyList<LeadRow>)[.. g]));
    }

    public static async Task<IResult> Show(Me me, CityDb db) => View.Page<ListLeads, Shown>(new(await LeadRow.Read(me, db), Format.Day(db.Now)));

    public static async Task<IResult> Download(Me me, CityDb db)
    {
        var file = new Csv("art", "wofuer", "leitung", "vertretung", "zu_benennen_bis");
        foreach (var row in await LeadRow.Read(me, db))
        {
            file.Row(LeadText.Of(row.Kind).De, row.Title.De, row.Lead, row.Deputy, row.LeadId is null ? row.DueOn : null);
        }

        return file.Download("leitungen.csv");
    }
}
