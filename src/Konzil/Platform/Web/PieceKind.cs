using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Platform;

/// <summary>What a component class needs: its parameters and its services, looked up once for each class.</summary>
internal sealed class PieceKind
{
    private const BindingFlags All = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly ConcurrentDictionary<Type, PieceKind> Known = new();

    private readonly Type _type;
    private readonly Setter[] _parameters;
    private readonly Setter[] _services;

    private PieceKind(Type type)
    {
        _type = type;
        _parameters = [.. Settable<ParameterAttribute>(type)];
        _services = [.. Settable<InjectAttribute>(type)];
    }

    public static PieceKind Of(Type type) => Known.TryGetValue(type, out var kind) ? kind : Known.GetOrAdd(type, static t => new PieceKind(t));

    public ComponentBase New(IServiceProvider services)
    {
        var piece = (ComponentBase)Activator.CreateInstance(_type)!;
        foreach (var setter in _services)
        {
            setter.Set.Invoke(piece, services.GetRequiredService(setter.Type));
        }

        return piece;
    }

    public void Set(ComponentBase piece, string name, object? value)
    {
        foreach (var setter in _parameters)
        {
            if (setter.Name == name)
            {
                setter.Set.Invoke(piece, value);
                return;
            }
        }

        throw new InvalidOperationException($"{_type.Name} has no parameter {name}.");
    }

    private static IEnumerable<Setter> Settable<TAttribute>(Type type) where TAttribute : Attribute =>
        from property in Properties(type)
        where property.IsDefined(typeof(TAttribute))
        select new Setter(property.Name, property.PropertyType, MethodInvoker.Create(property.GetSetMethod(nonPublic: true)
            ?? throw new InvalidOperationException($"{type.Name}.{property.Name} cannot be set.")));

    // Private properties of a base class do not show on the class below.
    private static IEnumerable<PropertyInfo> Properties(Type? type)
    {
        for (; type is not null && type != typeof(ComponentBase); type = type.BaseType)
        {
            foreach (var property in type.GetProperties(All | BindingFlags.DeclaredOnly))
            {
                yield return property;
            }
        }
    }

    private sealed record Setter(string Name, Type Type, MethodInvoker Set);
}
