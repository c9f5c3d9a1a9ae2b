namespace Konzil.Ui;

/// <summary>One choice of a select, a radio group or a checkbox group.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Label">What people read.</param>
/// <param name="Hint">A second line below the label (radio and checkbox only).</param>
/// <param name="Mark">Code of a field of action, shown as its mark (radio and checkbox only).</param>
/// <param name="Count">How many there are, for filters (radio and checkbox only).</param>
public sealed record Option(string Value, string Label, string? Hint = null, string? Mark = null, int? Count = null);
