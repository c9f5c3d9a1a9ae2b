using System.Globalization;
using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Steering;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>The town hall says which principles a measure follows, and why.</summary>
public partial class LinkPrinciples
{
    public sealed record Draft(Measure Measure, IReadOnlyList<Principle> Principles, IReadOnlyDictionary<Guid, string> Links, Form? Typed);

    public static string Reason(int number) => "Leitsatz-" + number.ToString(CultureInfo.InvariantCulture);

    public static async Task<IResult> Show(int number, Me me, CityDb db, CancellationToken cancellation)
    {
        var (measure, refused) = await ToEdit(number, me, db);
        return measure is null ? refused : View.Page<LinkPrinciples, Draft>(await Page(measure, null, db, cancellation));
    }

    public static async Task<IResult> Post(int number, Form form, Me me, CityDb db, CancellationToken cancellation)
    {
        var (measure, refused) = await ToEdit(number, me, db);
        if (measure is null)
        {
            return refused;
        }

        var page = await Page(measure, form, db, cancellation);
        foreach (var principle in page.Principles)
        {
            form.Text(Reason(principle.Number)).Max(MeasurePrinciple.ReasonMax);
        }

        if (form.HasErrors)
        {
            return View.Invalid<LinkPrinciples, Draft>(page, form.Errors);
        }

        var known = await db.MeasurePrinciples.Where(l => l.MeasureId == measure.Id).ToListAsync(cancellation);
        foreach (var principle in page.Principles)
        {
            Link(measure, principle, known.Find(l => l.PrincipleId == principle.Id), form.Raw(Reason(principle.Number)), db);
        }

        db.StartedFrom(measure, form.Version());

        // Only rows beside it change; the version has to move all the same.
        db.Entry(measure).Property(m => m.Title).IsModified = true;
        return await db.TrySave(cancellation) ? View.SeeOther(Paths.OfficeMeasure(number)) : View.Stale<LinkPrinciples, Draft>(await Page((await EditMeasure.Load(number, me, db))!, form, db, cancellation));
    }

    private static void Link(Measure measure, Principle principle, MeasurePrinciple? link, string reason, CityDb db)
    {
        if (link is not null && reason.Length == 0)
        {
            db.MeasurePrinciples.Remove(link);
        }
        else if (link is not null)
        {
            link.Write(reason);
        }
        else if (reason.Length > 0)
        {
            db.MeasurePrinciples.Add(new MeasurePrinciple(measure.Id, principle.Id, reason));
        }
    }

    private static async Task<(Measure? Measure, IResult Refused)> ToEdit(int number, Me me, CityDb db)
    {
        var measure = await EditMeasure.Load(number, me, db);
        return measure is null ? (null, View.NotFound()) : MeasureAccess.MayEdit(me, measure) ? (measure, View.NotFound()) : (null, View.Forbidden());
    }

    private static async Task<Draft> Page(Measure measure, Form? typed, CityDb db, CancellationToken cancellation) => new(
        measure,
        await PrincipleAccess.Standing(db, cancellation),
        await db.MeasurePrinciples.AsNoTracking().Where(l => l.MeasureId == measure.Id).ToDictionaryAsync(l => l.PrincipleId, l => l.Reason, cancellation),
        typed);
}

/// <summary>The section of a measure's page with the principles it follows.</summary>
public sealed class PrinciplePart(CityDb db) : IMeasurePart
{
    public int Order => 6;

    public async Task<RenderFragment?> Show(Measure measure, Me me, CancellationToken cancellation)
    {
        var links = await db.MeasurePrinciples.AsNoTracking().Where(l => l.MeasureId == measure.Id).ToDictionaryAsync(l => l.PrincipleId, l => l.Reason, cancellation);
        var rows = links.Count == 0 ? [] : (await PrincipleAccess.Standing(db, cancellation)).Where(p => links.ContainsKey(p.Id)).ToList();
        return rows.Count == 0 ? null : Fragment.Of<PrinciplesOfMeasure>((nameof(PrinciplesOfMeasure.Principles), rows), (nameof(PrinciplesOfMeasure.Reasons), links));
    }
}
