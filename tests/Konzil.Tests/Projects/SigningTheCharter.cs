using System.Net;
using System.Security.Cryptography;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Projects;

/// <summary>The mandate of the paper's project: draft, review, signature, next version.</summary>
public class SigningTheCharter(City city) : CityTest(city)
{
    private Actor _coordination = null!;
    private string _charter = "";
    private string _office = "";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await City.LoadsKonstanz();
        _coordination = await City.HasPerson("Frau Planung", Role.Coordinator);
        _office = $"/buero/projekte/{(await City.TheAgendasProject()).Number}";
        _charter = _office + "/auftrag";
    }

    [Fact]
    [Trait("R", "R-2.1-05")]
    [Trait("R", "R-L-02")]
    [Trait("R", "R-3.1-02")]
    public async Task From_the_papers_draft_to_a_signed_version_that_stays()
    {
        var lead = await City.HasPerson("Projektleitung", Role.FieldLead);
        var project = await City.TheAgendasProject();
        await _coordination.PostsAndLooks(_office + "/bearbeiten", ("TitleDe", project.TitleDe), ("Limit", "2021-12-31"), ("LeadPersonId", lead.Id.ToString()!), ("Version", project.Version.ToString()));
        (await lead.Opens(_charter)).ShouldSay("Fassung 1, Entwurf").ShouldSay("Erarbeitung einer gesamtstädtischen Digitalen Agenda bis spätestens 12/2021.").ShouldSay("Uli Burchardt, Oberbürgermeister").ShouldSay("31. Dezember 2021").ShouldSay("Für wen").ShouldSay(CharterWordsText.NotSaid.De);
        (await _coordination.Opens(_charter + "/bearbeiten")).ShouldBe(HttpStatusCode.Forbidden);
        (await lead.Posts(_charter + "/unterschrift", Signature())).ShouldBe(HttpStatusCode.Forbidden);

        (await lead.PostsAndLooks(_charter + "/bearbeiten", [.. Words("Bürgerinnen und Bürger"), ("Version", await Version())])).ShouldSay("Bürgerinnen und Bürger");
        (await _coordination.Posts(_charter + "/unterschrift", [.. Signature(), ("Version", await Version())])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CharterWordsText.NotInReview.De);
        await lead.PostsAndLooks(_charter + "/pruefung", ("Version", await Version()));
        (await lead.Posts(_charter + "/bearbeiten", [.. Words("Später"), ("Version", await Version())])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CharterWordsText.OnlyDrafts.De);
        (await _coordination.Posts(_charter + "/rueckgabe", ("Reason", ""), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CharterWordsText.ReturnMissing.De);
        (await _coordination.PostsAndLooks(_charter + "/rueckgabe", ("Reason", "Die Risiken fehlen."), ("Version", await Version()))).ShouldSay("Zurückgegeben: Die Risiken fehlen.");
        await City.Settle();
        Assert.Equal(["Der Projektauftrag „Digitale Agenda erarbeiten“ liegt zur Prüfung vor."], await Told(_coordination));
        Assert.Equal(["Der Projektauftrag „Digitale Agenda erarbeiten“ kam zurück: Die Risiken fehlen."], await Told(lead));

        await lead.PostsAndLooks(_charter + "/pruefung", ("Version", await Version()));
        var wrong = await _coordination.Posts(_charter + "/unterschrift", ("SignedBy", "Uli Burchardt"), ("SignedAs", ""), ("SignedOn", Format.Iso(City.Today().AddDays(1))), ("Version", await Version()));
        wrong.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CharterWordsText.FunctionMissing.De);
        (await _coordination.Posts(_charter + "/unterschrift", ("SignedBy", "Uli Burchardt"), ("SignedAs", "Oberbürgermeister"), ("SignedOn", Format.Iso(City.Today().AddDays(1))), ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProjectText.NotInTheFuture.De);
        Language.Use(Language.German);
        var pdf = SampleFiles.Pdf;
        (await _coordination.Posts(_charter + "/unterschrift", new ChosenFile(SignCharter.FileField, "auftrag.pdf", pdf), [.. Signature(), (SignCharter.AltField, "Unterschriebener Projektauftrag"), ("Version", await Version())])).ShouldBe(HttpStatusCode.SeeOther);
        (await lead.Opens(_charter)).ShouldSay("Fassung 1, unterschrieben").ShouldSay($"Unterschrieben von Uli Burchardt, Oberbürgermeister, am {Format.Date(City.Today())}").ShouldSay(Convert.ToHexStringLower(SHA256.HashData(pdf))).ShouldSay("Unterschriebener Projektauftrag");

        (await lead.PostsAndLooks(_charter + "/bearbeiten", [.. Words("Auch die Umgebung"), ("Version", await Version())])).ShouldSay("Fassung 2, Entwurf").ShouldSay("Fassung 1, unterschrieben").ShouldSay("Auch die Umgebung");
        var second = (await lead.Opens(_charter)).ShouldSay("Was sich von Fassung 1 zu Fassung 2 ändert");
        Assert.Equal("Auch die Umgebung", Assert.Single(second.Document.QuerySelectorAll("#unterschied ins")).ChildNodes[^1].TextContent.Trim());
        Assert.Equal([CharterWordsText.Of(CharterPart.Users).De], second.Document.QuerySelectorAll("#unterschied dt").Select(t => t.TextContent));
        (await lead.Opens(_charter + "/fassungen/1?mit=2")).ShouldSay("Was sich von Fassung 1 zu Fassung 2 ändert");
        (await lead.Opens(_charter + "/fassungen/1")).ShouldNotSay("Was sich von Fassung");
        (await lead.Opens(_charter + "/fassungen/1")).ShouldSay("Bürgerinnen und Bürger").ShouldNotSay("Auch die Umgebung");
        (await lead.Opens(_charter + "/fassungen/9")).ShouldBe(HttpStatusCode.NotFound);
        (await lead.Opens(_charter + "/fassungen/2?mit=9")).ShouldBe(HttpStatusCode.NotFound);
        (await lead.Opens(_charter + "?lang=en")).ShouldSay("Version 2, draft").ShouldSay("For whom");
    }

    [Fact]
    [Trait("R", "R-2.1-05")]
    public async Task What_is_missing_is_told_and_a_late_edit_sees_both_versions()
    {
        var before = await Version();
        await _coordination.PostsAndLooks(_charter + "/bearbeiten", [.. Words("Der erste war schneller").Where(w => w.Item1 != "Client"), ("Version", before)]);
        (await _coordination.Posts(_charter + "/pruefung", ("Version", await Version()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(CharterWordsText.NotComplete.De);
        var late = await _coordination.Posts(_charter + "/bearbeiten", [.. Words("Der zweite kam zu spät"), ("Version", before)]);
        late.ShouldBe(HttpStatusCode.Conflict).ShouldSay("Der erste war schneller");
        Assert.Contains("Der zweite kam zu spät", late.Html, StringComparison.Ordinal);
        (await _coordination.Posts(_charter + "/pruefung", ("Version", before))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        var stranger = await City.HasPerson("Fremde Leitung", Role.FieldLead);
        (await stranger.Opens(_charter)).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.Posts(_charter + "/pruefung", ("Version", before))).ShouldBe(HttpStatusCode.NotFound);
        (await _coordination.PostsAndLooks("/buero/projekte/neu", ("TitleDe", "Beispielprojekt"))).ShouldBe(HttpStatusCode.OK);
        var other = await City.Do(db => db.Projects.Where(p => !p.IsAgenda).Select(p => p.Number).SingleAsync());
        (await _coordination.Opens($"/buero/projekte/{other}/auftrag")).ShouldSay(CharterWordsText.None.De);
        (await _coordination.Opens($"/buero/projekte/{other}/auftrag/unterschrift")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static (string, string)[] Words(string users) => [("Client", "Uli Burchardt"), ("ClientFunction", "Oberbürgermeister"), ("Limit", "2021-12-31"), ("Goal", "Eine Digitale Agenda"), ("OutOfScope", "Die Umsetzung"), ("Users", users)];

    private (string, string)[] Signature() => [("SignedBy", "Uli Burchardt"), ("SignedAs", "Oberbürgermeister"), ("SignedOn", Format.Iso(City.Today()))];

    private async Task<string> Version() => (await City.Do(db => db.Charters.OrderByDescending(c => c.Number).Select(c => c.Version).FirstAsync())).ToString();

    private Task<List<string>> Told(Actor who) => City.Do(db => db.Notices.Where(n => n.PersonId == who.Id && n.De.Contains("Projektauftrag")).Select(n => n.De).ToListAsync());
}
