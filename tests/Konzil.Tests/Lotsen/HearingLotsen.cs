using System.Net;
using Konzil.Agenda;
using Konzil.Lotsen;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Lotsen;

public class HearingLotsen(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-4.3-02")]
    public async Task An_internal_idea_is_read_by_lotsen_and_coordination_and_answered()
    {
        var (coordination, lotse, staff) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Lena Lotse", Role.Lotse), await City.HasPerson("Frau Amt", Role.FieldLead));
        var unit = await City.HasUnit(coordination, "Bauamt");
        (await lotse.Posts("/buero/lotsen/ideen/neu", ("Title", ""), ("Body", "Formulare online"), ("UnitId", "keine"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(LotsenText.IdeaTitleMissing.De).ShouldSay("Formulare online");
        (await lotse.PostsAndLooks("/buero/lotsen/ideen/neu", ("Title", "Weniger Papier"), ("Body", "Formulare online"), ("UnitId", unit.Id.ToString()))).ShouldSay("Weniger Papier").ShouldSay(LotsenText.NextStep.De);
        await City.Settle();
        (await coordination.Opens("/konto/nachrichten")).ShouldSay(LotsenText.SaidNotice.With("Weniger Papier"));
        (await staff.Opens("/buero/lotsen/ideen/1")).ShouldBe(HttpStatusCode.Forbidden);
        (await City.Visitor.Opens("/suche?q=Papier")).ShouldNotSay("Weniger Papier");
        var version = await Version();
        (await coordination.Posts("/buero/lotsen/ideen/1/antwort", ("State", nameof(LotsenIdeaState.New)), ("Answer", "Gern"), ("Version", version))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(LotsenText.StateMissing.De).ShouldSay("Gern");
        (await coordination.PostsAndLooks("/buero/lotsen/ideen/1/antwort", ("State", nameof(LotsenIdeaState.TakenUp)), ("Answer", "Gern"), ("Version", version))).ShouldSay(LotsenText.Of(LotsenIdeaState.TakenUp).De);
        (await coordination.Posts("/buero/lotsen/ideen/1/antwort", ("State", nameof(LotsenIdeaState.Later)), ("Answer", "Doch später"), ("Version", version))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Doch später");
        await City.Settle();
        (await lotse.Opens("/konto/nachrichten")).ShouldSay(LotsenText.AnsweredNotice.With("Weniger Papier"));
    }

    [Fact]
    [Trait("R", "R-4.3-05")]
    public async Task A_unit_sees_what_concerns_it_and_its_lotse_answers()
    {
        var (coordination, lotse, staff) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Lena Lotse", Role.Lotse), await City.HasPerson("Frau Amt", Role.Staff));
        var unit = await City.HasUnit(coordination, "Amt 1");
        var measure = await City.HasMeasureOf(await City.HasField("Umwelt & Energie", draft: false), await City.HasGoal());
        var post = await City.HasNews(coordination, "Sensoren am Seerhein", ("MeasureId", measure.Id.ToString()));
        var digest = $"/lotsen/stellen/{unit.Number}";
        (await staff.Opens(digest)).ShouldSay("Licht am Seerhein").ShouldSay(LotsenText.ReportedNone.De).ShouldNotSay(LotsenText.SendFeedback.De);
        await City.Releases(coordination, post);
        (await lotse.Opens(digest)).ShouldSay("Sensoren am Seerhein");
        (await lotse.Posts(digest + "/rueckmeldung", (ShowDigest.FeedbackField, ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(LotsenText.IdeaBodyMissing.De);
        (await lotse.PostsAndLooks(digest + "/rueckmeldung", (ShowDigest.FeedbackField, "Wir brauchen Zeit"))).ShouldSay(LotsenText.FeedbackTitle.With("Amt 1")).ShouldSay("Wir brauchen Zeit");
        await City.Settle();
        (await coordination.Opens("/konto/nachrichten")).ShouldSay("Rückmeldung aus Amt 1");
        (await staff.Posts(digest + "/rueckmeldung", (ShowDigest.FeedbackField, "Ich auch"))).ShouldBe(HttpStatusCode.Forbidden);
        (await staff.Opens("/lotsen/stellen/9999")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    [Trait("R", "R-4.3-05")]
    public async Task A_unit_hears_of_what_units_below_it_and_its_people_do()
    {
        var (coordination, staff) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Frau Amt", Role.Staff));
        var (above, other) = (await City.HasUnit(coordination, "Dezernat"), await City.HasUnit(coordination, "Bauamt"));
        var below = await City.HasUnit(coordination, "Amt 1");
        await City.Do(async db =>
        {
            (await db.OrgUnits.SingleAsync(u => u.Id == below.Id)).Below(above.Id, await db.OrgUnits.ToListAsync());
            await db.SaveChangesAsync();
        });
        var (field, goal) = (await City.HasField("Umwelt & Energie", draft: false), await City.HasGoal());
        var (charge, shared) = (await City.HasMeasureOf(field, goal, "Licht am Seerhein"), await City.HasMeasureOf(field, goal, "Sensoren im Stadtgebiet"));
        await City.Do(db => db.Measures.Where(m => m.Id == shared.Id).ExecuteUpdateAsync(s => s.SetProperty(m => m.LeadUnit, "Amt 9").SetProperty(m => m.LeadUnitId, (Guid?)null)));
        (await staff.Opens($"/lotsen/stellen/{above.Number}")).ShouldSay("Licht am Seerhein").ShouldSay(LotsenText.Of(ConcernKind.InCharge).De).ShouldNotSay("Sensoren im Stadtgebiet");
        (await staff.Opens($"/lotsen/stellen/{other.Number}")).ShouldNotSay("Licht am Seerhein").ShouldNotSay("Sensoren im Stadtgebiet");

        // Somebody of the building office leads it, then works in its project, then is gone.
        var lead = await City.HasPerson("Leitung", Role.FieldLead);
        await City.Do(db => db.People.Where(p => p.Id == lead.Id).ExecuteUpdateAsync(s => s.SetProperty(p => p.UnitId, (Guid?)other.Id)));
        await City.Do(db => db.Measures.Where(m => m.Id == shared.Id).ExecuteUpdateAsync(s => s.SetProperty(m => m.LeadPersonId, lead.Id)));
        (await staff.Opens($"/lotsen/stellen/{other.Number}?lang=en")).ShouldSay(LotsenText.Of(ConcernKind.Leads).En);
        await City.Do(db => db.Measures.Where(m => m.Id == shared.Id).ExecuteUpdateAsync(s => s.SetProperty(m => m.LeadPersonId, (Guid?)null)));
        var (project, _) = await City.HasProject(await City.HasPerson("Andere Leitung", Role.FieldLead), measure: shared.Id);
        await City.Do(async db =>
        {
            db.ProjectMembers.Add(new ProjectMember(project.Id, lead.Id!.Value, null, "Technik", City.Today()));
            await db.SaveChangesAsync();
        });
        (await staff.Opens($"/lotsen/stellen/{other.Number}")).ShouldSay("Sensoren im Stadtgebiet").ShouldSay(LotsenText.Of(ConcernKind.TakesPart).De).ShouldNotSay("Leitung arbeitet");
        await City.Do(db => db.ProjectMembers.ExecuteUpdateAsync(s => s.SetProperty(m => m.Until, City.Today())));
        (await staff.Opens($"/lotsen/stellen/{other.Number}")).ShouldNotSay("Sensoren im Stadtgebiet");
    }

    [Fact]
    [Trait("R", "R-4.3-07")]
    public async Task Whoever_was_at_every_module_gets_a_certificate()
    {
        var (coordination, lotse, other) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Lena Lotse", Role.Lotse), await City.HasPerson("Otto Lotse", Role.Lotse));
        await coordination.PostsAndLooks("/buero/lotsen/lehrgaenge/neu", ("Title", "Lehrgang 2026"), ("Aim", "Digital führen"));
        const string course = "/buero/lotsen/lehrgaenge/1";
        (await coordination.Posts(course + "/module", ("Title", "Grundlagen"), ("Day", "morgen"), ("Hours", "99"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TrainingText.DayMissing.De).ShouldSay(TrainingText.HoursWrong.De);
        await coordination.PostsAndLooks(course + "/module", ("Title", "Grundlagen"), ("Day", Format.Iso(City.Today())), ("Hours", "3,5"), ("Place", "Rathaus"));
        await coordination.PostsAndLooks(course + "/module", ("Title", "Vertiefung"), ("Day", Format.Iso(City.Today().AddDays(7))), ("Hours", "4"));
        foreach (var person in new[] { lotse, other })
        {
            await coordination.PostsAndLooks(course + "/teilnahme", (ShowCohort.PersonField, person.Id.ToString()!));
        }

        await City.Settle();
        (await lotse.Opens("/konto/nachrichten")).ShouldSay(TrainingText.JoinedNotice.With("Lehrgang 2026"));
        var modules = await City.Do(db => db.CohortModules.AsNoTracking().OrderBy(m => m.Day).ToListAsync());
        (await coordination.Posts($"{course}/module/{modules[1].Id}/anwesenheit", (ShowCohort.PresentField, lotse.Id.ToString()!))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TrainingText.VisitsAhead.De);
        City.Clock.SetUtcNow(Format.At(modules[1].Day, new TimeOnly(18, 0)));
        await coordination.PostsAndLooks($"{course}/module/{modules[0].Id}/anwesenheit", (ShowCohort.PresentField, lotse.Id.ToString()!), (ShowCohort.PresentField, other.Id.ToString()!));
        await coordination.PostsAndLooks($"{course}/module/{modules[1].Id}/anwesenheit", (ShowCohort.PresentField, lotse.Id.ToString()!));
        (await lotse.Opens(course)).ShouldSay(TrainingText.AttendedOf.With(2, 2, "7,5")).ShouldSay(TrainingText.AttendedOf.With(1, 2, "3,5"));
        (await lotse.Opens($"{course}/urkunde/{lotse.Id}")).ShouldSay("Lena Lotse hat an allen Modulen des Lehrgangs „Lehrgang 2026“ teilgenommen, zusammen 7,5 Stunden.");
        (await other.Opens($"{course}/urkunde/{lotse.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await coordination.Opens($"{course}/urkunde/{other.Id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<string> Version() => (await City.Do(db => db.LotsenIdeas.Select(i => i.Version).SingleAsync())).ToString();
}
