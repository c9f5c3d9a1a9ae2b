using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Strategy;

namespace Konzil.Tests.World;

/// <summary>Ideas in every shape.</summary>
public static class IdeasInTheCity
{
    extension(City city)
    {
        public async Task<ActionField> HasField(string slug, string name, string mark = "mob") => await city.Do(async db =>
        {
            var field = new ActionField(slug, 1);
            field.Write(mark, slug, new Text(name, name + " (en)"), new Text("Satz.", "Sentence."), FieldDirection.Outward, false);
            db.Fields.Add(field);
            await db.SaveChangesAsync();
            return field;
        });

        public async Task<District> HasDistrict(string key, string name) => await city.Do(async db =>
        {
            var district = new District(key, 1);
            district.Write(name, 1, 1);
            db.Districts.Add(district);
            await db.SaveChangesAsync();
            return district;
        });

        /// <summary>A published idea of a certain kind.</summary>
        public async Task<Idea> HasIdeaLike(string title, Guid? field = null, Guid? district = null, IdeaChannel channel = IdeaChannel.Online, Action<Idea, DateTimeOffset>? then = null) => await city.Do(async db =>
        {
            Idea idea = null!;
            await db.Together(async () =>
            {
                var now = city.Clock.GetUtcNow();
                idea = Idea.Submit(await NumberSeries.Take(db, Idea.Kind), new IdeaText(title, "So soll es sein, sagt dieser Text.", field, district), new Author(null, "Karte 6, Workshop 1"), channel, now);
                idea.Publish(now);
                then?.Invoke(idea, now);
                db.Ideas.Add(idea);
                await db.SaveChangesAsync();
            });
            return idea;
        });
    }
}
