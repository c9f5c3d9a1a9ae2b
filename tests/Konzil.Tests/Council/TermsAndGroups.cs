using System.Net;
using Konzil.Council;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Council;

/// <summary>Terms of the council with their groups: who can vote how, and where a new council begins.</summary>
[Trait("R", "R-1.5-20")]
public class TermsAndGroups(City city) : CityTest(city)
{
    private const string Votes = "/buero/beschluesse/1/stimmen";

    private static readonly (string, string)[] Old =
    [
        ("Body", "Gemeinderat"), ("From", "2019-06-01"), ("Until", "2024-06-30"), ("Seats", "40"), ("Name-1", "Gruppe A"), ("Short-1", "GA"), ("Seats-1", "20"), ("Name-2", "Gruppe B"), ("Short-2", ""), ("Seats-2", "19"), ("Name-4", "Einzelmitglied Beispiel"), ("Seats-4", "1"),
    ];

    [Fact]
    public async Task A_term_has_days_and_groups_whose_seats_add_up()
    {
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        (await office.Opens("/buero/wahlperioden")).ShouldBe(HttpStatusCode.OK).ShouldSay(TermText.None.De);
        var wrong = (await office.Posts("/buero/wahlperioden/neu", ("Body", ""), ("From", "bald"), ("Seats", "0"), ("Short-3", "X"), ("Name-5", "A;B"), ("Seats-5", "1"), ("Name-6", "C"), ("Seats-6", "2"), ("Name-7", "c"), ("Seats-7", "2"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.ShouldSay(CouncilOfficeText.BodyMissing.De).ShouldSay(TermText.DayWrong.De).ShouldSay(TermText.SeatsWrong.De).ShouldSay(TermText.NameMissing.De).ShouldSay(TermText.NameWrong.De).ShouldSay(TermText.NameTwice.De);
        Assert.Equal("bald", wrong.Document.QuerySelector("[name=From]")!.GetAttribute("value"));
        Assert.Equal("c", wrong.Document.QuerySelector("[name=Name-7]")!.GetAttribute("value"));
        (await office.Posts("/buero/wahlperioden/neu", [.. Old.Where(f => f.Item1 != "Until"), ("Until", "2018-01-01")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TermText.Turned.De);
        (await office.Posts("/buero/wahlperioden/neu", [.. Old.Where(f => f.Item1 != "Seats"), ("Seats", "41")])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TermText.SumWrong.Filled(40, 41).De);

        (await office.PostsAndLooks("/buero/wahlperioden/neu", Old)).ShouldSay("2019 bis 2024").ShouldSay("Gruppe A").ShouldSay("Einzelmitglied Beispiel");
        (await office.Posts("/buero/wahlperioden/neu", ("Body", " gemeinderat"), ("From", "2024-06-30"), ("Seats", "40"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TermText.Overlaps.Filled(new Text("2019 bis 2024", "")).De);
        (await office.Posts("/buero/wahlperioden/neu", ("Body", "Hauptausschuss"), ("From", "2024-06-30"), ("Seats", "12"))).ShouldBe(HttpStatusCode.SeeOther);
        (await office.PostsAndLooks("/buero/wahlperioden/neu", ("Body", "Gemeinderat"), ("From", "2024-07-01"), ("Seats", "40"))).ShouldSay("seit 2024").ShouldSay(TermText.NoGroups.De);

        // A changed term keeps its number; a stale form is refused and keeps its words.
        var before = await Version();
        (await office.PostsAndLooks("/buero/wahlperioden/1", [.. Old.Where(f => f.Item1 is not ("Name-4" or "Seats-4" or "Seats-2")), ("Seats-2", "20"), ("Version", before)])).ShouldNotSay("Einzelmitglied");
        (await office.Posts("/buero/wahlperioden/1", [.. Old, ("Version", before)])).ShouldBe(HttpStatusCode.Conflict).ShouldSay(TermText.Stored.De).ShouldSay("Gruppe B (20)");
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(CouncilTerm) && h.What == HistoryEntry.Changed && h.ChangesJson.Contains("Einzelmitglied"))));

        var rows = CsvFile.Read((await City.Visitor.Opens("/beschluesse/wahlperioden.csv")).Html);
        Assert.Equal(["Gruppe A", "Gruppe B", "", ""], rows.Select(r => r["fraktion"]));
        Assert.Equal(("Gemeinderat", "2019-06-01", "2024-06-30", "40", "GA", "20"), (rows[0]["gremium"], rows[0]["von"], rows[0]["bis"], rows[0]["sitze_gesamt"], rows[0]["kuerzel"], rows[0]["sitze"]));
        (await (await City.HasPerson("Fremd", Role.Coordinator)).Opens("/buero/wahlperioden")).ShouldBe(HttpStatusCode.Forbidden);
        (await office.Opens("/buero/wahlperioden/99")).ShouldBe(HttpStatusCode.NotFound);
        (await office.Opens("/buero/wahlperioden?lang=en")).ShouldSay("Terms and groups of the council").ShouldSay("since 2024");
    }

    [Fact]
    public async Task More_votes_than_seats_and_chair_are_refused_where_the_seats_are_known()
    {
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        var form = RecordingResolutions.July.With(("Yes", "35"), ("No", "5"), ("Abstentions", "2"));
        await office.PostsAndLooks("/buero/wahlperioden/neu", Old);
        var refused = (await office.Posts("/buero/beschluesse", form)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("zusammen 42 Stimmen").ShouldSay("2019 bis 2024 40 Sitze");
        Assert.NotNull(refused.Document.QuerySelector("#Yes-fehler"));
        Assert.Equal("35", refused.Document.QuerySelector("#Yes")!.GetAttribute("value"));
        (await office.Posts("/buero/beschluesse?lang=en", form)).ShouldSay("42 votes in all");
        // Whoever takes the chair by office votes too; of another body nothing is known.
        (await office.Posts("/buero/beschluesse", form.With(("Abstentions", "1")))).ShouldBe(HttpStatusCode.SeeOther);
        (await office.Posts("/buero/beschluesse", form.With(("Body", "Ortschaftsrat")))).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Votes_choose_from_the_groups_of_the_term_and_old_lines_stay()
    {
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        await office.Posts("/buero/beschluesse", RecordingResolutions.July);
        (await office.Opens(Votes)).ShouldSay(TermText.NoTerm.De);
        await office.PostsAndLooks(Votes, ("Lines", "Gruppe A; 19; 0; 0\nFrüherer Name; 16; 0; 0"), ("Version", await VersionOfResolution()));
        await office.PostsAndLooks("/buero/wahlperioden/neu", Old);

        // The known group stands in its row, the other line stays as it was.
        var form = (await office.Opens(Votes)).ShouldSay(TermText.ForVotes.Filled(new Text("2019 bis 2024", "")).De);
        Assert.Equal(["Gruppe A", "Gruppe B", "Einzelmitglied Beispiel"], form.Document.QuerySelectorAll("input[name^=Group-]").Select(i => i.GetAttribute("value")));
        Assert.Equal("19", form.Document.QuerySelector("[name=Yes-1]")!.GetAttribute("value"));
        Assert.Equal("Früherer Name; 16; 0; 0", form.Document.QuerySelector("textarea[name=Lines]")!.TextContent.Trim());

        (string, string)[] rows = [("Group-1", "Gruppe A"), ("Group-2", "Gruppe B"), ("Group-3", "Einzelmitglied Beispiel"), ("No-1", ""), ("Why", "Wahlperiode eingetragen.")];
        (await office.Posts(Votes, [.. rows, ("Yes-1", "21"), ("Yes-2", "14"), ("Version", await VersionOfResolution())])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TermText.TooManyVotes.Filled("Gruppe A", 20, 21).De);
        (await office.Posts(Votes, [.. rows, ("Yes-1", "x"), ("Yes-2", "14"), ("Version", await VersionOfResolution())])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TermText.CountWrong.De);
        (await office.Posts(Votes, [.. rows, ("Version", await VersionOfResolution())])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(GroupText.Missing.De);
        (await office.Posts(Votes, [.. rows, ("Yes-1", "20"), ("Yes-2", "14"), ("Lines", "gruppe a; 1; 0; 0"), ("Version", await VersionOfResolution())])).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Diese Fraktion steht schon da");
        var gone = (await office.Posts(Votes, ("Group-1", "Aufgelöste Gruppe"), ("Yes-1", "35"), ("Why", "Test"), ("Version", await VersionOfResolution()))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(TermText.NotInTerm.Filled("Aufgelöste Gruppe").De);
        Assert.Contains("Aufgelöste Gruppe; 35", gone.Document.QuerySelector("textarea[name=Lines]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Gruppe A; 19; 0; 0\nFrüherer Name; 16; 0; 0", await City.Do(db => db.Resolutions.Select(r => r.GroupLines).SingleAsync()));

        (await office.PostsAndLooks(Votes, [.. rows, ("Yes-1", "20"), ("Yes-2", "14"), ("Abstain-2", "2"), ("Lines", "Vorsitz; 1; 0; 0"), ("Version", await VersionOfResolution())])).ShouldSay("Wer hat wie gestimmt?").ShouldSay("Gruppe B").ShouldNotSay("Einzelmitglied");
        Assert.Equal("Gruppe A; 20; 0; 0\nGruppe B; 14; 0; 2\nVorsitz; 1; 0; 0", await City.Do(db => db.Resolutions.Select(r => r.GroupLines).SingleAsync()));
        Assert.Contains("Gruppe B;14;0;2", (await City.Visitor.Opens("/beschluesse/stimmen.csv")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_votes_over_time_show_where_a_term_begins_and_who_sits_in_it()
    {
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        await office.Posts("/buero/beschluesse", RecordingResolutions.July);
        Assert.Empty((await City.Visitor.Opens("/beschluesse/abstimmungen")).Document.QuerySelectorAll("svg line.ziel, td[data-t=Wahlperiode]"));
        await office.Posts("/buero/beschluesse", ("Title", "Neuer Rat"), ("Body", "Gemeinderat"), ("Date", "2024-09-12"), ("Yes", "30"), ("No", "8"), ("Abstentions", "2"), ("Result", "Adopted"));
        await office.Posts("/buero/beschluesse", ("Title", "Im Wahljahr"), ("Body", "Gemeinderat"), ("Date", ""), ("Year", "2024"), ("Yes", "30"), ("No", "9"), ("Abstentions", "1"), ("Result", "Adopted"));
        await office.PostsAndLooks("/buero/wahlperioden/neu", Old);
        await office.PostsAndLooks("/buero/wahlperioden/neu", ("Body", "Gemeinderat"), ("From", "2024-07-01"), ("Seats", "40"));
        var page = (await City.Visitor.Opens("/beschluesse/abstimmungen")).ShouldSay(TermText.Title.De).ShouldSay("Gruppe A").ShouldSay("2019 bis 2024").ShouldSay("ab 2019").ShouldSay("ab 2024");
        Assert.Equal(2, page.Document.QuerySelectorAll("svg line.ziel").Length);
        Assert.Contains("Beginn einer Wahlperiode: 2019 bis 2024, seit 2024.", page.Document.QuerySelector("svg desc")!.TextContent, StringComparison.Ordinal);

        // Only the year is known, and the council changed in it: then nobody knows which one it was.
        var cells = page.Document.QuerySelectorAll("td[data-t=Wahlperiode]").Select(c => c.TextContent.Trim()).Order(StringComparer.Ordinal);
        Assert.Equal(["2019 bis 2024", "seit 2024", ControlText.Unknown.De], cells);
        (await City.Visitor.Opens("/beschluesse/abstimmungen?lang=en")).ShouldSay("2019 to 2024").ShouldSay("Seats of the whole body");
        Assert.NotNull(page.Document.QuerySelector("a[href='/beschluesse/wahlperioden.csv']"));
    }

    [Fact]
    public async Task The_invented_term_says_that_it_is_an_example()
    {
        await City.LoadsKonstanz();
        (await City.Visitor.Opens("/beschluesse/abstimmungen")).ShouldSay("Fraktion A (Beispiel)").ShouldSay("Sitze im ganzen Gremium: 40");
        Assert.All(CsvFile.Read((await City.Visitor.Opens("/beschluesse/wahlperioden.csv")).Html), r => Assert.Equal("ja", r["beispiel"]));
    }

    private async Task<string> Version() => (await City.Do(db => db.CouncilTerms.Where(t => t.Number == 1).Select(t => t.Version).SingleAsync())).ToString();

    private async Task<string> VersionOfResolution() => (await City.Do(db => db.Resolutions.Select(r => r.Version).SingleAsync())).ToString();
}
