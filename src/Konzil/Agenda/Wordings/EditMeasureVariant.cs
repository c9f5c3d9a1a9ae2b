using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>Writes a measure for other readers.</summary>
public static class EditMeasureVariant
{
    public static async Task<IResult> Show(int number, string version, Me me, CityDb db) => EditVariant.Show(version, await Load(number, me, db), Original);

    public static Task<IResult> Post(int number, string version, Form form, Me me, CityDb db) => EditVariant.Post(version, form, (me, db), () => Load(number, me, db), Original);

    public static Task<IResult> Remove(int number, string version, Form form, Me me, CityDb db) => EditVariant.Remove(version, form, (me, db), () => Load(number, me, db), Original);

    // Whoever may not edit the measure finds no page.
    private static async Task<Measure?> Load(int number, Me me, CityDb db) =>
        await MeasureAccess.VisibleTo(me, db.Measures).Include(m => m.Variants).SingleOrDefaultAsync(m => m.Number == number) is { } measure && MeasureAccess.MayEdit(me, measure) ? measure : null;

    private static EditVariant.Original Original(Measure m) =>
        new(m.Code, m.Title, [m.Summary, m.Problem, m.BenefitCitizens, m.BenefitCompanies, m.BenefitAdministration], version => Paths.EditMeasureVersion(m.Number, version), version => Paths.RemoveMeasureVersion(m.Number, version), Paths.OfficeMeasure(m.Number));
}
