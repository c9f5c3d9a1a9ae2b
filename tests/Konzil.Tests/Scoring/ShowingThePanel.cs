using System.Net;
using Konzil.People;
using Konzil.Scoring;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Scoring;

[Trait("R", "R-1.5-20")]
public class ShowingThePanel(City city) : CityTest(city)
{
    [Fact]
    public async Task A_round_says_how_its_panel_was_chosen_and_names_those_who_agree()
    {
        var measures = await City.HasMeasures("Licht", "Boote");
        var (office, anna, bert) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Anna Sachkunde", Role.Evaluator), await City.HasPerson("Bert Still", Role.Evaluator));
        var number = await City.HasRound(measures, [anna, bert]);
        (await City.Visitor.Opens($"/bewertung/{number}")).ShouldSay(PanelText.HowNotSaid.De).ShouldNotSay("Anna");
        var path = $"/buero/bewertungsrunden/{number}/auswahl";
        (await office.Opens($"/buero/bewertungsrunden/{number}")).ShouldSay(PanelText.How.De);
        (await office.Posts(path, ("HowChosen", ""), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(PanelText.HowMissing.De);
        var before = await Version();
        (await office.Posts(path, ("HowChosen", "Ausgelost aus 14 Bewerbungen."), ("Version", before))).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts(path, ("HowChosen", "Bestimmt."), ("Version", before))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Bestimmt.").ShouldSay("Ausgelost aus 14 Bewerbungen.");
        (await anna.Opens(path)).ShouldBe(HttpStatusCode.Forbidden);

        (await anna.Opens("/buero/bewertung")).ShouldSay(PanelText.YourName.De);
        await anna.Posts($"/buero/bewertung/{number}/name", ("NameAgreedAt", "true"));
        (await office.Posts($"/buero/bewertung/{number}/name", ("NameAgreedAt", "true"))).ShouldBe(HttpStatusCode.Forbidden);
        (await City.Visitor.Opens($"/bewertung/{number}")).ShouldSay("Ausgelost aus 14 Bewerbungen.").ShouldSay("Anna Sachkunde").ShouldSay("Weitere Bewertende ohne veröffentlichten Namen: 1").ShouldNotSay("Bert");
        await anna.Posts($"/buero/bewertung/{number}/name");
        (await City.Visitor.Opens($"/bewertung/{number}")).ShouldNotSay("Anna");
        var other = await City.HasPerson("Andere", Role.Evaluator);
        (await other.Posts($"/buero/bewertung/{number}/name", ("NameAgreedAt", "true"))).ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<string> Version() => (await City.Do(db => db.Rounds.Select(r => r.Version).SingleAsync())).ToString();
}
