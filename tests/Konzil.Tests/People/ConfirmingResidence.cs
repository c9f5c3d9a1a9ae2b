using System.Net;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.People;

[Trait("R", "R-1.5-22")]
public class ConfirmingResidence(City city) : CityTest(city)
{
    [Fact]
    public async Task A_letter_with_a_code_confirms_it_and_name_and_address_are_gone()
    {
        var (anna, clerk) = (await City.HasPerson("Anna"), await City.HasPerson("Bürgerbüro", Role.CitizensOffice));
        (await City.AsksForLetter(anna)).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        Assert.Contains("Brief", (await City.Do(db => db.Notices.SingleAsync(n => n.PersonId == clerk.Id))).De, StringComparison.Ordinal);
        (await clerk.Opens("/buero/wohnsitz")).ShouldSay("A. Muster");
        var code = await City.PrintsLetter(clerk);
        Assert.DoesNotContain(ResidenceRequest.Clean(code), (await City.Do(db => db.ResidenceRequests.SingleAsync())).CodeHash!, StringComparison.OrdinalIgnoreCase);
        (await anna.PostsAndLooks("/konto/wohnsitz/code", ("Code", code.ToLowerInvariant()))).ShouldSay("Ihr Wohnsitz ist bestätigt").ShouldSay("mit einem Brief").ShouldSay("Bürgerbüro");

        Assert.Empty(await City.Do(db => db.ResidenceRequests.ToListAsync()));
        var kept = await City.Do(db => db.Residences.SingleAsync());
        Assert.Equal((City.Today().AddYears(2), clerk.Id, ResidenceWay.Letter), (kept.ValidUntil, kept.ById, kept.Way));
        Assert.Equal([PersonHistory.ResidenceAsked, PersonHistory.ResidenceConfirmed, PersonHistory.ResidenceLetter], await City.Do(db => db.History.Where(h => h.ItemId == anna.Id).Select(h => h.What).Order().ToListAsync()));
        var history = await City.Do(db => db.History.Select(h => h.ChangesJson + h.Why).ToListAsync());
        Assert.DoesNotContain(history, h => h.Contains("Muster", StringComparison.Ordinal) || h.Contains("Laube", StringComparison.Ordinal));
        var jobs = await City.Do(db => db.Jobs.Select(j => j.Payload).ToListAsync());
        Assert.DoesNotContain(jobs, p => p.Contains("Muster", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_wrong_code_counts_a_short_one_does_not_and_after_the_last_try_the_address_is_gone()
    {
        var (anna, clerk) = (await City.HasPerson("Anna"), await City.HasPerson("Bürgerbüro", Role.CitizensOffice));
        await City.AsksForLetter(anna);
        var code = await City.PrintsLetter(clerk);
        (await anna.Posts("/konto/wohnsitz/code", ("Code", "AAAA"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Das war noch kein Versuch.");
        for (var left = ResidenceRequest.MostTries - 1; left > 0; left--)
        {
            (await anna.Posts("/konto/wohnsitz/code", ("Code", "00000000"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(left == 1 ? "noch einen Versuch" : $"noch {left} Versuche");
        }

        (await anna.Posts("/konto/wohnsitz/code", ("Code", "00000000"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Das war der letzte Versuch.");
        Assert.Empty(await City.Do(db => db.ResidenceRequests.ToListAsync()));
        (await anna.Posts("/konto/wohnsitz/code", ("Code", code))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("gerade keinen Code");
        Assert.Empty(await City.Do(db => db.Residences.ToListAsync()));
    }

    [Fact]
    public async Task A_second_letter_makes_the_first_void_and_nobody_elses_code_fits()
    {
        var (anna, bert, clerk) = (await City.HasPerson("Anna"), await City.HasPerson("Bert"), await City.HasPerson("Bürgerbüro", Role.CitizensOffice));
        await City.AsksForLetter(anna);
        var first = await City.PrintsLetter(clerk);
        var second = await City.PrintsLetter(clerk);
        (await anna.Posts("/konto/wohnsitz/code", ("Code", first))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await bert.Posts("/konto/wohnsitz/code", ("Code", second))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("gerade keinen Code");
        (await anna.Posts("/konto/wohnsitz/code", ("Code", second))).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_stale_print_is_refused_and_keeps_the_code_that_was_printed()
    {
        var (anna, clerk) = (await City.HasPerson("Anna"), await City.HasPerson("Bürgerbüro", Role.CitizensOffice));
        await City.AsksForLetter(anna);
        var before = await City.Do(db => db.ResidenceRequests.SingleAsync());
        var code = await City.PrintsLetter(clerk);
        (await clerk.Posts($"/buero/wohnsitz/{before.Id}/brief", ("Version", before.Version.ToString()))).ShouldBe(HttpStatusCode.Conflict);
        (await anna.Posts("/konto/wohnsitz/code", ("Code", code))).ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task What_nobody_redeems_ends_by_itself()
    {
        var (anna, clerk) = (await City.HasPerson("Anna"), await City.HasPerson("Bürgerbüro", Role.CitizensOffice));
        await City.AsksForLetter(anna);
        var code = await City.PrintsLetter(clerk);
        City.Clock.Advance(TimeSpan.FromDays(29));
        (await anna.Posts("/konto/wohnsitz/code", ("Code", code))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await City.Settle();
        Assert.Empty(await City.Do(db => db.ResidenceRequests.ToListAsync()));
        Assert.Contains(await City.Do(db => db.Notices.Where(n => n.PersonId == anna.Id).Select(n => n.De).ToListAsync()), n => n.Contains("abgelaufen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_counter_confirms_at_once_notes_only_what_was_seen_and_never_oneself()
    {
        var (anna, clerk) = (await City.HasPerson("Anna"), await City.HasPerson("Schalter", Role.CitizensOffice));
        (await clerk.Posts("/buero/wohnsitz/schalter", ("Email", "niemand@example.org"), ("Seen", "IdentityCard"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("kein bestätigtes Konto");
        (await clerk.Posts("/buero/wohnsitz/schalter", ("Email", "anna@example.org"), ("Seen", "L01X00T47"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("was Sie gesehen haben");
        (await clerk.Posts("/buero/wohnsitz/schalter", ("Email", "schalter@example.org"), ("Seen", "IdentityCard"))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("eine andere Person");
        (await clerk.PostsAndLooks("/buero/wohnsitz/schalter", ("Email", "Anna@Example.org"), ("Seen", "IdentityCard"))).ShouldSay("Der Wohnsitz ist bestätigt.");
        (await anna.Opens("/konto/wohnsitz")).ShouldSay("am Schalter: Personalausweis");
        (await (await City.HasPerson("Chefin", Role.Administrator)).Opens($"/buero/personen/{anna.Id}")).ShouldSay("Wohnsitz bestätigt");
    }

    [Fact]
    public async Task A_refusal_has_a_reason_the_person_reads_and_only_one_request_is_open()
    {
        var (anna, clerk) = (await City.HasPerson("Anna"), await City.HasPerson("Bürgerbüro", Role.CitizensOffice));
        await City.AsksForLetter(anna);
        (await City.AsksForLetter(anna)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("schon eine Bitte offen");
        var id = (await City.Do(db => db.ResidenceRequests.SingleAsync())).Id;
        (await clerk.Posts($"/buero/wohnsitz/{id}/ablehnung")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await clerk.Posts($"/buero/wohnsitz/{id}/ablehnung", ("Reason", "Die Anschrift gibt es nicht."))).ShouldBe(HttpStatusCode.SeeOther);
        await City.Settle();
        Assert.Contains(await City.Do(db => db.Notices.Where(n => n.PersonId == anna.Id).Select(n => n.De).ToListAsync()), n => n.Contains("Die Anschrift gibt es nicht.", StringComparison.Ordinal));
        (await clerk.Opens($"/buero/wohnsitz/{id}")).ShouldBe(HttpStatusCode.NotFound);
        await City.AsksForLetter(anna);
        await anna.Posts("/konto/wohnsitz/ende");
        await City.AsksForLetter(anna);
        await anna.Posts("/konto/wohnsitz/ende");
        (await City.AsksForLetter(anna, "Seestraße 1")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Höchstens 3 Briefe");
    }

    [Fact]
    public async Task It_is_given_back_by_the_person_and_announces_its_end()
    {
        var (anna, bert, clerk) = (await City.HasPerson("Anna"), await City.HasPerson("Bert"), await City.HasPerson("Schalter", Role.CitizensOffice));
        foreach (var email in new[] { "anna@example.org", "bert@example.org" })
        {
            await clerk.Posts("/buero/wohnsitz/schalter", ("Email", email), ("Seen", "IdentityCard"));
        }

        (await anna.PostsAndLooks("/konto/wohnsitz/ende")).ShouldNotSay("Ihr Wohnsitz ist bestätigt").ShouldSay("Brief anfordern");
        City.Clock.Advance(TimeSpan.FromDays(705));
        await City.Settle();
        Assert.DoesNotContain(await City.Do(db => db.Notices.Where(n => n.PersonId == anna.Id).Select(n => n.De).ToListAsync()), n => n.Contains("gilt noch bis", StringComparison.Ordinal));
        Assert.Contains(await City.Do(db => db.Notices.Where(n => n.PersonId == bert.Id).Select(n => n.De).ToListAsync()), n => n.Contains("gilt noch bis", StringComparison.Ordinal));
        Assert.Null(await City.Do(db => Eligible.Missing(db, bert.Me, Eligibility.Resident)));
        City.Clock.Advance(TimeSpan.FromDays(40));
        Assert.NotNull(await City.Do(db => Eligible.Missing(db, bert.Me, Eligibility.Resident)));
    }

    [Fact]
    public async Task A_mistake_keeps_what_was_typed()
    {
        var anna = await City.HasPerson("Anna");
        var answer = await anna.Posts("/konto/wohnsitz", ("Name", "A. Muster"), ("Street", ""), ("Place", "78462 Konstanz"));
        answer.ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte geben Sie Straße und Hausnummer ein.");
        Assert.Equal("A. Muster", answer.Document.QuerySelector("#Name")!.GetAttribute("value"));
        Assert.Empty(await City.Do(db => db.ResidenceRequests.ToListAsync()));
    }
}
