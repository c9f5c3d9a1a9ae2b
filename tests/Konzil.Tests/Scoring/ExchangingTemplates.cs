using System.Net;
using System.Text;
using Konzil.People;
using Konzil.Platform.Content;
using Konzil.Scoring;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Scoring;

[Trait("R", "R-2.1-35")]
[Trait("R", "R-4.3-08")]
public class ExchangingTemplates(City city) : CityTest(city)
{
    private const string Office = "/buero/bewertungsvorlagen";

    [Fact]
    public async Task The_city_brings_its_proposal_seven_from_practice_and_one_from_its_paper()
    {
        await City.LoadsKonstanz();
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        var page = (await boss.Opens(Office)).ShouldSay("Vorschlag dieser Software").ShouldSay("Nach Vorbild aus der Praxis").ShouldSay("Quelle: Stadt Olpe");
        Assert.Equal(9, page.Document.QuerySelectorAll("main a[href$='.yaml']").Length);
        Assert.Equal("digitale-agenda", (await boss.Opens("/buero/bewertungsrunden")).Document.QuerySelector("input[name=Template][checked]")!.GetAttribute("value"));
        (await boss.Opens(Office + "?lang=en")).ShouldSay("Proposal of this software");
        foreach (var template in await City.Do(db => db.Templates.AsNoTracking().ToListAsync()))
        {
            var file = (await boss.Opens($"{Office}/{template.Key}.yaml")).ShouldBe(HttpStatusCode.OK).Html;
            var again = TemplateFile.Read("x.yaml", file);
            Assert.Equal(TemplateYaml.Of(template.Text), TemplateYaml.Of(again));
            Assert.Equal(100, again.Criteria.Sum(c => c.Weight));
        }
    }

    [Fact]
    public async Task A_downloaded_round_can_be_uploaded_as_a_template_and_begins_a_round()
    {
        var round = await City.HasRound(await City.HasMeasures("Licht"), await City.HasEvaluators(2));
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        var file = (await City.Visitor.Opens($"/bewertung/{round}/kriterien.yaml")).ShouldBe(HttpStatusCode.OK).Html;
        file = file.Replace("weight: 60", "weight: 55.5\n    minimum: 2", StringComparison.Ordinal).Replace("weight: 40", "weight: 44.5", StringComparison.Ordinal).Replace("scale_max: 5", "scale_max: 5\n  minimum_total: 40\n  duty_lane: true\n  digital_check: true", StringComparison.Ordinal);
        (await Uploads(boss, file)).ShouldBe(HttpStatusCode.SeeOther);
        (await Uploads(boss, file.Replace("Erste Runde", "Zweite Fassung", StringComparison.Ordinal))).ShouldBe(HttpStatusCode.SeeOther);
        var stored = await City.Do(db => db.Templates.AsNoTracking().SingleAsync());
        Assert.Equal("Zweite Fassung", stored.Title.De);
        var page = await boss.PostsAndLooks("/buero/bewertungsrunden", ("Template", stored.Key), ("TitleDe", "Neu"), ("TitleEn", "New"), ("EndsOn", "2035-01-01"), ("LeadThreshold", "70"), ("LeadMost", "8"));
        page.ShouldSay("Digital ist hier besser").ShouldSay("Schlechteste Stufe").ShouldSay("Stufe 5");
        var fresh = await City.Do(db => db.Rounds.AsNoTracking().WithRules().OrderByDescending(r => r.Number).FirstAsync());
        Assert.Equal((40m, true, 2), (fresh.MinimumTotal, fresh.HasDutyLane, fresh.Points.First().Minimum));
    }

    [Theory]
    [InlineData("weight: 60", "weight: 50", "Die Gewichte ergeben 90.")]
    [InlineData("scale_max: 5", "scale_max: 7", "Die Skala hat 8 Stufen, hier stehen 6 Texte.")]
    [InlineData("    weight: 60", "    wieght: 60", "Die Angabe „wieght“ gibt es hier nicht.")]
    [InlineData("template:", "template: [", "kein gültiges YAML")]
    [InlineData("origin: own", "origin: own\n  source_url: \"javascript:alert(1)\"", "keine Adresse")]
    [InlineData("weight: 60", "weight: 60\n    minimum: 9", "Der Mindestwert liegt auf der Skala")]
    [InlineData("key: \"recht\"", "key: \"klima\"", "gibt es schon unter „criteria“")]
    public async Task A_mistake_is_named_with_its_line(string from, string to, string words)
    {
        var round = await City.HasRound(await City.HasMeasures("Licht"), await City.HasEvaluators(2));
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        var file = (await City.Visitor.Opens($"/bewertung/{round}/kriterien.yaml")).Html;
        Assert.Contains(from, file, StringComparison.Ordinal);
        var page = (await Uploads(boss, file.Replace(from, to, StringComparison.Ordinal))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay(words).ShouldSay("Zeile ");
        if (to.Contains("wieght", StringComparison.Ordinal))
        {
            var line = file[..file.IndexOf(from, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
            page.ShouldSay($"Zeile {line}: {words}");
        }

        Assert.False(await City.Do(db => db.Templates.AnyAsync()));
    }

    [Fact]
    public async Task A_file_that_is_none_is_refused_and_harms_nobody()
    {
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        (await boss.Posts(Office)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("Bitte wählen Sie eine Datei.");
        (await Uploads(boss, new string('[', 200_000))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("zu tief verschachtelt");
        (await Uploads(boss, string.Concat(Enumerable.Range(0, 3000).Select(i => new string(' ', i) + "a:\n"))[..200_000])).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await boss.Posts(Office, new ChosenFile("Datei", "x.yaml", [0xFF, 0xFE, 0x00, 0xD8]))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("keine Textdatei");
        (await Uploads(boss, new string('#', TemplateFile.MaxBytes + 1))).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("größer als 256 KB");
        (await Uploads(boss, "a: &a [*a]")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        var person = await City.HasPerson("Bewertung", Role.Evaluator);
        (await person.Opens(Office)).ShouldBe(HttpStatusCode.Forbidden);
        (await boss.Opens(Office + "/gibt-es-nicht.yaml")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_template_of_the_city_is_not_overwritten()
    {
        await City.HasTemplate();
        var boss = await City.HasPerson("Koordination", Role.Coordinator);
        var file = (await boss.Opens(Office + "/vorlage.yaml")).Html;
        (await Uploads(boss, file)).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSay("hat schon eine Vorlage aus den Inhalten der Stadt");
        Assert.Throws<ContentException>(() => TemplateFile.Read("x.yaml", file.Replace("weight: 60", "weight: 61", StringComparison.Ordinal)));
    }

    private static Task<Seen> Uploads(Actor who, string file) => who.Posts(Office, new ChosenFile("Datei", "vorlage.yaml", Encoding.UTF8.GetBytes(file)));
}
