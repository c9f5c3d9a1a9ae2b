using System.Globalization;
using System.Net.Mail;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The capture form: every field as it was typed.</summary>
public sealed record CardDraft
{
    public string Channel { get; init; } = "";
    public string Table { get; init; } = "";
    public string Number { get; init; } = "";
    public string Wording { get; init; } = "";
    public string Title { get; init; } = "";
    public string Field { get; init; } = "";
    public string District { get; init; } = "";
    public string Points { get; init; } = "";
    public string Name { get; init; } = "";
    public string Contact { get; init; } = "";
    public string Code { get; init; } = "";
    public string Token { get; init; } = Guid.CreateVersion7().ToString();

    public static CardDraft Of(Form form) => new()
    {
        Channel = form.Raw(nameof(Channel)), Table = form.Raw(nameof(Table)), Number = form.Raw(nameof(Number)), Wording = form.Raw(nameof(Wording)), Title = form.Raw(nameof(Title)),
        Field = form.Raw(nameof(Field)), District = form.Raw(nameof(District)), Points = form.Raw(nameof(Points)), Name = form.Raw(nameof(Name)), Contact = form.Raw(nameof(Contact)),
        Code = form.Raw(nameof(Code)), Token = form.Id(nameof(Token))?.ToString() ?? Guid.CreateVersion7().ToString(),
    };

    /// <summary>Checks every field; null when something is wrong.</summary>
    public static async Task<CardEntry?> Check(Form form, Event? happening, CityDb db, Catalog.Content city)
    {
        var channel = happening is not null ? IdeaChannel.Card : form.Choice(nameof(Channel), [nameof(IdeaChannel.Phone), nameof(IdeaChannel.Letter)], CardsText.ChannelMissing) is { } c ? Enum.Parse<IdeaChannel>(c) : IdeaChannel.Phone;
        var table = form.Whole(nameof(Table), 1, 999, CardsText.NumberMissing, required: happening is not null);
        var number = form.Whole(nameof(Number), 1, 999, CardsText.NumberMissing, required: happening is not null);
        var field = form.Choice(nameof(Field), city.Fields.Select(f => f.Key), CardsText.ListWrong, required: false);
        var district = form.Choice(nameof(District), city.Districts.Select(d => d.Key), CardsText.ListWrong, required: false);
        string wording = form.Text(nameof(Wording)).Required(CardsText.WordingMissing).Max(Idea.BodyMax);
        string title = form.Text(nameof(Title)).Max(Idea.TitleMax);
        var entry = new CardEntry
        {
            Channel = channel,
            Event = happening,
            Place = happening is null || table is null || number is null ? null : new CardPlace(happening.Id, table.Value, number.Value),
            Text = new IdeaText(title.Length > 0 ? title : Beginning(wording), wording, city.Fields.FirstOrDefault(f => f.Key == field)?.Id, city.Districts.FirstOrDefault(d => d.Key == district)?.Id),
            Points = form.Whole(nameof(Points), 0, 999, CardsText.PointsWrong),
            Name = form.Text(nameof(Name)).Max(60),
            Contact = form.Text(nameof(Contact)).Max(120).Must(IsContact, CardsText.ContactWrong),
            Token = form.Id(nameof(Token)) ?? Guid.CreateVersion7(),
            Code = await Printed(form, happening, db),
        };
        return form.HasErrors ? null : entry;
    }

    private static async Task<string?> Printed(Form form, Event? happening, CityDb db)
    {
        if (form.Text(nameof(Code)).Must(t => CardCode.Read(t) is not null, CardsText.CodeWrong).Value.Length == 0 || CardCode.Read(form.Raw(nameof(Code))) is not { } code)
        {
            return null;
        }

        var eventId = happening?.Id;
        if (!await db.IssuedCodes.AnyAsync(i => i.Code == code && i.PrintedAt != null && i.EventId == eventId))
        {
            form.Errors.Add(nameof(Code), CardsText.PrintedCodeUnknown);
        }

        return code;
    }

    private static bool IsContact(string text) => text.Contains('@', StringComparison.Ordinal) ? MailAddress.TryCreate(text, out _) : text.Count(char.IsAsciiDigit) >= 5 && text.All(c => char.IsAsciiDigit(c) || c is ' ' or '+' or '-' or '/' or '(' or ')');

    private static string Beginning(string wording)
    {
        var line = wording.ReplaceLineEndings(" ");
        if (line.Length <= 80)
        {
            return line;
        }

        var cut = line.LastIndexOf(' ', 78);
        cut = cut < 30 ? 78 : cut;
        return string.Create(CultureInfo.InvariantCulture, $"{(char.IsHighSurrogate(line[cut - 1]) ? line[..(cut - 1)] : line[..cut])} …");
    }
}

/// <summary>A checked card, ready to become an idea.</summary>
public sealed record CardEntry
{
    public required IdeaChannel Channel { get; init; }
    public required Event? Event { get; init; }
    public required CardPlace? Place { get; init; }
    public required IdeaText Text { get; init; }
    public required int? Points { get; init; }
    public required string Name { get; init; }
    public required string Contact { get; init; }
    public required Guid Token { get; init; }

    /// <summary>The code that was printed on the card, or null to give it a new one.</summary>
    public required string? Code { get; init; }

    /// <summary>"Karte 6, Workshop 1", with the person's own name before it if they gave one.</summary>
    public string AuthorName
    {
        get
        {
            var origin = Place is { } place ? CardsText.AuthorOfCard.Filled(place.Number, Event!.ShortName).De
                : Channel == IdeaChannel.Phone ? CardsText.AuthorByPhone.De : CardsText.AuthorByLetter.De;
            var full = Name.Length == 0 ? origin : CardsText.AuthorWithName.Filled(Name, origin).De;
            return full.Length <= Conventions.Line ? full : full[..Conventions.Line];
        }
    }
}
