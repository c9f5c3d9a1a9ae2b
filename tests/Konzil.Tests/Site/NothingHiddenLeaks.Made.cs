using Konzil.Agenda;
using Konzil.Lotsen;
using Konzil.Meetings;
using Konzil.Monitoring;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Site;

/// <summary>What the example city has none of, so that there is one to be copied: ways compared in the office, a text a body writes, a gate with its evidence.</summary>
public sealed partial class NothingHiddenLeaks
{
    private static readonly Me Maker = new(null, "Beispiel", new HashSet<Permission>());

    private async Task MakeUp(CityDb db)
    {
        if (!await db.VariantComparisons.AnyAsync())
        {
            var comparison = new VariantComparison(await NumberSeries.Take(db, VariantComparison.Series));
            comparison.Write(new ComparisonWords("Welche Lampe?", "", "Welche Lampe passt an den See?"));
            db.VariantComparisons.Add(comparison);
        }

        var draft = TextDraft.Begin(await NumberSeries.Take(db, TextDraft.Series), await db.Bodies.OrderBy(b => b.Number).Select(b => b.Id).FirstAsync(), new("Ein Text", "Ein Absatz.", "Zum Anfang"), Maker, City.Clock.GetUtcNow());
        db.TextDrafts.Add(draft);
        db.DraftSuggestions.Add(DraftSuggestion.For(draft, 1, "Ein anderer Absatz.", "Weil er besser ist", Maker, City.Clock.GetUtcNow()));
        db.DraftComments.Add(DraftComment.On(draft, 1, "Was heißt das?", Maker, City.Clock.GetUtcNow()));
        var criterion = await Gate(db);
        await new FileStore(db, City.Services.GetRequiredService<IConfiguration>(), City.Clock).Attach(new Upload("nachweis.pdf", FileType.Pdf, "Der Nachweis", "%PDF-1.4 Nachweis"u8.ToArray()), nameof(GateCriterion), criterion, Maker);
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
    }

    private async Task<Guid> Gate(CityDb db)
    {
        var agenda = await db.Projects.Where(p => p.IsAgenda).Select(p => p.Id).FirstAsync();
        var phase = await db.Phases.Where(p => p.ProjectId == agenda && p.Ended == null && p.DroppedOn == null).OrderBy(p => p.Order).FirstAsync();
        var criterion = new GateCriterion(phase.Id, 1);
        criterion.Write(CriterionKind.Exit, "Der Bericht liegt vor");
        criterion.Check(Standing.NotMet, new GateEvidence("Im Ordner", ""), Maker, City.Clock.GetUtcNow());
        var decision = GateDecision.Decide(phase, [new GateCheck(criterion.Kind, criterion.Title, criterion.Standing, criterion.Evidence)], null, new(GateOutcome.Hold, City.Today(), "Lenkungskreis") { Reason = "Der Bericht fehlt", Minutes = "Protokoll" }, Maker, City.Clock.GetUtcNow());
        var condition = new GateCondition(phase, decision.Id, 1);
        condition.Write(new ConditionLine("Den Bericht nachreichen", null, City.Today().AddDays(9)));
        db.GateCriteria.Add(criterion);
        db.GateDecisions.Add(decision);
        db.GateConditions.Add(condition);
        return criterion.Id;
    }

    /// <summary>A file has an address of its own, which is no page of a list: it does not exist for those who do not see what it belongs to.</summary>
    private static async Task Files(string who, Actor actor, IReadOnlyList<Hidden> hidden, SortedSet<string> leaks)
    {
        foreach (var file in hidden.Where(h => h.Secret.Entity == typeof(StoredFile)))
        {
            if ((await actor.Send(new HttpRequestMessage(HttpMethod.Get, Konzil.Platform.Paths.File(file.Id, "nachweis.pdf")))).Status != System.Net.HttpStatusCode.NotFound)
            {
                leaks.Add($"{who}: the file {file.Word} is handed out");
            }
        }
    }

    private static Guid HiddenId<T>(CityDb db, Func<T, string> words) where T : Entity => db.Set<T>().AsNoTracking().ToList().Find(t => words(t).Contains(Asked, StringComparison.Ordinal))!.Id;

    private static object Circle(CityDb db) => db.LotsenGroups.Select(g => (Guid?)g.Id).FirstOrDefault() ?? Ids.Next();

    private static object? CommentOnMeasure(CityDb db) => db.Set<Konzil.Discussion.Comment>().Where(c => c.SubjectKind == Measure.Kind && c.Hiding == null && c.HeldAt == null).OrderBy(c => c.At).Select(c => (Guid?)c.Id).FirstOrDefault();
}
