using System.Text;
using System.Xml;
using Microsoft.AspNetCore.Http;

namespace Konzil.Platform;

/// <summary>One entry of a feed. <paramref name="Id"/> never changes, whatever becomes of the title.</summary>
/// <param name="Id">Lasting address on this site, without the language ("/ideen/57").</param>
/// <param name="Title">Plain text.</param>
/// <param name="Path">Page to read.</param>
/// <param name="Published">When it appeared.</param>
/// <param name="Updated">When it last changed.</param>
public sealed record AtomEntry(string Id, string Title, string Path, DateTimeOffset Published, DateTimeOffset Updated)
{
    /// <summary>Display name; null takes the feed's own author.</summary>
    public string? Author { get; init; }

    /// <summary>Plain text.</summary>
    public string? Content { get; init; }

    /// <summary>Slug and name of the field of action.</summary>
    public (string Term, string Label)? Category { get; init; }
}

/// <summary>
/// A list of the site for feed readers (RFC 4287). Texts are plain and written by an XML writer, so nothing in them becomes
/// markup; whoever fills it takes only what anybody may read.
/// </summary>
/// <param name="Site">The site's own address.</param>
/// <param name="Title">Name of the feed.</param>
/// <param name="Path">Its own address, without the language.</param>
/// <param name="Page">The page that shows the same.</param>
/// <param name="Author">Who speaks where an entry names nobody.</param>
public sealed record AtomFeed(string Site, string Title, string Path, string Page, string Author)
{
    /// <summary>Enough for readers that come once a week.</summary>
    public const int Most = 50;

    public const string ContentType = "application/atom+xml; charset=utf-8";

    private const string Atom = "http://www.w3.org/2005/Atom";

    public IResult Answer(IReadOnlyCollection<AtomEntry> entries)
    {
        using var feed = new MemoryStream();
        using (var xml = XmlWriter.Create(feed, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            Write(xml, entries);
        }

        return Results.Bytes(feed.ToArray(), ContentType);
    }

    private void Write(XmlWriter xml, IReadOnlyCollection<AtomEntry> entries)
    {
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, Language.Code);
        xml.WriteElementString("title", Atom, Clean(Title));
        xml.WriteElementString("id", Atom, Site + Path);
        xml.WriteElementString("updated", Atom, Format.Iso(entries.Count == 0 ? DateTimeOffset.UnixEpoch : entries.Max(e => e.Updated)));
        Person(xml, Author);
        Link(xml, "self", Site + Path);
        Link(xml, "alternate", Site + Page);
        foreach (var entry in entries)
        {
            Write(xml, entry);
        }

        xml.WriteEndElement();
    }

    private void Write(XmlWriter xml, AtomEntry entry)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("title", Atom, Clean(entry.Title));
        xml.WriteElementString("id", Atom, Site + entry.Id);
        Link(xml, "alternate", Site + entry.Path);
        xml.WriteElementString("published", Atom, Format.Iso(entry.Published));
        xml.WriteElementString("updated", Atom, Format.Iso(entry.Updated));
        if (entry.Author is { } author)
        {
            Person(xml, author);
        }

        if (entry.Category is var (term, label))
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", term);
            xml.WriteAttributeString("label", Clean(label));
            xml.WriteEndElement();
        }

        if (entry.Content is { } content)
        {
            xml.WriteStartElement("content", Atom);
            xml.WriteAttributeString("type", "text");
            xml.WriteString(Clean(content));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Person(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", Atom);
        xml.WriteElementString("name", Atom, Clean(name));
        xml.WriteEndElement();
    }

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
