using Konzil;
using Konzil.Platform;
using Konzil.Postgres;
using Konzil.Server;
using Konzil.Sqlite;

if (MethodVerbs.Knows(args))
{
    return await MethodVerbs.Run(args);
}

// The slim one: without IIS and HTTP/3, whose program files would only be read and kept.
var builder = WebApplication.CreateSlimBuilder(Addresses.Options(args));
builder.WebHost.UseStaticWebAssets();
Addresses.Use(builder);
builder.Services.AddKonzil(builder.Configuration);
if (builder.Configuration["KONZIL_DB"] is { Length: > 0 } postgres)
{
    _ = Task.Run(PostgresServices.ReadModel);
    builder.Services.UseKonzilPostgres(postgres);
}
else
{
    _ = Task.Run(SqliteServices.ReadModel);
    builder.Services.UseKonzilSqlite("Data Source=" + Path.Combine(Addresses.Data(builder.Configuration), "konzil.db"));
}

builder.Services.AddHostedService<Rest>();
var app = builder.Build();
app.UseKonzil();
return await Verbs.Run(app, args);

/// <summary>What WebApplicationFactory looks for.</summary>
public partial class Program;
