using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Konzil.Tests.Databases;

/// <summary>The migrations of both databases make exactly the model of the code. Needs no server.</summary>
public class KeepingTheTwoInStep
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_migrations_are_up_to_date(bool postgres)
    {
        using var db = Unconnected(postgres);
        Assert.False(db.Database.HasPendingModelChanges(), "The model changed: bin/migration AddWhatChanged (before the first release: bin/migration --reset).");
    }

    [Fact]
    public void Both_have_the_same_migrations()
    {
        using var sqlite = Unconnected(postgres: false);
        using var postgres = Unconnected(postgres: true);
        Assert.Equal(sqlite.Database.GetMigrations(), postgres.Database.GetMigrations());
    }

    [Fact]
    public void Every_text_has_a_length()
    {
        using var db = Unconnected(postgres: false);
        var breaches = from entity in db.Model.GetEntityTypes()
                       where !entity.IsMappedToJson()
                       from property in entity.GetProperties()
                       where property.ClrType == typeof(string) && property.GetMaxLength() is null
                       select $"{entity.DisplayName()}.{property.Name}";
        Rules.House.Holds("A text without a length can be filled without end:", breaches);
    }

    [Fact]
    public void Enums_are_stored_by_name()
    {
        using var db = Unconnected(postgres: false);
        var breaches = from entity in db.Model.GetEntityTypes()
                       from property in entity.GetProperties()
                           // A set of marks is bits with fixed values; its names together would not fit a column.
                       where (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) is { IsEnum: true } kind && !kind.IsDefined(typeof(FlagsAttribute), false) && property.GetProviderClrType() != typeof(string) && property.GetTypeMapping().Converter?.ProviderClrType != typeof(string)
                       select $"{entity.DisplayName()}.{property.Name}";
        Rules.House.Holds("An enum stored as a number changes its meaning when a value is inserted:", breaches);
    }

    private static CityDb Unconnected(bool postgres) => TestDatabase.Open(postgres, postgres ? "Host=nowhere.invalid;Database=none" : "Data Source=:memory:");
}
