namespace Konzil.Platform;

/// <summary>
/// From how many people on numbers about a group are shown: below it one could tell who said what. Stated once; surveys,
/// feedback, votes and scoring take it from here.
/// </summary>
public static class GroupSize
{
    public const int Fewest = 5;
}
