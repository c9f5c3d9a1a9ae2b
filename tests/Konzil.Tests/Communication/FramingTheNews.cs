using Konzil.Tests.World;
using Microsoft.AspNetCore.Hosting;

namespace Konzil.Tests.Communication;

/// <summary>A city whose own site may frame the small pages.</summary>
public sealed class FramingCity : City
{
    protected override void Settings(IWebHostBuilder host, string folder) => host.UseSetting("Embed:Ancestors", "https://www.example.org");
}

public class FramingTheNews(FramingCity city) : IClassFixture<FramingCity>
{
    [Fact]
    [Trait("R", "R-4.1-02")]
    public async Task Only_the_embedded_pages_may_be_framed_by_the_sites_of_the_city()
    {
        for (var again = 0; again < 2; again++)
        {
            Assert.EndsWith("frame-ancestors https://www.example.org", await Policy("/einbetten/neuigkeiten"), StringComparison.Ordinal);
            Assert.EndsWith("frame-ancestors 'none'", await Policy("/neuigkeiten"), StringComparison.Ordinal);
        }
    }

    private async Task<string> Policy(string path) => (await city.Visitor.Opens(path)).Answer.Headers.GetValues("Content-Security-Policy").Single();
}
