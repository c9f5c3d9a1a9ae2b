using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Course;

/// <summary>Number of projects, goals and gaps of each field, and which measure contributes how much to which goal.</summary>
public partial class ShowCoverage
{
    public static readonly Dataset File = new(AimText.File, AimText.FileAbout, "/abdeckung/beitraege.csv",
    [
        new("handlungsfeld", new("Name des Handlungsfelds", "Name of the field of action, in German")), new("ziel", new("Nummer des Ziels im Handlungsfeld", "Number of the goal within the field of action")), new("ziel_titel", new("Ziel", "Goal, in German")),
        new("massnahme", new("Nummer der Maßnahme; leer: Lücke", "Number of the measure; empty: a gap")), new("titel", new("Titel der Maßnahme", "Title of the measure, in German")), new("staerke", new("wenig, deutlich oder entscheidend", "a little, clearly or decisively, in German")), new("grund", new("Begründung", "Reason, in German")),
    ]);

    public sealed record Shown(IReadOnlyList<FieldCoverage> Fields);

    public static async Task<IResult> Show(CityDb db, Catalog catalog, CancellationToken cancellation) =>
        View.Page<ShowCoverage, Shown>(new(await FieldCoverage.All(db, await catalog.Read(db), cancellation)));

    public static async Task<IResult> Download(CityDb db, Catalog catalog, CancellationToken cancellation)
    {
        var file = new Csv(File);
        foreach (var field in await FieldCoverage.All(db, await catalog.Read(db), cancellation))
        {
            foreach (var aim in field.Aims)
            {
                foreach (var (measure, link) in field.Of(aim))
                {
                    file.Row(field.Field.NameDe, aim.Number, aim.TitleDe, measure.Code, measure.Title, AimText.Strength(link.Strength).De, link.Reason);
                }

                if (!field.Of(aim).Any())
                {
                    file.Row(field.Field.NameDe, aim.Number, aim.TitleDe, null, null, null, null);
                }
            }
        }

        return file.Download("beitraege.csv");
    }
}
