using System.Net;
using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Monitoring;

/// <summary>One rule of readers for everything that has readers: team, administration, council, everybody from a day.</summary>
[Trait("R", "R-2.1-10")]
public class ReadingByCircle(City city) : CityTest(city)
{
    [Fact]
    public async Task Each_circle_reads_its_evidence_and_the_day_makes_it_public()
    {
        var (office, council, staff, anna) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Rätin", Role.CouncilMember), await City.HasPerson("Frau Amt", Role.Staff), await City.HasPerson("Anna"));
        var day = City.Today().AddDays(5);
        await office.PostsAndLooks("/buero/belege/neu", Evidence("Fürs Team"));
        await office.PostsAndLooks("/buero/belege/neu", Evidence("Für die Verwaltung", ("Circle", "Administration")));
        (await office.PostsAndLooks("/buero/belege/neu", Evidence("Für den Rat", ("Circle", "Council"), ("IsPublic", "true"), ("PublicFrom", Format.Iso(day))))).ShouldSay("öffentlich ab").ShouldSay("bis dahin: Stadtverwaltung, Gemeinderat und Fraktionen");
        (await office.Posts("/buero/belege/neu", Evidence("Wann?", ("PublicFrom", "bald")))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("14.10.2026");

        await Reads(City.Visitor, "/belege", []);
        await Reads(anna, "/belege", []);
        await Reads(council, "/belege", ["Für den Rat"]);
        await Reads(staff, "/belege", ["Für die Verwaltung", "Für den Rat"]);
        (await council.Opens("/belege/3")).ShouldSay("Noch nicht öffentlich");
        (await council.Opens("/belege/2")).ShouldBe(HttpStatusCode.NotFound);
        (await anna.Opens("/belege/3")).ShouldBe(HttpStatusCode.NotFound);
        Assert.Empty(CsvFile.Read((await council.Opens("/belege.csv")).Html));

        City.Clock.Advance(TimeSpan.FromDays(5));
        await City.Settle();
        await Reads(City.Visitor, "/belege", ["Für den Rat"]);
        Assert.Single(CsvFile.Read((await City.Visitor.Opens("/belege.csv")).Html));

        async Task Reads(Actor who, string path, string[] titles)
        {
            var page = await who.Opens(path);
            foreach (var title in new[] { "Fürs Team", "Für die Verwaltung", "Für den Rat" })
            {
                Assert.Equal(titles.Contains(title, StringComparer.Ordinal), page.Text.Contains(title, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task A_day_that_was_taken_back_makes_nothing_public()
    {
        var office = await City.HasPerson("Koordination", Role.Coordinator);
        await office.PostsAndLooks("/buero/belege/neu", Evidence("Später", ("IsPublic", "true"), ("PublicFrom", Format.Iso(City.Today().AddDays(5)))));
        var version = await City.Do(db => db.Set<Konzil.Monitoring.EvidenceItem>().Select(e => e.Version).SingleAsync());
        await office.PostsAndLooks("/buero/belege/1/bearbeiten", [.. Evidence("Später"), ("Version", version.ToString())]);
        City.Clock.Advance(TimeSpan.FromDays(6));
        await City.Settle();
        (await City.Visitor.Opens("/belege")).ShouldNotSay("Später");
    }

    [Fact]
    public async Task Findings_programmes_and_decisions_keep_the_same_rule()
    {
        var (office, council, staff) = (await City.HasPerson("Koordination", Role.Coordinator), await City.HasPerson("Rätin", Role.CouncilMember), await City.HasPerson("Frau Amt", Role.Staff));
        await office.PostsAndLooks("/buero/ist-analyse/neu", ("Kind", "Strength"), ("Title", "Glasfaser"), ("Day", Format.Iso(City.Today())), ("Circle", "Council"));
        await office.PostsAndLooks("/buero/programme/neu", ("TitleDe", "Mobilitätsplan"), ("Circle", "Administration"));
        var body = await City.HasBody(office, "Lenkungskreis");
        var meeting = await City.HasMeeting(office, body, City.Today());
        var item = await City.HasItem(office, meeting, "Haushalt");
        await City.Holds(office, meeting);
        await office.PostsAndLooks($"/buero/sitzungen/{meeting.Number}/punkte/{item.Id}/entscheidung", ("Title", "Mittel"), ("Wording", "Wir geben die Mittel frei."), ("Circle", "Council"));
        (await City.Visitor.Opens("/ist-analyse")).ShouldNotSay("Glasfaser");
        (await council.Opens("/ist-analyse")).ShouldSay("Glasfaser");
        (await council.Opens("/programme")).ShouldNotSay("Mobilitätsplan");
        (await staff.Opens("/programme")).ShouldSay("Mobilitätsplan");
        (await City.Visitor.Opens("/entscheidungen")).ShouldNotSay("Wir geben die Mittel frei");
        (await council.Opens("/entscheidungen")).ShouldSay("Wir geben die Mittel frei").ShouldSay("Noch nicht öffentlich");
        var decision = await City.Do(db => db.MeetingDecisions.AsNoTracking().SingleAsync());
        await office.PostsAndLooks($"/buero/entscheidungen/{decision.Number}/freigabe", ("IsPublic", "true"));
        (await City.Visitor.Opens("/entscheidungen")).ShouldSay("Wir geben die Mittel frei");
        await office.PostsAndLooks($"/buero/entscheidungen/{decision.Number}/freigabe", ("Circle", "Team"));
        (await council.Opens("/entscheidungen")).ShouldNotSay("Wir geben die Mittel frei");
    }

    /// <summary>Every holder of readers and where others than its team read it; a new one must say so here.</summary>
    private static readonly Dictionary<Type, (string Text, Func<City, Guid, Task<string>> Path)> Holders = new()
    {
        [typeof(Konzil.Partners.Partner)] = ("Name", (_, _) => Task.FromResult("/partner")),
        [typeof(Konzil.Monitoring.Finding)] = ("Title", (_, _) => Task.FromResult("/ist-analyse")),
        [typeof(Konzil.Monitoring.EvidenceItem)] = ("TitleDe", (_, _) => Task.FromResult("/belege")),
        [typeof(Konzil.Monitoring.Programme)] = ("TitleDe", (_, _) => Task.FromResult("/programme")),
        [typeof(Konzil.Monitoring.VariantComparison)] = ("TitleDe", (_, _) => Task.FromResult("/variantenvergleiche")),
        [typeof(MeetingDecision)] = ("", (_, _) => Task.FromResult("/entscheidungen")),
        [typeof(Meeting)] = ("Topic", (_, _) => Task.FromResult("/protokolle")),
        [typeof(PaperPath)] = ("Title", async (city, id) => "/beschluesse/" + await city.Do(db => db.PaperPaths.Where(p => p.Id == id).Join(db.Set<Konzil.Council.Resolution>(), p => p.ResolutionId, r => r.Id, (p, r) => r.Number).SingleAsync())),
        [typeof(Konzil.Projects.Phase)] = ("TitleDe", (_, _) => Task.FromResult("/zeitplan")),
        [typeof(Konzil.Projects.WorkPackage)] = ("TitleDe", (_, _) => Task.FromResult("/zeitplan")),
        [typeof(Konzil.Projects.Deliverable)] = ("TitleDe", async (city, id) => "/zeitplan/phasen/" + await city.Do(db => db.Set<Konzil.Projects.Deliverable>().Where(d => d.Id == id).Join(db.Set<Konzil.Projects.WorkPackage>(), d => d.PackageId, p => p.Id, (d, p) => p.PhaseId).Join(db.Set<Konzil.Projects.Phase>(), id => id, p => p.Id, (_, p) => p.Order).SingleAsync())),
    };

    [Fact]
    public async Task Each_circle_reads_of_each_holder_what_it_may_and_no_more()
    {
        await City.LoadsKonstanz();
        await City.Do(async db =>
        {
            var comparison = new Konzil.Monitoring.VariantComparison(900);
            comparison.Write(new("Beispiel: Wege", "", "Welcher Weg?"));
            db.Add(comparison);
            await db.SaveChangesAsync();
        });
        var all = await City.Do(db => Task.FromResult(db.Model.GetEntityTypes().Select(t => t.ClrType).Where(typeof(IHaveReaders).IsAssignableFrom).ToList()));
        Assert.Equal(all.Select(t => t.Name).Order(StringComparer.Ordinal), Holders.Keys.Select(t => t.Name).Order(StringComparer.Ordinal));
        var readers = new (Actor Who, string[] Reads)[]
        {
            (City.Visitor, ["Public"]), (await City.HasPerson("Bürgerin"), ["Public"]), (await City.HasPerson("Rätin", Role.CouncilMember), ["Public", "Council"]), (await City.HasPerson("Frau Amt", Role.Staff), ["Public", "Council", "Administration"]),
        };
        foreach (var (type, (field, path)) in Holders)
        {
            var (id, words) = await Mark(type, field);
            var page = await path(City, id);
            foreach (var circle in new[] { "Team", "Administration", "Council", "Public" })
            {
                await Set(type, id, ("IsPublic", circle == "Public"), ("Circle", circle == "Public" ? Visibility.Team : Enum.Parse<Visibility>(circle)));
                foreach (var (who, reads) in readers)
                {
                    var seen = (await who.Opens(page)).ShouldBe(HttpStatusCode.OK);
                    Assert.True(reads.Contains(circle, StringComparer.Ordinal) == seen.Html.Contains(words, StringComparison.Ordinal), $"{type.Name} for {circle}, read by {who.Name}: {page}");
                    Assert.False(circle == "Council" && reads.Length > 1 && !seen.Text.Contains(VisibilityText.Of(Visibility.Council).De, StringComparison.Ordinal), $"{type.Name} does not say who reads it");
                }
            }
        }
    }

    /// <summary>One of the example city that stands on its public page, with words nobody else has.</summary>
    private Task<(Guid Id, string Words)> Mark(Type type, string field) => City.Do(async db =>
    {
        var (set, released) = ((IQueryable<IHaveReaders>)typeof(DbContext).GetMethod(nameof(DbContext.Set), Type.EmptyTypes)!.MakeGenericMethod(type).Invoke(db, null)!, await db.Meetings.Where(m => m.State == MeetingState.Released).Select(m => m.Id).ToListAsync());
        var agenda = await db.Set<Konzil.Projects.Phase>().Where(p => p.IsPublic).Select(p => p.Id).ToListAsync();
        var item = (await set.ToListAsync()).First(x => x is Meeting m ? released.Contains(m.Id) : x is PaperPath p ? p.ResolutionId is not null : x is not Konzil.Projects.WorkPackage w || agenda.Contains(w.PhaseId));
        if (field.Length == 0)
        {
            return (item.Id, ((MeetingDecision)item).Wording);
        }

        var words = "Kreisprobe" + type.Name;
        db.Entry((object)item).Property(field).CurrentValue = words;
        await db.SaveChangesAsync();
        return (item.Id, words);
    });

    private Task Set(Type type, Guid id, params (string Name, object Value)[] values) => City.Do(async db =>
    {
        var entry = db.Entry((await db.FindAsync(type, id))!);
        foreach (var (name, value) in values)
        {
            entry.Property(name).CurrentValue = value;
        }

        return await db.SaveChangesAsync();
    });

    private static (string, string)[] Evidence(string title, params (string, string)[] more) =>
        [("Kind", "Survey"), ("TitleDe", title), ("Publisher", "Stadt"), ("Says", "Viele sind dafür."), .. more];
}
