using Konzil.Agenda;
using Konzil.Budget;
using Konzil.Communication;
using Konzil.Course;
using Konzil.Discussion;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.Lotsen;
using Konzil.Meetings;
using Konzil.Monitoring;
using Konzil.Platform;
using Konzil.Portfolio;
using Konzil.Projects;
using Konzil.Scoring;
using Konzil.Staffing;
using Konzil.Steering;
using Konzil.Strategy;
using Konzil.Surveys;
using Konzil.Voting;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Konzil.Tests.Site;

/// <summary>The hidden things: copies of what the example city has, with a state that is not for everybody and the word in every text.</summary>
public sealed partial class NothingHiddenLeaks
{
    /// <summary>Texts that the code takes apart; a word in them would break the page instead of showing on it.</summary>
    private static readonly string[] Machine =
        ["Key", "Slug", "Path", "Code", "Kind", "Lines", "Json", "Hash", "Mark", "Language", "Email", "Token", "Snapshot", "Ids", "Fingerprint", "Address", "Links", "Proof", "Page", "Type", "Settings", "Rules", "Answers", "Json", "Series", "Url", "Data", "Name", "Scale", "Options", "Secret", "Stamp", "Link", "Color", "Pattern"];

    private static readonly Secret[] Secrets =
    [
        new(typeof(Idea), [("PublishedAt", null)], Permission.Moderate, Permission.AnswerIdeas) { Note = "a" },
        new(typeof(Idea), [("StaffOnly", true)], Permission.EnterOffice) { Note = "Staff" },
        new(typeof(Comment), [("HeldAt", City.Start)], Permission.Moderate),
        new(typeof(Comment), [("WithdrawnAt", City.Start)], Permission.Moderate) { Note = "Withdrawn" },
        new(typeof(Measure), [("PublishedAt", null)], Permission.EditMeasures, Permission.PublishMeasures),
        new(typeof(Event), [("IsClosed", true)], Permission.PlanEvents),
        new(typeof(NewsPost), [("State", NewsState.Draft)], Permission.WriteNews, Permission.ReleaseNews, Permission.ReadNewsEarly),
        new(typeof(NewsPost), [("State", NewsState.Released), ("IsInternal", true)], Permission.ReadInternal, Permission.WriteNews) { Note = "Internal" },
        new(typeof(NewsVariant), [("Kind", VariantKind.Staff)], Permission.ReadInternal, Permission.WriteNews),
        new(typeof(MeasureVariant), [("Kind", VariantKind.Staff)], Permission.ReadInternal, Permission.EditMeasures) { Note = "Staff" },
        new(typeof(MeasureVariant), [("Kind", VariantKind.Council)], Permission.ReadCouncilTexts, Permission.EditMeasures) { Note = "Council" },
        new(typeof(FieldVariant), [("Kind", VariantKind.Council)], Permission.ReadCouncilTexts, Permission.ShapeAgenda),
        new(typeof(PlanEntry), [], Permission.WriteNews, Permission.ReleaseNews, Permission.ReadNewsEarly),
        new(typeof(Survey), [("State", SurveyState.Draft)], Permission.RunSurveys),
        new(typeof(Survey), [("State", SurveyState.Released), ("Audience", Audience.Staff)], Permission.EnterOffice, Permission.ReadInternal) { Note = "Staff" },
        new(typeof(Conversation), [("State", SurveyState.Draft)], Permission.RunSurveys),
        new(typeof(CitizenVote), [("State", VoteState.Draft)], Permission.RunVotes),
        new(typeof(Round), [("State", Konzil.Scoring.RoundState.Draft)], Permission.RunScoring),
        new(typeof(IdeaRound), [("State", Konzil.Ideas.RoundState.Draft)], Permission.PlanRounds),
        new(typeof(Project), [("IsAgenda", false)], Permission.OpenProjects, Permission.DecideProjects, Permission.PlanStaff),
        new(typeof(Phase), [("IsPublic", false)], Permission.OpenProjects, Permission.DecideProjects, Permission.PlanStaff, Permission.PlanProjects),
        new(typeof(WorkPackage), [("IsPublic", false)], Permission.OpenProjects, Permission.DecideProjects, Permission.PlanStaff, Permission.PlanProjects),
        new(typeof(Deliverable), [("IsPublic", false)], Permission.OpenProjects, Permission.DecideProjects, Permission.PlanProjects),
        new(typeof(Risk), [("IsPublic", false), ("MeasureId", null)], Permission.ReadAnalyses, Permission.WriteAnalyses),
        new(typeof(RiskHint), [], Permission.WriteAnalyses),
        new(typeof(Stakeholder), [], Permission.ReadAnalyses, Permission.WriteAnalyses),
        new(typeof(ConflictEntry), [("IsPublic", false)], Permission.ReadAnalyses, Permission.WriteAnalyses),
        new(typeof(Finding), [("IsPublic", false)], Permission.ReadAnalyses),
        new(typeof(EvidenceItem), [("IsPublic", false)], Permission.ReadAnalyses),
        new(typeof(Programme), [("IsPublic", false)], Permission.ReadAnalyses),
        new(typeof(Indicator), [("IsInternal", true), ("MeasureId", null)], Permission.ReadAnalyses, Permission.WriteAnalyses),
        // Public by itself, of a measure that is not yet: its lead and whoever edits measures know it.
        new(typeof(Indicator), [("IsInternal", false), ("Number", HiddenNumber), ("MeasureId", Ask(db => HiddenId<Measure>(db, m => m.Title)))], Permission.ReadAnalyses, Permission.WriteAnalyses, Permission.EditMeasures, Permission.PublishMeasures) { Note = "Draft" },
        // Steering bodies stand in the organisation of the project, which the project office keeps and the client reads.
        new(typeof(Body), [("IsPublished", false), ("Kind", BodyKind.Steering)], Permission.RunMeetings, Permission.PlanStaff, Permission.DecideProjects),
        new(typeof(Body), [("IsPublished", false), ("Kind", BodyKind.Committee)], Permission.RunMeetings, Permission.RecordResolutions) { Note = "Council" },
        new(typeof(Meeting), [("IsPublic", false), ("AgendaPublicSince", null)], Permission.RunMeetings),
        new(typeof(MeetingItem), [("MeetingId", Ask(db => db.Meetings.First(m => !m.IsPublic && m.AgendaPublicSince == null).Id))], Permission.RunMeetings),
        new(typeof(MeetingItem), [("IsConfidential", true), ("MeetingId", Ask(db => db.Meetings.First(m => m.AgendaPublicSince != null).Id))], Permission.RecordResolutions) { Note = "Announced" },
        new(typeof(MeetingDecision), [("IsPublic", false)], Permission.RunMeetings),
        // Behind closed doors: in minutes that everybody reads, of a body nobody here belongs to. Not even who runs all meetings reads it.
        new(typeof(MeetingItem), [("IsConfidential", true), ("MeetingId", Ask(db => db.Meetings.First(m => m.IsPublic).Id))]) { Note = "Confidential", Fits = o => ((MeetingItem)o).Minutes.Length > 0 },
        new(typeof(MeetingDecision), [("IsPublic", false), ("MeetingId", Ask(db => ConfidentialPoint(db).MeetingId)), ("ItemId", Ask(db => ConfidentialPoint(db).Id)), ("BodyId", Ask(db => BodyOf(ConfidentialPoint(db), db)))]) { Note = "Confidential" },
        new(typeof(MeetingTask), [("ItemId", Ask(db => ConfidentialPoint(db).Id)), ("BodyId", Ask(db => BodyOf(ConfidentialPoint(db), db))), ("PackageId", null), ("OwnerId", Ids.Next())]) { Note = "Confidential" },
        new(typeof(MeetingTask), [], Permission.RunMeetings),
        new(typeof(PaperPath), [("IsPublic", false)], Permission.RunMeetings),
        new(typeof(TextDraft), [("Edition", HiddenNumber)], Permission.RunMeetings),
        new(typeof(DraftVersion), [("DraftId", Ask(db => HiddenId<TextDraft>(db, d => d.Title)))], Permission.RunMeetings),
        new(typeof(DraftSuggestion), [("DraftId", Ask(db => HiddenId<TextDraft>(db, d => d.Title)))], Permission.RunMeetings),
        new(typeof(DraftComment), [("DraftId", Ask(db => HiddenId<TextDraft>(db, d => d.Title)))], Permission.RunMeetings),
        // Everybody reads that a comment is being deliberated on, and nothing of the text.
        new(typeof(TextDraft), [("CommentId", Ask(CommentOnMeasure))], Permission.RunMeetings) { Note = "Comment" },
        new(typeof(GateCriterion), [], Permission.OpenProjects, Permission.DecideProjects),
        new(typeof(GateDecision), [], Permission.OpenProjects, Permission.DecideProjects),
        new(typeof(GateCondition), [], Permission.OpenProjects, Permission.DecideProjects),
        new(typeof(StoredFile), [("ItemId", Ask(db => HiddenId<GateCriterion>(db, c => c.Title)))], Permission.OpenProjects, Permission.DecideProjects) { Note = "Gate" },
        new(typeof(StoredFile), [("Kind", nameof(LotsenGroup)), ("ItemId", Ask(Circle))], Permission.JoinLotsen) { Note = "Circle" },
        new(typeof(StoredFile), [("Kind", Event.KindName), ("ItemId", Ask(db => HiddenId<Event>(db, e => e.TitleDe)))], Permission.PlanEvents) { Note = "Event" },
        new(typeof(StoredFile), [("Kind", nameof(EvidenceItem)), ("ItemId", Ask(db => HiddenId<EvidenceItem>(db, e => e.TitleDe)))], Permission.ReadAnalyses) { Note = "Evidence" },
        new(typeof(FieldProposal), [("State", ProposalState.Open), ("Circle", TalkCircle.Office)], Permission.EnterOffice),
        new(typeof(FieldOrder), [("State", OrderState.Draft), ("DecidedOn", null)], Permission.ShapeAgenda),
        new(typeof(CutScenario), [], Permission.ReadCuts, Permission.PlanCuts),
        new(typeof(CutPaper), [("State", CutPaperState.Draft)], Permission.ReadCuts, Permission.PlanCuts),
        new(typeof(BudgetSelection), [("State", SelectionState.Draft)], Permission.ChooseLeadProjects),
        new(typeof(Reranking), [("State", RerankingState.Draft)], Permission.RunScoring),
        new(typeof(Tender), [("IsPublic", false)], Permission.ReadProcurement, Permission.RunProcurement),
        new(typeof(ResourceRequest), [("Kind", RequestKind.Money)], Permission.ReadBudget, Permission.PlanBudget),
        // A need of posts names the request by which they were asked for.
        new(typeof(ResourceRequest), [("Kind", RequestKind.Posts)], Permission.ReadBudget, Permission.PlanBudget, Permission.PlanStaff) { Note = "Posts" },
        new(typeof(LotsenIdea), [], Permission.JoinLotsen, Permission.CoordinateLotsen),
        new(typeof(PostPlan), [], Permission.PlanStaff, Permission.ReadPosts),
        new(typeof(Goal), [("Key", "verborgenes-ziel"), ("IsInternal", true), ("IsHidden", true)], Permission.EnterOffice),
        new(typeof(ActionField), [("Key", "verborgenes-feld"), ("Slug", "verborgenes-feld"), ("View", FieldView.Hidden)], Permission.EnterOffice),
        new(typeof(PositionPaper), [("ReleasedAt", null), ("ReplacedAt", null)], Permission.ShapeAgenda),
        new(typeof(Issue), [("SentAt", null)], Permission.WriteNews),
        new(typeof(Cohort), [], Permission.JoinLotsen),
        new(typeof(VariantComparison), [("IsPublic", false)], Permission.PlanProjects, Permission.OpenProjects, Permission.ReadAnalyses, Permission.WriteAnalyses),
        new(typeof(Survey), [("State", SurveyState.Draft), ("Audience", Audience.Staff)], Permission.RunSurveys) { Note = "DraftStaff" },
    ];

    private static Func<CityDb, object?> Ask(Func<CityDb, object?> of) => of;

    private static MeetingItem ConfidentialPoint(CityDb db)
    {
        var held = db.Meetings.Where(m => m.IsPublic);
        return db.MeetingItems.AsNoTracking().Single(i => i.IsConfidential && i.Title.Contains(Asked) && held.Any(m => m.Id == i.MeetingId));
    }

    private static object BodyOf(MeetingItem item, CityDb db) => db.Meetings.Where(m => m.Id == item.MeetingId).Select(m => m.BodyId).Single();

    private async Task<IReadOnlyList<Hidden>> Hide() => await City.Do(async db =>
    {
        var made = new List<Hidden>();
        await MakeUp(db);
        foreach (var (secret, index) in Secrets.Select((s, i) => (s, i)))
        {
            if (db.Model.FindEntityType(secret.Entity) is not { } type || await First(db, secret.Entity, secret.Fits) is not { } source)
            {
                // The example city has none of it; its own tests hide it.
                continue;
            }

            var word = $"verborgen{index}{secret.Entity.Name}{secret.Note}";
            var clones = new Dictionary<Guid, Guid>();
            var root = Copy(db, source, type, word, clones);
            foreach (var (name, value) in secret.Set)
            {
                root.Property(name).CurrentValue = value is Func<CityDb, object?> ask ? ask(db) : value;
            }

            if (type.FindProperty("Number")?.ClrType == typeof(int))
            {
                root.Property("Number").CurrentValue = HiddenNumber + made.Count(m => m.Secret.Entity == secret.Entity);
            }

            await db.SaveChangesAsync();
            made.Add(new Hidden(secret, word, type.FindProperty("Id") is null ? Guid.Empty : (Guid)root.Property("Id").CurrentValue!));
            db.ChangeTracker.Clear();
        }

        Assert.True(made.Count > 30, "Too few things to hide: " + string.Join(", ", made.Select(m => m.Word)));
        return made;
    });

    /// <summary>The one made first, so that every run hides the same; <see cref="Ids"/> grow.</summary>
    private static async Task<object?> First(CityDb db, Type entity, Func<object, bool> fits)
    {
        var rows = await ((IQueryable<object>)typeof(DbContext).GetMethod(nameof(DbContext.Set), Type.EmptyTypes)!.MakeGenericMethod(entity).Invoke(db, null)!).AsNoTracking().ToListAsync();
        return rows.OrderBy(o => (o as Entity)?.Id.ToString(), StringComparer.Ordinal).FirstOrDefault(fits);
    }

    private static EntityEntry Copy(CityDb db, object source, IEntityType type, string word, Dictionary<Guid, Guid> clones)
    {
        var copy = db.Entry(db.Entry(source).CurrentValues.ToObject());
        db.Entry(source).State = EntityState.Detached;
        copy.State = EntityState.Added;
        foreach (var property in type.GetProperties().Where(p => !p.IsShadowProperty()))
        {
            var entry = copy.Property(property.Name);
            if (property.Name == "Id" && property.ClrType == typeof(Guid))
            {
                var id = Ids.Next();
                clones[(Guid)entry.CurrentValue!] = id;
                entry.CurrentValue = id;
            }
            else if (property.IsNullable && property.ClrType == typeof(Guid?) && property.GetContainingIndexes().Any(i => i.IsUnique))
            {
                // "Once for each": the copy has none of its own.
                entry.CurrentValue = null;
            }
            else if (property.ClrType == typeof(string) && entry.CurrentValue is string { Length: > 0 } text && !Machine.Any(m => property.Name.EndsWith(m, StringComparison.Ordinal)) && (property.GetMaxLength() ?? 200) >= 60)
            {
                entry.CurrentValue = text.Contains('\n', StringComparison.Ordinal) ? $"{Asked} {word}\n{Asked} {word}" : $"{Asked} {word}";
            }
        }

        return copy;
    }

    private sealed record Secret(Type Entity, (string Name, object? Value)[] Set, params Permission[] Readers)
    {
        public string Note { get; init; } = "";

        /// <summary>Which one to copy.</summary>
        public Func<object, bool> Fits { get; init; } = _ => true;
    }

    private sealed record Hidden(Secret Secret, string Word, Guid Id);
}
