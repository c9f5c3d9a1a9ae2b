using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>How the city is organised, for everybody, with the public measures each unit leads. Without the names of people.</summary>
public partial class ShowUnits
{
    public static readonly Dataset File = new(
        new("Stellen der Stadt", "Units of the city"),
        new("Je Zeile eine Stelle mit Art und Zuordnung, ohne Personen.", "One unit a row with kind and place in the tree, without people."),
        "/stellen.csv",
        [
            new("nummer", new("Nummer der Stelle", "Number of the unit")), new("name", new("Name", "Name")), new("kuerzel", new("Kürzel", "Short name")), new("art", new("Kernverwaltung, Eigenbetrieb oder Beteiligung", "Core administration, municipal enterprise or subsidiary, in German")),
            new("gehoert_zu", new("Nummer der Stelle darüber", "Number of the unit above")), new("massnahmen", new("Zahl der öffentlichen Maßnahmen, die sie führt", "Number of public measures it leads")),
        ]);

    /// <param name="Tree">Without closed units, unless they lead a measure.</param>
    /// <param name="Measures">By their lead unit.</param>
    public sealed record Shown(IReadOnlyList<UnitBranch> Tree, ILookup<Guid?, Measure> Measures);

    public static async Task<IResult> Show(CityDb db)
    {
        var (units, measures) = await Read(db);
        return View.Page<ShowUnits, Shown>(new(UnitBranch.Tree(units), measures));
    }

    public static async Task<IResult> Download(CityDb db)
    {
        var (units, measures) = await Read(db);
        var numbers = units.ToDictionary(u => u.Id, u => u.Number);
        var file = new Csv(File);
        foreach (var unit in units.OrderBy(u => u.Number))
        {
            file.Row(unit.Number, unit.NameDe, unit.Short, UnitText.Of(unit.Kind).De, unit.ParentId is { } parent && numbers.TryGetValue(parent, out var above) ? above : null, measures[unit.Id].Count());
        }

        return file.Download("stellen.csv");
    }

    private static async Task<(List<OrgUnit> Units, ILookup<Guid?, Measure> Measures)> Read(CityDb db)
    {
        var measures = (await MeasureAccess.Public(db.Measures).AsNoTracking().Where(m => m.LeadUnitId != null).OrderBy(m => m.Number).ToListAsync()).ToLookup(m => m.LeadUnitId);
        return ([.. (await db.OrgUnits.AsNoTracking().ToListAsync()).Where(u => !u.IsClosed || measures.Contains(u.Id))], measures);
    }
}
