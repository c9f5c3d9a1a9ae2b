using Konzil.Platform;
using Microsoft.AspNetCore.Components;

namespace Konzil.Voting;

/// <summary>What a later module says below the result of a vote: what was decided with it.</summary>
public interface IVotePart
{
    /// <summary>Null where there is nothing to say to this person.</summary>
    Task<RenderFragment?> Show(CitizenVote vote, Me me, CancellationToken cancellation);
}
