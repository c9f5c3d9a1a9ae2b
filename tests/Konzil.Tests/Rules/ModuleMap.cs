namespace Konzil.Tests.Rules;

/// <summary>
/// Which module may use which. A module may also use whatever its neighbours below may use. To add an arrow, write it
/// here and say why in docs/decisions.
/// </summary>
internal static class ModuleMap
{
    private static readonly Dictionary<string, string[]> Below = new(StringComparer.Ordinal)
    {
        ["Platform"] = [],
        ["Ui"] = ["Platform"],
        ["People"] = ["Ui"],
        ["Strategy"] = ["People"],
        ["Discussion"] = ["Strategy"],
        ["Ideas"] = ["Discussion"],
        ["Events"] = ["Ideas"],
        ["Agenda"] = ["Ideas", "Events"],
        ["Scoring"] = ["Agenda"],
        ["Council"] = ["Scoring"],
        ["Steering"] = ["Agenda", "Council"],
        ["Budget"] = ["Steering"],
        ["Projects"] = ["Budget"],
        ["Meetings"] = ["Steering"],
        ["Course"] = ["Meetings"],
        ["Staffing"] = ["Projects", "Meetings"],
        ["Surveys"] = ["Ideas", "Agenda"],
        ["Voting"] = ["Steering"],
        ["Portfolio"] = ["Voting"],
        ["Privacy"] = ["People"],
        ["Monitoring"] = ["Portfolio", "Projects", "Surveys", "Course"],
        ["Communication"] = ["Projects", "Course"],
        ["Lotsen"] = ["Communication", "Meetings"],
        ["Inquiries"] = ["Strategy"],
        ["Partners"] = ["Projects"],
        ["Site"] = ["Privacy", "Monitoring", "Staffing", "Lotsen", "Inquiries", "Partners"],
    };

    public static IEnumerable<string> Modules => Below.Keys;

    public static IReadOnlySet<string> Allowed(string module)
    {
        var allowed = new SortedSet<string>(StringComparer.Ordinal) { module };
        foreach (var neighbour in Below[module])
        {
            allowed.UnionWith(Allowed(neighbour));
        }

        return allowed;
    }

    /// <summary>The module of a type by its namespace (Konzil.Ideas.Mail → Ideas); null for what belongs to none.</summary>
    public static string? Of(Type type) =>
        type.Assembly == typeof(Composition).Assembly && type.Namespace?.Split('.') is ["Konzil", var module, ..] ? module : null;
}
