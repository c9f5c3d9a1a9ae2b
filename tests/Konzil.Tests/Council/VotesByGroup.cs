using System.Net;
using Konzil.Council;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Council;

[Trait("R", "R-1.5-20")]
public class VotesByGroup(City city) : CityTest(city)
{
    private const string Path = "/buero/beschluesse/1/stimmen";

    [Fact]
    public async Task How_the_groups_voted_stands_in_public_and_fits_the_result()
    {
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        await office.Posts("/buero/beschluesse", RecordingResolutions.July);
        (await office.Opens("/buero/beschluesse/1")).ShouldSay(GroupText.Enter.De);
        (await office.Posts(Path, ("Lines", "Gruppe A; 20; 0; 0\nGruppe B; 14; x; 0"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Zeile 2 lässt sich nicht lesen: „Gruppe B; 14; x; 0“").ShouldSay("Gruppe A; 20; 0; 0");
        (await office.Posts(Path, ("Lines", "Gruppe A; 20; 0; 0\nGruppe A; 15; 0; 0"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Zeile 2: Diese Fraktion steht schon da");
        (await office.Posts(Path, ("Lines", "Gruppe A; 20; 0; 0\nGruppe B; 14; 1; 2"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Ja: Die Zeilen ergeben 34, beim Beschluss steht 35.");
        var page = await office.PostsAndLooks(Path, ("Lines", "Gruppe A; 20; 0; 0\n\nGruppe B; 15; 0; 2"), ("Version", await Version()));
        page.ShouldSay("Wer hat wie gestimmt?").ShouldSay("Gruppe B");
        var file = (await City.Visitor.Opens("/beschluesse/stimmen.csv")).Html;
        Assert.Contains("1;Gemeinderat;2021-07-22;Maßnahmen der Digitalen Agenda;Gruppe B;15;0;2", file, StringComparison.Ordinal);

        // A change says why; both states stay in the public history.
        (await office.Posts(Path, ("Lines", "Gruppe A; 19; 0; 0\nGruppe B; 16; 0; 2"), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CouncilText.CorrectionNeedsReason.De);
        var before = await Version();
        (await office.PostsAndLooks(Path, ("Lines", "Gruppe A; 19; 0; 0\nGruppe B; 16; 0; 2"), ("Why", "Protokoll berichtigt."), ("Version", before))).ShouldSay("Protokoll berichtigt.");
        (await office.Posts(Path, ("Lines", "Gruppe A; 18; 0; 0\nGruppe B; 17; 0; 2"), ("Why", "Noch einmal."), ("Version", before))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Gruppe A; 18; 0; 0");
        (await (await City.HasPerson("Fremd", Role.Coordinator)).Opens(Path)).ShouldBe(HttpStatusCode.Forbidden);
        (await City.Visitor.Opens(Path)).ShouldBe(HttpStatusCode.SeeOther);
    }

    private async Task<string> Version() => (await City.Do(db => db.Resolutions.Select(r => r.Version).SingleAsync())).ToString();
}
