using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.World;

/// <summary>Rounds in every phase.</summary>
public static class RoundsInTheCity
{
    public const string Title = "Helle Lampen am Radweg";
    public const string Body = "Am Seerhein ist der Radweg nachts dunkel.\nLampen sollen leuchten, wenn jemand kommt.";

    extension(City city)
    {
        /// <summary>A published round that collects from today for ten days, then discusses for ten, result after another ten; or one of other days and rules.</summary>
        public Task<IdeaRound> HasRound(string title = "Licht in der Stadt", int from = 0, RoundRules? rules = null, bool published = true, Action<IdeaRound>? then = null) => city.Do(async db =>
        {
            IdeaRound round = null!;
            await db.Together(async () =>
            {
                var first = city.Today().AddDays(from);
                round = IdeaRound.Plan(await NumberSeries.Take(db, IdeaRound.Kind), new RoundPlan
                {
                    Title = new(title, ""),
                    Question = new("Wo ist es zu dunkel?", "Where is it too dark?"),
                    Intro = new("Wir sammeln Orte.", "We collect places."),
                    Open = new("Wo Lampen stehen.", "Where lamps stand."),
                    Fixed = new("Das Geld steht fest.", "The money is settled."),
                    Dates = new(first, first.AddDays(9), first.AddDays(19), first.AddDays(29)),
                    Rules = rules ?? new(),
                });
                then?.Invoke(round);
                if (published)
                {
                    round.Publish(Format.At(first, TimeOnly.MinValue));
                }

                db.IdeaRounds.Add(round);
                await db.SaveChangesAsync();
            });
            return round;
        });

        /// <summary>Somebody sends an idea into a round by the form; the answer is not followed.</summary>
        public Task<Seen> Submits(Actor who, IdeaRound? round, params (string Field, string Value)[] more) =>
            who.Posts("/ideen/neu/absenden", [("Title", Title), ("Body", Body), ("Field", ""), ("District", ""), ("Token", Ids.Next().ToString()), ("Runde", round?.Number.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""), .. more]);

        /// <summary>A published idea in a round.</summary>
        public async Task<Idea> HasIdeaIn(IdeaRound round, string title, Actor? by = null) => await city.Do(async db =>
        {
            var id = (await city.HasIdea(title, by)).Id;
            var idea = await db.Ideas.SingleAsync(i => i.Id == id);
            idea.MoveTo(round);
            await db.SaveChangesAsync();
            return idea;
        });

        public Task<IdeaRound> RoundOf(int number) => city.Do(db => db.IdeaRounds.AsNoTracking().SingleAsync(r => r.Number == number));

        public void Passes(int days) => city.Clock.Advance(TimeSpan.FromDays(days));
    }
}
