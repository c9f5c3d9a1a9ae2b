using Konzil.Platform;
using Konzil.Platform.Content;
using Konzil.Site.Content;
using Xunit;

namespace Konzil.Tests.Content;

public class TheShippedFolderIsSound
{
    private static readonly CityContent City = ShippedContent.City;
    private static readonly DemoContent Demo = ShippedContent.City.Demo!;

    [Fact]
    public void It_reads_without_an_error_on_any_day()
    {
        Assert.NotNull(CityContent.Read(ShippedContent.Path, new DateOnly(2028, 2, 29)));
        Assert.NotNull(CityContent.Read(ShippedContent.Path, new DateOnly(2026, 12, 31)));
    }

    [Fact]
    public void The_strip_says_that_this_is_no_official_site() =>
        Assert.Equal("Entwurf mit Beispieldaten, keine amtliche Website der Stadt Konstanz", City.City.Strip.De);

    [Fact, Trait("R", "R-1.2-12")]
    public void Fourteen_districts_lie_on_tiles_of_four_columns()
    {
        Assert.Equal(14, City.City.Districts.Count);
        Assert.All(City.City.Districts, d => Assert.InRange(d.Column, 1, 4));
    }

    [Fact]
    public void Addresses_are_examples_only()
    {
        Assert.EndsWith("@example.org", City.City.Contact.Email, StringComparison.Ordinal);
        Assert.All(City.Pages, p => Assert.DoesNotMatch(@"[\w.]+@(?!example\.org)[\w.]+", p.Body));
    }

    [Fact, Trait("R", "R-1.1-05"), Trait("R", "R-1.2-14")]
    public void Every_example_measure_says_problem_benefit_goal_and_lead() => Assert.All(City.Measures.Where(m => m.Example), m =>
    {
        Assert.NotNull(m.Problem);
        Assert.NotNull(m.LeadUnit);
        Assert.NotEmpty(m.Activities);
        Assert.True((m.Benefits.Citizens ?? m.Benefits.Companies ?? m.Benefits.Administration) is not null);
        Assert.NotEmpty(m.Goals);
    });

    [Fact, Trait("R", "R-1.2-09")]
    public void The_measures_cover_every_field_and_every_delivery_status()
    {
        Assert.All(City.Fields.Fields, f => Assert.Contains(City.Measures, m => m.Example && m.Fields.Contains(f.Key)));
        Assert.Equal(Enum.GetValues<DeliveryStatus>(), City.Measures.Select(m => m.Delivery.Status).OfType<DeliveryStatus>().Distinct().Order());
    }

    [Fact]
    public void Measures_of_the_paper_carry_no_invented_money_or_milestone() => Assert.All(City.Measures.Where(m => !m.Example), m =>
    {
        Assert.Empty(m.Milestones);
        Assert.Empty(m.Indicators);
        Assert.NotNull(m.Wording);
        Assert.Equal(MeasureStage.Existing, m.Stage);
    });

    [Fact, Trait("R", "R-2.3-09")]
    public void Four_pages_exist_in_both_languages()
    {
        Assert.Equal(8, City.Pages.Count);
        Assert.Equal(PageState.Unchecked, City.Pages.First(p => p.Key == "leichte-sprache").State);
        Assert.Equal(Konzil.Site.Conformity.Partial, City.Accessibility!.Conformity);
        Assert.EndsWith("@example.org", City.Accessibility.Email, StringComparison.Ordinal);
    }

    [Fact]
    public void One_can_sign_in_in_every_role_and_everything_is_an_example()
    {
        Assert.Equal(Enum.GetValues<DemoRole>(), Demo.People.Where(p => p.SignIn).Select(p => p.Role).Distinct().Order());
        Assert.All(Demo.People, p => Assert.True(p.Example));
        Assert.All(Demo.Ideas, i => Assert.True(i.Example));
    }

    [Fact, Trait("R", "R-1.5-08"), Trait("R", "R-2.3-11")]
    public void Ideas_come_from_all_fields_and_channels_and_cards_have_a_code_of_their_own()
    {
        Assert.True(Demo.Ideas.Count >= 40);
        Assert.All(City.Fields.Fields, f => Assert.Contains(Demo.Ideas, i => i.Field == f.Key));
        Assert.All(Enum.GetValues<IdeaChannel>(), c => Assert.Contains(Demo.Ideas, i => i.Channel == c));
        Assert.All(City.City.Districts.Where(d => d.Key is not "industriegebiet"), d => Assert.Contains(Demo.Ideas, i => i.District == d.Key));
        var codes = Demo.Ideas.Select(i => i.Card?.Code).OfType<string>().ToList();
        Assert.Equal(codes.Count, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.All(Demo.Ideas, i => Assert.InRange(i.Supports, 3, 210));
    }

    [Fact]
    public void Nothing_invented_happened_after_today()
    {
        var now = Format.At(ShippedContent.Today, new TimeOnly(0, 0));
        Assert.All(Demo.Ideas, i => Assert.True(i.Created < now && (i.Answer is null || i.Answer.At < now && i.Answer.At > i.Created)));
        Assert.All(Demo.Comments.Concat(Demo.Comments.SelectMany(c => c.Replies)), c => Assert.True(c.At < now));
        Assert.All(Demo.Comments, c => Assert.All(c.Replies, r => Assert.True(r.At > c.At)));
        Assert.All(Demo.Comments.Where(c => c.Idea is not null), c => Assert.True(c.At > Demo.Ideas.Single(i => i.Key == c.Idea).Created));
    }

    [Fact, Trait("R", "R-2.3-04"), Trait("R", "R-2.3-07")]
    public void The_discussion_has_official_answers_and_one_hidden_comment_with_its_reason()
    {
        var all = Demo.Comments.Concat(Demo.Comments.SelectMany(c => c.Replies)).ToList();
        Assert.True(all.Count >= 60);
        Assert.Contains(all, c => c.Official);
        Assert.NotEmpty(Assert.Single(all, c => c.Hidden is not null).Hidden!.Explanation);
    }

    [Theory]
    [InlineData("wirtschaftlichkeit"), InlineData("klima"), InlineData("teilhabe"), InlineData("sicherheit")]
    [Trait("R", "R-1.2-04"), Trait("R", "R-1.3-08"), Trait("R", "R-1.5-17"), Trait("R", "R-G-04")]
    public void The_default_template_asks_for_thrift_climate_fairness_and_independence(string key)
    {
        var criterion = City.Criteria.Criteria.Single(c => c.Key == key);
        Assert.True(criterion.Weight >= 10);
        Assert.Equal(6, criterion.Anchors.Count);
    }

    [Fact]
    [Trait("R", "R-1.2-04"), Trait("R", "R-1.3-04")]
    public void A_template_asks_for_what_the_paper_names()
    {
        var template = City.Criteria.Others.Single(t => t.Key == "papier");
        Assert.Equal(["Passt zu Konstanz", "Mehrwert für alle Konstanzerinnen und Konstanzer", "Effizienz", "Wirtschaftswachstum", "Ressourcenschonung", "Klimaschutz"], template.Criteria.Select(c => c.Title.De));
        Assert.Equal(100, template.Criteria.Sum(c => c.Weight));
    }

    [Fact, Trait("R", "R-2.1-35"), Trait("R", "R-1.5-10")]
    public void The_closed_round_scored_17_measures_with_three_to_five_evaluators()
    {
        var measures = Demo.Scores.Sheets.GroupBy(s => s.Measure, StringComparer.Ordinal).ToList();
        Assert.Equal(17, measures.Count);
        Assert.All(measures, g => Assert.InRange(g.Count(), 3, 5));
        Assert.Equal(2, Demo.Scores.Sheets.Count(s => s.Biased is not null));
        Assert.All(Demo.Scores.Sheets, s => Assert.InRange(s.Submitted, Demo.Scores.Round.Opened, Demo.Scores.Round.Closed));
    }

    [Fact, Trait("R", "R-2.1-36")]
    public void The_lead_projects_are_the_eight_best_of_the_round()
    {
        var weights = City.Criteria.Criteria.ToDictionary(c => c.Key, c => c.Weight, StringComparer.Ordinal);
        var best = Demo.Scores.Sheets.Where(s => s.Biased is null)
            .SelectMany(s => s.Scores.Select(p => (s.Measure, p.Criterion, p.Score)))
            .GroupBy(p => (p.Measure, p.Criterion))
            .Select(g => (g.Key.Measure, Points: (decimal)g.Average(p => p.Score) * weights[g.Key.Criterion] / City.Criteria.ScaleMax))
            .GroupBy(p => p.Measure, StringComparer.Ordinal)
            .Select(g => (Measure: g.Key, Total: g.Sum(p => p.Points)))
            .OrderByDescending(m => m.Total).ToList();
        var lead = best.Where(m => m.Total >= Demo.Scores.Round.LeadThreshold).Take(Demo.Scores.Round.LeadMost).Select(m => m.Measure);
        Assert.Equal(lead.Order(StringComparer.Ordinal), City.Measures.Where(m => m.LeadProject).Select(m => m.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_decided_measure_has_its_example_resolution() => Assert.All(
        City.Resolutions.Where(r => r.Example).SelectMany(r => r.Measures),
        key => Assert.True(City.Measures.Single(m => m.Key == key).Stage >= MeasureStage.Decided));

    [Fact]
    public void A_missing_folder_is_a_clear_error() =>
        Assert.Contains("Den Ordner gibt es nicht", Assert.Throws<ContentException>(() => ContentFolder.Open("/nowhere/at-all", ShippedContent.Today)).Message, StringComparison.Ordinal);
}
