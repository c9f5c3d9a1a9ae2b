using System.Net;
using Konzil.Course;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.World;

/// <summary>Fields of action and what is decided on them, by the forms of the office.</summary>
internal static class CourseInTheCity
{
    /// <summary>The profile of a field as a browser sends it.</summary>
    public static (string, string)[] Profile(params (string, string)[] more) =>
    new[]
    {
        ("SentenceDe", "Worum es geht."), ("ScopeInDe", "Netze\nWLAN"), ("ScopeOutDe", "Straßenbau"), ("LeadUnit", "Amt für Digitales"), ("Contact", "digital@stadt.example"), ("RelatedUnits", "Stadtwerke\nBauamt"),
        ("Direction", "Outward"), ("View", "Open"), ("Mark", "inf"), ("Grund", "Das Feld fehlte."),
    }.With(more);

    /// <summary>Body, day and reason of a decision, with what else the form has.</summary>
    public static (string, string)[] Ruling(City city, params (string, string)[] more) =>
        new[] { ("Gremium", "Gemeinderat"), ("Tag", Format.Iso(city.Today())), ("Begruendung", "Einstimmig überzeugt.") }.With(more);

    extension(City city)
    {
        /// <summary>A field added in the office.</summary>
        public async Task<ActionField> AddsField(Actor office, string name, params (string, string)[] more)
        {
            (await office.Posts("/buero/handlungsfelder/neu", [("NameDe", name), ("NameEn", name + " (en)"), .. Profile(more)])).ShouldBe(HttpStatusCode.SeeOther);
            return await city.FieldOf(Paths.Slug(name));
        }

        public Task<ActionField> FieldOf(string slug) => city.Do(db => db.Fields.AsNoTracking().SingleAsync(f => f.Slug == slug));

        public async Task<string> VersionOf(ActionField field) => (await city.Do(db => db.Fields.Where(f => f.Id == field.Id).Select(f => f.Version).SingleAsync())).ToString();

        public async Task<string> VersionOf(FieldOrder order) => (await city.Do(db => db.FieldOrders.Where(o => o.Id == order.Id).Select(o => o.Version).SingleAsync())).ToString();

        public Task<FieldProposal> LastProposal() => city.Do(db => db.FieldProposals.AsNoTracking().OrderByDescending(p => p.Number).FirstAsync());

        public Task<FieldOrder> LastOrder() => city.Do(db => db.FieldOrders.AsNoTracking().Include(o => o.Places).OrderByDescending(o => o.Number).FirstAsync());
    }
}
