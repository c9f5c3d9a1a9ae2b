namespace Konzil.Methods.Selection;

/// <summary>A mistake in a Pabulib file, with its place and what to do.</summary>
public sealed class PabulibException(int line, string message) : FormatException(message)
{
    /// <summary>1 for the first line of the file.</summary>
    public int Line { get; } = line;
}
