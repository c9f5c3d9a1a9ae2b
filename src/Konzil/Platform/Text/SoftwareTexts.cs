using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Konzil.Platform;

/// <summary>
/// Everything the software itself says: fixed texts, and what methods say for a choice or a yes or no. Gathered once, and only
/// where a city names the levels in its own way.
/// </summary>
internal static class SoftwareTexts
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
    private const int Deepest = 4;

    private static readonly Lazy<IReadOnlyList<(Text Text, string Place, bool IsFixed)>> Gathered = new(() =>
        [.. typeof(Text).Assembly.GetTypes().Where(t => t is { IsEnum: false, ContainsGenericParameters: false }).SelectMany(Of).Select(t => (t.Text, t.Place, t.IsFixed))]);

    public static IReadOnlyList<(Text Text, string Place, bool IsFixed)> All => Gathered.Value;

    private static IEnumerable<(Text Text, string Place, bool IsFixed)> Of(Type type)
    {
        var place = type.FullName ?? "";
        foreach (var field in type.GetFields(Static).Where(f => !f.IsLiteral && Says(f.FieldType)))
        {
            foreach (var text in Inside(field.GetValue(null), 0))
            {
                yield return (text, place, true);
            }
        }

        foreach (var property in type.GetProperties(Static).Where(p => p.GetIndexParameters().Length == 0 && p.PropertyType != typeof(Text) && Lists(p.PropertyType)))
        {
            foreach (var text in Inside(Read(property, null), 0))
            {
                yield return (text, place, false);
            }
        }

        foreach (var method in type.GetMethods(Static).Where(m => m.ReturnType == typeof(Text) && !m.IsGenericMethodDefinition))
        {
            foreach (var text in Answers(method))
            {
                yield return (text, place, false);
            }
        }
    }

    private static IEnumerable<Text> Answers(MethodInfo method) => method.GetParameters() switch
    {
        [] => Call(method),
        [{ ParameterType.IsEnum: true } choice] => Enum.GetValues(choice.ParameterType).Cast<object>().SelectMany(v => Call(method, v)),
        [{ ParameterType: var kind }] when kind == typeof(bool) => Call(method, true).Concat(Call(method, false)),
        _ => [],
    };

    // A property of a request ("Current…") cannot be asked outside of one; it holds no wording of its own.
    private static IEnumerable<Text> Call(MethodInfo method, params object[] values)
    {
        try
        {
            return method.Invoke(null, values) is Text text ? [text] : [];
        }
        catch (TargetInvocationException)
        {
            return [];
        }
    }

    private static bool Says(Type type) => type.Namespace?.StartsWith("Konzil", StringComparison.Ordinal) == true || typeof(IEnumerable).IsAssignableFrom(type) && type != typeof(string) || typeof(ITuple).IsAssignableFrom(type);

    // "All" of a module: what is kept about people, which files there are.
    private static bool Lists(Type type) => typeof(IEnumerable).IsAssignableFrom(type) && type.GetGenericArguments() is [{ Namespace: { } space }] && space.StartsWith("Konzil", StringComparison.Ordinal);

    private static IEnumerable<Text> Inside(object? value, int depth) => value switch
    {
        null or string or Delegate or Type => [],
        Text text => [text],
        _ when depth == Deepest => [],
        IDictionary map => map.Values.Cast<object?>().SelectMany(v => Inside(v, depth + 1)),
        IEnumerable many when many is ICollection or Array => many.Cast<object?>().SelectMany(v => Inside(v, depth + 1)),
        ITuple parts => Enumerable.Range(0, parts.Length).SelectMany(i => Inside(parts[i], depth + 1)),
        _ when value.GetType() is { IsEnum: false, Namespace: { } space } type && space.StartsWith("Konzil", StringComparison.Ordinal) =>
            type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(p => p.GetIndexParameters().Length == 0 && Says(p.PropertyType) && !p.PropertyType.IsEnum).SelectMany(p => Inside(Read(p, value), depth + 1)),
        _ => [],
    };

    private static object? Read(PropertyInfo property, object? value)
    {
        try
        {
            return property.GetValue(value);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }
}
