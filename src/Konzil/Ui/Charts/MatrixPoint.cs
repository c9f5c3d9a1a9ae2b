namespace Konzil.Ui;

/// <summary>Something in a matrix of five by five steps.</summary>
/// <param name="X">Step to the right, 1 to 5.</param>
/// <param name="Y">Step upwards, 1 to 5.</param>
/// <param name="Label">The short number drawn in the picture.</param>
/// <param name="Name">What it is, for the table.</param>
public sealed record MatrixPoint(int X, int Y, string Label, string Name)
{
    /// <summary>The name is German on every page.</summary>
    public bool German { get; init; }
}
