namespace Konzil.Server;

/// <summary>Where the platform listens and keeps its data.</summary>
internal static class Addresses
{
    public static string Data(IConfiguration configuration)
    {
        var folder = Path.GetFullPath(configuration["KONZIL_DATA"] ?? "data");
        Directory.CreateDirectory(folder);
        return folder;
    }

    public static void Use(WebApplicationBuilder builder)
    {
        builder.WebHost.UseUrls((builder.Configuration["KONZIL_URLS"] ?? "http://localhost:8080").Split(';'));
        if (string.IsNullOrEmpty(builder.Configuration["Mail:Folder"]))
        {
            builder.Configuration["Mail:Folder"] = Path.Combine(Data(builder.Configuration), "mails");
        }
    }
}
