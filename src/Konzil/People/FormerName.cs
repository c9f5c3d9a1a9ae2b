using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>
/// An earlier display name or address. What was written under it keeps it, as it was said; an erasure must find it there.
/// The two cannot be mixed up: a display name holds no @.
/// </summary>
public sealed class FormerName
{
    private FormerName()
    {
    }

    public FormerName(Guid personId, string name) => (PersonId, Name) = (personId, name);

    public Guid PersonId { get; private set; }

    public string Name { get; private set; } = "";

    public bool IsAddress => Name.Contains('@', StringComparison.Ordinal);

    internal static void Table(ModelBuilder model) => model.Entity<FormerName>(e =>
    {
        e.Ignore(x => x.IsAddress);
        e.ToTable("FormerNames").HasKey(x => new { x.PersonId, x.Name });
    });
}
