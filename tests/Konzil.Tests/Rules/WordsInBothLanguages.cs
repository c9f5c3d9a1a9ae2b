using System.Reflection;
using System.Text.RegularExpressions;
using Konzil.Platform;

namespace Konzil.Tests.Rules;

public partial class WordsInBothLanguages
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly IReadOnlyList<(string Where, Text Text)> All = [.. House.Assemblies.SelectMany(a => a.GetTypes()).Where(t => !t.ContainsGenericParameters).SelectMany(Texts)];

    [Fact]
    public void There_are_texts() => Assert.True(All.Count > 100, $"Only {All.Count} texts were found; does the check still see them?");

    [Fact]
    public void None_is_empty() => House.Holds(
        "A text without words:",
        All.Where(t => string.IsNullOrWhiteSpace(t.Text.De) || string.IsNullOrWhiteSpace(t.Text.En)).Select(t => t.Where));

    [Fact]
    public void Both_have_the_same_places() => House.Holds(
        "Both languages fill the same {0} places:",
        All.Where(t => !Places(t.Text.De).SetEquals(Places(t.Text.En))).Select(t => $"{t.Where}: \"{t.Text.De}\" / \"{t.Text.En}\""));

    [Fact]
    public void German_says_both_forms_instead_of_signs() => House.Holds(
        "Write \"Bürgerinnen und Bürger\"; screen readers stumble over signs inside words:",
        All.Where(t => GenderSign().IsMatch(t.Text.De)).Select(t => $"{t.Where}: {t.Text.De}"));

    [Fact]
    public void No_text_carries_markup() => House.Holds(
        "Markup belongs into components:",
        All.Where(t => Markup().IsMatch(t.Text.De) || Markup().IsMatch(t.Text.En)).Select(t => $"{t.Where}: {t.Text.De}"));

    private static IEnumerable<(string Where, Text Text)> Texts(Type type)
    {
        var fields = type.GetFields(Static).Where(f => f.FieldType == typeof(Text)).Select(f => (f.Name, Value: f.GetValue(null)));
        var properties = type.GetProperties(Static).Where(p => p.PropertyType == typeof(Text) && p.GetIndexParameters().Length == 0 && p.CanRead).Select(p => (p.Name, Value: p.GetValue(null)));
        var ofEnums = from method in type.GetMethods(Static)
                      where method.ReturnType == typeof(Text) && !method.IsGenericMethod && method.GetParameters() is [{ ParameterType.IsEnum: true }]
                      from value in Enum.GetValues(method.GetParameters()[0].ParameterType).Cast<object>()
                      select ($"{method.Name}({value})", Value: method.Invoke(null, [value]));
        return fields.Concat(properties).Concat(ofEnums).Where(x => x.Value is Text).Select(x => ($"{type.FullName}.{x.Item1}", (Text)x.Value!));
    }

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(m => m.Groups["number"].Value)];

    [GeneratedRegex(@"\{(?<number>\d+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();

    [GeneratedRegex(@"\p{L}[*:_·]in(nen)?\b|\p{Ll}Innen\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex GenderSign();

    [GeneratedRegex(@"</?[a-z]+[\s>]|&[a-z]+;", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Markup();
}
