namespace Konzil.Ui;

public enum NoticeKind
{
    /// <summary>What became of it, what is similar.</summary>
    Accent,

    /// <summary>A question that comes first.</summary>
    Edge,

    /// <summary>Quiet ground.</summary>
    Calm,

    /// <summary>Nothing here, and why.</summary>
    Empty,
}

/// <summary>Feedback to something the person did, or about the state of the page.</summary>
public enum Tone
{
    Info,
    Success,
    Warning,
    Danger,
}

/// <summary>The state of a thing, always together with its word.</summary>
public enum StatusKind
{
    Open,
    Running,
    Good,
    Attention,
    Stopped,
}

internal static class Tones
{
    public static string Css(this Tone tone) => tone switch { Tone.Success => "success", Tone.Warning => "warning", Tone.Danger => "danger", _ => "info" };
}
