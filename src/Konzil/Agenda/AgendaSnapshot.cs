using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Konzil.Ideas;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>
/// The public agenda at one moment, as text: the same agenda always gives the same text, byte for byte, so a version can be
/// stored, hashed and compared.
/// </summary>
public static partial class AgendaSnapshot
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } };

    /// <param name="db">The database.</param>
    /// <param name="until">Measures published later are left out, for an adoption that is back-dated.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static async Task<string> Take(CityDb db, DateTimeOffset? until = null, CancellationToken cancellation = default)
    {
        var goals = await db.Goals.AsNoTracking().Where(g => g.Life == GoalLife.Current && !g.IsHidden).OrderBy(g => g.Number).ToListAsync(cancellation);
        var fields = await db.Fields.AsNoTracking().Where(f => f.Life == FieldLife.Current && f.View != FieldView.Hidden).OrderBy(f => f.Order).ToListAsync(cancellation);
        var measures = await MeasureAccess.Public(db.Measures).Where(m => until == null || m.PublishedAt <= until).AsNoTracking().Include(m => m.Goals).Include(m => m.Fields).Include(m => m.Activities).AsSplitQuery()
            .OrderBy(m => m.Number).ToListAsync(cancellation);
        var origins = await Origins(db, cancellation);
        var goalKeys = goals.ToDictionary(g => g.Id, g => g.Key);
        var fieldKeys = fields.ToDictionary(f => f.Id, f => f.Key);
        return Write(new AgendaState(
            [.. goals.Select(g => new GoalState(g.Key, g.Number, g.TitleDe, g.TitleEn, g.Wording) { Intent = g.IntentDe, Horizon = g.Horizon, Owner = g.Owner })],
            [.. fields.Select(f => new FieldState(f.Key, f.NameDe, f.NameEn, f.SentenceDe, f.IsDraft) { ScopeIn = f.ScopeInDe, ScopeOut = f.ScopeOutDe, LeadUnit = f.LeadUnit })],
            [.. measures.Select(m => State(m, goalKeys, fieldKeys, origins[m.Id]))]));
    }

    public static string Write(AgendaState state) => JsonSerializer.Serialize(state, Json).ReplaceLineEndings("\n");

    public static AgendaState Read(string snapshot) => JsonSerializer.Deserialize<AgendaState>(snapshot, Json) ?? throw new JsonException("The snapshot is empty.");

    private static MeasureState State(Measure m, Dictionary<Guid, string> goals, Dictionary<Guid, string> fields, IEnumerable<string> origins) => new()
    {
        Code = m.Code,
        Title = m.Title,
        TitleEn = m.TitleEn,
        Summary = m.Summary,
        Problem = m.Problem,
        BenefitCitizens = m.BenefitCitizens,
        BenefitCompanies = m.BenefitCompanies,
        BenefitAdministration = m.BenefitAdministration,
        Field = fields.GetValueOrDefault(m.FieldId, ""),
        FurtherFields = [.. m.Fields.Select(f => fields.GetValueOrDefault(f.FieldId, "")).Order(StringComparer.Ordinal)],
        LeadUnit = m.LeadUnit,
        Kind = m.Type,
        Purpose = m.Purpose,
        Product = m.Product,
        Level = m.Level,
        LeadProject = m.IsLeadProject,
        Goals = [.. m.Goals.Where(g => goals.ContainsKey(g.GoalId)).Select(g => new GoalLink(goals[g.GoalId], g.Reason)).OrderBy(g => g.Goal, StringComparer.Ordinal)],
        Activities = [.. m.Activities.OrderBy(a => a.Order).Select(a => a.Text)],
        Origins = [.. origins],
    };

    private static async Task<ILookup<Guid, string>> Origins(CityDb db, CancellationToken cancellation)
    {
        var rows = await (from o in db.MeasureOrigins.AsNoTracking()
                          join i in IdeaAccess.Public(db.Ideas) on o.IdeaId equals i.Id into ideas
                          from i in ideas.DefaultIfEmpty()
                          where o.IdeaId == null || i != null
                          select new { o.MeasureId, o.Title, Number = i == null ? (int?)null : i.Number, IdeaTitle = i == null ? null : i.Title }).ToListAsync(cancellation);
        return rows.OrderBy(r => r.Number ?? int.MaxValue).ThenBy(r => r.Title, StringComparer.Ordinal)
            .ToLookup(r => r.MeasureId, r => r.Number is { } number ? AgendaText.IdeaName.Filled(number, r.IdeaTitle!).De : r.Title);
    }
}

public sealed record AgendaState(IReadOnlyList<GoalState> Goals, IReadOnlyList<FieldState> Fields, IReadOnlyList<MeasureState> Measures);

/// <remarks>What later editions of Konzil added stays out of a snapshot where nobody wrote it: an agenda gives the same text as before.</remarks>
public sealed record GoalState(string Key, int Number, string Title, string TitleEn, string Wording)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Intent { get; init => field = value is { Length: > 0 } ? value : null; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int? Horizon { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? Owner { get; init => field = value is { Length: > 0 } ? value : null; }
}

public sealed record FieldState(string Key, string Name, string NameEn, string Sentence, bool Draft)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? ScopeIn { get; init => field = value is { Length: > 0 } ? value : null; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? ScopeOut { get; init => field = value is { Length: > 0 } ? value : null; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public string? LeadUnit { get; init => field = value is { Length: > 0 } ? value : null; }
}

public sealed record GoalLink(string Goal, string Reason);

public sealed record MeasureState
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    public string? TitleEn { get; init; }

    public string Summary { get; init; } = "";

    public string Problem { get; init; } = "";

    public string BenefitCitizens { get; init; } = "";

    public string BenefitCompanies { get; init; } = "";

    public string BenefitAdministration { get; init; } = "";

    /// <summary>Key of the main field.</summary>
    public string Field { get; init; } = "";

    public IReadOnlyList<string> FurtherFields { get; init; } = [];

    public string LeadUnit { get; init; } = "";

    public MeasureKind Kind { get; init; }

    public MeasurePurpose Purpose { get; init; }

    /// <summary>Null in versions from before it could be said.</summary>
    public MeasureProduct? Product { get; init; }

    public MeasureLevel Level { get; init; }

    public bool LeadProject { get; init; }

    public IReadOnlyList<GoalLink> Goals { get; init; } = [];

    public IReadOnlyList<string> Activities { get; init; } = [];

    public IReadOnlyList<string> Origins { get; init; } = [];
}
