using Konzil.Platform;

namespace Konzil.Ui;

/// <summary>Where a step of a road stands.</summary>
public enum StepState
{
    Ahead,
    Running,
    Done,
}

/// <summary>One step of the upright gauge.</summary>
/// <param name="Title">What happens.</param>
/// <param name="Date">When, in words: "bis 12. November 2021".</param>
/// <param name="Body">One or two sentences.</param>
/// <param name="State">Done, running or ahead.</param>
/// <param name="Href">Where to read more.</param>
/// <param name="LinkText">The words of that link.</param>
public sealed record LatteStep(string Title, string? Date, string? Body, StepState State, string? Href = null, string? LinkText = null);

/// <summary>Where a measure comes from: an idea, a card, a project. The weight is its support and sets the width of its line.</summary>
public sealed record LineageSource(string Title, string? Href, string Meta, int Weight);

/// <summary>A station of the road of a measure.</summary>
public sealed record LineageStation(string Title, string Text, StepState State, string? Href = null);

internal static class StepStates
{
    public static string? Css(this StepState state) => state switch { StepState.Done => "ist", StepState.Running => "laeuft", _ => null };

    public static Text Word(this StepState state) => state switch { StepState.Done => ContentText.Done, StepState.Running => ContentText.Running, _ => ContentText.Ahead };
}
