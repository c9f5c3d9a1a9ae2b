using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Konzil.Platform;

/// <summary>Lets Entity Framework keep every enum by <see cref="EnumText"/>.</summary>
public sealed class EnumsAsText(ValueConverterSelectorDependencies dependencies) : ValueConverterSelector(dependencies)
{
    public override IEnumerable<ValueConverterInfo> Select(Type modelClrType, Type? providerClrType = null) =>
        (Nullable.GetUnderlyingType(modelClrType) ?? modelClrType) is { IsEnum: true } type && providerClrType == typeof(string)
            ? [new ValueConverterInfo(type, typeof(string), i => EnumText.Of(i.ModelClrType))]
            : base.Select(modelClrType, providerClrType);
}
