using System.Globalization;
using System.Text;
using System.Xml;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>Public rounds for feed readers: announced, then again when the result is there.</summary>
public static class RoundFeed
{
    private const int Entries = 50;

    public static async Task<IResult> Show(CityDb db, Catalog catalog, Tell tell)
    {
        var names = await catalog.Read(db);
        var rounds = await RoundAccess.Public(db.IdeaRounds).AsNoTracking().OrderByDescending(r => r.PublishedAt).ThenByDescending(r => r.Number).Take(Entries).ToListAsync();
        using var feed = new MemoryStream();
        using (var xml = XmlWriter.Create(feed, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("feed", IdeaFeed.Atom);
            xml.WriteAttributeString("xml", "lang", null, Language.German);
            xml.WriteElementString("title", IdeaFeed.Atom, RoundText.FeedTitle.With(names.City.CityName));
            xml.WriteElementString("id", IdeaFeed.Atom, tell.Site + "/runden/feed.atom");
            xml.WriteElementString("updated", IdeaFeed.Atom, Format.Iso(rounds.Count == 0 ? DateTimeOffset.UnixEpoch : rounds.Max(Updated)));
            IdeaFeed.Link(xml, "alternate", tell.Site + Paths.IdeaRounds);
            foreach (var round in rounds)
            {
                xml.WriteStartElement("entry", IdeaFeed.Atom);
                xml.WriteElementString("title", IdeaFeed.Atom, IdeaFeed.Clean(round.Title));
                xml.WriteElementString("id", IdeaFeed.Atom, tell.Site + "/runden/" + round.Number.ToString(CultureInfo.InvariantCulture));
                IdeaFeed.Link(xml, "alternate", tell.Site + Paths.IdeaRound(round.Number, round.TitleDe));
                xml.WriteElementString("published", IdeaFeed.Atom, Format.Iso(round.PublishedAt!.Value));
                xml.WriteElementString("updated", IdeaFeed.Atom, Format.Iso(Updated(round)));
                xml.WriteStartElement("author", IdeaFeed.Atom);
                xml.WriteElementString("name", IdeaFeed.Atom, names.City.CityName);
                xml.WriteEndElement();
                xml.WriteElementString("content", IdeaFeed.Atom, IdeaFeed.Clean(string.Join('\n', round.Question, round.Intro, round.Result)));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return Results.Bytes(feed.ToArray(), "application/atom+xml; charset=utf-8");
    }

    private static DateTimeOffset Updated(IdeaRound round) => round.ResultAt ?? round.PublishedAt!.Value;
}
