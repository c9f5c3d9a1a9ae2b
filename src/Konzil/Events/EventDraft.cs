using System.Globalization;
using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>An event's form: every field as it was typed.</summary>
public sealed record EventDraft
{
    public string Kind { get; init; } = "";
    public string Series { get; init; } = "";
    public string Edition { get; init; } = "";
    public string TitleDe { get; init; } = "";
    public string TitleEn { get; init; } = "";
    public string Date { get; init; } = "";
    public string Start { get; init; } = "";
    public string End { get; init; } = "";
    public string PlaceDe { get; init; } = "";
    public string PlaceEn { get; init; } = "";
    public string District { get; init; } = "";
    public string DescriptionDe { get; init; } = "";
    public string DescriptionEn { get; init; } = "";
    public string Accessibility { get; init; } = "";
    public string Programme { get; init; } = "";
    public string OpenItems { get; init; } = "";
    public string ResultDe { get; init; } = "";
    public string ResultEn { get; init; } = "";
    public string Seats { get; init; } = "";
    public string Attended { get; init; } = "";
    public bool Held { get; init; }
    public bool Closed { get; init; }
    public IReadOnlyList<string> Roles { get; init; } = [];
    public string People { get; init; } = "";

    /// <summary>A closed event whose guests are invited afterwards, by unit.</summary>
    public bool InviteLater { get; init; }

    public string Feedback { get; init; } = nameof(FeedbackUse.Off);

    /// <summary>Number of the edition whose open tasks come along.</summary>
    public string After { get; init; } = "";

    public static EventDraft Of(Event e, Catalog.Content city) => new()
    {
        Kind = e.Kind.ToString(), Series = e.SeriesId?.ToString() ?? "", Edition = Whole(e.Edition), TitleDe = e.TitleDe, TitleEn = e.TitleEn,
        Date = e.Date is { } day ? Format.Iso(day) : "", Start = Time(e.Start), End = Time(e.End), PlaceDe = e.PlaceDe, PlaceEn = e.PlaceEn,
        District = city.District(e.DistrictId)?.Key ?? "", DescriptionDe = e.DescriptionDe, DescriptionEn = e.DescriptionEn, Accessibility = e.Accessibility,
        Programme = e.Programme, OpenItems = e.OpenItems, ResultDe = e.ResultDe, ResultEn = e.ResultEn, Seats = Whole(e.Seats), Attended = Whole(e.Attended), Held = e.State == EventState.Held,
        Closed = e.IsClosed, Feedback = e.Feedback.ToString(),
    };

    /// <summary>The next edition of a series: the same order of the meeting, and what was left open.</summary>
    public static EventDraft Next(Event last, EventSeries? series, Catalog.Content city) => Of(last, city) with
    {
        After = Whole(last.Number),
        Programme = series is { Programme.Length: > 0 } template ? template.Programme : last.Programme,
        Edition = Whole(last.Edition + 1),
        Date = "",
        ResultDe = "",
        ResultEn = "",
        Attended = "",
        Held = false,
    };

    /// <summary>The first edition kept here begins with the series' template.</summary>
    public static EventDraft First(EventSeries series) => new() { Kind = nameof(EventKind.Dialogue), Series = series.Id.ToString(), Programme = series.Programme };

    public static EventDraft Of(Form form) => new()
    {
        Kind = form.Raw(nameof(Kind)), Series = form.Raw(nameof(Series)), Edition = form.Raw(nameof(Edition)), TitleDe = form.Raw(nameof(TitleDe)), TitleEn = form.Raw(nameof(TitleEn)),
        Date = form.Raw(nameof(Date)), Start = form.Raw(nameof(Start)), End = form.Raw(nameof(End)), PlaceDe = form.Raw(nameof(PlaceDe)), PlaceEn = form.Raw(nameof(PlaceEn)),
        District = form.Raw(nameof(District)), DescriptionDe = form.Raw(nameof(DescriptionDe)), DescriptionEn = form.Raw(nameof(DescriptionEn)), Accessibility = form.Raw(nameof(Accessibility)),
        Programme = form.Raw(nameof(Programme)), OpenItems = form.Raw(nameof(OpenItems)), ResultDe = form.Raw(nameof(ResultDe)), ResultEn = form.Raw(nameof(ResultEn)), Seats = form.Raw(nameof(Seats)), Attended = form.Raw(nameof(Attended)), Held = form.Ticked(nameof(Held)),
        Closed = form.Ticked(nameof(Closed)), Roles = form.RawMany(nameof(Roles)), People = form.Raw(nameof(People)), InviteLater = form.Ticked(nameof(InviteLater)), Feedback = form.Raw(nameof(Feedback)), After = form.Raw(nameof(After)),
    };

    /// <summary>The checked plan; what is wrong stands in the form's errors. An event of an unknown year keeps its day (A14).</summary>
    public static async Task<EventPlan?> Plan(Form form, CityDb db, Catalog.Content city, Event? earlier)
    {
        var kind = form.Choice<EventKind>(nameof(Kind), EventsText.KindMissing);
        var undated = earlier is { Date: null, UndatedDay: not null };
        var date = form.Date(nameof(Date), EventsText.DateMissing, required: !undated);
        var (start, end) = (Clock(form, nameof(Start)), Clock(form, nameof(End)));
        if (start is not null && end is not null && end <= start)
        {
            form.Errors.Add(nameof(End), EventsText.EndBeforeStart);
        }

        var series = await db.EventSeries.Select(s => s.Id).ToListAsync();
        var seriesId = form.Choice(nameof(Series), series.Select(s => s.ToString()), EventsText.ListWrong, required: false);
        var district = form.Choice(nameof(District), city.Districts.Select(d => d.Key), EventsText.ListWrong, required: false);
        var plan = new EventPlan
        {
            Kind = kind ?? EventKind.Other,
            Title = new(form.Text(nameof(TitleDe)).Required(EventsText.TitleMissing).Max(Conventions.Line), form.Text(nameof(TitleEn)).Max(Conventions.Line)),
            When = new(date, start, end, date is null && undated ? earlier!.UndatedMonth : null, date is null && undated ? earlier!.UndatedDay : null),
            SeriesId = seriesId is null ? null : Guid.Parse(seriesId),
            Edition = form.Whole(nameof(Edition), 1, 999, EventsText.NumberWrong),
            DistrictId = city.Districts.FirstOrDefault(d => d.Key == district)?.Id,
            Place = new(form.Text(nameof(PlaceDe)).Max(Conventions.Line), form.Text(nameof(PlaceEn)).Max(Conventions.Line)),
            Description = new(form.Text(nameof(DescriptionDe)).Max(Event.TextMax), form.Text(nameof(DescriptionEn)).Max(Event.TextMax)),
            Result = new(form.Text(nameof(ResultDe)).Max(Event.TextMax), form.Text(nameof(ResultEn)).Max(Event.TextMax)),
            Accessibility = form.Text(nameof(Accessibility)).Max(1000),
            Programme = form.Text(nameof(Programme)).Max(Event.TextMax),
            OpenItems = form.Text(nameof(OpenItems)).Max(Event.TextMax),
            Seats = form.Whole(nameof(Seats), 1, 100_000, EventsText.NumberWrong),
            Attended = form.Whole(nameof(Attended), 0, 100_000, EventsText.NumberWrong),
            Held = form.Ticked(nameof(Held)),
            Closed = form.Ticked(nameof(Closed)),
            Feedback = form.Choice<FeedbackUse>(nameof(Feedback), EventsText.ListWrong, required: false) ?? FeedbackUse.Off,
            Invited = await InvitedIn(form, db),
        };
        return form.HasErrors ? null : plan;
    }

    private static async Task<Invited> InvitedIn(Form form, CityDb db)
    {
        var roles = form.RawMany(nameof(Roles)).Select(r => Enum.TryParse<Role>(r, out var role) && Enum.IsDefined(role) ? role : (Role?)null).ToList();
        if (roles.Contains(null))
        {
            form.Errors.Add(nameof(Roles), EventsText.ListWrong);
        }

        var known = await KnownAddresses.Read(form, nameof(People), db, required: false);
        if (form.Ticked(nameof(Closed)) && !form.Ticked(nameof(InviteLater)) && roles.Count == 0 && string.IsNullOrWhiteSpace(form.Raw(nameof(People))))
        {
            form.Errors.Add(nameof(Roles), EventsText.NobodyInvited);
        }

        return new([.. roles.OfType<Role>().Distinct()], known.People);
    }

    private static TimeOnly? Clock(Form form, string name)
    {
        var typed = form.Raw(name);
        if (TimeOnly.TryParseExact(typed, ["HH:mm", "H:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        if (typed.Length > 0)
        {
            form.Errors.Add(name, EventsText.TimeWrong);
        }

        return null;
    }

    private static string Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Time(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "";
}
