using Konzil.Agenda;
using System.Globalization;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Site.Parity;

/// <summary>Which contributions are looked at, read from the address. What we do not know is kept to be said.</summary>
public sealed record ParityFilter
{
    public const string StepKey = "schritt";
    public const string ChannelKey = "weg";
    public const string FieldKey = "feld";
    public const string EventKey = "termin";
    public const string ReasonKey = "grund";
    public const string AfterKey = "nach";
    public const string NoField = "ohne";
    public const string NoReason = "ohne";

    public static readonly string[] ReportKeys = [FieldKey, EventKey];
    public static readonly string[] ListKeys = [StepKey, ChannelKey, FieldKey, EventKey, ReasonKey, AfterKey];

    /// <summary>The ways a contribution can come.</summary>
    public static readonly IReadOnlyList<IdeaChannel> Channels = [IdeaChannel.Online, IdeaChannel.Card, IdeaChannel.Phone, IdeaChannel.Letter];

    public ParityStep Step { get; init; } = ParityStep.Published;

    public IdeaChannel? Channel { get; init; }

    public ActionField? Field { get; init; }

    public bool WithoutField { get; init; }

    public Event? Event { get; init; }

    public DeclineKind? Reason { get; init; }

    public bool WithoutReason { get; init; }

    public int? After { get; init; }

    public IReadOnlyList<string> Unknown { get; init; } = [];

    public bool Any => Field is not null || WithoutField || Event is not null;

    public static ParityFilter Read(IQueryCollection query, Catalog.Content names, IReadOnlyList<Event> events)
    {
        var unknown = new List<string>();
        var step = Known<ParityStep>(query, StepKey, w => ParitySteps.Read(w) is { } s and not ParityStep.Received ? s : null, unknown);
        return new ParityFilter
        {
            Step = step ?? ParityStep.Published,
            Channel = Known<IdeaChannel>(query, ChannelKey, w => Channels.Where(c => IdeaFilter.Word(c) == w).Select(c => (IdeaChannel?)c).FirstOrDefault(), unknown),
            Field = query[FieldKey] == NoField ? null : KnownOne(query, FieldKey, names.FieldBySlug, unknown),
            WithoutField = query[FieldKey] == NoField,
            Event = KnownOne(query, EventKey, w => events.FirstOrDefault(e => Number(e) == w), unknown),
            Reason = query[ReasonKey] == NoReason ? null : Known<DeclineKind>(query, ReasonKey, ReviewText.ReadDecline, unknown),
            WithoutReason = query[ReasonKey] == NoReason,
            After = int.TryParse(query[AfterKey], NumberStyles.None, CultureInfo.InvariantCulture, out var after) ? after : null,
            Unknown = unknown,
        };
    }

    public static string Number(Event happening) => happening.Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The list of a number of the report.</summary>
    public string Href(int? after = null)
    {
        var pairs = new List<string> { StepKey + "=" + Step.Word() };
        Add(pairs, ChannelKey, Channel is { } channel ? IdeaFilter.Word(channel) : null);
        Add(pairs, FieldKey, WithoutField ? NoField : Field?.Slug);
        Add(pairs, EventKey, Event is null ? null : Number(Event));
        Add(pairs, ReasonKey, WithoutReason ? NoReason : Reason is { } reason ? ReviewText.Word(reason) : null);
        Add(pairs, AfterKey, after?.ToString(CultureInfo.InvariantCulture));
        return Paths.ParityList(string.Join('&', pairs));
    }

    /// <summary>The cells of the report it leaves.</summary>
    public bool Holds(ParityCounts.Cell cell) =>
        (Channel is null || cell.Channel == Channel) && (!WithoutField || cell.FieldId is null) && (Field is null || cell.FieldId == Field.Id) && (Event is null || cell.EventId == Event.Id)
        && (Reason is null || cell.Why == Reason) && (!WithoutReason || cell.Why is null);

    /// <summary>The same for the database.</summary>
    public IQueryable<Idea> Narrow(CityDb db)
    {
        var ideas = ParitySteps.At(db, Step);
        ideas = Channel is { } channel ? ideas.Where(i => i.Channel == channel) : ideas;
        ideas = WithoutField ? ideas.Where(i => i.FieldId == null) : Field is { Id: var field } ? ideas.Where(i => i.FieldId == field) : ideas;
        ideas = WithoutReason ? ideas.Where(i => i.DeclineKind == null) : Reason is { } reason ? ideas.Where(i => i.DeclineKind == reason) : ideas;
        if (Event is { Id: var id })
        {
            var cards = db.Cards;
            ideas = ideas.Where(i => cards.Any(c => c.IdeaId == i.Id && c.EventId == id));
        }

        return ideas;
    }

    private static void Add(List<string> pairs, string key, string? value)
    {
        if (value is not null)
        {
            pairs.Add(key + "=" + Uri.EscapeDataString(value));
        }
    }

    private static T? Known<T>(IQueryCollection query, string key, Func<string, T?> read, List<string> unknown) where T : struct
    {
        var word = query[key].ToString();
        var value = word.Length == 0 ? null : read(word);
        if (word.Length > 0 && value is null)
        {
            unknown.Add(word);
        }

        return value;
    }

    private static T? KnownOne<T>(IQueryCollection query, string key, Func<string, T?> read, List<string> unknown) where T : class
    {
        var word = query[key].ToString();
        var value = word.Length == 0 ? null : read(word);
        if (word.Length > 0 && value is null)
        {
            unknown.Add(word);
        }

        return value;
    }
}
