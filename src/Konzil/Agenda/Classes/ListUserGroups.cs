using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>Who uses the city in which way; as a page for everybody, as a list for the office, as a file.</summary>
public partial class ListUserGroups
{
    public sealed record Shown(IReadOnlyList<Row> Rows, bool MayEdit);

    public sealed record Row(UserGroup Group, int Measures, int Ideas);

    public static readonly Dataset All = new(
        ClassText.Groups,
        new("Je Zeile eine Nutzergruppe mit den Maßnahmen und Ideen, die sie betreffen.", "One user group a row, with the measures and ideas that concern it."),
        "/nutzergruppen/nutzergruppen.csv",
        [
            new("nummer", new("Nummer der Gruppe", "Number of the group")), new("name", ClassText.NameDe), new("wer", ClassText.About), new("bedarf", ClassText.Needs),
            new("persona", new("ja: eine erfundene Person", "ja: an invented person")), new("beispiel", new("ja: für die Vorführung erfunden", "ja: invented for the demonstration")), new("verwendet", new("nein: wird nicht mehr verwendet", "nein: no longer used")),
            new("massnahmen", new("Nummern der öffentlichen Maßnahmen", "Numbers of the public measures")), new("ideen", new("Nummern der öffentlichen Ideen", "Numbers of the public ideas")),
        ]);

    public static async Task<IResult> Show(Me me, CityDb db, CancellationToken cancellation)
    {
        var groups = await db.UserGroups.AsNoTracking().Where(g => !g.IsRetired).OrderBy(g => g.Number).ToListAsync(cancellation);
        var (measures, ideas) = (await Measures(db, cancellation), await Ideas(db, cancellation));
        return View.Page<ListUserGroups, Shown>(new([.. groups.Select(g => new Row(g, measures[g.Id].Count(), ideas[g.Id].Count()))], me.May(Permission.ShapeAgenda)));
    }

    public static async Task<IResult> Download(CityDb db, CancellationToken cancellation)
    {
        var (measures, ideas) = (await Measures(db, cancellation), await Ideas(db, cancellation));
        var csv = new Csv(All);
        foreach (var g in await db.UserGroups.AsNoTracking().OrderBy(g => g.Number).ToListAsync(cancellation))
        {
            csv.Row(g.Number, g.NameDe, g.AboutDe, g.NeedsDe, g.IsPersona, g.IsExample, !g.IsRetired, string.Join(", ", measures[g.Id].Order().Select(Measure.CodeOf)), string.Join(", ", ideas[g.Id].Order()));
        }

        return csv.Download("nutzergruppen.csv");
    }

    private static async Task<ILookup<Guid, int>> Measures(CityDb db, CancellationToken cancellation) =>
        (await db.Set<MeasureUserGroup>().Join(MeasureAccess.Public(db.Measures), l => l.MeasureId, m => m.Id, (l, m) => new { l.GroupId, m.Number }).ToListAsync(cancellation)).ToLookup(x => x.GroupId, x => x.Number);

    private static async Task<ILookup<Guid, int>> Ideas(CityDb db, CancellationToken cancellation) =>
        (await db.Set<IdeaUserGroup>().Join(IdeaAccess.Public(db.Ideas), l => l.IdeaId, i => i.Id, (l, i) => new { l.GroupId, i.Number }).ToListAsync(cancellation)).ToLookup(x => x.GroupId, x => x.Number);
}
