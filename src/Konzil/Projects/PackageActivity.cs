using Konzil.Platform;

namespace Konzil.Projects;

public sealed class PackageActivity
{
    private PackageActivity()
    {
    }

    public PackageActivity(Guid packageId, int order, Text title, bool optional) =>
        (PackageId, Order, De, En, IsOptional) = (packageId, order, title.De, title.En, optional);

    public Guid PackageId { get; private set; }

    public int Order { get; private set; }

    public string De { get; private set; } = "";

    public string En { get; private set; } = "";

    public bool IsOptional { get; private set; }

    public Text Title => new(De, En);

    internal void Write(Text title, bool optional) => (De, En, IsOptional) = (title.De, title.En, optional);
}
