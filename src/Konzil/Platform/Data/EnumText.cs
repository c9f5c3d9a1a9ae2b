using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Konzil.Platform;

/// <summary>
/// Enums are kept by their names. One class converts all of them: Entity Framework's own is a generic one, and the runtime compiled a
/// dozen methods of it for each of the city's enums at every start.
/// </summary>
public sealed class EnumText : ValueConverter
{
    private static readonly MethodInfo Parsing = typeof(EnumText).GetMethod(nameof(Parse))!;

    /// <summary>The base class wants expressions at once; those of a type are made when a question asks for them.</summary>
    private static readonly Expression<Func<object?>> Later = () => null;

    private readonly Lazy<LambdaExpression> writing;

    private readonly Lazy<LambdaExpression> reading;

    private EnumText(Type type)
        : base(Later, Later)
    {
        ModelClrType = type;
        writing = new(() => Writing(type));
        reading = new(() => Reading(type));
        ConvertToProvider = value => value is null ? null : (value as Enum ?? (Enum)Enum.ToObject(type, value)).ToString();
        ConvertFromProvider = text => text is null ? null : Enum.Parse(type, (string)text, ignoreCase: true);
    }

    public override Type ModelClrType { get; }

    public override Type ProviderClrType => typeof(string);

    public override Func<object?, object?> ConvertToProvider { get; }

    public override Func<object?, object?> ConvertFromProvider { get; }

    /// <summary>How written-down code would make one again.</summary>
    public override Expression ConstructorExpression => Expression.Call(typeof(EnumText), nameof(Of), null, Expression.Constant(ModelClrType));

    public override LambdaExpression ConvertToProviderExpression => writing.Value;

    public override LambdaExpression ConvertFromProviderExpression => reading.Value;

    public static EnumText Of(Type type) => new(type);

    /// <summary>Public, because queries call it.</summary>
    /// <exception cref="ArgumentException">The database holds a name that the type does not know.</exception>
    public static T Parse<T>(string text)
        where T : struct, Enum => Enum.Parse<T>(text, ignoreCase: true);

    private static LambdaExpression Writing(Type type)
    {
        var value = Expression.Parameter(type, "value");
        return Expression.Lambda(Expression.Call(value, typeof(object).GetMethod(nameof(ToString))!), value);
    }

    private static LambdaExpression Reading(Type type)
    {
        var text = Expression.Parameter(typeof(string), "text");
        return Expression.Lambda(Expression.Call(Parsing.MakeGenericMethod(type), text), text);
    }
}
