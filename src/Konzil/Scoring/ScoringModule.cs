using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Scoring;

/// <summary>Criteria, sealed rounds, blind score sheets, the ranking, lead projects.</summary>
public sealed class ScoringModule : IModule
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
