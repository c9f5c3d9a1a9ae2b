using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Agenda;

public class LoadingTheAgenda(City city) : CityTest(city)
{
    [Fact]
    [Trait("R", "R-1.4-01")]
    [Trait("R", "R-1.2-06")]
    public async Task Loading_twice_gives_the_same_rows()
    {
        await City.LoadsKonstanz();
        var first = await City.Do(Counts);
        var ids = await City.Do(db => db.Measures.OrderBy(m => m.Number).Select(m => m.Id).ToListAsync());
        await City.LoadsKonstanz();
        Assert.Equal(first, await City.Do(Counts));
        Assert.Equal(ids, await City.Do(db => db.Measures.OrderBy(m => m.Number).Select(m => m.Id).ToListAsync()));
        Assert.Equal(10, await City.Do(db => db.Fields.CountAsync()));
        Assert.Equal(6, await City.Do(db => db.Goals.CountAsync()));
        Assert.Equal(22, await City.Do(db => db.Contradictions.CountAsync()));
    }

    [Fact]
    public async Task A_changed_title_changes_the_row_and_nothing_else()
    {
        await City.LoadsKonstanz();
        var folder = Directory.CreateTempSubdirectory("konzil-content-").FullName;
        try
        {
            Copy(AgendaInTheCity.KonstanzFolder, folder);
            var file = Path.Combine(folder, "measures.yaml");
            await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("de: Leihladen", "de: Verleih", StringComparison.Ordinal).Replace("\"Leihladen: Werkzeug und Lastenräder teilen\"", "\"Verleih: Werkzeug teilen\"", StringComparison.Ordinal));
            var before = await City.Do(db => db.Measures.CountAsync());
            await City.LoadsContent(folder);
            Assert.Equal(before, await City.Do(db => db.Measures.CountAsync()));
            Assert.Equal("Verleih: Werkzeug teilen", await City.Do(db => db.Measures.Where(m => m.Number == 25).Select(m => m.Title).SingleAsync()));
        }
        finally
        {
            Directory.Delete(folder, true);
        }
    }

    [Fact]
    [Trait("R", "R-1.1-05")]
    [Trait("R", "R-1.3-03")]
    public async Task Every_loaded_measure_has_a_problem_a_benefit_a_goal_and_a_step()
    {
        await City.LoadsKonstanz();
        var measures = await City.Do(db => db.Measures.Include(m => m.Goals).AsNoTracking().ToListAsync());
        Assert.All(measures, m =>
        {
            Assert.NotNull(m.PublishedAt);
            Assert.NotEqual("", m.Problem);
            Assert.NotEqual("", m.BenefitCitizens + m.BenefitCompanies + m.BenefitAdministration);
            Assert.NotEmpty(m.Goals);
        });
        var stepped = await City.Do(db => db.MeasureSteps.Select(s => s.MeasureId).Distinct().CountAsync());
        Assert.Equal(measures.Count, stepped);
        Assert.Contains(measures, m => m.Level == MeasureLevel.UnderReview);
        Assert.Equal(measures.Max(m => m.Number) + 1, await City.Do(db => NumberSeries.Take(db, Measure.Kind)));
    }

    [Fact]
    [Trait("R", "R-1.4-09")]
    public async Task The_roadmap_has_its_three_spellings_and_its_two_roles()
    {
        await City.LoadsKonstanz();
        var roadmap = await City.Do(db => db.Measures.AsNoTracking().SingleAsync(m => m.Number == 1));
        Assert.Contains("Kn.digital", roadmap.Aliases);
        Assert.True(roadmap.IsFoundation && roadmap.IsSubPortfolio && roadmap.IsExisting);
        Assert.Equal(DeliveryStatus.NotStated, roadmap.Delivery);
        Assert.Equal(["a15", "a16"], roadmap.Contradictions);
    }

    private static async Task<string> Counts(CityDb db) => string.Join(' ',
        await db.Measures.CountAsync(), await db.MeasureGoals.CountAsync(), await db.MeasureFields.CountAsync(), await db.MeasureOrigins.CountAsync(), await db.Set<Activity>().CountAsync(),
        await db.MeasureSteps.CountAsync(), await db.Fields.CountAsync(), await db.FieldGoals.CountAsync(), await db.Goals.CountAsync(), await db.Districts.CountAsync(), await db.CitySettings.CountAsync(),
        await db.Glossary.CountAsync(), await db.Variants.CountAsync(), await db.StrategyChoices.CountAsync(), await db.SuccessFactors.CountAsync(), await db.Contradictions.CountAsync());

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
