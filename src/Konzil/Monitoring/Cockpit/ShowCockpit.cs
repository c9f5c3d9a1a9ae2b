using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Monitoring;

/// <summary>Due this week, late, waiting for a decision, reports that are missing, what does not fit together: one's own for a lead, all for the coordination and whoever reads steering.</summary>
public partial class ShowCockpit
{
    public sealed record Shown(CockpitData Data, bool MayJudge, Text Note);

    public static async Task<IResult> Show(Me me, CityDb db, Catalog catalog, ReportFacts facts) =>
        View.Page<ShowCockpit, Shown>(new(await CockpitData.Read(me, db, catalog, facts), me.May(Permission.SetReportDuties), Note(me)));

    // Steering may be read without the plans: then "nothing is late" would say more than this reader knows.
    private static Text Note(Me me) => !me.May(Permission.ReadAllSteering) ? CockpitText.NoteOwn
        : ProjectAccess.ReadsAll(me) ? CockpitText.NoteAll : CockpitText.NoteMeasures;

    public static async Task<IResult> Download(Me me, CityDb db, Catalog catalog, ReportFacts facts)
    {
        var file = new Csv("handlungsfeld", "massnahmen", "laufend", "berichtet", "stand", "berechnet", "von_hand", "grund", "berichte_fehlen", "geplant_eur", "geplant_unvollstaendig", "ausgegeben_eur", "ausgegeben_unvollstaendig", "stellen_bedarf", "stellen_unvollstaendig", "kennzahlen_im_plan", "kennzahlen_aufmerksamkeit", "kennzahlen_kritisch", "kennzahlen_ohne_ampel");
        foreach (var field in (await CockpitData.Read(me, db, catalog, facts)).Fields)
        {
            file.Row(field.Field.NameDe, field.Measures.Count, field.Measures.Count(m => m.Measure.Delivery == DeliveryStatus.Running), field.Reports.Reported, Word(field.Light), Word(field.Computed), Word(field.Typed?.Light), field.Typed?.Reason, field.Late, field.Planned.Amount, field.Planned.Incomplete, field.Spent.Amount, field.Spent.Incomplete, field.Posts.Amount, field.Posts.Incomplete, field.Figures.OnTrack, field.Figures.Attention, field.Figures.Critical, field.Figures.NoLight);
        }

        return file.Download("cockpit.csv");
    }

    private static string? Word(ReportLight? light) => light is { } known ? SteeringText.Of(known).De : null;
}
