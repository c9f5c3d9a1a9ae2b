using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>Who took part, before the polls and the discussion. Whoever sees the measure sees it.</summary>
public sealed class ParticipationPart(ParticipationLog log) : IMeasurePart
{
    public int Order => 70;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var lines = (await log.Read([measure.Id], cancellation))[measure.Id].ToList();
        return lines.Count == 0 ? null : builder =>
        {
            builder.OpenComponent<ParticipationSection>(0);
            builder.AddComponentParameter(1, nameof(ParticipationSection.Lines), lines);
            builder.CloseComponent();
        };
    }
}

/// <summary>Whoever follows the measure hears what changed; so do the authors of its ideas.</summary>
public sealed class TellOfChange(CityDb db, Tell tell) : IHandle<ParticipationTold>
{
    public async Task Do(ParticipationTold news, CancellationToken cancellation)
    {
        if (await db.ParticipationNotes.AsNoTracking().SingleOrDefaultAsync(n => n.Id == news.NoteId && n.Changed != "", cancellation) is not { } note
            || await MeasureAccess.Public(db.Measures).AsNoTracking().SingleOrDefaultAsync(m => m.Id == note.MeasureId, cancellation) is not { } measure)
        {
            return;
        }

        var changed = note.Changed.Length > 300 ? note.Changed[..299] + "…" : note.Changed;
        var (said, path, key) = (ParticipationText.Notice.Filled(measure.Code, measure.Name, changed), Paths.Neutral(Paths.Measure(measure.Number, measure.Title)), "participation/" + note.Id.ToString("N"));
        var written = (await Contributions.Of(db, [measure.Id], cancellation)).Select(c => c.IdeaId).Distinct().ToList();
        await tell.People(await db.Ideas.Where(i => written.Contains(i.Id) && i.AuthorId != null).Select(i => i.AuthorId!.Value).Distinct().ToListAsync(cancellation), new News(NewsKind.OwnIdea, said, path, key));
        await tell.People(await db.Follows.Where(f => f.Kind == Measure.Kind && f.ItemId == measure.Id).Select(f => f.PersonId).ToListAsync(cancellation), new News(NewsKind.Step, said, path, key) { About = new(Measure.Kind, measure.Id) });
    }
}
