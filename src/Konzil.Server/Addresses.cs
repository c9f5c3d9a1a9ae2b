namespace Konzil.Server;

/// <summary>Where the platform listens and keeps its data.</summary>
internal static class Addresses
{
    /// <summary>Settings and wwwroot lie beside the program, wherever it is started from.</summary>
    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = args,
        ContentRootPath = args.Any(a => a.StartsWith("--contentRoot", StringComparison.OrdinalIgnoreCase)) ? null : AppContext.BaseDirectory,
    };

    public static string Data(IConfiguration configuration)
    {
        var folder = Path.GetFullPath(configuration["KONZIL_DATA"] ?? "data");
        Directory.CreateDirectory(folder);
        return folder;
    }

    public static string[] Urls(IConfiguration configuration) => (configuration["KONZIL_URLS"] ?? "http://localhost:8080").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public static void Use(WebApplicationBuilder builder)
    {
        builder.WebHost.UseUrls(Urls(builder.Configuration));
        // Mostly a proxy speaks HTTPS for us, and OpenSSL need not be loaded at all.
        if (builder.Configuration.GetSection("Kestrel").Exists() || Urls(builder.Configuration).Any(u => u.StartsWith("https:", StringComparison.OrdinalIgnoreCase)))
        {
            builder.WebHost.UseKestrelHttpsConfiguration();
        }

        if (string.IsNullOrEmpty(builder.Configuration["Mail:Folder"]))
        {
            builder.Configuration["Mail:Folder"] = Path.Combine(Data(builder.Configuration), "mails");
        }
    }
}
