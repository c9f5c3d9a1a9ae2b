using System.Globalization;
using System.Text;
using System.Xml;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>New ideas for feed readers, all of them or those of a field or a district (R-2.3-14).</summary>
public static class IdeaFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const int Entries = 50;

    public static async Task<IResult> Show(HttpRequest request, CityDb db, Catalog catalog, Tell tell)
    {
        var names = await catalog.Read(db);
        var filter = IdeaFilter.Read(request.Query, names) with { Search = "", Cursor = null, Sort = IdeaSort.Newest };
        var ideas = await IdeaCursor.Order(filter.Narrow(IdeaAccess.Public(db.Ideas)), IdeaSort.Newest, false).AsNoTracking().Take(Entries).ToListAsync();
        var ids = ideas.Select(i => i.Id).ToList();
        var answers = await db.CityAnswers.AsNoTracking().Where(a => ids.Contains(a.IdeaId)).ToDictionaryAsync(a => a.IdeaId);
        using var feed = new MemoryStream();
        using (var xml = XmlWriter.Create(feed, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            Write(xml, [.. ideas.Select(i => (i, answers.GetValueOrDefault(i.Id)))], names, tell.Site, filter.Href());
        }

        return Results.Bytes(feed.ToArray(), "application/atom+xml; charset=utf-8");
    }

    private static void Write(XmlWriter xml, List<(Idea Idea, CityAnswer? Answer)> ideas, Catalog.Content names, string site, string list)
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, Language.German);
        xml.WriteElementString("title", Atom, IdeasListText.FeedTitle.With(names.City.CityName));
        xml.WriteElementString("id", Atom, site + "/ideen/feed.atom");
        xml.WriteElementString("updated", Atom, Format.Iso(ideas.Count == 0 ? DateTimeOffset.UnixEpoch : ideas.Max(i => i.Idea.StateSince)));
        Link(xml, "alternate", site + list);
        foreach (var (idea, answer) in ideas)
        {
            xml.WriteStartElement("entry", Atom);
            xml.WriteElementString("title", Atom, Clean(idea.Title));
            xml.WriteElementString("id", Atom, site + "/ideen/" + idea.Number.ToString(CultureInfo.InvariantCulture));
            Link(xml, "alternate", site + Paths.Idea(idea.Number, idea.Title));
            xml.WriteElementString("published", Atom, Format.Iso(idea.PublishedAt!.Value));
            xml.WriteElementString("updated", Atom, Format.Iso(idea.StateSince));
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, Clean(idea.AuthorName));
            xml.WriteEndElement();
            if (names.Field(idea.FieldId) is { } field)
            {
                xml.WriteStartElement("category", Atom);
                xml.WriteAttributeString("term", field.Slug);
                xml.WriteAttributeString("label", field.Name);
                xml.WriteEndElement();
            }

            xml.WriteElementString("content", Atom, Clean(idea.Body + Answered(idea, answer)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Answered(Idea idea, CityAnswer? answer) => idea.Reason is not { } reason ? ""
        : "\n\n" + AnswerText.InFeed.De.Replace("{0}", string.Join(", ", new[] { answer?.Outlook is { } outlook ? AnswerText.Of(outlook).De : "", answer?.Cost ?? "", answer?.Until is { } until ? AnswerText.Until.De + ": " + Format.Iso(until) : "" }.Where(p => p.Length > 0)), StringComparison.Ordinal) + "\n" + reason;

    private static void Link(XmlWriter xml, string rel, string href)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", rel);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    // XML has no place for control characters and lone surrogates that a form may carry.
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value is '\n' or '\t' || (r.Value >= ' ' && r.Value is not (0xFFFE or 0xFFFF))));
}
