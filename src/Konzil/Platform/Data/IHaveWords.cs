namespace Konzil.Platform;

/// <summary>Knows when its words last changed, whoever changed them and from where: saving tells it.</summary>
public interface IHaveWords
{
    /// <summary>Names of the columns that are its words.</summary>
    IReadOnlyCollection<string> Wording { get; }

    void WordsChanged(DateTimeOffset now);
}
