using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Projects;

/// <summary>The project office: phases, work packages, hours and money of the projects.</summary>
public sealed class ProjectsModule : IModule
{
    public void Model(ModelBuilder model) => ProjectsTable.Add(model);

    public void Routes(IEndpointRouteBuilder routes) => routes.Get("/zeitplan", ShowTimeline.Show).Public().Cached();

    public void Services(IServiceCollection services)
    {
    }
}
