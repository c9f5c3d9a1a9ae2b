using System.Net.Mail;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>The capture form: every field as it was typed.</summary>
public sealed record CardDraft
{
    public const int HelperMax = 80;

    /// <summary>Sent by a form that was filled by text recognition.</summary>
    public const string NeedsComparing = "erkannt";

    public string Channel { get; init; } = "";
    public string Code { get; init; } = "";
    public string Table { get; init; } = "";
    public string Number { get; init; } = "";
    public string Wording { get; init; } = "";
    public string Title { get; init; } = "";
    public string Field { get; init; } = "";
    public string District { get; init; } = "";
    public string Points { get; init; } = "";
    public string Name { get; init; } = "";
    public string Contact { get; init; } = "";
    public bool Hear { get; init; }
    public bool OnBehalf { get; init; }
    public string Helper { get; init; } = "";
    public string Way { get; init; } = "";
    public string Scan { get; init; } = "";
    public bool Compared { get; init; }
    public string Token { get; init; } = Ids.Next().ToString();

    public static CardDraft Of(Form form) => new()
    {
        Channel = form.Raw(nameof(Channel)), Code = form.Raw(nameof(Code)), Table = form.Raw(nameof(Table)), Number = form.Raw(nameof(Number)),
        Wording = form.Raw(nameof(Wording)), Title = form.Raw(nameof(Title)), Field = form.Raw(nameof(Field)), District = form.Raw(nameof(District)),
        Points = form.Raw(nameof(Points)), Name = form.Raw(nameof(Name)), Contact = form.Raw(nameof(Contact)), Hear = form.Ticked(nameof(Hear)),
        OnBehalf = form.Ticked(nameof(OnBehalf)), Helper = form.Raw(nameof(Helper)), Way = form.Raw(nameof(Way)),
        Scan = form.Id(nameof(Scan))?.ToString() ?? "", Compared = form.Ticked(nameof(Compared)),
        Token = form.Id(nameof(Token))?.ToString() ?? Ids.Next().ToString(),
    };

    /// <summary>
    /// The code alone was sent, by a scanner or by Enter: first show which card it is. Whoever has typed more gets the
    /// ordinary check, so that nothing is lost.
    /// </summary>
    public static string? OnlyCode(Form form) =>
        form.Raw(nameof(Wording)).Length + form.Raw(nameof(Title)).Length + form.Raw(nameof(Name)).Length + form.Raw(nameof(Contact)).Length == 0 ? CardCode.Read(form.Raw(nameof(Code))) : null;

    /// <summary>Checks every field; null when something is wrong.</summary>
    public static async Task<CardEntry?> Check(Form form, Event? chosen, CityDb db, Catalog.Content city)
    {
        var printed = await Printed(form, chosen, db);
        var happening = printed?.EventId is { } id && id != chosen?.Id ? await db.Events.AsNoTracking().SingleAsync(e => e.Id == id) : chosen;
        var channel = happening is not null ? IdeaChannel.Card : form.Choice(nameof(Channel), [nameof(IdeaChannel.Phone), nameof(IdeaChannel.Letter)], CardsText.ChannelMissing) is { } c ? Enum.Parse<IdeaChannel>(c) : IdeaChannel.Phone;

        // What is printed on the card counts; what was typed beside it only where nothing is printed.
        var table = printed?.TableNumber ?? form.Whole(nameof(Table), 1, 999, CardsText.NumberMissing, required: happening is not null && printed?.Number is null);
        var number = printed?.Number ?? form.Whole(nameof(Number), 1, 999, CardsText.NumberMissing, required: happening is not null);
        var field = form.Choice(nameof(Field), city.Fields.Select(f => f.Key), CardsText.ListWrong, required: false);
        var district = form.Choice(nameof(District), city.Districts.Select(d => d.Key), CardsText.ListWrong, required: false);
        string wording = form.Text(nameof(Wording)).Required(CardsText.WordingMissing).Max(Idea.BodyMax);
        string title = form.Text(nameof(Title)).Max(Idea.TitleMax);
        if (form.Has(NeedsComparing) && !form.Ticked(nameof(Compared)))
        {
            form.Errors.Add(nameof(Compared), ScanText.NotCompared);
        }

        var entry = new CardEntry
        {
            Channel = channel,
            Event = happening,
            Place = happening is null || number is null ? null : new CardPlace(happening.Id, table, number.Value),
            Text = new IdeaText(title.Length > 0 ? title : CardEntry.Beginning(wording), wording, city.Fields.FirstOrDefault(f => f.Key == field)?.Id, city.Districts.FirstOrDefault(d => d.Key == district)?.Id),
            Points = form.Whole(nameof(Points), 0, 999, CardsText.PointsWrong),
            Name = form.Text(nameof(Name)).Max(60),
            Contact = form.Text(nameof(Contact)).Max(120).Must(IsContact, CardsText.ContactWrong),
            Consents = Consents(form, channel),
            Token = form.Id(nameof(Token)) ?? Ids.Next(),
            Code = printed?.Code,
            ScanId = form.Id(nameof(Scan)),
        };
        return form.HasErrors ? null : entry;
    }

    private static List<(ConsentKind, ConsentWay, string)> Consents(Form form, IdeaChannel channel)
    {
        if (form.Raw(nameof(Contact)).Length > 0 && !form.Ticked(nameof(Hear)))
        {
            form.Errors.Add(nameof(Hear), CardsText.HearMissing);
        }

        var way = form.Choice<ConsentWay>(nameof(Way), CardsText.ListWrong, required: false) ?? (channel == IdeaChannel.Phone ? ConsentWay.ByPhone : ConsentWay.OnPaper);
        string helper = form.Text(nameof(Helper)).Max(HelperMax);
        var given = new List<(ConsentKind, ConsentWay, string)>();
        if (form.Ticked(nameof(Hear)) && form.Raw(nameof(Contact)).Length > 0)
        {
            given.Add((ConsentKind.Hear, way, CardsText.Hear.De));
        }

        if (form.Ticked(nameof(OnBehalf)))
        {
            given.Add((ConsentKind.OnBehalf, way, CardsText.OnBehalf.De + (helper.Length > 0 ? " (" + helper + ")" : "")));
        }
        else if (helper.Length > 0)
        {
            form.Errors.Add(nameof(OnBehalf), CardsText.OnBehalfMissing);
        }

        return given;
    }

    /// <summary>The code on the paper. It must have been printed for an event, and for the chosen one if there is one.</summary>
    private static async Task<IssuedCode?> Printed(Form form, Event? chosen, CityDb db)
    {
        if (form.Text(nameof(Code)).Must(t => CardCode.Read(t) is not null, CardsText.CodeWrong).Value.Length == 0 || CardCode.Read(form.Raw(nameof(Code))) is not { } code)
        {
            return null;
        }

        var issued = await db.IssuedCodes.AsNoTracking().SingleOrDefaultAsync(i => i.Code == code && i.PrintedAt != null);
        if (issued is null || (chosen is not null && issued.EventId != chosen.Id))
        {
            form.Errors.Add(nameof(Code), CardsText.PrintedCodeUnknown);
            return null;
        }

        return issued;
    }

    private static bool IsContact(string text) => text.Contains('@', StringComparison.Ordinal) ? MailAddress.TryCreate(text, out _) : text.Count(char.IsAsciiDigit) >= 5 && text.All(c => char.IsAsciiDigit(c) || c is ' ' or '+' or '-' or '/' or '(' or ')');
}
