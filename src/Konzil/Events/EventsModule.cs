using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Events;

/// <summary>Dates, workshops and the paper cards written there.</summary>
public sealed class EventsModule : IModule
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
