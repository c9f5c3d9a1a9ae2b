using Konzil.Platform;
using Konzil.Site.Content;
using Xunit;

namespace Konzil.Tests.Content;

public class TheFiguresOfThePaperHold
{
    private static readonly CityContent City = ShippedContent.City;

    [Fact, Trait("R", "R-0-01")]
    public void The_paper_has_its_date() => Assert.Equal(new DateOnly(2019, 11, 1), City.City.Paper.Date);

    [Fact, Trait("R", "R-0-02")]
    public void The_agenda_has_the_citys_claim() => Assert.Equal("Digitalisierung gemeinsam gestalten", City.City.Claim.De);

    [Fact, Trait("R", "R-1.4-01"), Trait("R", "R-1.3-05")]
    public void There_are_six_goals_in_the_papers_order()
    {
        Assert.Equal([1, 2, 3, 4, 5, 6], City.Goals.Select(g => g.Number));
        Assert.Equal("Optimale Nutzung neuer Technologien zur Erreichung der Ziele im Klimaschutz.", City.Goals[1].Wording);
    }

    [Fact, Trait("R", "R-1.4-09"), Trait("R", "A17")]
    public void There_are_ten_possible_fields_and_no_eleventh()
    {
        Assert.Equal(
            ["Digitale Infrastruktur", "Wirtschaft", "Verwaltung", "Mobilität", "Nachbarschaft", "Gesundheit", "Bildung", "Kultur & Freizeit", "Umwelt & Energie", "Tourismus"],
            City.Fields.Fields.Select(f => f.Wording));
        Assert.All(City.Fields.Fields, f => Assert.Equal(FieldState.Draft, f.State));
        Assert.Equal(10, City.Fields.Fields.Select(f => f.Mark).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact, Trait("R", "R-1.4-11"), Trait("R", "R-1.4-12")]
    public void Only_the_administration_looks_inward() =>
        Assert.Equal(["verwaltung"], City.Fields.Fields.Where(f => f.Direction == FieldDirection.Inward).Select(f => f.Key));

    [Fact, Trait("R", "R-1.4-03")]
    public void Every_field_follows_from_a_goal_and_every_goal_leads_to_a_field()
    {
        Assert.All(City.Fields.Fields, f => Assert.Contains(City.Fields.Derivations, d => d.Field == f.Key));
        Assert.All(City.Goals, g => Assert.Contains(City.Fields.Derivations, d => d.Goal == g.Key));
        Assert.All(City.Fields.Derivations, d => Assert.True(d.Constructed));
    }

    [Fact, Trait("R", "R-1.5-01"), Trait("R", "R-1.5-02")]
    public void The_three_strategies_have_the_papers_features_pros_and_cons() =>
        Assert.Equal([(2, 5, 4), (1, 3, 5), (2, 2, 3)], City.Variants.Variants.Select(v => (v.Features.Count, v.Pros.Count, v.Cons.Count)));

    [Fact, Trait("R", "R-1.5-03"), Trait("R", "R-1.5-26")]
    public void The_city_chose_the_urban_community_and_names_its_source()
    {
        Assert.Equal("stadtgesellschaft", City.Variants.Decision.Variant);
        Assert.Contains("Kaczorowski", City.Variants.Source, StringComparison.Ordinal);
        Assert.EndsWith("S. 154-155", City.Variants.Source, StringComparison.Ordinal);
    }

    [Fact, Trait("R", "R-2.1-04"), Trait("R", "A1"), Trait("R", "A2")]
    public void There_are_three_phases_with_the_pre_phase_and_two_without()
    {
        Assert.Equal(3, City.Phases.Phases.Count);
        Assert.Equal(2, City.Phases.Phases.Count(p => p.Kind == PhaseKind.Phase));
        Assert.Equal("phase-1", Assert.Single(City.Phases.Phases, p => p.Kind == PhaseKind.PrePhase).Inside);
        Assert.All(City.Phases.Phases, p => Assert.True(p.Span.Constructed));
    }

    [Fact, Trait("R", "R-3.1-03"), Trait("R", "A3")]
    public void Both_phases_end_one_month_before_the_limit()
    {
        Assert.Equal(24, City.Phases.Phases.Where(p => p.Inside is null).Sum(p => p.Months ?? 0));
        Assert.Equal(new DateOnly(2021, 11, 1), City.Phases.Project.LatestMonth.AddMonths(-1));
        Assert.Equal(new DateOnly(2021, 11, 18), City.Phases.Phases.Max(p => p.Span.End));
    }

    [Fact, Trait("R", "R-3.4-01"), Trait("R", "R-3.4-23"), Trait("R", "A13")]
    public void The_packages_have_the_papers_activities()
    {
        var packages = City.Phases.Packages.Where(p => p.Phase == "phase-1" && !p.Span.Rough).ToList();
        Assert.Equal([9, 4, 5, 3, 2, 3], packages.Select(p => p.Activities.Count));
        Assert.Equal(["AP 1", "AP 2", "AP 3", "AP 4", "AP 5", null], packages.Select(p => p.Number));
    }

    [Fact, Trait("R", "R-3.3-08"), Trait("R", "R-3.3-12"), Trait("R", "A12")]
    public void Sixty_hours_for_each_of_ten_people_make_600()
    {
        var hours = City.Phases.Hours;
        Assert.Equal([5, 10, 5, 5, 2, 8, 9, 8, 8], hours.Steps.Select(s => s.Hours));
        Assert.Equal(60, hours.Steps.Sum(s => s.Hours));
        Assert.Equal(600, hours.People * hours.PerPerson);
        Assert.Equal(52, hours.PerPersonWithoutOptional);
    }

    [Fact, Trait("R", "R-3.3-07"), Trait("R", "A4")]
    public void Ten_people_come_from_eleven_areas()
    {
        Assert.Equal(10, City.Phases.Hours.People);
        Assert.Equal(11, City.City.Units.Count(u => u.ProjectTeam));
    }

    [Fact, Trait("R", "R-3.3-17"), Trait("R", "R-3.3-23")]
    public void The_coordination_has_seven_tasks() => Assert.Equal(7, City.Phases.Coordination.Count);

    [Fact, Trait("R", "R-3.2-03"), Trait("R", "R-3.2-04"), Trait("R", "R-3.2-18"), Trait("R", "A8")]
    public void The_budget_is_300000_euro_and_says_it_is_incomplete()
    {
        Assert.Equal(300_000m, City.Budget.TotalEuro);
        Assert.True(City.Budget.Incomplete);
    }

    [Fact, Trait("R", "R-3.2-18"), Trait("R", "A7")]
    public void A_dash_in_the_paper_is_not_zero()
    {
        var dash = Assert.Single(City.Budget.Rows.Single(r => r.Key == "beratungskosten").Cells, c => c.Year == 2021);
        Assert.Equal(CellState.NotApplicable, dash.State);
        Assert.Null(dash.Amount);
    }

    [Fact, Trait("R", "R-3.2-13"), Trait("R", "R-3.2-19"), Trait("R", "A6")]
    public void Needed_existing_and_additional_posts_are_kept_apart()
    {
        Assert.Equal((1.5m, 1m, 1.5m), (City.Budget.Posts.Needed, City.Budget.Posts.Existing, City.Budget.Posts.Additional));
        Assert.True(City.Budget.Posts.Open);
    }

    [Fact, Trait("R", "R-3.2-06"), Trait("R", "A9")]
    public void The_pilot_got_40000_euro_in_an_unknown_year()
    {
        Assert.Equal(40_000m, Assert.Single(City.Budget.Pilots).Amount);
        var money = Assert.Single(Measure("intelligente-beleuchtungssysteme").Money);
        Assert.Equal((null, true, 40_000m), (money.Year, money.YearUnknown, money.Financed));
    }

    [Fact, Trait("R", "R-4.3-01"), Trait("R", "R-4.3-07")]
    public void There_are_25_guides_from_23_units() =>
        Assert.Equal([25, 23, 2019, 2020], Measure("digital-lotsen").Facts.Select(f => f.Value));

    [Fact, Trait("R", "R-1.2-10")]
    public void The_measures_the_paper_names_are_there() =>
        Assert.Equal(
            ["e-government-roadmap", "breitbandstrategie", "konstanz-wlan", "open-data-portal", "digital-lotsen", "intelligente-beleuchtungssysteme"],
            City.Measures.Where(m => !m.Example).Select(m => m.Key));

    [Fact, Trait("R", "R-1.4-14"), Trait("R", "A15"), Trait("R", "A16")]
    public void The_roadmap_has_three_spellings_and_two_roles()
    {
        var roadmap = Measure("e-government-roadmap");
        Assert.Equal(["Konstanz.digital", "konstanz.digital", "Kn.digital"], roadmap.Aliases);
        Assert.Equal([MeasureRole.Foundation, MeasureRole.SubPortfolio], roadmap.Roles);
        Assert.Equal(2016, roadmap.Year);
    }

    [Fact, Trait("R", "R-4.2-03")]
    public void There_are_four_success_factors() => Assert.Equal(4, City.SuccessFactors.Count);

    [Fact, Trait("R", "R-G-01"), Trait("R", "A21")]
    public void The_glossary_has_six_terms_and_marks_what_nobody_confirmed()
    {
        Assert.Equal(6, City.Glossary.Terms.Count);
        Assert.All(City.Glossary.Abbreviations.Where(a => a.Short is "POA" or "ROB" or "ASU" or "SWK" or "MTK" or "VK"), a => Assert.Equal(Certainty.Unconfirmed, a.State));
        Assert.Null(City.Glossary.Abbreviations.Single(a => a.Short == "DÜ").Long);
    }

    [Fact]
    public void All_22_contradictions_are_there_with_quotes()
    {
        Assert.Equal(Enumerable.Range(1, 22).Select(n => $"a{n}"), City.Contradictions.Select(c => c.Key));
        Assert.All(City.Contradictions, c => Assert.NotEmpty(c.Quotes));
        Assert.All(City.Contradictions, c => Assert.NotEmpty(c.Concerns));
    }

    [Fact, Trait("R", "R-3.1-01"), Trait("R", "R-4.2-06")]
    public void The_councils_votes_are_35_to_0_and_26_to_11_with_unknown_abstentions()
    {
        var real = City.Resolutions.Where(r => !r.Example).ToList();
        Assert.Equal([(2019, 35, 0, null), (2023, 26, 11, (int?)null)], real.Select(r => (r.Year, r.For ?? -1, r.Against ?? -1, r.Abstentions)));
    }

    [Fact, Trait("R", "R-2.3-12"), Trait("R", "A14")]
    public void The_third_dialogue_has_a_day_but_no_year()
    {
        var dialogue = City.Events.Events.Single(e => e.Key == "open-government-dialog-3");
        Assert.Equal((3, null, new DayWithoutYear(4, 3)), (dialogue.Edition, dialogue.Date, dialogue.DayWithoutYear));
    }

    [Fact, Trait("R", "R-2.1-33"), Trait("R", "A5")]
    public void The_number_of_workshops_is_two_ranges() =>
        Assert.Equal([(2, 3), (1, 2)], City.Events.Series.Single(s => s.Key == "workshops-phase-2").Planned.Select(p => (p.Min, p.Max)));

    [Fact, Trait("R", "R-2.1-35"), Trait("R", "R-1.3-04")]
    public void The_scoring_template_has_eight_criteria_with_an_anchor_for_each_step()
    {
        Assert.Equal((0, 5, 8, 5), (City.Criteria.ScaleMin, City.Criteria.ScaleMax, City.Criteria.Criteria.Count, City.Criteria.Knockout.Count));
        Assert.Equal([20, 20, 15, 10, 10, 10, 10, 5], City.Criteria.Criteria.Select(c => c.Weight));
        Assert.All(City.Criteria.Criteria, c => Assert.Equal(6, c.Anchors.Count));
    }

    private static MeasureEntry Measure(string key) => City.Measures.Single(m => m.Key == key);
}
