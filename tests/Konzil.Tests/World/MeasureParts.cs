using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.World;

/// <summary>Draws the sections that modules bring to a measure's page, as any visitor sees them.</summary>
internal static class MeasureParts
{
    public static async Task<string> Of(City city, Measure measure, string? language = null)
    {
        await using var scope = city.Services.CreateAsyncScope();
        Language.Use(language);
        var fragments = new List<RenderFragment>();
        foreach (var part in scope.ServiceProvider.GetServices<IMeasurePart>().OrderBy(p => p.Order))
        {
            if (await part.Show(measure, Me.Stranger, CancellationToken.None) is { } fragment)
            {
                fragments.Add(fragment);
            }
        }

        var html = await Renderer.Text(scope.ServiceProvider, typeof(All), ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(All.Fragments)] = fragments }));
        return System.Net.WebUtility.HtmlDecode(string.Join(' ', html.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    public sealed class All : ComponentBase
    {
        [Parameter] public IReadOnlyList<RenderFragment> Fragments { get; set; } = [];

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            foreach (var fragment in Fragments)
            {
                builder.AddContent(0, fragment);
            }
        }
    }
}
