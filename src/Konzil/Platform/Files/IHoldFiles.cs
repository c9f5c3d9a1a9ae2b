namespace Konzil.Platform;

/// <summary>A kind of thing that files can belong to. Its module says who may see them and which of them still exist.</summary>
public interface IHoldFiles
{
    /// <summary>Class name, as in <see cref="StoredFile.Kind"/>.</summary>
    string Kind { get; }

    /// <summary>Whether somebody may see the thing, by the same rule as on its page.</summary>
    Task<bool> MaySee(CityDb db, Me me, Guid itemId);

    /// <summary>The ids of all that exist; files of others are swept away after a day.</summary>
    IQueryable<Guid> Existing(CityDb db);
}
