namespace Konzil.People;

/// <summary>The letter with the code, for the printer.</summary>
public partial class ResidenceLetter
{
    public sealed record Shown(ResidenceRequest Request, string Code, string Site);
}
