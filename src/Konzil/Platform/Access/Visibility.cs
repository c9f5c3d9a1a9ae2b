using Microsoft.EntityFrameworkCore;

namespace Konzil.Platform;

/// <summary>Who reads something that is not (yet) for everybody. Each circle holds the ones before it.</summary>
public enum Visibility
{
    /// <summary>Whoever works with it in the office.</summary>
    Team,

    /// <summary>Everybody who works for the city.</summary>
    Administration,

    /// <summary>The members of the council and their groups as well.</summary>
    Council,
}

/// <summary>Something with a circle of readers and, if wanted, a day from which everybody reads it.</summary>
public interface IHaveReaders
{
    Guid Id { get; }

    Visibility Circle { get; }

    /// <summary>For everybody, now.</summary>
    bool IsPublic { get; }

    /// <summary>The day from which it is for everybody; null without a day of its own.</summary>
    DateOnly? PublicFrom { get; }

    /// <summary>The day has come. Does nothing where it was taken back meanwhile.</summary>
    void Publish(DateOnly today);
}

/// <summary>What a form says about the readers.</summary>
public sealed record Release(Visibility Circle, bool Wanted, DateOnly? From)
{
    public const string CircleField = nameof(IHaveReaders.Circle);
    public const string PublicField = nameof(IHaveReaders.IsPublic);
    public const string FromField = nameof(IHaveReaders.PublicFrom);

    /// <summary>For everybody, at once.</summary>
    public static readonly Release Everybody = new(Visibility.Team, true, null);

    /// <summary>For nobody but the team.</summary>
    public static readonly Release TeamOnly = new(Visibility.Team, false, null);

    public static Release Read(Form form) => new(
        form.Choice<Visibility>(CircleField, VisibilityText.CircleWrong, required: false) ?? Visibility.Team,
        form.Ticked(PublicField),
        form.Date(FromField, VisibilityText.DayWrong));

    /// <summary>A day that has come, or none, is now.</summary>
    public bool IsDue(DateOnly today) => Wanted && (From is null || From <= today);

    /// <summary>The day that is kept; without the tick a day means nothing.</summary>
    public DateOnly? Day => Wanted ? From : null;
}

/// <summary>The one rule for everything that has readers; every list, page and file asks it.</summary>
public static class Readers
{
    /// <summary>What the person may read outside the office: what is for everybody, and what their circle reads.</summary>
    public static IQueryable<T> ReadBy<T>(this IQueryable<T> all, Me me) where T : class, IHaveReaders
    {
        var circles = Circles(me);
        return circles.Length == 0 ? all.Where(x => x.IsPublic) : all.Where(x => x.IsPublic || circles.Contains(x.Circle));
    }

    /// <summary>As <see cref="ReadBy{T}"/>, and all of it for the team that works with it.</summary>
    public static IQueryable<T> ReadBy<T>(this IQueryable<T> all, Me me, Permission team) where T : class, IHaveReaders => me.May(team) ? all : all.ReadBy(me);

    private static Visibility[] Circles(Me me) => me.May(Permission.ReadInternal) ? [Visibility.Administration, Visibility.Council] : me.May(Permission.ReadCouncilTexts) ? [Visibility.Council] : [];
}

/// <summary>Comes up on the day from which everybody reads it.</summary>
public sealed record PublicationDue(string Kind, Guid Id, DateOnly Day);

/// <summary>Makes public what was to be public from today.</summary>
public sealed class CarryOutPublication(CityDb db) : IHandle<PublicationDue>
{
    private static readonly TimeOnly Night = new(0, 5);

    /// <summary>Plans the day; saved with the deed. Nothing where it is public already or has no day.</summary>
    public static void Plan(CityDb db, IHaveReaders item)
    {
        if (item is { IsPublic: false, PublicFrom: { } day })
        {
            db.Say(new PublicationDue(item.GetType().Name, item.Id, day), Format.At(day, Night));
        }
    }

    public async Task Do(PublicationDue news, CancellationToken cancellation)
    {
        var type = db.Model.GetEntityTypes().Single(t => t.ClrType.Name == news.Kind && typeof(IHaveReaders).IsAssignableFrom(t.ClrType)).ClrType;

        // Moved or taken back meanwhile: another job has the other day, or none.
        if (await db.FindAsync(type, [news.Id], cancellation) is IHaveReaders item && item.PublicFrom == news.Day)
        {
            item.Publish(Format.Day(db.Now));
            await db.SaveChangesAsync(cancellation);
        }
    }
}
