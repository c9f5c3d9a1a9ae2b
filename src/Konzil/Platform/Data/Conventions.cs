using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Konzil.Platform;

/// <summary>One model on two databases: what every table has in common.</summary>
public static class Conventions
{
    private const string KeptAnnotation = "Konzil:NotInHistory";

    /// <summary>Longest text of a line (titles, names) and of a body, enforced by both databases.</summary>
    public const int Line = 200;

    public const int Body = 20_000;

    public static void Start(ModelConfigurationBuilder model)
    {
        // SQLite cannot order or compare DateTimeOffset, PostgreSQL refuses other offsets than zero: UTC on both.
        model.Properties<DateTimeOffset>().HaveConversion<UtcConverter>();
        model.Properties<decimal>().HavePrecision(18, 4);
        model.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40);
        model.Properties<string>().HaveMaxLength(Line);
    }

    public static void Finish(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            if (typeof(Entity).IsAssignableFrom(entity.ClrType))
            {
                entity.FindProperty(nameof(Entity.Id))!.ValueGenerated = ValueGenerated.Never;
                entity.FindProperty(nameof(Entity.Version))!.IsConcurrencyToken = true;
            }

            if (typeof(IHaveReaders).IsAssignableFrom(entity.ClrType))
            {
                // For rows of before: a column that is added needs a circle that exists.
                var circle = entity.FindProperty(nameof(IHaveReaders.Circle))!;
                circle.SetDefaultValue(Visibility.Team);
                circle.ValueGenerated = ValueGenerated.Never;
            }

            if (entity.IsMappedToJson() || entity.GetTableName() is not { } table)
            {
                continue;
            }

            entity.SetTableName(Snake(table));
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(Snake(property.GetColumnName()));

                // PostgreSQL enforces lengths by type, SQLite only by a check.
                if (property.ClrType == typeof(string) && property.GetMaxLength() is { } max)
                {
                    entity.AddCheckConstraint($"ck_{entity.GetTableName()}_{property.GetColumnName()}_length", $"length(\"{property.GetColumnName()}\") <= {max}");
                }
            }
        }
    }

    /// <summary>Counters and machine fields that would only make noise in the history.</summary>
    public static void NotInHistory(this IMutableProperty property) => property.SetAnnotation(KeptAnnotation, true);

    internal static bool IsKept(this IReadOnlyPropertyBase property) => property.FindAnnotation(KeptAnnotation) is not null;

    private static string Snake(string name) =>
        string.Concat(name.Select((c, i) => char.IsUpper(c) && i > 0 && !char.IsUpper(name[i - 1]) && name[i - 1] != '_' ? "_" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    /// <summary>Times are kept as UTC. Public, because a model worked out beforehand names it.</summary>
    public sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTime>(at => at.UtcDateTime, at => new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc)));
}
