using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Council;

/// <summary>Resolutions of the council and the adopted versions of the agenda.</summary>
public sealed class CouncilModule : IModule
{
    public void Model(ModelBuilder model)
    {
    }

    public void Routes(IEndpointRouteBuilder routes)
    {
    }

    public void Services(IServiceCollection services)
    {
    }
}
