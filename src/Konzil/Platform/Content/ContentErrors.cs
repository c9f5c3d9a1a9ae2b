namespace Konzil.Platform.Content;

/// <summary>One mistake in a content file: where it is, what is wrong and what to do, in German for the town hall.</summary>
public sealed record ContentError(string File, int Line, string Message)
{
    public override string ToString() => $"{File}:{Line}: {Message}";
}

/// <summary>All mistakes of a content folder. Reading goes on after a mistake, so that one run names them all.</summary>
public sealed class ContentErrors
{
    private readonly List<ContentError> _all = [];

    public bool Any => _all.Count > 0;

    public IReadOnlyList<ContentError> All => [.. _all.OrderBy(e => e.File, StringComparer.Ordinal).ThenBy(e => e.Line)];

    public void Add(string file, int line, string message)
    {
        var error = new ContentError(file, line, message);
        if (!_all.Contains(error))
        {
            _all.Add(error);
        }
    }
}

/// <summary>Thrown when a content folder cannot be used. The message lists every mistake with file and line.</summary>
public sealed class ContentException(IReadOnlyList<ContentError> errors)
    : Exception("Die Inhaltsdateien haben Fehler:" + Environment.NewLine + string.Join(Environment.NewLine, errors))
{
    public IReadOnlyList<ContentError> Errors { get; } = errors;
}
