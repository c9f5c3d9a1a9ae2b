using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>Said for each step of a field, so that those who follow it hear of it.</summary>
public sealed record FieldStepped(Guid FieldId, Guid StepId);

internal static class FieldSteps
{
    /// <summary>The step stands on the field's road; saved with the deed.</summary>
    public static void Write(CityDb db, ActionField field, FieldStep step)
    {
        db.FieldSteps.Add(step);

        // A better description is no news; nobody needs to hear what only the office sees.
        if (step.Kind is not (FieldStepKind.Described or FieldStepKind.Added) && field.View != FieldView.Hidden)
        {
            db.Say(new FieldStepped(field.Id, step.Id));
        }
    }
}

/// <summary>Whoever follows a field of action hears what became of it.</summary>
public sealed class TellFollowersOfField(CityDb db, Tell tell) : IHandle<FieldStepped>
{
    public async Task Do(FieldStepped news, CancellationToken cancellation)
    {
        var step = await db.FieldSteps.AsNoTracking().SingleOrDefaultAsync(s => s.Id == news.StepId, cancellation);
        if (step is null || await db.Fields.AsNoTracking().SingleOrDefaultAsync(f => f.Id == news.FieldId, cancellation) is not { } field)
        {
            return;
        }

        var people = await db.Follows.Where(f => f.Kind == ActionField.KindName && f.ItemId == field.Id).Select(f => f.PersonId).ToListAsync(cancellation);
        var text = FieldText.News.Filled(field.Name, StrategyText.Of(step.Kind), step.Reason);
        await tell.People(people, new News(NewsKind.Interest, text, Paths.Neutral(Paths.Field(field.Slug)), "field-step/" + step.Id.ToString("N")) { About = new(ActionField.KindName, field.Id) });
    }
}
