namespace Konzil.Ui;

/// <summary>Marks the assembly that holds the design system.</summary>
public static class UiMarker;
