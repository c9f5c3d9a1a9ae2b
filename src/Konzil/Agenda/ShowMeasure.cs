using Konzil.Discussion;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Agenda;

/// <summary>Everything about a measure: where it comes from, what it is for, where it stands; later modules add their sections.</summary>
public partial class ShowMeasure
{
    public sealed record Shown(Measure Measure, Catalog.Content City, LineageFigure Figure)
    {
        public required IReadOnlyList<TakenOver> Taken { get; init; }

        public required IReadOnlyList<Contradiction> Contradictions { get; init; }

        public required IReadOnlyList<RenderFragment> Parts { get; init; }

        /// <summary>The unit of the organisation tree that leads it.</summary>
        public required int? Unit { get; init; }

        public required ThreadView Thread { get; init; }

        public required bool Following { get; init; }

        public required bool MayEdit { get; init; }

        public required VariantChoice Wording { get; init; }
    }

    /// <summary>What was taken over from which idea or source.</summary>
    public sealed record TakenOver(string What, string From, string? Href);

    public static async Task<IResult> Show(string address, Me me, CityDb db, Catalog catalog, IEnumerable<IMeasurePart> parts, HttpContext http)
    {
        var (cancellation, clock) = (http.RequestAborted, http.RequestServices.GetRequiredService<TimeProvider>());
        var number = int.TryParse(address.Split('-')[0], out var parsed) ? parsed : 0;
        var measure = await MeasureAccess.VisibleTo(me, db.Measures).AsNoTracking().Include(m => m.Goals).Include(m => m.Fields).Include(m => m.Activities).Include(m => m.Facts).Include(m => m.FormerNumbers).Include(m => m.Variants)
            .AsSplitQuery().SingleOrDefaultAsync(m => m.Number == number, cancellation);
        if (measure is null)
        {
            return View.NotFound();
        }

        var right = Paths.Measure(measure.Number, measure.Title);
        if (Paths.Neutral(right) != "/massnahmen/" + address)
        {
            return View.Moved(right);
        }

        var shown = new List<RenderFragment>();
        foreach (var part in parts.OrderBy(p => p.Order))
        {
            if (await part.Show(measure, me, cancellation) is { } fragment)
            {
                shown.Add(fragment);
            }
        }

        return View.Page<ShowMeasure, Shown>(new(measure, await catalog.Read(db), await LineageFigure.Read(db, measure, cancellation))
        {
            Taken = [.. (await LineageFigure.Origins(db, measure.Id, cancellation)).Where(o => o.Taken is not null).Select(o => new TakenOver(o.Taken!, o.Name, o.Href))],
            Contradictions = await ContradictionNote.Of(db, measure.Contradictions, cancellation),
            Parts = shown,
            Unit = await db.OrgUnits.Where(u => u.Id == measure.LeadUnitId).Select(u => (int?)u.Number).SingleOrDefaultAsync(cancellation),
            Thread = await ThreadItems.Read(db, me, measure.Subject, null, clock.GetUtcNow()),
            Following = me.Id is { } id && await FollowMeasure.Follows(db, id, measure.Id, cancellation),
            MayEdit = MeasureAccess.MayEdit(me, measure),
            Wording = VariantChoice.Of(measure, http.Request.Query[VariantKeys.Query].ToString(), me),
        });
    }
}
