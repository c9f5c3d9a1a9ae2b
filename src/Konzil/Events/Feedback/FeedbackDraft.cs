using Konzil.Platform;

namespace Konzil.Events;

/// <summary>The answers as they were chosen and typed.</summary>
public sealed record FeedbackDraft(string Worthwhile, string Heard, string Clear, string Reachable, string Words)
{
    public static readonly FeedbackDraft Empty = new("", "", "", "", "");

    public static FeedbackDraft Of(Form form) => new(form.Raw(nameof(Worthwhile)), form.Raw(nameof(Heard)), form.Raw(nameof(Clear)), form.Raw(nameof(Reachable)), form.Raw(nameof(Words)));
}
