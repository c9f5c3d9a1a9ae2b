using Konzil.Tests.World;
using Microsoft.AspNetCore.Hosting;

namespace Konzil.Tests.World;

/// <summary>The second city: other levels, fields, criteria and colours, and nothing but a folder.</summary>
public sealed class Musterstadt : City
{
    public static readonly string ContentFolder = Path.Combine(Path.GetDirectoryName(AgendaInTheCity.KonstanzFolder)!, "musterstadt");

    protected override void Settings(IWebHostBuilder host, string folder) => host.UseSetting("KONZIL_CONTENT", ContentFolder);
}
