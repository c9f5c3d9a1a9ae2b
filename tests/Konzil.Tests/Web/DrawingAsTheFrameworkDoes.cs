using System.Text.Encodings.Web;
using System.Text.Unicode;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Konzil.Tests.Web;

/// <summary>Our drawing leaves out what only live pages need; what it writes must be the same to the letter.</summary>
public class DrawingAsTheFrameworkDoes
{
    [Theory]
    [InlineData("de", false)]
    [InlineData("de", true)]
    [InlineData("en", true)]
    public async Task Every_component_in_every_state(string language, bool signedIn)
    {
        Language.Use(language);
        await using var services = Services(signedIn);
        Assert.Equal(await Framework<Workbench>(services), await Renderer.Text(services, typeof(Workbench), ParameterView.Empty));
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("")]
    [InlineData("Müßiggang – “quoted” 'single' `tick` + = & < > \" \u00a0 \u2028 \t\n")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("👩‍👩‍👧 🏛 ‮right to left")]
    [InlineData("lonely \ud800 surrogate")]
    public async Task Everything_a_person_can_type(string text)
    {
        await using var services = Services(false);
        var parameters = new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(Everything.Text)] = text };
        Assert.Equal(await Framework<Everything>(services, parameters), await Renderer.Text(services, typeof(Everything), ParameterView.FromDictionary(parameters)));
    }

    [Fact]
    public async Task A_long_text_with_one_sign_in_the_middle()
    {
        await using var services = Services(false);
        var text = new string('a', 200_000) + "<" + new string('é', 200_000);
        var html = await Renderer.Text(services, typeof(Everything), ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(Everything.Text)] = text }));
        Assert.Contains(new string('a', 200_000) + "&lt;" + new string('é', 200_000), html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_a_page_is_an_error_and_not_silence()
    {
        await using var services = Services(false);
        await Assert.ThrowsAsync<InvalidOperationException>(() => Renderer.Text(services, typeof(Wrong), ParameterView.Empty));
        await Assert.ThrowsAsync<NotSupportedException>(() => Renderer.Text(services, typeof(Live), ParameterView.Empty));
    }

    private static ServiceProvider Services(bool signedIn) => new ServiceCollection()
        .AddLogging()
        .AddSingleton(HtmlEncoder.Create(UnicodeRanges.All))
        .AddScoped(_ => new Frame
        {
            CityName = "Konstanz",
            AgendaName = "Digitale Agenda",
            Path = "/bausteine?a=1",
            Today = new DateOnly(2021, 10, 14),
            AssetVersion = "1",
            SignedInName = signedIn ? "Seerheinweg" : null,
            UnreadCount = 3,
        })
        .BuildServiceProvider();

    private static async Task<string> Framework<T>(ServiceProvider services, Dictionary<string, object?>? parameters = null) where T : IComponent
    {
        var language = Language.Code;
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            Language.Use(language);
            return (await renderer.RenderComponentAsync<T>(parameters is null ? ParameterView.Empty : ParameterView.FromDictionary(parameters))).ToHtmlString();
        });
    }

    /// <summary>Each kind of frame once.</summary>
    public sealed class Everything : ComponentBase
    {
        [Parameter]
        public string Text { get; set; } = "";

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.AddMarkupContent(0, "<!DOCTYPE html>\n");
            builder.OpenElement(1, "div");
            builder.AddAttribute(2, "title", Text);
            builder.AddAttribute(3, "hidden", true);
            builder.AddAttribute(4, "inert", false);
            builder.AddAttribute(5, "lang", (string?)null);
            builder.AddAttribute(6, "data-number", 5);
            builder.AddContent(7, Text);
            builder.AddContent(8, 42);
            builder.OpenElement(9, "br");
            builder.CloseElement();
            builder.OpenElement(10, "input");
            builder.AddAttribute(11, "value", Text);
            builder.CloseElement();
            builder.OpenElement(12, "i");
            builder.CloseElement();
            builder.OpenElement(13, "textarea");
            builder.AddAttribute(14, "value", Text);
            builder.CloseElement();
            builder.OpenElement(15, "textarea");
            builder.AddAttribute(16, "name", "a");
            builder.AddContent(17, Text);
            builder.CloseElement();
            builder.OpenElement(18, "select");
            builder.AddAttribute(19, "value", Text);
            foreach (var option in new[] { "plain", Text, "other" })
            {
                builder.OpenElement(20, "option");
                builder.AddAttribute(21, "value", option);
                builder.AddContent(22, option);
                builder.CloseElement();
            }

            builder.CloseElement();
            builder.OpenComponent<Frames>(23);
            builder.AddComponentParameter(24, nameof(Frames.Title), Text);
            builder.AddComponentParameter(25, nameof(Frames.ChildContent), (RenderFragment)(inner => inner.AddContent(0, Text)));
            builder.CloseComponent();
            builder.AddContent(26, (RenderFragment)(inner => inner.AddMarkupContent(0, "<b>ä</b>")));
            builder.CloseElement();
        }
    }

    public sealed class Frames : ComponentBase
    {
        [Parameter]
        public string? Title { get; set; }

        [Parameter]
        public RenderFragment? ChildContent { get; set; }

        private string _heading = "";

        protected override void OnInitialized() => _heading = "first ";

        protected override void OnParametersSet() => _heading += Title;

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "h2");
            builder.AddContent(1, _heading);
            builder.CloseElement();
            builder.AddContent(2, ChildContent);
        }
    }

    private sealed class Wrong : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<Frames>(0);
#pragma warning disable MA0115 // The mistake that is tested.
            builder.AddComponentParameter(1, "Titel", "");
#pragma warning restore MA0115
            builder.CloseComponent();
        }
    }

    private sealed class Live : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenElement(0, "p");
            builder.AddElementReferenceCapture(1, _ => { });
            builder.CloseElement();
        }
    }
}
