using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>The assessment on the page of its measure.</summary>
public sealed class AssessmentPart(CityDb db) : IMeasurePart
{
    public int Order => 5;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var assessment = await db.Assessments.AsNoTracking().SingleOrDefaultAsync(a => a.MeasureId == measure.Id, cancellation);
        var checks = await db.MeasureChecks.AsNoTracking().Where(c => c.MeasureId == measure.Id).ToListAsync(cancellation);
        return assessment is null && checks.Count == 0 ? null : builder =>
        {
            builder.OpenComponent<AssessmentSection>(0);
            builder.AddComponentParameter(1, nameof(AssessmentSection.Model), new AssessmentSection.Shown(assessment, checks));
            builder.CloseComponent();
        };
    }
}

/// <summary>On the day itself, unless it was moved: whoever leads the measure, or the coordination where nobody does.</summary>
public sealed class RemindOfMeasureReview(CityDb db, Tell tell) : IHandle<ReviewDue>
{
    public async Task Do(ReviewDue news, CancellationToken cancellation)
    {
        if (!await db.Assessments.AnyAsync(a => a.MeasureId == news.MeasureId && a.ReviewOn == news.Day, cancellation))
        {
            return;
        }

        // Said when the day was written; heard in the morning of that day.
        if (Format.Day(db.Now) < news.Day)
        {
            db.Say(news, Format.At(news.Day, new TimeOnly(7, 0)));
            await db.SaveChangesAsync(cancellation);
            return;
        }

        var measure = await db.Measures.AsNoTracking().SingleAsync(m => m.Id == news.MeasureId, cancellation);
        var people = measure.LeadPersonId is { } lead ? [lead] : await db.PeopleWith(Permission.PublishMeasures).Select(p => p.Id).ToListAsync(cancellation);
        await tell.People(people, new News(NewsKind.Work, AssessmentText.ReviewReminder.Filled(measure.Code, measure.Title), Paths.Neutral(Paths.OfficeMeasure(measure.Number)), $"measure-review/{measure.Id:N}/{Format.Iso(news.Day)}"));
    }
}

/// <summary>All public assessments as a table.</summary>
public static class AssessmentCsv
{
    public static readonly Dataset All = new(
        new("Einordnung der Maßnahmen", "Assessment of the measures"),
        new("Je Zeile eine Maßnahme mit drei Seiten, Machbarkeit, Nachhaltigkeit und Prüflisten.", "One measure a row with its three sides, feasibility, sustainability and checklists."),
        "/massnahmen/einordnung.csv",
        [
            new("massnahme", new("Nummer der Maßnahme", "Number of the measure")),
            new("technisch", AssessmentText.Technical), new("organisatorisch", AssessmentText.Organisational), new("soziokulturell", AssessmentText.SocioCultural), new("veraenderung", AssessmentText.Change),
            new("rechtlich", new("Rechtliche Machbarkeit", "Legal feasibility, in German")), new("technik", new("Technische Machbarkeit", "Technical feasibility, in German")),
            new("personell", new("Personelle Machbarkeit", "Staff feasibility, in German")), new("finanziell", new("Finanzielle Machbarkeit", "Financial feasibility, in German")), new("zeitlich", new("Zeitliche Machbarkeit", "Feasibility in time, in German")),
            new("hindernisse", AssessmentText.Obstacles), new("oekologisch", AssessmentText.Ecological), new("oekonomisch", AssessmentText.Economic), new("sozial", AssessmentText.Social),
            new("sdg", new("Nummern der Ziele der Vereinten Nationen", "Numbers of the United Nations' goals")), new("klima", AssessmentText.Climate), new("klima_grund", AssessmentText.ClimateNote),
            new("neuerung", AssessmentText.Innovation), new("horizont", AssessmentText.Horizon), new("wirkt_auf", AssessmentText.Touches), new("leuchtturm", AssessmentText.Lighthouse),
            new("laeuft_seit", AssessmentText.StartedOn), new("pruefen_am", AssessmentText.ReviewOn),
            new("sicherheit", new("Prüfliste Sicherheit und Datenschutz: ja, nein, offen", "Checklist security and privacy: yes, no, open")),
            new("souveraenitaet", new("Prüfliste digitale Souveränität: ja, nein, offen", "Checklist digital sovereignty: yes, no, open")),
        ]);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation)
    {
        var measures = await MeasureAccess.Public(db.Measures).AsNoTracking().Include(m => m.Assessment).OrderBy(m => m.Number).ToListAsync(cancellation);
        var checks = (await db.MeasureChecks.AsNoTracking().ToListAsync(cancellation)).ToLookup(c => c.MeasureId);
        var csv = new Csv(All);
        foreach (var m in measures.Where(m => m.Assessment is not null || checks[m.Id].Any()))
        {
            csv.Row(Row(m, m.Assessment ?? new Assessment(m.Id), checks[m.Id]));
        }

        return csv.Download("einordnung.csv");
    }

    private static object?[] Row(Measure m, Assessment a, IEnumerable<MeasureCheck> checks) =>
    [
        m.Code, a.Technical, a.Organisational, a.SocioCultural, a.Change, .. a.Sides.Select(s => AssessmentText.Of(s.Answer).De), a.Obstacles, a.Ecological, a.Economic, a.Social,
        string.Join(", ", a.Sdgs), AssessmentText.Of(a.Climate).De, a.ClimateNote, a.Innovation is { } i ? AssessmentText.Of(i).De : "", a.Horizon is { } h ? AssessmentText.Of(h).De : "",
        string.Join(", ", Touched(a).Select(t => t.De)), a.LighthouseBody, a.StartedOn, a.ReviewOn, .. Enum.GetValues<CheckTopic>().Select(t => CheckResult.Of(t, checks)).Select(r => $"{r.Yes}/{r.No}/{r.Open}"),
    ];

    internal static IEnumerable<Text> Touched(Assessment a)
    {
        if (a.TouchesPeople)
        {
            yield return AssessmentText.People;
        }

        if (a.TouchesCompanies)
        {
            yield return AssessmentText.Companies;
        }
    }
}
