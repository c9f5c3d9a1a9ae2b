using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>What somebody asks of the register, from the address and back into it.</summary>
public sealed record MeasureFilter
{
    /// <summary>All that an answer depends on: what the cache tells apart.</summary>
    public static readonly string[] Keys = [.. new MeasureFilter().Parts().Select(p => p.Key)];

    public string Text { get; init; } = "";

    public string Field { get; init; } = "";

    public MeasureLevel? Level { get; init; }

    public DeliveryStatus? Delivery { get; init; }

    public MeasureKind? Kind { get; init; }

    public int? Goal { get; init; }

    /// <summary>Whom it benefits.</summary>
    public TargetGroup? Group { get; init; }

    /// <summary>When it takes effect.</summary>
    public Horizon? Horizon { get; init; }

    public MeasureProduct? Product { get; init; }

    /// <summary>Whom it acts on directly.</summary>
    public Touched? Touched { get; init; }

    public bool LeadOnly { get; init; }

    /// <summary>Key of a task area of the town hall.</summary>
    public string Area { get; init; } = "";

    /// <summary>Key of a district; measures for the whole city have none.</summary>
    public string District { get; init; } = "";

    /// <summary>Key of a keyword.</summary>
    public string Tag { get; init; } = "";

    public MeasureOrder Order { get; init; }

    public int Page { get; init; } = 1;

    public bool Any => this with { Order = default, Page = 1 } != new MeasureFilter();

    public static ValueTask<MeasureFilter> BindAsync(HttpContext http)
    {
        var query = http.Request.Query;
        return ValueTask.FromResult(new MeasureFilter
        {
            Text = Cut(query["q"].ToString()),
            Field = query["feld"].ToString(),
            Level = Read<MeasureLevel>(query["stufe"]),
            Delivery = Read<DeliveryStatus>(query["umsetzung"]),
            Kind = Read<MeasureKind>(query["art"]),
            Goal = int.TryParse(query["ziel"], out var goal) ? goal : null,
            Group = Read<TargetGroup>(query["gruppe"]),
            Horizon = Read<Horizon>(query["horizont"]),
            Product = Read<MeasureProduct>(query["entsteht"]),
            Touched = Read<Touched>(query["wirkung"]),
            LeadOnly = query["leit"] == "ja",
            Area = Cut(query["bereich"].ToString()),
            District = Cut(query["stadtteil"].ToString()),
            Tag = Ideas.IdeaTags.Fold(Cut(query["schlagwort"].ToString())),
            Order = Read<MeasureOrder>(query["sort"]) ?? MeasureOrder.Number,
            Page = int.TryParse(query["seite"], out var page) ? Math.Clamp(page, 1, 10_000) : 1,
        });
    }

    /// <summary>The measures that answer it. Words are asked of the search, which knows every spelling.</summary>
    public async Task<IQueryable<Measure>> Apply(IQueryable<Measure> measures, Catalog.Content city, SearchIndex search, CancellationToken cancellation)
    {
        if (Text.Length > 0)
        {
            var ids = (await search.Find(Text, Measure.Kind, 200, cancellation)).Select(e => e.ItemId).ToList();
            var number = int.TryParse(Text.TrimStart('M', 'm', '-', ' '), out var n) ? n : 0;
            measures = measures.Where(m => ids.Contains(m.Id) || m.Number == number);
        }

        if (city.FieldBySlug(Field) is { } field)
        {
            measures = measures.Where(m => m.FieldId == field.Id || m.Fields.Any(f => f.FieldId == field.Id));
        }

        if (city.Goals.FirstOrDefault(g => g.Number == Goal) is { } goal)
        {
            measures = measures.Where(m => m.Goals.Any(g => g.GoalId == goal.Id));
        }

        if (city.Areas.FirstOrDefault(a => a.Key == Area) is { } area)
        {
            measures = measures.Where(m => m.Areas.Any(a => a.AreaId == area.Id));
        }

        if (city.Districts.FirstOrDefault(d => d.Key == District) is { } district)
        {
            measures = measures.Where(m => m.Districts.Any(d => d.DistrictId == district.Id));
        }

        return Sorted(Simple(measures));
    }

    public string Query() => "?" + string.Join('&', Parts().Where(p => p.Value.Length > 0).Select(p => p.Key + "=" + Uri.EscapeDataString(p.Value)));

    public string Href(string path)
    {
        var query = Query();
        return Paths.Link(Paths.Neutral(path) + (query.Length > 1 ? query : ""));
    }

    private IQueryable<Measure> Simple(IQueryable<Measure> measures)
    {
        measures = Level is { } level ? measures.Where(m => m.Level == level) : measures;
        measures = Delivery is { } delivery ? measures.Where(m => m.Delivery == delivery) : measures;
        measures = Kind is { } kind ? measures.Where(m => m.Type == kind) : measures;
        measures = Horizon is { } horizon ? measures.Where(m => m.Assessment!.Horizon == horizon) : measures;
        measures = Product is { } product ? measures.Where(m => m.Product == product) : measures;
        measures = Touched switch
        {
            Agenda.Touched.People => measures.Where(m => m.Assessment!.TouchesPeople),
            Agenda.Touched.Companies => measures.Where(m => m.Assessment!.TouchesCompanies),
            _ => measures,
        };
        measures = Tag.Length > 0 ? measures.Where(m => m.Tags.Any(t => t.Key == Tag)) : measures;
        measures = LeadOnly ? measures.Where(m => m.IsLeadProject) : measures;
        return Group switch
        {
            TargetGroup.Citizens => measures.Where(m => m.BenefitCitizens != ""),
            TargetGroup.Companies => measures.Where(m => m.BenefitCompanies != ""),
            TargetGroup.Administration => measures.Where(m => m.BenefitAdministration != ""),
            _ => measures,
        };
    }

    private IQueryable<Measure> Sorted(IQueryable<Measure> measures) => Order switch
    {
        MeasureOrder.Title => measures.OrderBy(m => m.Title).ThenBy(m => m.Number),
        MeasureOrder.Newest => measures.OrderByDescending(m => m.PublishedAt).ThenByDescending(m => m.Number),
        MeasureOrder.NumberDown => measures.OrderByDescending(m => m.Number),
        _ => measures.OrderBy(m => m.Number),
    };

    private IEnumerable<KeyValuePair<string, string>> Parts() =>
    [
        new("q", Text), new("feld", Field), new("stufe", Level?.ToString() ?? ""), new("umsetzung", Delivery?.ToString() ?? ""), new("art", Kind?.ToString() ?? ""),
        new("ziel", Goal?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""), new("gruppe", Group?.ToString() ?? ""), new("horizont", Horizon?.ToString() ?? ""), new("entsteht", Product?.ToString() ?? ""), new("wirkung", Touched?.ToString() ?? ""), new("leit", LeadOnly ? "ja" : ""),
        new("bereich", Area), new("schlagwort", Tag), new("stadtteil", District),
        new("sort", Order == MeasureOrder.Number ? "" : Order.ToString()), new("seite", Page > 1 ? Page.ToString(System.Globalization.CultureInfo.InvariantCulture) : ""),
    ];

    private static string Cut(string text) => text.Length <= 200 ? text.Trim() : text[..200].Trim();

    private static T? Read<T>(string? value) where T : struct, Enum => Enum.GetNames<T>().Contains(value, StringComparer.Ordinal) ? Enum.Parse<T>(value!) : null;
}

public enum TargetGroup
{
    Citizens,
    Companies,
    Administration,
}

public enum Touched
{
    People,
    Companies,
}

public enum MeasureOrder
{
    Number,
    NumberDown,
    Title,
    Newest,
}
