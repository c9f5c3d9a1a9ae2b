using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>The profile of a field of action.</summary>
public partial class ShowField
{
    public sealed record Shown(ActionField Field, Catalog.Content City, IReadOnlyList<FieldGoal> Why)
    {
        public required IReadOnlyList<MeasureLine> Measures { get; init; }

        /// <summary>Measures whose main field is another one.</summary>
        public required IReadOnlyList<MeasureLine> Touching { get; init; }

        public required IReadOnlyList<MeasureLine> Portfolios { get; init; }

        /// <summary>What came from the city behind each measure.</summary>
        public required IReadOnlyDictionary<Guid, CitizenInput> Input { get; init; }

        public required int IdeaCount { get; init; }

        public bool SignedIn { get; init; }

        public bool Following { get; init; }

        public required IReadOnlyList<LatestIdea> Ideas { get; init; }

        /// <summary>Display names of the people who answer for measures of the field.</summary>
        public required IReadOnlyList<string> Leads { get; init; }

        public required IReadOnlyList<Contradiction> Contradictions { get; init; }

        public required FieldRoad Road { get; init; }

        /// <summary>Sections that later modules bring.</summary>
        public required IReadOnlyList<RenderFragment> Parts { get; init; }

        public bool MayEdit { get; init; }

        public required VariantChoice Wording { get; init; }

        /// <summary>Lists and ideas are shown; not for a field that is told in short form.</summary>
        public bool InFull => Field.View != FieldView.Short;
    }

    public sealed record LatestIdea(int Number, string Title, bool IsCard, int Supports);

    public static async Task<IResult> Show(string slug, Me me, CityDb db, Catalog catalog, IEnumerable<IFieldPart> parts, HttpContext http)
    {
        var (city, cancellation) = (await catalog.Read(db), http.RequestAborted);
        var mayEdit = me.May(Permission.ShapeAgenda);
        if (city.FieldBySlug(slug) is { } found && found.Slug != slug)
        {
            // It was renamed, or became part of another one.
            return View.Moved(Paths.Field(found.Slug));
        }

        if ((mayEdit ? city.AllFields.FirstOrDefault(f => f.Slug == slug) : city.FieldBySlug(slug)) is not { } field)
        {
            return View.NotFound();
        }

        var shown = new List<RenderFragment>();
        foreach (var part in parts.OrderBy(p => p.Order))
        {
            if (await part.Show(field, me, cancellation) is { } section)
            {
                shown.Add(section);
            }
        }

        var measures = MeasureAccess.Public(db.Measures).OrderBy(m => m.Number);
        var mine = measures.Where(m => m.FieldId == field.Id);
        var ideas = IdeaAccess.Current(db.Ideas).Where(i => i.FieldId == field.Id);
        var leads = mine.Where(m => m.LeadPersonId != null).Select(m => m.LeadPersonId!.Value).Distinct();
        var all = measures.Where(m => m.FieldId == field.Id || m.Fields.Any(f => f.FieldId == field.Id));
        return View.Page<ShowField, Shown>(new(field, city, await db.FieldGoals.AsNoTracking().Where(g => g.FieldId == field.Id).ToListAsync(cancellation))
        {
            Measures = await MeasureLine.Of(mine).ToListAsync(cancellation),
            Touching = await MeasureLine.Of(measures.Where(m => m.Fields.Any(f => f.FieldId == field.Id))).ToListAsync(cancellation),
            Portfolios = await MeasureLine.Of(mine.Where(m => m.IsSubPortfolio)).ToListAsync(cancellation),
            Input = await CitizenInput.Of(db, await all.Select(m => m.Id).ToListAsync(cancellation), cancellation),
            SignedIn = me.SignedIn,
            Following = me.Id is { } person && await db.Follows.AnyAsync(f => f.PersonId == person && f.Kind == ActionField.KindName && f.ItemId == field.Id, cancellation),
            IdeaCount = await ideas.CountAsync(cancellation),
            Ideas = await ideas.OrderByDescending(i => i.PublishedAt).ThenByDescending(i => i.Number).Take(3).Select(i => new LatestIdea(i.Number, i.Title, i.Channel == IdeaChannel.Card, i.SupportCount)).ToListAsync(cancellation),
            Leads = await db.People.Where(p => leads.Contains(p.Id)).OrderBy(p => p.DisplayName).Select(p => p.DisplayName).ToListAsync(cancellation),
            Contradictions = [.. await ContradictionNote.At(db, field.Key, cancellation), .. await ContradictionNote.At(db, "handlungsfelder", cancellation)],
            Road = await FieldRoad.Read(field, city, db, cancellation),
            Parts = shown,
            MayEdit = mayEdit,
            Wording = VariantChoice.Of(await db.Fields.AsNoTracking().Include(f => f.Variants).SingleAsync(f => f.Id == field.Id, cancellation), http.Request.Query[VariantKeys.Query].ToString(), me),
        });
    }
}
