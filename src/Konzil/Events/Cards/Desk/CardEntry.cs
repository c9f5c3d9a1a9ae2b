using System.Globalization;
using Konzil.Ideas;
using Konzil.Platform;

namespace Konzil.Events;

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
    public required IReadOnlyList<(ConsentKind Kind, ConsentWay Way, string Wording)> Consents { get; init; }
    public required Guid Token { get; init; }

    /// <summary>The code that was printed on the card, or null to give it a new one.</summary>
    public required string? Code { get; init; }

    /// <summary>The photo it was copied from.</summary>
    public required Guid? ScanId { get; init; }

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

    /// <summary>The heading of a card that has none.</summary>
    public static string Beginning(string wording)
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
