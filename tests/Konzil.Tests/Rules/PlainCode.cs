using System.Text.RegularExpressions;

namespace Konzil.Tests.Rules;

public partial class PlainCode
{
    [Fact]
    public void An_interface_has_two_implementations()
    {
        var types = House.Assemblies.SelectMany(a => a.GetTypes()).ToList();
        var breaches = from contract in types
                       where contract.IsInterface && contract.Namespace?.StartsWith("Konzil", StringComparison.Ordinal) == true
                       let count = types.Count(t => t is { IsClass: true, IsAbstract: false } && t.GetInterfaces().Any(i => (i.IsGenericType ? i.GetGenericTypeDefinition() : i) == contract))
                       where count == 1
                       select $"{contract.FullName} has one implementation; use the class";
        House.Holds("An interface earns its name with a second implementation (rule 5):", breaches);
    }

    [Fact]
    public void Time_comes_in()
    {
        var breaches = from file in House.Sources(".cs", ".razor")
                       from number in Numbers(file, Clock())
                       select $"{file}:{number}";
        House.Holds("Take TimeProvider, entities take now (rule 8):", breaches);
    }

    [Fact]
    public void Nothing_is_left_for_later()
    {
        var breaches = from file in House.Sources(".cs", ".razor", ".css", ".js")
                       from number in Numbers(file, Later())
                       select $"{file}:{number}";
        House.Holds("No TODO in the code; what is missing is an issue:", breaches);
    }

    [Fact]
    public void Only_the_page_answers_html()
    {
        var breaches = from file in House.Sources(".cs")
                       where !file.Name.Contains("/Platform/", StringComparison.Ordinal) && file.Text.Contains("Results.Json", StringComparison.Ordinal)
                       select file.Name;
        House.Holds("Slices answer with View (rule 7):", breaches);
    }

    [Fact]
    public void What_is_kept_in_memory_is_written_by_saving()
    {
        IReadOnlyList<Type> kept = [.. Konzil.Strategy.Catalog.Kinds, .. Konzil.Ideas.RoundList.Kinds, .. Konzil.Discussion.Rulebook.Kinds];
        var sources = House.Sources(".cs");
        var sets = sources.SelectMany(f => Sets().Matches(f.Text)).Where(m => kept.Any(k => k.Name == m.Groups["kind"].Value)).Select(m => m.Groups["set"].Value).ToList();
        Assert.Equal(kept.Count, sets.Count);
        var breaches = from file in sources
                       from Match bulk in Bulk().Matches(file.Text)
                       where sets.Contains(bulk.Groups["set"].Value) || kept.Any(k => k.Name == bulk.Groups["set"].Value)
                       select $"{file}: {bulk.Value}";
        House.Holds("Load it and save: a bulk command does not say what it changed, and pages would show what was (Generation):", breaches);
    }

    private static IEnumerable<int> Numbers(SourceFile file, Regex pattern) =>
        file.Lines.Select((line, i) => (line, i)).Where(x => pattern.IsMatch(x.line)).Select(x => x.i + 1);

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Clock();

    [GeneratedRegex(@"DbSet<(?<kind>\w+)> (?<set>\w+) =>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sets();

    [GeneratedRegex(@"\bdb\.(Set<)?(?<set>\w+)\b[^;{}]*\.Execute(Update|Delete)Async", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Bulk();

    [GeneratedRegex(@"\b(TODO|FIXME|HACK|XXX)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Later();
}
