namespace Konzil.Ui;

/// <summary>A large number with its label and, if needed, what it is measured against.</summary>
public sealed record KeyFigure(string Label, string Value, string? Note = null);
