using System.Net;
using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Staffing;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Staffing;

/// <summary>Who does what for packages and measures; exactly one is accountable.</summary>
public class SharingDuties(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-3.3-16")]
    public async Task Duties_are_shared_once_and_the_gaps_are_listed()
    {
        var (office, anna, at) = (await City.HasPerson("Koordination", Konzil.People.Role.Coordinator), await City.HasPerson("Anna", Konzil.People.Role.Staff), await City.HasProject());
        await City.HasMember(at.Phase, anna);
        var package = await City.HasPackage(at.Phase, "Texte");
        var (lead, group) = (await HasRole(office, "Leitung"), await HasRole(office, "Gruppe"));
        var page = $"/buero/projekte/{at.Project.Number}/zustaendigkeiten";
        (await office.Opens(page)).ShouldSay("Texte: Niemand verantwortet, und niemand führt aus.");
        var edit = $"/buero/personal/zustaendigkeiten/{package.Id}";
        (await office.Posts(edit, (Role(lead), "Accountable"), (Role(group), "Both"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RaciText.TwoAccountable.De);
        (await office.Posts(edit, (Role(lead), "Kaiser"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(RaciText.DutyWrong.De);
        (await office.PostsAndLooks(edit, (Role(lead), "Accountable"), (Role(group), "Responsible"))).ShouldSay("verantwortet (A)").ShouldSay("führt aus (R)").ShouldSay(RaciText.NoGaps.De);
        var late = await office.Posts(edit, ("Seen", ""), (Role(lead), "Informed"));
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Leitung: verantwortet (A)");

        // From one to the other in one save.
        await office.PostsAndLooks(edit, ("Seen", await Seen(office, edit)), (Role(lead), "Consulted"), (Role(group), "Both"));
        Assert.Equal(1, await City.Do(db => db.RaciEntries.CountAsync(e => e.AccountableFor == package.Id)));
        Assert.Contains("paket;1. Leitung;2. Gruppe\r\nTexte;C;A, R", (await anna.Opens(page + "/liste.csv")).Html, StringComparison.Ordinal);
        (await anna.Opens(page)).ShouldBe(HttpStatusCode.OK);
        (await anna.Opens(edit)).ShouldBe(HttpStatusCode.Forbidden);
        (await (await City.HasPerson("Fremd", Konzil.People.Role.FieldLead)).Opens(edit)).ShouldBe(HttpStatusCode.NotFound);
        var second = new RaciEntry(package.Id, await City.Do(async db =>
        {
            var role = StaffRole.At(9);
            role.Write("Dritte", null, "Mehr", false);
            db.StaffRoles.Add(role);
            await db.SaveChangesAsync();
            return role.Id;
        }));
        second.Give(RaciDuty.Accountable);
        await Assert.ThrowsAnyAsync<DbUpdateException>(() => City.Do(async db =>
        {
            db.RaciEntries.Add(second);
            await db.SaveChangesAsync();
        }));
        (await office.Opens(page + "?lang=en")).ShouldSay("is consulted (C)");
    }

    [Fact]
    [Trait("R", "R-3.3-16")]
    public async Task The_papers_roles_are_there_and_measures_belong_to_their_lead()
    {
        await City.LoadsKonstanz();
        var (office, stranger) = (await City.HasPerson("Frau Planung", Konzil.People.Role.Coordinator), await City.HasPerson("Fremd", Konzil.People.Role.FieldLead));
        (await office.Opens("/buero/personal/rollen")).ShouldSay("Leitung des Handlungsfelds").ShouldSay("Die Umsetzung verantwortet sie nicht.");
        (await stranger.Opens("/buero/personal/massnahmen")).ShouldSay("Niemand verantwortet, und niemand führt aus.");
        var led = await City.Do(db => db.Measures.AsNoTracking().FirstAsync(m => m.LeadPersonId != null && m.PublishedAt != null));
        (await stranger.Opens($"/buero/personal/zustaendigkeiten/{led.Id}")).ShouldBe(HttpStatusCode.Forbidden);
        (await office.Opens($"/buero/personal/zustaendigkeiten/{led.Id}")).ShouldBe(HttpStatusCode.Forbidden);
        (await office.Opens("/buero/personal/massnahmen/liste.csv")).ShouldBe(HttpStatusCode.OK);
    }

    private static string Role(Guid id) => "Role-" + id.ToString("N");

    private static async Task<string> Seen(Actor who, string page) => (await who.Opens(page)).Document.QuerySelector("input[name=Seen]")!.GetAttribute("value")!;

    private async Task<Guid> HasRole(Actor office, string name)
    {
        (await office.Posts("/buero/personal/rollen/neu", ("NameDe", name), ("Task", "Etwas tun"))).ShouldBe(HttpStatusCode.SeeOther);
        return await City.Do(db => db.StaffRoles.Where(r => r.NameDe == name).Select(r => r.Id).SingleAsync());
    }
}
