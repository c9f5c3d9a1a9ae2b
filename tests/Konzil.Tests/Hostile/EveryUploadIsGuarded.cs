using System.Net;
using System.Text;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Hostile;

/// <summary>Every place that takes a file, with every file that should not come in: a sentence beside the field, and nothing is kept.</summary>
[Trait("R", "R-2.3-05")]
public class EveryUploadIsGuarded(City city) : CityTest(city)
{
    private sealed record Place(string Route, string Field, Func<City, Task<(Actor Who, string Path, (string, string)[] Fields)>> Find)
    {
        /// <summary>Takes pictures; the others read a text and say what is wrong in their own words.</summary>
        public bool Pictures { get; init; } = true;
    }

    private static readonly IReadOnlyList<Place> Places =
    [
        new("/ideen/neu/dateien", IdeaFileFields.File, async c => (await c.HasPerson("Anna"), "/ideen/neu/dateien",
            [("Token", Ids.Next().ToString()), ("Title", "Lampen am Radweg"), ("Body", "Am Seerhein ist der Radweg nachts dunkel. Lampen sollen leuchten, wenn jemand kommt."), (IdeaFileFields.Alt, "Ein Bild")])),
        new("/ideen/{number:int}/dateien", IdeaFileFields.File, async c =>
        {
            var anna = await c.HasPerson("Anna");
            return (anna, $"/ideen/{(await c.HasIdea("Lampen am Radweg", anna)).Number}/dateien", [(IdeaFileFields.Alt, "Ein Bild")]);
        }),
        new("/buero/termine/{number:int}/unterlagen", MaterialText.FileField, async c => (await c.HasPerson("Presse", Role.Press), $"/buero/termine/{(await c.HasEvent("Workshop Nord")).Number}/unterlagen",
            [("Kind", nameof(MaterialKind.Photo)), ("Alt", "Ein Bild"), ("Licence", "CC BY 4.0")])),
        new("/buero/karten/fotos", ScanCards.PictureField, async c => (await c.HasPerson("Moderation", Role.Moderator), "/buero/karten/fotos", [("termin", (await c.HasEvent("Workshop Nord")).Number.ToString()), (ScanCards.AltField, "Eine Karte")])),
        new("/buero/lotsen/material", Konzil.Lotsen.CircleText.FileField, async c =>
        {
            var office = await c.HasPerson("Koordination", Role.Coordinator);
            await c.HasCircle(office);
            return (office, "/buero/lotsen/material", [(Konzil.Lotsen.ShowSpace.AltField, "Ein Bild")]);
        }),
        new("/buero/auswahl/datei", Konzil.Portfolio.OfficeSelections.FileField, async c => (await c.HasPerson("Koordination", Role.Coordinator), "/buero/auswahl/datei", [])) { Pictures = false },
        new("/buero/bewertungsvorlagen", Konzil.Scoring.TemplatesText.FileField, async c => (await c.HasPerson("Koordination", Role.Coordinator), "/buero/bewertungsvorlagen", [])) { Pictures = false },
        new("/buero/massnahmen/einlesen", Konzil.Agenda.ImportMeasures.FileField, async c => (await c.HasPerson("Koordination", Role.Coordinator), "/buero/massnahmen/einlesen", [])) { Pictures = false },
        new("/buero/vorlagenpaket", Konzil.Site.ExchangeTemplates.FileField, async c => (await c.HasPerson("Koordination", Role.Coordinator), "/buero/vorlagenpaket", [])) { Pictures = false },
        new("/buero/massnahmen/{number:int}/vor-ort", Konzil.Agenda.EditSite.FileField, async c => (await c.HasPerson("Koordination", Role.Coordinator), $"/buero/massnahmen/{(await c.HasMeasures("Licht"))[0].Number}/vor-ort", [("Address", "Am Bahnhof 1"), (Konzil.Agenda.EditSite.AltField, "Ein Bild")])),
        new("/buero/kennzahlen/einlesen", Konzil.Monitoring.ImportValues.FileField, Indicated) { Pictures = false },
        new("/buero/belege/neu", Konzil.Monitoring.EditEvidence.FileField, async c => (await c.HasPerson("Koordination", Role.Coordinator), "/buero/belege/neu", Evidence)),
        new("/buero/belege/{number:int}/bearbeiten", Konzil.Monitoring.EditEvidence.FileField, async c =>
        {
            var office = await c.HasPerson("Koordination", Role.Coordinator);
            await office.PostsAndLooks("/buero/belege/neu", Evidence);
            return (office, "/buero/belege/1/bearbeiten", [.. Evidence, ("Version", (await c.Do(db => db.Set<Konzil.Monitoring.EvidenceItem>().Select(e => e.Version).SingleAsync())).ToString())]);
        }),
        new("/buero/budget/einlesen", Konzil.Budget.ReadSheet.FileField, async c => (await c.HasPerson("Kämmerei", Role.Treasury), "/buero/budget/einlesen", [])) { Pictures = false },
        new("/buero/risiken/austausch", ListExchange.FileField, async c => (await c.HasPerson("Koordination", Role.Coordinator), "/buero/risiken/austausch", [])) { Pictures = false },
        new("/buero/beteiligte/austausch", ListExchange.FileField, async c => (await c.HasPerson("Koordination", Role.Coordinator), "/buero/beteiligte/austausch", [])) { Pictures = false },
        new("/buero/stellenplan/austausch", ListExchange.FileField, async c => (await c.HasPerson("Koordination", Role.Coordinator), "/buero/stellenplan/austausch", [])) { Pictures = false },
        new("/buero/vereinbarungen/neu", Konzil.Budget.EditAgreement.FileField, async c => (await c.HasPerson("Koordination", Role.Coordinator), "/buero/vereinbarungen/neu",
            [("Kind", "Mou"), ("Title", "Sensoren am See"), ("Partner", "Seetechnik"), ("Scope", "Sensoren"), (Konzil.Budget.EditAgreement.AltField, "Absichtserklärung")])),
        new("/buero/vereinbarungen/{number:int}", Konzil.Budget.EditAgreement.FileField, async c =>
        {
            var office = await c.HasPerson("Koordination", Role.Coordinator);
            await office.PostsAndLooks("/buero/vereinbarungen/neu", ("Kind", "Mou"), ("Title", "Sensoren am See"), ("Partner", "Seetechnik"), ("Scope", "Sensoren"));
            var version = await c.Do(async db => (await db.Set<Konzil.Budget.Agreement>().Select(a => a.Version).SingleAsync()).ToString());
            return (office, "/buero/vereinbarungen/1", [("Kind", "Mou"), ("Title", "Sensoren am See"), ("Partner", "Seetechnik"), ("Scope", "Sensoren"), (Konzil.Budget.EditAgreement.AltField, "Absichtserklärung"), ("Version", version)]);
        }),
        new("/buero/datenschutz/auftragsverarbeitung/neu", Konzil.Privacy.EditProcessor.FileField, async c => (await c.HasPerson("Datenschutz", Role.DataProtection), "/buero/datenschutz/auftragsverarbeitung/neu", Processed(c))),
        new("/buero/datenschutz/auftragsverarbeitung/{number:int}", Konzil.Privacy.EditProcessor.FileField, async c =>
        {
            var officer = await c.HasPerson("Datenschutz", Role.DataProtection);
            await officer.PostsAndLooks("/buero/datenschutz/auftragsverarbeitung/neu", Processed(c));
            var version = await c.Do(async db => (await db.Set<Konzil.Privacy.ProcessingAgreement>().Select(a => a.Version).SingleAsync()).ToString());
            return (officer, "/buero/datenschutz/auftragsverarbeitung/1", [.. Processed(c), ("Version", version)]);
        }),
        new("/gast/lieferungen/{id:guid}", Konzil.Partners.DeliverSupply.FileField, async c =>
        {
            var (office, guest) = (await c.HasPerson("Koordination", Role.Coordinator), await c.HasPerson("Gustav Gast"));
            var (_, phase) = await c.HasProject();
            var package = (await c.HasPackage(phase, "Sensoren liefern")).Id.ToString();
            await office.PostsAndLooks("/buero/partner/neu", ("Name", "Beispiel GmbH"), ("Kind", "Company"), ("Level", "City"), ("AboutDe", "Arbeitet mit."));
            await office.PostsAndLooks("/buero/partner/1/gaeste", ("Adresse", "gustav-gast@example.org"), ("Bis", Format.Iso(c.Today().AddDays(30))), ("Pakete", package));
            await office.PostsAndLooks("/buero/partner/1/lieferungen", ("Paket", package), ("Lieferung", "20 Sensoren"), ("Faellig", Format.Iso(c.Today())));
            var owed = await c.Do(db => db.Set<Konzil.Partners.Supply>().AsNoTracking().SingleAsync());
            return (guest, $"/gast/lieferungen/{owed.Id}", [(Konzil.Partners.DeliverSupply.AltField, "Messbericht"), ("Version", owed.Version.ToString())]);
        }),
        new("/buero/projekte/{number:int}/austausch", Konzil.Projects.ExchangePlan.FileField, async c =>
        {
            await c.LoadsKonstanz();
            return (await c.HasPerson("Koordination", Role.Coordinator), $"/buero/projekte/{(await c.TheAgendasProject()).Number}/austausch", []);
        }) { Pictures = false },
        new("/buero/projekte/{number:int}/vorlage", Konzil.Projects.UseTemplate.FileField, async c =>
        {
            var office = await c.HasPerson("Koordination", Role.Coordinator);
            await office.PostsAndLooks("/buero/projekte/neu", ("TitleDe", "Beispiel"));
            return (office, $"/buero/projekte/{await c.Do(db => db.Set<Konzil.Projects.Project>().Select(p => p.Number).SingleAsync())}/vorlage", [("Source", "datei"), ("Begin", "2026-01-01")]);
        }) { Pictures = false },
        new("/buero/projekte/{number:int}/pakete/{id:guid}/ergebnisse/{result:guid}/abgabe", Konzil.Projects.SubmitDeliverable.FileField, async c =>
        {
            await c.LoadsKonstanz();
            var result = await c.Do(db => db.Set<Konzil.Projects.Deliverable>().AsNoTracking().SingleAsync(d => d.TitleDe == "Kommunikationsstrategie"));
            return (await c.HasPerson("Koordination", Role.Coordinator), $"/buero/projekte/{(await c.TheAgendasProject()).Number}/pakete/{result.PackageId}/ergebnisse/{result.Id}/abgabe", [(Konzil.Projects.SubmitDeliverable.AltField, "Die Strategie"), ("Version", result.Version.ToString())]);
        }),
        new("/buero/projekte/{number:int}/phasen/{id:guid}/freigabe/kriterien/neu", Konzil.Projects.EditCriterion.FileField, async c =>
        {
            var (project, phase) = await c.HasProject();
            return (await c.HasPerson("Koordination", Role.Coordinator), $"/buero/projekte/{project.Number}/phasen/{phase.Id}/freigabe/kriterien/neu", Criterion);
        }),
        new("/buero/projekte/{number:int}/phasen/{id:guid}/freigabe/kriterien/{criterion:guid}", Konzil.Projects.EditCriterion.FileField, async c =>
        {
            var ((project, phase), office) = (await c.HasProject(), await c.HasPerson("Koordination", Role.Coordinator));
            var gate = $"/buero/projekte/{project.Number}/phasen/{phase.Id}/freigabe";
            await office.PostsAndLooks(gate + "/kriterien/neu", Criterion);
            var criterion = await c.Do(db => db.Set<Konzil.Projects.GateCriterion>().AsNoTracking().SingleAsync());
            return (office, $"{gate}/kriterien/{criterion.Id}", [.. Criterion, ("Version", criterion.Version.ToString())]);
        }),
        new("/buero/projekte/{number:int}/auftrag/unterschrift", Konzil.Projects.SignCharter.FileField, async c =>
        {
            await c.LoadsKonstanz();
            var (office, charter) = (await c.HasPerson("Koordination", Role.Coordinator), $"/buero/projekte/{(await c.TheAgendasProject()).Number}/auftrag");
            Task<string> Version() => c.Do(async db => (await db.Set<Konzil.Projects.Charter>().OrderByDescending(x => x.Number).Select(x => x.Version).FirstAsync()).ToString());
            await office.PostsAndLooks(charter + "/bearbeiten", ("Client", "Uli Burchardt"), ("ClientFunction", "Oberbürgermeister"), ("Limit", "2021-12-31"), ("Goal", "Eine Digitale Agenda"), ("OutOfScope", "Die Umsetzung"), ("Version", await Version()));
            await office.PostsAndLooks(charter + "/pruefung", ("Version", await Version()));
            return (office, charter + "/unterschrift", [("SignedBy", "Uli Burchardt"), ("SignedAs", "Oberbürgermeister"), ("SignedOn", Format.Iso(c.Today())), (Konzil.Projects.SignCharter.AltField, "Der Auftrag"), ("Version", await Version())]);
        }),
    ];

    private static (string, string)[] Processed(City c) =>
        [("Processor", "Rechenzentrum Beispiel"), ("Subject", "Betrieb"), ("Place", "Deutschland"), ("Kinds", "nachrichten"), ("Since", Format.Iso(c.Today())), ("NextReview", Format.Iso(c.Today().AddDays(90))), (Konzil.Privacy.EditProcessor.AltField, "Vereinbarung")];

    private static (string, string)[] Criterion => [("Kind", "Exit"), ("Title", "Die Analyse liegt vor"), ("Standing", "Met"), ("Evidence", "Bericht"), (Konzil.Projects.EditCriterion.AltField, "Der Bericht")];

    private static (string, string)[] Evidence => [("Kind", "Study"), ("TitleDe", "Studie"), ("Says", "Ein Ergebnis"), (Konzil.Monitoring.EditEvidence.AltField, "Die Studie")];

    // The import is there for whoever may write an indicator.
    private static async Task<(Actor Who, string Path, (string, string)[] Fields)> Indicated(City c)
    {
        var office = await c.HasPerson("Koordination", Role.Coordinator);
        await office.PostsAndLooks("/buero/kennzahlen/neu", ("Bezug", "stadt"), ("TitleDe", "Zufriedenheit"), ("UnitDe", "%"), ("Level", "Outcome"), ("Theme", "None"), ("Better", "Higher"), ("Tolerance", "10"));
        return (office, "/buero/kennzahlen/einlesen", []);
    }

    public static TheoryData<string> Routes => [.. Places.Select(p => p.Route)];

    private static IReadOnlyList<(string Name, byte[] Content, string Says)> Bad =>
    [
        ("foto.jpg", SampleFiles.Html, FilesText.NoKnownType.De),
        ("foto.jpg", [], FilesText.Empty.De),
        ("plan.png", [.. SampleFiles.Picture("png"), .. new byte[30 * 1024 * 1024]], "größer als 10 MB"),
        ("logo.svg", SampleFiles.SvgWithScript, FilesText.NoKnownType.De),
        ("bild.png", SampleFiles.Bomb, FilesText.TooManyPixels.De),
        ("../../../etc/<img src=x onerror=kzx()>.png", Encoding.UTF8.GetBytes("MZ kein Bild"), FilesText.NoKnownType.De),
    ];

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task A_bad_file_is_explained_beside_its_field_and_nothing_is_kept(string route)
    {
        var place = Places.Single(p => p.Route == route);
        var (who, path, fields) = await place.Find(City);
        foreach (var (name, content, says) in Bad)
        {
            var refused = (await who.Posts(path, new ChosenFile(place.Field, name, content), fields)).ShouldBe(HttpStatusCode.UnprocessableEntity);
            var sentence = refused.Document.QuerySelector($"[id='{place.Field}-fehler']")?.TextContent ?? "";
            Assert.True(place.Pictures ? sentence.Contains(says, StringComparison.Ordinal) || says == FilesText.NoKnownType.De && sentence.Contains(FilesText.NoPicture.De, StringComparison.Ordinal) : sentence.Trim().Length > 10, $"{route}, {name}: \"{sentence}\"");
            Assert.Empty(Cleanliness.Faults(path, refused));
            Assert.Equal(0, await City.Do(db => db.Files.CountAsync()));
            Assert.False(Directory.Exists(Path.Combine(City.Folder, "files")), name);
        }
    }

    /// <summary>Otherwise the server breaks the connection at 28 MB, and the person never learns why.</summary>
    [Theory]
    [MemberData(nameof(Routes))]
    public void A_file_that_is_too_large_still_reaches_the_form(string route)
    {
        var endpoint = City.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Single(e => e.RoutePattern.RawText == route && e.Metadata.GetMetadata<Microsoft.AspNetCore.Routing.HttpMethodMetadata>()!.HttpMethods.Contains("POST"));
        Assert.True(endpoint.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize > 30 * 1024 * 1024, route);
    }

    /// <summary>A new file field has to be listed above.</summary>
    [Fact]
    public async Task No_page_has_a_file_field_that_is_not_tested_here()
    {
        var source = new DirectoryInfo(Path.Combine(Rules.House.Root, "src", "Konzil"));
        var pages = source.EnumerateFiles("*.razor", SearchOption.AllDirectories).Where(f => !f.FullName.Contains("Workbench", StringComparison.Ordinal) && !f.FullName.Contains("/obj/", StringComparison.Ordinal)).ToList();
        var fields = new List<string>();
        foreach (var page in pages)
        {
            var text = await File.ReadAllTextAsync(page.FullName, TestContext.Current.CancellationToken);
            fields.AddRange(System.Text.RegularExpressions.Regex.Matches(text, "<FileField Name=\"@(?<name>[\\w.]+)\"", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(m => m.Groups["name"].Value));
            Assert.True(!text.Contains("type=\"file\"", StringComparison.Ordinal) || page.Name == "FileField.razor", page.Name);
        }

        Assert.Equal(["CircleText.FileField", "DeliverSupply.FileField", "EditAgreement.FileField", "EditCriterion.FileField", "EditEvidence.FileField", "EditProcessor.FileField", "EditSite.FileField", "ExchangePlan.FileField", "ExchangeTemplates.FileField", "IdeaFileFields.File", "ImportMeasures.FileField", "ImportValues.FileField", "ListExchange.FileField", "MaterialText.FileField", "OfficeSelections.FileField", "ReadSheet.FileField", "ScanCards.PictureField", "SignCharter.FileField", "SubmitDeliverable.FileField", "TemplatesText.FileField", "UseTemplate.FileField"], fields.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }
}
