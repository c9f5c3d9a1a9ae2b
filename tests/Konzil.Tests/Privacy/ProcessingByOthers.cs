using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Privacy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Privacy;

[Trait("R", "R-4.4-01")]
public class ProcessingByOthers(City city) : CityTest(city)
{
    private const string Register = "/buero/datenschutz/auftragsverarbeitung";

    [Fact]
    public async Task An_agreement_stands_in_the_register_in_the_record_and_in_public_with_its_file_for_data_protection_only()
    {
        var (officer, other) = (await City.HasPerson("Datenschutz", Role.DataProtection), await City.HasPerson("Koordination", Role.Coordinator));
        (await officer.Opens(Register)).ShouldSay(ProcessorText.None.De);
        (await officer.Opens("/buero/datenschutz/verzeichnis")).ShouldSay(ProcessorText.NobodyOutside.De);
        (await City.Visitor.Opens("/datenschutz/verzeichnis")).ShouldSay(RecordText.PublicLead.De);
        (await officer.Posts(Register + "/neu", new ChosenFile("Datei", "avv.pdf", SampleFiles.Pdf), [.. Words(), ("DateiAlt", "Unterschriebene Vereinbarung")])).ShouldBe(HttpStatusCode.SeeOther);
        (await officer.Opens(Register)).ShouldSay("Rechenzentrum Beispiel").ShouldSay("Nachrichten");
        (await officer.Opens(Register + "/1")).ShouldSay("Unterschriebene Vereinbarung");
        (await officer.Opens("/buero/datenschutz/verzeichnis")).ShouldSay("Rechenzentrum Beispiel");
        Assert.Contains("Rechenzentrum Beispiel", (await officer.Opens("/buero/datenschutz/verzeichnis.csv")).Html, StringComparison.Ordinal);
        Assert.Equal("Rechenzentrum Beispiel", CsvFile.Read((await officer.Opens(Register + ".csv")).Html).Single()["auftragsverarbeiter"]);
        (await City.Visitor.Opens("/datenschutz/verzeichnis")).ShouldSay("Rechenzentrum Beispiel").ShouldSay("Betrieb der Server").ShouldNotSay(RecordText.PublicLead.De);
        (await City.Visitor.Opens("/datenschutz/verzeichnis?lang=en")).ShouldSay(ProcessorText.PublicTitle.En);
        (await other.Opens(Register)).ShouldBe(HttpStatusCode.Forbidden);
        var file = await City.Do(db => db.FilesOf(nameof(ProcessingAgreement), db.Set<ProcessingAgreement>().Select(a => a.Id).Single()).SingleAsync());
        await officer.PostsAndLooks($"{Register}/1/dateien/{file.Id}/entfernung");
        (await officer.Opens(Register + "/1")).ShouldSay(ProcessorText.NoFiles.De);
    }

    [Fact]
    public async Task Data_protection_is_reminded_before_the_review_and_not_after_it()
    {
        var officer = await City.HasPerson("Datenschutz", Role.DataProtection);
        await officer.PostsAndLooks(Register + "/neu", Words());
        await City.Settle();
        City.Clock.Advance(TimeSpan.FromDays(11));
        await City.Settle();
        var told = await City.MailsTo("datenschutz@example.org");
        Assert.Single(told, m => m.Text.Contains("mit Rechenzentrum Beispiel ist bis", StringComparison.Ordinal));

        // Reviewed: the second reminder stays away, the next review is a year off.
        var version = await City.Do(async db => (await db.Set<ProcessingAgreement>().Select(a => a.Version).SingleAsync()).ToString());
        (string, string)[] reviewed = [.. Words().Where(f => f.Item1 is not (nameof(ProcessingAgreement.NextReview) or nameof(ProcessingAgreement.ReviewedOn))), (nameof(ProcessingAgreement.ReviewedOn), Day(0)), (nameof(ProcessingAgreement.NextReview), Day(365)), ("Version", version)];
        await officer.PostsAndLooks(Register + "/1", reviewed);
        (await officer.Posts(Register + "/1", [.. reviewed.Where(f => f.Item1 != "Subject"), ("Subject", "Anders gesagt")])).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Anders gesagt");
        City.Clock.Advance(TimeSpan.FromDays(25));
        await City.Settle();
        Assert.Equal(told.Count, (await City.MailsTo("datenschutz@example.org")).Count);
    }

    [Fact]
    public async Task What_cannot_be_is_said_beside_the_field_and_everything_typed_stays()
    {
        var officer = await City.HasPerson("Datenschutz", Role.DataProtection);
        (await officer.Posts(Register + "/neu", ("Subject", "Nur das"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Nur das").ShouldSay(ProcessorText.ProcessorMissing.De).ShouldSay(ProcessorText.PlaceMissing.De).ShouldSay(ProcessorText.KindsMissing.De).ShouldSay(ProcessorText.DayMissing.De);
        (await officer.Posts(Register + "/neu", [.. Words(), ("Until", Day(-90))])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProcessorText.UntilBefore.De);
        (await officer.Posts(Register + "/neu", [.. Words().Where(f => f.Item1 != nameof(ProcessingAgreement.NextReview)), (nameof(ProcessingAgreement.NextReview), Day(-60))])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ProcessorText.ReviewBefore.De);
        (await officer.Opens(Register + "/7")).ShouldBe(HttpStatusCode.NotFound);
        Assert.Equal(0, await City.Do(db => db.Set<ProcessingAgreement>().CountAsync()));
    }

    private (string, string)[] Words() =>
    [
        (nameof(ProcessingAgreement.Processor), "Rechenzentrum Beispiel"), (nameof(ProcessingAgreement.Subject), "Betrieb der Server"), (nameof(ProcessingAgreement.Place), "Deutschland"), (nameof(ProcessingAgreement.Kinds), "nachrichten"),
        (nameof(ProcessingAgreement.Since), Day(-30)), (nameof(ProcessingAgreement.NextReview), Day(40)),
    ];

    private string Day(int days) => Format.Iso(City.Today().AddDays(days));
}
