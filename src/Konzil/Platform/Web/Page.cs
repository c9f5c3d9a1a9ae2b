using Microsoft.AspNetCore.Components;

namespace Konzil.Platform;

/// <summary>Base of every page component: what it shows, and what was wrong with the form if it is shown again.</summary>
public abstract class Page<TModel> : ComponentBase
{
    [Parameter, EditorRequired]
    public TModel Model { get; set; } = default!;

    [Parameter]
    public FormErrors Errors { get; set; } = FormErrors.None;
}
