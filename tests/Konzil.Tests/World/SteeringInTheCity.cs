using Konzil.Agenda;
using Konzil.Ideas;
using Konzil.Steering;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.World;

internal static class SteeringInTheCity
{
    extension(City city)
    {
        /// <summary>A public measure that somebody leads, grown from an idea.</summary>
        public async Task<(Measure Measure, Idea Idea)> HasLedMeasure(Actor lead, string title = "Licht am Seerhein", Actor? author = null)
        {
            var measure = await city.HasMeasureOf(await city.HasField("Umwelt"), await city.HasGoal(), title);
            var idea = await city.HasIdea("Licht nur bei Bedarf", author);
            await city.Do(async db =>
            {
                var mine = db.Measures.Single(m => m.Id == measure.Id);
                mine.Lead(lead.Id);
                db.MeasureOrigins.Add(new MeasureOrigin(measure.Id, OriginKind.Idea, idea.Id, "", null, city.Clock.GetUtcNow()));
                await db.SaveChangesAsync();
            });
            return (await city.Do(db => db.Measures.SingleAsync(m => m.Id == measure.Id)), idea);
        }

        public Task<Milestone> HasMilestone(Measure measure, string title, DateOnly day) => city.Do(async db =>
        {
            var milestone = Milestone.Plan(measure.Id, 1, title, null, day);
            db.Milestones.Add(milestone);
            await db.SaveChangesAsync();
            return milestone;
        });
    }
}
