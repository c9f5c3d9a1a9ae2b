using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>A finished text that waits for an answer.</summary>
/// <param name="Number">Of the draft.</param>
/// <param name="Title">Of the draft.</param>
/// <param name="Body">Who proposes it.</param>
/// <param name="Part">What it is to become.</param>
public sealed record WaitingWording(int Number, string Title, string Body, WordingPart Part)
{
    public static async Task<RenderFragment?> Section(IQueryable<TextDraft> drafts, CityDb db, CancellationToken cancellation)
    {
        var bodies = db.Bodies;
        var rows = await drafts.Where(d => d.FinishedAt != null && d.Part != null && d.Answer == null).OrderBy(d => d.Number)
            .Select(d => new WaitingWording(d.Number, d.Title, bodies.Where(b => b.Id == d.BodyId).Select(b => b.NameDe).First(), d.Part!.Value)).ToListAsync(cancellation);
        return rows.Count == 0 ? null : Fragment.Of<ProposedWordings>((nameof(ProposedWordings.Rows), rows));
    }
}

/// <summary>On a measure's page, for those who may edit it.</summary>
public sealed class WordingsOfMeasure(CityDb db) : IMeasurePart
{
    public int Order => 2;

    public Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation) =>
        MeasureAccess.MayEdit(me, measure) ? WaitingWording.Section(db.TextDrafts.Where(d => d.MeasureId == measure.Id), db, cancellation) : Task.FromResult<RenderFragment?>(null);
}
