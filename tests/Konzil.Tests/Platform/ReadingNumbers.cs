using System.Globalization;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Konzil.Tests.Platform;

/// <summary>What a field shows is read back as the same number, in both languages; what could be two numbers is refused.</summary>
[Trait("R", "R-4.4-01")]
public class ReadingNumbers
{
    [Theory]
    [InlineData("de", "70.000", "70000")]
    [InlineData("de", "70.000,5", "70000.5")]
    [InlineData("de", "1.234.567,89", "1234567.89")]
    [InlineData("de", "12,5", "12.5")]
    [InlineData("de", "12.5", "12.5")]
    [InlineData("de", "40000.50", "40000.50")]
    [InlineData("de", "0.125", "0.125")]
    [InlineData("de", "-3,25 €", "-3.25")]
    [InlineData("de", "1,234.5", null)]
    [InlineData("de", "1.23,4", null)]
    [InlineData("de", "1,234,567", null)]
    [InlineData("en", "70,000", "70000")]
    [InlineData("en", "€70,000.5", "70000.5")]
    [InlineData("en", "1,234,567.89", "1234567.89")]
    [InlineData("en", "12.5", "12.5")]
    [InlineData("en", "12,5", "12.5")]
    [InlineData("en", "0,125", "0.125")]
    [InlineData("en", "1.234", "1.234")]
    [InlineData("en", "1,23.4", null)]
    [InlineData("en", "1.234,5", null)]
    [InlineData("en", "1.234.567", null)]
    [InlineData("en", ".", null)]
    [InlineData("de", "-", null)]
    [InlineData("de", "12 Stück", null)]
    public void A_number_is_read_as_the_language_of_the_page_writes_it(string language, string typed, string? read)
    {
        Language.Use(language);
        var form = Typed(typed);
        Assert.Equal(read, form.Number("n", -10_000_000, 10_000_000, new Text("falsch", "wrong"))?.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(read is null, form.HasErrors);
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void What_is_shown_is_read_back(string language)
    {
        Language.Use(language);
        foreach (var number in new[] { 0m, 0.5m, 0.125m, 1m, 12.5m, 999.99m, 1000m, 1234.5m, 70_000m, 140_070.05m, 1_234_567m, -1200m, -0.25m })
        {
            Assert.Equal(number, Typed(number.ToString("#,0.####", CultureInfo.CurrentCulture)).Number("n", -10_000_000, 10_000_000, new Text("falsch", "wrong")));
        }
    }

    private static Form Typed(string text) => new(new FormCollection(new Dictionary<string, StringValues>(StringComparer.Ordinal) { ["n"] = text }));
}
