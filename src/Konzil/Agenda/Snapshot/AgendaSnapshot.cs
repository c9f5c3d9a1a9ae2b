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
        var fields = await db.Fields.AsNoTracking().Where(f => f.Life == FieldLife.Current && f.View != FieldView.Hidden).OrderBy(f => f.Order).ThenBy(f => f.Id).ToListAsync(cancellation);
        var measures = await MeasureAccess.Public(db.Measures).Where(m => until == null || m.PublishedAt <= until).AsNoTracking().Include(m => m.Goals).Include(m => m.Fields).Include(m => m.Activities)
            .Include(m => m.Assessment).Include(m => m.Groups).Include(m => m.Districts).Include(m => m.FormerNumbers).AsSplitQuery().OrderBy(m => m.Number).ToListAsync(cancellation);
        var origins = await Origins(db, cancellation);
        var links = await db.FieldGoals.AsNoTracking().ToListAsync(cancellation);
        var names = new Keys(
            goals.ToDictionary(g => g.Id, g => g.Key),
            fields.ToDictionary(f => f.Id, f => f.Key),
            await db.UserGroups.AsNoTracking().ToDictionaryAsync(g => g.Id, cancellation),
            await db.Districts.AsNoTracking().ToDictionaryAsync(d => d.Id, d => d.Name, cancellation));
        var state = new AgendaState(
            [.. goals.Select(State)],
            [.. fields.Select(f => State(f, links.Where(l => l.FieldId == f.Id), names))],
            [.. measures.Select(m => State(m, names, origins[m.Id]))]);

        // Files tell of an earlier day, and what has no date of its own is loaded after the version: nobody knows what held that day.
        if (db.Loads)
        {
            return Write(state with { Measures = [.. state.Measures.Select(m => m with { Technical = null, Organisational = null, SocioCultural = null, Groups = null, Place = null, Districts = null })] });
        }

        foreach (var content in db.Modules.All.OfType<IAgendaContent>())
        {
            state = await content.Add(state, db, cancellation);
        }

        return Write(state);
    }

    public static string Write(AgendaState state) => JsonSerializer.Serialize(state, Json).ReplaceLineEndings("\n");

    public static AgendaState Read(string snapshot) => JsonSerializer.Deserialize<AgendaState>(snapshot, Json) ?? throw new JsonException("The snapshot is empty.");

    private static GoalState State(Goal g) => new(g.Key, g.Number, g.TitleDe, g.TitleEn, g.Wording)
    {
        Intent = g.IntentDe,
        Horizon = g.Horizon,
        Owner = g.Owner,
        WordingEn = g.Translation,
        IntentEn = g.IntentEn,
    };

    private static FieldState State(ActionField f, IEnumerable<FieldGoal> links, Keys names) => new(f.Key, f.NameDe, f.NameEn, f.SentenceDe, f.IsDraft)
    {
        ScopeIn = f.ScopeInDe,
        ScopeOut = f.ScopeOutDe,
        LeadUnit = f.LeadUnit,
        SentenceEn = f.SentenceEn,
        ScopeInEn = f.ScopeInEn,
        ScopeOutEn = f.ScopeOutEn,
        Goals = [.. links.Where(l => names.Goals.ContainsKey(l.GoalId)).Select(l => new GoalLink(names.Goals[l.GoalId], l.ReasonDe)).OrderBy(l => l.Goal, StringComparer.Ordinal)],
    };

    private static MeasureState State(Measure m, Keys names, IEnumerable<string> origins) => new()
    {
        Code = m.Code,
        Title = m.Title,
        TitleEn = m.TitleEn,
        Summary = m.Summary,
        Problem = m.Problem,
        BenefitCitizens = m.BenefitCitizens,
        BenefitCompanies = m.BenefitCompanies,
        BenefitAdministration = m.BenefitAdministration,
        Field = names.Fields.GetValueOrDefault(m.FieldId, ""),
        FurtherFields = [.. m.Fields.Select(f => names.Fields.GetValueOrDefault(f.FieldId, "")).Order(StringComparer.Ordinal)],
        LeadUnit = m.LeadUnit,
        Kind = m.Type,
        Purpose = m.Purpose,
        Product = m.Product,
        Level = m.Level,
        LeadProject = m.IsLeadProject,
        Goals = [.. m.Goals.Where(g => names.Goals.ContainsKey(g.GoalId)).Select(g => new GoalLink(names.Goals[g.GoalId], g.Reason)).OrderBy(g => g.Goal, StringComparer.Ordinal)],
        Activities = [.. m.Activities.OrderBy(a => a.Order).Select(a => a.Text)],
        Origins = [.. origins],
        SummaryEn = m.SummaryEn ?? "",
        Technical = m.Assessment?.Technical ?? "",
        Organisational = m.Assessment?.Organisational ?? "",
        SocioCultural = m.Assessment?.SocioCultural ?? "",
        Groups = [.. m.Groups.Select(g => new AgendaGroup(names.Groups[g.GroupId].NameDe, names.Groups[g.GroupId].NameEn, g.Effect)).OrderBy(g => g.Name, StringComparer.Ordinal)],
        Place = m.Place,
        Districts = [.. m.Districts.Select(d => names.Districts[d.DistrictId]).Order(StringComparer.Ordinal)],
        Aliases = [.. m.Aliases, .. m.FormerNumbers.Select(f => f.Name.De).Order(StringComparer.Ordinal)],
    };

    private sealed record Keys(Dictionary<Guid, string> Goals, Dictionary<Guid, string> Fields, Dictionary<Guid, UserGroup> Groups, Dictionary<Guid, string> Districts);

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
