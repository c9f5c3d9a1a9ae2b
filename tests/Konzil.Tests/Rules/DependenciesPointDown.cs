namespace Konzil.Tests.Rules;

public class DependenciesPointDown
{
    [Fact]
    public void Every_module_has_a_place_in_the_map()
    {
        var unknown = typeof(Composition).Assembly.GetTypes().Select(ModuleMap.Of).OfType<string>().Distinct(StringComparer.Ordinal).Except(ModuleMap.Modules, StringComparer.Ordinal);
        House.Holds("A new module needs its arrows in tests/Konzil.Tests/Rules/ModuleMap.cs:", unknown);
    }

    [Fact]
    public void A_module_uses_only_the_modules_below_it()
    {
        var breaches = from type in typeof(Composition).Assembly.GetTypes()
                       let module = ModuleMap.Of(type)
                       where module is not null
                       let allowed = ModuleMap.Allowed(module)
                       from used in References.Of(type)
                       let other = ModuleMap.Of(used)
                       where other is not null && !allowed.Contains(other)
                       select $"{Readable(type)} uses {Readable(used)}; {module} may use only: {string.Join(", ", allowed)}";
        House.Holds("A module may use only the modules below it (docs/decisions, ModuleMap.cs). Speak upwards by events (Say).", breaches.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_check_sees_what_a_method_calls() =>
        Assert.Contains(typeof(Konzil.Platform.CityDb), References.Of(typeof(Konzil.Ideas.SupportIdea)).Concat(Nested(typeof(Konzil.Ideas.SupportIdea))));

    [Fact]
    public void Only_the_two_database_projects_know_their_database()
    {
        var breaches = from file in House.Sources(".cs", ".razor")
                       where !file.Name.StartsWith("src/Konzil.Sqlite/", StringComparison.Ordinal) && !file.Name.StartsWith("src/Konzil.Postgres/", StringComparison.Ordinal)
                       from word in new[] { "IsSqlite(", "IsNpgsql(", "Microsoft.Data.Sqlite", "using Npgsql" }
                       where file.Text.Contains(word, StringComparison.Ordinal)
                       select $"{file}: {word}";
        House.Holds("What differs between the databases belongs into their dialect (rule 14):", breaches);
    }

    [Fact]
    public void The_decision_methods_depend_on_nothing()
    {
        var others = typeof(Methods.Similarity.GermanText).Assembly.GetReferencedAssemblies().Select(a => a.Name!).Where(n => !n.StartsWith("System", StringComparison.Ordinal));
        House.Holds("Konzil.Methods is usable alone:", others);
    }

    private static IEnumerable<Type> Nested(Type type) => type.GetNestedTypes(System.Reflection.BindingFlags.NonPublic).SelectMany(References.Of);

    private static string Readable(Type type) => (type.DeclaringType is null ? type : type.DeclaringType).FullName ?? type.Name;
}
