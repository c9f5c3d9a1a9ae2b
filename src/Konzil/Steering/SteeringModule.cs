using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Steering;

/// <summary>Delivery: status, milestones, money by year, indicators, reports; phases and work packages.</summary>
public sealed class SteeringModule : IModule
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
