using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Platform;

/// <summary>The store of pictures and documents that all modules share.</summary>
public sealed class FilesModule : IModule
{
    public void Model(ModelBuilder model) => StoredFile.Table(model);

    public IEnumerable<DataClass> PersonalData => PlatformData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/dateien/{id:guid}/{name}", ServeFile.Show).Public();
        routes.Get("/dateien/{id:guid}/klein/{name}", ServeFile.Small).Public();
    }

    public void Services(IServiceCollection services) =>
        services.AddSingleton(PlatformData.NeutralNames).AddScoped<FileStore>().Handle<FileRemoved, FileSweeper>().Handle<SweepFiles, FileSweeper>();
}
