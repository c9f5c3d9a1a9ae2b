using Konzil.Platform;
using Microsoft.AspNetCore.Components;

namespace Konzil.Voting;

/// <summary>What a later module says below the result of a vote: what was decided with it. Null where there is nothing to say to this person.</summary>
public sealed record VoteAfterword(Func<CitizenVote, Me, CityDb, CancellationToken, Task<RenderFragment?>> Show);
