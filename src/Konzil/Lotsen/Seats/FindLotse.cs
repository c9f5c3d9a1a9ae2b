using Konzil.Communication;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Lotsen;

/// <summary>For whoever works for the city: who is my contact for digital matters? With the units that have nobody yet.</summary>
public partial class FindLotse
{
    public const string SearchKey = "q";

    /// <param name="Rows">Those that fit the search.</param>
    /// <param name="Vacant">Units without anybody.</param>
    /// <param name="Units">How many units there are.</param>
    /// <param name="People">How many different people.</param>
    /// <param name="Search">What was asked for.</param>
    /// <param name="Mine">The reader's own unit.</param>
    public sealed record Shown(IReadOnlyList<SeatRow> Rows, IReadOnlyList<OrgUnit> Vacant, int Units, int People, string Search, OrgUnit? Mine)
    {
        public required IReadOnlyList<SeatRow> Own { get; init; }
    }

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db)
    {
        var (rows, units, search) = (await LotsenPeople.Rows(db), await LotsenPeople.Units(db), request.Query[SearchKey].ToString().Trim());
        var mine = await ShowNews.UnitOf(me, db);
        var fitting = rows.Where(r => search.Length == 0 || Fits(r.Unit.NameDe, search) || Fits(r.Unit.NameEn ?? "", search) || Fits(r.Unit.Short, search) || Fits(r.Name, search)).ToList();
        return View.Page<FindLotse, Shown>(new(fitting, [.. units.Where(u => rows.TrueForAll(r => r.Unit.Id != u.Id))], units.Count, rows.Select(r => r.Seat.PersonId).Distinct().Count(), search, mine)
        {
            Own = [.. rows.Where(r => r.Unit.Id == mine?.Id)],
        });
    }

    public static async Task<IResult> Download(CityDb db)
    {
        var file = new Csv("nummer_der_stelle", "stelle", "person", "seit", "erreichbar", "beispiel");
        var rows = (await LotsenPeople.Rows(db)).ToLookup(r => r.Unit.Id);
        foreach (var unit in await LotsenPeople.Units(db))
        {
            foreach (var row in rows[unit.Id])
            {
                file.Row(unit.Number, unit.NameDe, row.Name, row.Seat.Since, row.Seat.Contact, row.IsExample);
            }

            if (!rows[unit.Id].Any())
            {
                file.Row(unit.Number, unit.NameDe, null, null, null, null);
            }
        }

        return file.Download("digital-lotsen.csv");
    }

    private static bool Fits(string text, string search) => text.Contains(search, StringComparison.OrdinalIgnoreCase);
}
