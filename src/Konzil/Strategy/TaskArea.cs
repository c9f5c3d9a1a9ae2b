using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Strategy;

/// <summary>
/// A task area of the town hall, from a catalogue the city may replace. Measures are tagged with several; it is no tree they
/// would have to fit into.
/// </summary>
public sealed class TaskArea : Entity, IHaveHistory
{
    private TaskArea()
    {
    }

    public TaskArea(string key) => Key = key;

    public string Key { get; private set; } = "";

    public int Order { get; private set; }

    public string NameDe { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    /// <summary>No longer in the catalogue: what is tagged with it stays so, nothing new can be.</summary>
    public bool IsRetired { get; private set; }

    public Text Name => new(NameDe, NameEn);

    public void Write(int order, Text name) => (Order, NameDe, NameEn, IsRetired) = (order, name.De, name.En, false);

    public void Retire() => IsRetired = true;

    internal static void Table(ModelBuilder model) => model.Entity<TaskArea>(e =>
    {
        e.ToTable("TaskAreas").HasIndex(x => x.Key).IsUnique();
        e.Ignore(x => x.Name);
    });
}
