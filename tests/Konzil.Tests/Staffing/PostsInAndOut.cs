using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Staffing;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Staffing;

/// <summary>The list of posts as a file: need, existing and additional apart, each with its days.</summary>
public class PostsInAndOut(City city) : CityTest(city)
{
    private const string List = "/buero/stellenplan";

    private Actor _office = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _office = await City.HasPerson("Koordination", Role.Coordinator);
    }

    [Theory]
    [InlineData("liste.xlsx")]
    [InlineData("liste.csv")]
    [InlineData("liste.csv?tag=2021-06-01")]
    [Trait("R", "R-3.2-15")]
    [Trait("R", "A6")]
    public async Task What_goes_out_says_the_same_when_it_comes_back(string name)
    {
        await City.LoadsKonstanz();
        (await _office.Sends(List, "liste", await _office.Downloads(List + "/" + name))).ShouldBe(HttpStatusCode.OK).ShouldSay(ListText.Same.De);
    }

    [Fact]
    [Trait("R", "R-3.2-13")]
    [Trait("R", "R-3.2-15")]
    public async Task Another_figure_holds_from_the_day_of_the_row_and_the_kinds_stay_apart()
    {
        await Needed("Digitalisierung", "Datenschutz");
        var (began, day) = (City.Today().AddDays(-200), City.Today());
        await Figured(1, "Need", "0,50", began);
        await Figured(1, "Existing", "0,25", began);
        var list = new EditedList(await _office.Downloads(List + "/liste.xlsx"));
        list["Datenschutz", "bedarf_mak"] = 1.25m;
        list["Datenschutz", "begruendung"] = "Neue Verfahren und ein neues Gesetz";
        list.Add(0, ("stelle", "Digitalisierung"), ("wofuer", "Barrierefreiheit"), ("begruendung", "Das Gesetz verlangt es."), ("zusaetzlich_mak", "0,75"), ("stichtag", day.AddDays(30)));
        var seen = await _office.Sends(List, "stellenplan.xlsx", list.Xlsx());
        seen.ShouldBe(HttpStatusCode.OK).ShouldSay("Neu: 1, geändert: 1, unverändert: 0").ShouldSay("1,25").ShouldSay("bis zum Tag davor bleibt 0,5").ShouldSay("Barrierefreiheit");
        Assert.Equal((1, 2), await City.Do(async db => (await db.PostPlans.CountAsync(), await db.PostFigures.CountAsync())));
        (await _office.Takes(List, seen)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(
            [(PostKind.Need, 0.5m, began, day.AddDays(-1)), (PostKind.Need, 1.25m, day, null), (PostKind.Existing, 0.25m, began, null)],
            (await City.Do(db => db.PostPlans.AsNoTracking().Include(p => p.Figures).SingleAsync(p => p.Number == 1))).Figures.OrderBy(f => f.Kind).ThenBy(f => f.From).Select(f => (f.Kind, f.Posts, f.From, f.Until)));
        var second = await City.Do(db => db.PostPlans.AsNoTracking().Include(p => p.Figures).SingleAsync(p => p.Number == 2));
        Assert.Equal(("Barrierefreiheit", PostState.Requested, PostKind.Additional, 0.75m, day.AddDays(30)), Assert.Single(second.Figures) is var f ? (second.Title, second.State, f.Kind, f.Posts, f.From) : default);
        Assert.True(await City.Do(db => db.History.AnyAsync(h => h.Kind == nameof(PostFigure) && h.ById == _office.Id && h.Why == ListText.Imported.De)));
        foreach (var name in new[] { "liste.csv", "liste.xlsx" })
        {
            (await _office.Sends(List, name, await _office.Downloads(List + "/" + name))).ShouldSay(ListText.Same.De);
        }
    }

    [Fact]
    [Trait("R", "R-3.2-15")]
    public async Task A_figure_is_corrected_with_its_days_on_the_second_sheet()
    {
        await Needed("Digitalisierung", "Datenschutz");
        var began = City.Today().AddDays(-200);
        await Figured(1, "Need", "0,50", began);
        await City.HasUnit("Stadtplanung");
        var list = new EditedList(await _office.Downloads(List + "/liste.xlsx"), "Zahlen");
        list["Datenschutz", "mak", 1] = 0.6m;
        list["Datenschutz", "bis", 1] = City.Today().AddDays(300);
        list["Datenschutz", "wo", 1] = "Stadtplanung";
        list.Add(1, ("wofuer", "Datenschutz"), ("art", "zusätzlich"), ("mak", 0.4m), ("ab", City.Today().AddDays(10)), ("anmerkung", "Für die Übergabe."));
        var seen = await _office.Sends(List, "stellenplan.xlsx", list.Xlsx());
        seen.ShouldBe(HttpStatusCode.OK).ShouldSay("Neu: 1, geändert: 1, unverändert: 1").ShouldSay("Blatt Zahlen, Zeile 3").ShouldSay("Für die Übergabe.").ShouldSay("Stadtplanung");
        (await _office.Takes(List, seen)).ShouldBe(HttpStatusCode.SeeOther);
        Assert.Equal(
            [(PostKind.Need, 0.6m, began, (DateOnly?)City.Today().AddDays(300), true), (PostKind.Additional, 0.4m, City.Today().AddDays(10), null, false)],
            (await City.Do(db => db.PostFigures.AsNoTracking().ToListAsync())).OrderBy(f => f.Kind).Select(f => (f.Kind, f.Posts, f.From, f.Until, f.UnitId is not null)));
        (await _office.Sends(List, "liste.xlsx", await _office.Downloads(List + "/liste.xlsx"))).ShouldSay(ListText.Same.De);

        // The same figure on both sheets would be two answers.
        var both = new EditedList(await _office.Downloads(List + "/liste.xlsx"), "Zahlen");
        both["Datenschutz", "bedarf_mak"] = 2m;
        both["Bedarf", "mak", 1] = 3m;
        (await _office.Sends(List, "liste.xlsx", both.Xlsx())).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Zeile 2, Spalte bedarf_mak: " + PostListText.OnBothSheets.De);
    }

    [Fact]
    [Trait("R", "R-3.2-15")]
    public async Task A_grant_in_a_file_needs_its_reason_and_joins_the_stages()
    {
        await Needed("Digitalisierung", "Datenschutz");
        var list = new EditedList(await _office.Downloads(List + "/liste.csv"));
        list["Datenschutz", "stand"] = "bewilligt";
        var seen = await _office.Sends(List, "liste.csv", list.Csv());
        seen.ShouldBe(HttpStatusCode.OK).ShouldSay("bewilligt").ShouldSay(ListText.Reason.De);
        (await _office.Takes(List, seen)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(ListText.ReasonMissing.De);
        (await _office.Takes(List, seen, "Haushaltsbeschluss")).ShouldBe(HttpStatusCode.SeeOther);
        (await _office.Opens(List + "/1")).ShouldSay("bewilligt").ShouldSay("Haushaltsbeschluss");
        Assert.Equal(1, await City.Do(db => db.Set<PostStage>().CountAsync()));
    }

    [Fact]
    [Trait("R", "R-3.2-15")]
    [Trait("R", "R-2.3-05")]
    public async Task A_file_that_does_not_fit_says_where_and_changes_nothing()
    {
        await Needed("Digitalisierung", "Datenschutz");
        await Figured(1, "Need", "0,50", City.Today());
        await Figured(1, "Existing", "0,50", City.Today().AddDays(-9));
        await Figured(1, "Existing", "0,25", City.Today().AddDays(-8));
        foreach (var (csv, says) in new[]
        {
            ("Amt;Telefon\nEins;3\n", "fehlt die Spalte „Wofür“"),
            ("Stelle;Wofür\nDigitalisierung;Neu\n", "Zeile 2, Spalte begruendung: " + PostPlanText.ReasonMissing.De),
            ("Amt;Wofür;Begründung\nGibt es nicht;Neu;Weil\n", "Zeile 2, Spalte Amt: „Gibt es nicht“ ist keine Stelle der Stadt"),
            ("Stelle;Wofür;Begründung;Bedarf\nDigitalisierung;Neu;Weil;viel\n", "Zeile 2, Spalte Bedarf: " + PostPlanText.PostsWrong.De),
            ("Stelle;Wofür;Begründung;Bedarf\nDigitalisierung;Neu;Weil;0,125\n", "Zeile 2 (Neu): " + PostPlanText.TwoDecimals.De),
            ("Stelle;Wofür;Begründung;Status\nDigitalisierung;Neu;Weil;erledigt\n", "Zeile 2, Spalte Status: Möglich sind: beantragt, beraten"),
            ("Wofür;stand_seit\nDatenschutz;1.1.2020\n", "Zeile 2, Spalte stand_seit: " + PostListText.StateDayStays.De),
            ("Wofür;Bedarf\nDatenschutz;\n", "Zeile 2 (Datenschutz): " + PostListText.RemoveByHand.De),
            ("Wofür;Vorhanden\nDatenschutz;3\n", "Zeile 2 (Datenschutz): " + PostListText.SeveralFigures.De),
            ("Wofür;Projekt\nDatenschutz;99\n", "Zeile 2, Spalte Projekt: " + PostListText.ProjectUnknown.De),
            ("Wofür;Stichtag;Bedarf\nDatenschutz;morgen;3\n", "Zeile 2, Spalte Stichtag: " + ListText.DayWrong.De),
        })
        {
            (await _office.Sends(List, csv)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(says);
        }

        Assert.Equal((1, 3), await City.Do(async db => (await db.PostPlans.CountAsync(), await db.PostFigures.CountAsync())));
    }

    [Fact]
    [Trait("R", "R-3.3-24")]
    public async Task Who_reads_the_posts_takes_the_file_and_only_who_plans_the_staff_brings_one()
    {
        var (council, citizen) = (await City.HasPerson("Geschäftsstelle", Role.CouncilOffice), await City.HasPerson("Anna"));
        (await council.Opens(List)).ShouldSay(ListText.ToFiles.De);
        (await council.Opens(List + "/austausch")).ShouldBe(HttpStatusCode.OK).ShouldSay(ListText.MayNot.De).ShouldNotSay(ListText.Check.De);
        (await council.Sends(List, "Wofür\nx\n")).ShouldBe(HttpStatusCode.Forbidden);
        (await citizen.Opens(List + "/austausch")).ShouldBe(HttpStatusCode.Forbidden);
        (await _office.Opens(List + "/austausch?lang=en")).ShouldSay("List of posts as a file").ShouldNotSay("Herunterladen");
    }

    [Fact]
    [Trait("R", "R-3.2-15")]
    public async Task Somebody_faster_makes_the_dry_run_old()
    {
        await Needed("Digitalisierung", "Datenschutz");
        var seen = await _office.Sends(List, "Wofür;Bedarf\nDatenschutz;2,5\n");
        seen.ShouldBe(HttpStatusCode.OK).ShouldSay("2,5");
        await Figured(1, "Need", "0,50", City.Today().AddDays(-5));
        (await _office.Takes(List, seen)).ShouldBe(HttpStatusCode.Conflict).ShouldSay("bis zum Tag davor bleibt 0,5");
        Assert.Equal(1, await City.Do(db => db.PostFigures.CountAsync()));
    }

    private async Task Needed(string unit, string title)
    {
        var found = await City.HasUnit(unit);
        (await _office.Posts(List + "/neu", ("UnitId", found.Id.ToString()), ("Title", title), ("Reason", "Neue Verfahren"))).ShouldBe(HttpStatusCode.SeeOther);
    }

    private async Task Figured(int number, string kind, string posts, DateOnly from) =>
        (await _office.Posts($"{List}/{number}/zahlen/neu", ("Kind", kind), ("Posts", posts), ("From", Format.Iso(from)))).ShouldBe(HttpStatusCode.SeeOther);
}
