using System.Globalization;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Where a new idea can go today: into a round that collects, or into the permanent intake.</summary>
/// <param name="Rounds">All rounds the person may see, also those that are over: to say why not.</param>
/// <param name="Permanent">Null while nobody has ever closed it.</param>
/// <param name="Now">The moment that decides.</param>
public sealed record Intake(IReadOnlyList<IdeaRound> Rounds, PermanentIntake? Permanent, DateTimeOffset Now)
{
    public IReadOnlyList<IdeaRound> Open { get; } = [.. Rounds.Where(r => r.Allows(RoundRights.Submit, Now)).OrderBy(r => r.CollectUntil).ThenBy(r => r.Number)];

    /// <summary>What somebody signed in still lacks for rounds that are only for confirmed residents.</summary>
    public MissingStep? Missing { get; init; }

    /// <summary>The missing step for this round; null where the person may write.</summary>
    public MissingStep? MissingFor(IdeaRound? round) => round?.Needs == Eligibility.Resident ? Missing : null;

    public bool PermanentOpen => Permanent?.IsOpen(Now) ?? true;

    public bool AnyOpen => PermanentOpen || Open.Count > 0;

    public static async Task<Intake> Read(CityDb db, Me me, DateTimeOffset now)
    {
        var rounds = await RoundAccess.VisibleTo(me, db.IdeaRounds).AsNoTracking().Where(r => r.State != RoundState.Draft).ToListAsync();
        return new(rounds, await db.PermanentIntakes.AsNoTracking().SingleOrDefaultAsync(), now) { Missing = await RoundAccess.Missing(db, me, rounds.Find(r => r.Needs == Eligibility.Resident)) };
    }

    /// <summary>A round by the number in the form or the address; also one that is over.</summary>
    public IdeaRound? Round(string? number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? Rounds.FirstOrDefault(r => r.Number == n) : null;

    /// <summary>Says beside the choice why an idea cannot go where it was meant to go. Nothing chosen means the permanent intake.</summary>
    public void Check(Form form)
    {
        var typed = form.Raw(IdeaFormFields.Round);
        if (typed.Length > 0)
        {
            var round = Round(typed);
            if (round is null)
            {
                form.Errors.Add(IdeaFormFields.Round, RoundText.RoundUnknown);
            }
            else if (MissingFor(round) is { } missing)
            {
                form.Errors.Add(IdeaFormFields.Round, missing.Both);
            }
            else if (!round.Allows(RoundRights.Submit, Now))
            {
                form.Errors.Add(IdeaFormFields.Round, RoundText.Why(round, RoundRights.Submit, Now) + (PermanentOpen ? " " + RoundText.PermanentInstead : ""));
            }
        }
        else if (!PermanentOpen)
        {
            form.Errors.Add(IdeaFormFields.Round, Open.Count > 0 ? RoundText.ChooseRound.ToString() : RoundText.ClosedSince(Permanent!));
        }
    }
}
