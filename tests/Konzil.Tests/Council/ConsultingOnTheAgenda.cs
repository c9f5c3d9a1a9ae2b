using System.Net;
using Konzil.Council;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Council;

/// <summary>While a consultation runs, every form of the agenda says so, with its last day.</summary>
[Trait("R", "R-0-01")]
public class ConsultingOnTheAgenda(City city) : CityTest(city)
{
    private const string Path = "/buero/agenda/anhoerung";

    [Fact]
    public async Task Agenda_paper_and_report_carry_the_state_until_the_last_day()
    {
        await City.LoadsKonstanz();
        var (office, today) = (await City.HasPerson("Frau Anhörung", Role.Coordinator), City.Today());
        (await office.Opens(Path)).ShouldBe(HttpStatusCode.OK);
        (await office.Posts(Path, ("From", Format.Iso(today)), ("Until", Format.Iso(today.AddDays(10))), ("Question", "Was fehlt Ihnen?"))).ShouldBe(HttpStatusCode.SeeOther);
        var state = "in Anhörung bis " + MeetingsInTheCity.Words(today.AddDays(10));
        (await City.Visitor.Opens("/agenda")).ShouldSay("Diese Agenda ist " + state).ShouldSay("Was fehlt Ihnen?");
        (await City.Visitor.Opens("/agenda?lang=en")).ShouldSay("under consultation until");
        (await City.Visitor.Opens("/statusbericht")).ShouldSay(state).ShouldSay("Bleibende Adresse: ");
        (await office.Opens("/buero/agenda/vorlage")).ShouldSay(state);

        (await office.Posts(Path + "/1/ende", ("EndReason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ConsultationText.ReasonMissing.De);
        (await office.Posts(Path + "/1/ende", ("EndReason", "Alle haben geantwortet"))).ShouldBe(HttpStatusCode.SeeOther);
        (await City.Visitor.Opens("/agenda")).ShouldNotSay(state);
        (await office.Posts(Path + "/1/ende", ("EndReason", "Noch einmal"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ConsultationText.IsOver.De);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(Consultation) && h.Why == "Alle haben geantwortet")));
    }

    [Fact]
    public async Task Wrong_days_are_refused_beside_the_field_and_nothing_typed_is_lost()
    {
        var (office, today) = (await City.HasPerson("Frau Anhörung", Role.Coordinator), City.Today());
        foreach (var (from, until, why) in new[] { (3, 1, ConsultationText.Turned), (-9, -2, ConsultationText.NotPast) })
        {
            var refused = (await office.Posts(Path, ("From", Format.Iso(today.AddDays(from))), ("Until", Format.Iso(today.AddDays(until))), ("Question", "Bleibt stehen"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(why.De);
            Assert.Contains("Bleibt stehen", refused.Html, StringComparison.Ordinal);
        }

        (await office.Posts(Path, ("From", Format.Iso(today)), ("Until", Format.Iso(today.AddDays(5))), ("Question", "Eins"))).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts(Path, ("From", Format.Iso(today.AddDays(5))), ("Until", Format.Iso(today.AddDays(9))), ("Question", "Zwei"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ConsultationText.Overlaps.De);
        (await office.Posts(Path + "/7/ende", ("EndReason", "x"))).ShouldBe(HttpStatusCode.NotFound);
        (await (await City.HasPerson("Fachamt", Role.FieldLead)).Posts(Path, ("Question", "x"))).ShouldBe(HttpStatusCode.Forbidden);
    }
}
