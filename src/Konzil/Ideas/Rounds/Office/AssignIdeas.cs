using System.Globalization;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>The office sorts contributions into a round that came another way: cards of a workshop, letters, ideas sent beside it.</summary>
public partial class AssignIdeas
{
    private const int Most = 200;

    /// <param name="Numbers">As typed.</param>
    /// <param name="Out">They leave the round again.</param>
    public sealed record Draft(IdeaRound Round, IReadOnlyList<Contribution> Ideas, string Numbers, bool Out);

    public sealed record Contribution(int Number, string Title, IdeaChannel Channel);

    public static async Task<IResult> Show(int number, CityDb db) =>
        await EditRound.Load(db, number) is { } round ? View.Page<AssignIdeas, Draft>(new(round, await Read(db, round), "", false)) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db, TimeProvider clock)
    {
        if (await EditRound.Load(db, number) is not { } round)
        {
            return View.NotFound();
        }

        string typed = form.Text(nameof(Draft.Numbers)).Required(RoundOfficeText.NumbersMissing).Max(2000);
        var leave = form.Ticked(nameof(Draft.Out));
        var words = typed.Split([',', ';', ' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var numbers = words.Select(w => int.TryParse(w.TrimStart('#'), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0).Distinct().ToList();
        var ideas = await db.Ideas.Where(i => numbers.Contains(i.Number) && (!leave || i.RoundId == round.Id)).ToListAsync();
        var unknown = numbers.Except(ideas.Select(i => i.Number)).ToList();
        if (unknown.Count > 0)
        {
            form.Errors.Add(nameof(Draft.Numbers), RoundOfficeText.NumbersUnknown.With(string.Join(", ", words.Where(w => !ideas.Any(i => w.TrimStart('#') == i.Number.ToString(CultureInfo.InvariantCulture))))));
        }

        form.Try(() => ideas.ForEach(i => i.MoveTo(leave ? null : round)));
        if (form.HasErrors)
        {
            return View.Invalid<AssignIdeas, Draft>(new(round, await Read(db, round), typed, leave), form.Errors);
        }

        await db.Together(async () =>
        {
            await db.SaveChangesAsync();
            if (leave || !round.HidesSupports(clock.GetUtcNow()))
            {
                await RevealSupports.Reveal(db.Ideas.Where(i => numbers.Contains(i.Number)), CancellationToken.None);
            }
        });
        return View.SeeOther(Paths.IdeaRoundIdeas(number));
    }

    private static Task<List<Contribution>> Read(CityDb db, IdeaRound round) =>
        db.Ideas.AsNoTracking().Where(i => i.RoundId == round.Id).OrderByDescending(i => i.SubmittedAt).ThenByDescending(i => i.Number).Take(Most).Select(i => new Contribution(i.Number, i.Title, i.Channel)).ToListAsync();
}
