using System.Net;
using Konzil.Lotsen;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Lotsen;

public class FindingLotsen(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-4.3-01")]
    [Trait("R", "R-4.3-06")]
    public async Task Staff_finds_its_contact_by_unit_and_sees_which_units_have_nobody()
    {
        var (coordination, lotse, staff, anna) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Lena Lotse", Role.Lotse), await City.HasPerson("Frau Amt", Role.Staff), await City.HasPerson("Anna"));
        var (works, culture) = (await City.HasUnit(coordination, "Bauamt", ("DeputyId", staff.Id.ToString()!)), await City.HasUnit(coordination, "Kulturamt"));
        (await coordination.Posts("/buero/lotsen/plaetze", ("Contact", "Zimmer 12"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(LotsenText.UnitMissing.De).ShouldSay(LotsenText.PersonMissing.De);
        await Names(coordination, works, lotse);
        await Names(coordination, works, lotse);
        await City.Settle();
        (await lotse.Opens("/konto/nachrichten")).ShouldSay(LotsenText.NamedNotice.With("Bauamt"));
        (await staff.Opens("/lotsen")).ShouldSay(LotsenText.Coverage.With(1, 1, 2)).ShouldSay("Ihre Stelle: Bauamt").ShouldSay("Lena Lotse").ShouldSay("Zimmer 12").ShouldSay("Kulturamt");
        (await staff.Opens("/lotsen?q=bau")).ShouldSay("Lena Lotse");
        (await staff.Opens("/lotsen?q=Theater")).ShouldSay(LotsenText.NothingFound.De);
        Assert.Contains("Kulturamt;;;;", (await staff.Opens("/lotsen/lotsen.csv")).Html, StringComparison.Ordinal);
        (await anna.Opens("/lotsen")).ShouldBe(HttpStatusCode.Forbidden);
        (await City.Visitor.Opens("/lotsen")).ShouldBe(HttpStatusCode.SeeOther);

        var seat = await City.Do(db => db.LotseSeats.AsNoTracking().SingleAsync());
        await coordination.PostsAndLooks($"/buero/lotsen/plaetze/{seat.Id}/ende");
        (await staff.Opens("/lotsen")).ShouldSay(LotsenText.Coverage.With(0, 0, 2)).ShouldNotSay("Lena Lotse");
        await Names(coordination, culture, lotse);
        Assert.Equal(2, await City.Do(db => db.LotseSeats.CountAsync()));
    }

    [Fact]
    [Trait("R", "R-4.3-03")]
    public async Task The_circle_meets_as_a_body_with_all_lotsen_as_members()
    {
        var (coordination, lotse) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Lena Lotse", Role.Lotse));
        await Names(coordination, await City.HasUnit(coordination, "Bauamt"), lotse);
        var body = await City.HasBody(coordination, "Kreis der Digital Lotsen");
        (await lotse.Opens("/buero/lotsen")).ShouldSay(LotsenText.GroupNone.De).ShouldSay(LotsenText.DigestOf.With("Bauamt"));
        (await lotse.Opens($"/buero/gremien/{body.Number}")).ShouldBe(HttpStatusCode.NotFound);
        await coordination.PostsAndLooks("/buero/lotsen/gruppe", (ShowSpace.BodyField, body.Id.ToString()));
        (await lotse.Opens("/buero/lotsen")).ShouldSay(LotsenText.ToGroup.De);
        (await lotse.Opens($"/buero/gremien/{body.Number}")).ShouldSay("Kreis der Digital Lotsen");
        (await lotse.Posts("/buero/lotsen/gruppe", (ShowSpace.BodyField, body.Id.ToString()))).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task Names(Actor coordination, OrgUnit unit, Actor lotse) =>
        await coordination.PostsAndLooks("/buero/lotsen/plaetze", ("UnitId", unit.Id.ToString()), ("PersonId", lotse.Id.ToString()!), ("Contact", "Zimmer 12"));
}
