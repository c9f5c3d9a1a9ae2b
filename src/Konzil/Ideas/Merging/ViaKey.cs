using System.Security.Cryptography;
using System.Text;

namespace Konzil.Ideas;

/// <summary>
/// The keys of steps an idea has because of the one it went on in: "via/{idea}/{key there}". Undoing takes exactly these
/// steps away again.
/// </summary>
public static class ViaKey
{
    private const string Via = "via/";
    private const int IdLength = 32;

    /// <summary>As long as the column; deeper chains keep their beginning and a hash of the rest.</summary>
    private const int Longest = 200;

    public static string Prefix(Guid successor) => Via + successor.ToString("N") + "/";

    public static IdeaStep For(Guid source, IdeaStep step)
    {
        var key = Prefix(step.IdeaId) + step.Key;
        if (key.Length > Longest)
        {
            key = key[..(Longest - 65)] + "/" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
        }

        return new(source, step.Stage, step.Text, step.Path, key, step.At);
    }

    /// <summary>Where the step was really taken: the last idea of the chain and the key there.</summary>
    public static (Guid IdeaId, string Key) Origin(IdeaStep step)
    {
        var (idea, key) = (step.IdeaId, step.Key);
        while (key.StartsWith(Via, StringComparison.Ordinal) && key.Length > Via.Length + IdLength && Guid.TryParseExact(key.AsSpan(Via.Length, IdLength), "N", out var next))
        {
            (idea, key) = (next, key[(Via.Length + IdLength + 1)..]);
        }

        return (idea, key);
    }
}
