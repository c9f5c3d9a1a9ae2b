using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Privacy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Privacy;

public class KeepingStaffDataApart(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-4.4-02")]
    public async Task Staff_data_have_purposes_a_basis_and_readers_of_their_own()
    {
        var classes = City.Services.GetRequiredService<ModuleList>().PersonalData.ToList();
        Assert.All(classes.Where(c => c.Basis == LegalBasis.Employment), c => Assert.Equal(DataSubjects.Staff, c.Of));
        Assert.All(classes.Where(c => c.Of != DataSubjects.Staff), c => Assert.DoesNotContain(c.Traces, t => t.Kind == TraceKind.Signed && t.Within.Count == 0));
        var staff = await City.HasPerson("Fachamt", Role.FieldLead);
        var page = (await staff.Opens("/buero/datenschutz/beschaeftigte")).ShouldSay("Es gibt keine Rangliste").ShouldSay("erst ab 5 Personen").ShouldSay("Wer in Projekten arbeitet").ShouldNotSay("Entwürfe von Ideen");
        Assert.NotNull(page.Document.QuerySelector("main table caption"));
        (await staff.Opens("/buero/datenschutz/beschaeftigte?lang=en")).ShouldSay("Data about staff");
        (await City.Visitor.Opens("/buero/datenschutz/beschaeftigte")).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    [Trait("R", "R-4.4-02")]
    public void The_smallest_group_is_stated_once()
    {
        int[] sizes = [Konzil.Surveys.Survey.FewestShown, Konzil.Scoring.Round.FewestForSingleValues, Konzil.Voting.CitizenVote.FewestForBallots, Konzil.Events.FeedbackFigures.Fewest, Konzil.Methods.Opinions.OpinionGroups.Fewest];
        Assert.All(sizes, s => Assert.Equal(GroupSize.Fewest, s));
    }

    [Fact]
    [Trait("R", "R-4.4-04")]
    public async Task The_workshop_of_the_first_phase_is_a_package_of_the_project()
    {
        await City.LoadsKonstanz();
        (await City.Visitor.Opens("/zeitplan")).ShouldSay("Datenschutz-Workshop");
    }

    [Fact]
    [Trait("R", "R-4.4-04")]
    public async Task Sheets_begin_with_a_pattern_and_keep_every_edition()
    {
        const string sheets = "/buero/datenschutz/blaetter";
        var officer = await City.HasPerson("Datenschutz", Role.DataProtection);
        (await officer.Opens(sheets)).ShouldSay("noch nicht geschrieben").ShouldSay("Datenschutz-Workshop");
        (await officer.Opens(sheets + "/folgenabschaetzung")).ShouldBe(HttpStatusCode.NotFound);
        (await officer.Opens(sheets + "/folgenabschaetzung/neu")).ShouldSay("Schwellwertprüfung");
        (await officer.Opens(sheets + "/workshop/neu")).ShouldSay("Das Thema Datenschutz wird insbesondere in der ersten Projektphase vertieft im Rahmen eines Workshops bearbeitet.");
        (await officer.Posts(sheets + "/folgenabschaetzung/neu", ("Edition", "1"), ("Body", "Keine nötig"), ("Note", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Keine nötig");
        Assert.Equal(sheets + "/folgenabschaetzung", (await officer.Posts(sheets + "/folgenabschaetzung/neu", ("Edition", "1"), ("Body", "Keine nötig"), ("Note", "Erste Fassung"), ("ReviewOn", "2026-09-01"))).Location);
        (await officer.Posts(sheets + "/folgenabschaetzung/neu", ("Edition", "1"), ("Body", "Zur gleichen Zeit"), ("Note", "Andere"))).ShouldBe(HttpStatusCode.Conflict).ShouldSay("Zur gleichen Zeit");
        await officer.Posts(sheets + "/folgenabschaetzung/neu", ("Edition", "2"), ("Body", "Doch eine"), ("Note", "Umfang gewachsen"));
        (await officer.Opens(sheets + "/folgenabschaetzung")).ShouldSay("Doch eine").ShouldSay("Fassung 1 vom");
        (await officer.Opens(sheets + "/folgenabschaetzung?fassung=1")).ShouldSay("Keine nötig").ShouldSay(NoticeText.IsEarlier.De);
        (await officer.Opens(sheets + "?lang=en")).ShouldSay("Data protection sheets");
        (await (await City.HasPerson("Koordination", Role.Coordinator)).Opens(sheets)).ShouldBe(HttpStatusCode.Forbidden);
    }
}
