using System.Text.RegularExpressions;

namespace Konzil.Tests.Rules;

public partial class HonestMarkup
{
    private static readonly IReadOnlyList<SourceFile> Components = House.Sources(".razor");

    [Fact]
    public void No_inline_style_and_no_inline_script() => House.Holds(
        "The content policy forbids inline style and script; classes live in wwwroot/css:",
        Find(InlineStyleOrScript()));

    [Fact]
    public void Every_form_says_where_it_goes_and_how() => House.Holds(
        "A form has a literal method and action (rule 7), so that it works without JavaScript:",
        from form in Find(Forms(), withText: true)
        where !form.Contains("method=\"post\"", StringComparison.Ordinal) && !form.Contains("method=\"get\"", StringComparison.Ordinal) || !form.Contains("action=\"", StringComparison.Ordinal)
        select form);

    [Fact]
    public void Addresses_come_from_Paths() => House.Holds(
        "Write addresses in Paths only (rule 13); files in wwwroot are the exception:",
        Find(WrittenAddress()));

    [Fact]
    public void Words_for_screen_readers_do_not_stick_to_those_before() => House.Holds(
        "Razor takes away a space before an expression at the beginning of an element; write it as part of one, @(\" \" + words):",
        Find(LostSpace()));

    [Fact]
    public void Raw_html_comes_from_the_sanitiser() => House.Holds(
        "MarkupString shows a text as it is; only sanitised or own markup may pass (Platform, Ui):",
        from file in House.Sources(".razor", ".cs")
        where !file.Name.Contains("/Platform/", StringComparison.Ordinal) && !file.Name.Contains("/Ui/", StringComparison.Ordinal)
        where file.Text.Contains("(MarkupString)", StringComparison.Ordinal) || file.Text.Contains("AddMarkupContent", StringComparison.Ordinal)
        select file.Name);

    private static IEnumerable<string> Find(Regex pattern, bool withText = false) =>
        from file in Components
        from Match match in pattern.Matches(file.Text)
        let line = file.Text.AsSpan(0, match.Index).Count('\n') + 1
        select withText ? $"{file}:{line} {match.Value}" : $"{file}:{line}";

    [GeneratedRegex(@"\sstyle=""|<style[\s>]|<script(?![^>]*\ssrc=)|\son(click|change|submit|load|input|error)=""(?!@)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InlineStyleOrScript();

    [GeneratedRegex(@"kern-sr-only"">\s+@", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LostSpace();

    [GeneratedRegex(@"<form\b(""[^""]*""|[^>""])*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Forms();

    [GeneratedRegex(@"\s(href|action|formaction)=""@?\(?\$?""?/(?!vendor/|css/|js/|favicon)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WrittenAddress();
}
