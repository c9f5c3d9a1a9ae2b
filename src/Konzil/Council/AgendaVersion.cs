using System.Security.Cryptography;
using System.Text;
using Konzil.Agenda;
using Konzil.Platform;

namespace Konzil.Council;

/// <summary>The agenda as the council adopted it, frozen word for word. Rows are only ever added; nothing changes one.</summary>
public sealed class AgendaVersion : Entity
{
    public const int ReasonMax = 2000;

    private AgendaVersion()
    {
    }

    public int Number { get; private set; }

    public Guid ResolutionId { get; private set; }

    public DateTimeOffset FrozenAt { get; private set; }

    public string FrozenBy { get; private set; } = "";

    /// <summary>Why a new version was needed; empty for the first.</summary>
    public string Reason { get; private set; } = "";

    public string Snapshot { get; private set; } = "";

    /// <summary>SHA-256 of the snapshot, so that anybody can check that it is unchanged.</summary>
    public string Hash { get; private set; } = "";

    public AgendaState State => AgendaSnapshot.Read(Snapshot);

    public static AgendaVersion Freeze(int number, Resolution resolution, string snapshot, string reason, Me by, DateTimeOffset now)
    {
        if (resolution.Result != ResolutionResult.Adopted)
        {
            throw new Refusal(CouncilText.OnlyAdopted, nameof(ResolutionId));
        }

        if (number > 1 && reason.Length == 0)
        {
            throw new Refusal(CouncilOfficeText.ReasonMissing, nameof(Reason));
        }

        var version = new AgendaVersion { Number = number, ResolutionId = resolution.Id, Reason = reason, FrozenAt = now, FrozenBy = by.Name, Snapshot = snapshot, Hash = HashOf(snapshot) };
        version.Say(new AgendaAdopted(version.Id));
        return version;
    }

    public static string HashOf(string snapshot) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(snapshot)));
}

public sealed record AgendaAdopted(Guid VersionId);
