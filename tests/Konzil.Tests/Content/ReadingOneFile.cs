using Konzil.Platform.Content;
using Xunit;

namespace Konzil.Tests.Content;

public sealed class ReadingOneFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("konzil-content-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("2019-11-01", "2019-11-01")]
    [InlineData("heute", "2026-05-04")]
    [InlineData("heute-40", "2026-03-25")]
    [InlineData("heute+21", "2026-05-25")]
    public void Days_are_fixed_or_count_from_today(string written, string day) =>
        Assert.Equal(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), Open($"day: {written}").Map.Date("day"));

    [Fact]
    public void A_time_is_the_citys_time()
    {
        var (_, map) = Open("summer: heute 18:05\nwinter: 2026-01-10 18:05\nnoon: heute");
        Assert.Equal(new DateTimeOffset(2026, 5, 4, 16, 5, 0, TimeSpan.Zero), map.Moment("summer"));
        Assert.Equal(new DateTimeOffset(2026, 1, 10, 17, 5, 0, TimeSpan.Zero), map.Moment("winter"));
        Assert.Equal(new DateTimeOffset(2026, 5, 4, 10, 0, 0, TimeSpan.Zero), map.Moment("noon"));
    }

    [Fact]
    public void Years_are_fixed_or_count_from_this_year()
    {
        var (_, map) = Open("a: 2019\nb: jahr\nc: jahr-1\nd: jahr+1");
        Assert.Equal([2019, 2026, 2025, 2027], new[] { "a", "b", "c", "d" }.Select(map.Year));
    }

    [Fact]
    public void Empty_is_not_zero()
    {
        var (folder, map) = Open("abstentions:\nvotes: 0");
        Assert.Null(map.OptionalInt("abstentions"));
        Assert.Equal(0, map.OptionalInt("votes"));
        folder.Check();
    }

    [Fact]
    public void A_required_but_empty_value_is_missing()
    {
        var (folder, map) = Open("title:");
        Assert.Equal("", map.Text("title"));
        Assert.Equal("file.yaml:1: Die Angabe „title“ fehlt. Bitte eintragen.", Assert.Single(folder.Errors.All).ToString());
    }

    [Theory]
    [InlineData("amount: 40.000,00")]
    [InlineData("amount: 40 000")]
    [InlineData("amount: [1]")]
    public void Amounts_have_one_way_to_be_written(string yaml)
    {
        var (folder, map) = Open(yaml);
        Assert.Null(map.OptionalDecimal("amount"));
        Assert.Equal(1, Assert.Single(folder.Errors.All).Line);
    }

    [Fact]
    public void An_unknown_name_in_a_nested_block_has_its_own_line()
    {
        var (folder, map) = Open("list:\n  - name: a\n  - nmae: b\n    name: c");
        Assert.Equal(["a", "c"], map.Maps("list").Select(m => m.Text("name")));
        var error = Assert.Single(Assert.Throws<ContentException>(folder.Check).Errors);
        Assert.Equal(3, error.Line);
        Assert.Contains("Möglich sind: name", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_name_twice_in_one_block_is_a_mistake()
    {
        var (folder, _) = Open("a: 1\nb: 2\na: 3");
        Assert.Equal(3, Assert.Single(folder.Errors.All).Line);
    }

    [Fact]
    public void A_page_without_a_head_says_how_to_write_one()
    {
        File.WriteAllText(Path.Combine(_folder, "page.md"), "Nur Text");
        var folder = ContentFolder.Open(_folder, ShippedContent.Today);
        folder.Page("page.md");
        Assert.Contains("Der Kopf fehlt", Assert.Single(folder.Errors.All).Message, StringComparison.Ordinal);
    }

    private (ContentFolder Folder, ContentMap Map) Open(string yaml)
    {
        File.WriteAllText(Path.Combine(_folder, "file.yaml"), yaml);
        var folder = ContentFolder.Open(_folder, ShippedContent.Today);
        return (folder, folder.Read("file.yaml"));
    }
}
