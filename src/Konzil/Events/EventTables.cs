using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

internal static class EventTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Event>(e =>
        {
            e.ToTable("Events").HasIndex(x => x.Number).IsUnique();
            e.HasIndex(x => x.Date);
            e.HasIndex(x => x.SeriesId);
            e.Ignore(x => x.Title).Ignore(x => x.Place).Ignore(x => x.Description).Ignore(x => x.Result).Ignore(x => x.ShortName);
            foreach (var text in new[] { nameof(Event.DescriptionDe), nameof(Event.DescriptionEn), nameof(Event.ResultDe), nameof(Event.ResultEn), nameof(Event.Programme), nameof(Event.OpenItems) })
            {
                e.Property(text).HasMaxLength(Event.TextMax);
            }

            e.Property(x => x.Minutes).HasMaxLength(Conventions.Body);
            e.Property(x => x.Feedback).HasDefaultValue(FeedbackUse.Off).HasSentinel(FeedbackUse.Off);
            e.Property(x => x.Accessibility).HasMaxLength(1000);
            e.Property(x => x.CancelReason).HasMaxLength(500);
            e.Property(x => x.Sequence).Metadata.NotInHistory();
            e.Property(x => x.ChangedAt).Metadata.NotInHistory();
        });
        model.Entity<EventSeries>(e =>
        {
            e.ToTable("EventSeries").HasIndex(x => x.Key).IsUnique();
            e.Ignore(x => x.Title).Ignore(x => x.Sentence).Ignore(x => x.Note);
            e.Property(x => x.SentenceDe).HasMaxLength(1000);
            e.Property(x => x.SentenceEn).HasMaxLength(1000);
            e.Property(x => x.NoteDe).HasMaxLength(1000);
            e.Property(x => x.NoteEn).HasMaxLength(1000);
            e.Property(x => x.Programme).HasMaxLength(Event.TextMax);
            e.Property(x => x.PlannedWordings).HasMaxLength(1000);
        });
        Guests(model);
        Contacts(model);
        Results(model);
    }

    private static void Guests(ModelBuilder model)
    {
        model.Entity<EventInvitation>(e =>
        {
            e.ToTable("EventInvitations").HasKey(x => new { x.EventId, x.PersonId });
            e.HasIndex(x => x.PersonId);
            e.HasIndex(x => x.UnitId);
        });
        model.Entity<EventRole>(e => e.ToTable("EventRoles").HasKey(x => new { x.EventId, x.Role }));
        model.Entity<Admission>(e =>
        {
            e.ToTable("Admissions").HasIndex(x => x.EventId).IsUnique();
            e.Property(x => x.Turn).Metadata.NotInHistory();
        });
        model.Entity<PlaceGroup>(e =>
        {
            e.ToTable("PlaceGroups").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => new { x.EventId, x.Position }).IsUnique();
            e.Ignore(x => x.Name);
        });
        model.Entity<Registration>(e =>
        {
            e.ToTable("Registrations").HasIndex(x => x.Secret).IsUnique();
            e.HasIndex(x => new { x.EventId, x.PersonId }).IsUnique();
            e.HasIndex(x => new { x.EventId, x.EmailKey }).IsUnique();
            e.HasIndex(x => new { x.EventId, x.State, x.Turn });
            e.HasIndex(x => x.PersonId);
            e.Property(x => x.Name).HasMaxLength(Registration.NameMax);
            e.Property(x => x.NeedsText).HasMaxLength(Registration.NeedsMax);
            e.Ignore(x => x.NeedList);
        });
        model.Entity<EventMessage>(e =>
        {
            e.ToTable("EventMessages").HasIndex(x => x.Token).IsUnique();
            e.HasIndex(x => new { x.EventId, x.WrittenAt });
            e.Property(x => x.Subject).HasMaxLength(EventMessage.SubjectMax);
            e.Property(x => x.Body).HasMaxLength(EventMessage.BodyMax);
        });
        model.Entity<CalendarAddress>(e =>
        {
            e.ToTable("CalendarAddresses").HasKey(x => x.PersonId);
            e.HasIndex(x => x.Secret).IsUnique();
        });
    }

    private static void Contacts(ModelBuilder model)
    {
        model.Entity<ContactList>(e => e.ToTable("ContactLists").HasIndex(x => x.EventId).IsUnique());
        model.Entity<EventContact>(e =>
        {
            e.ToTable("EventContacts").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.Secret).IsUnique();
            e.HasIndex(x => new { x.EventId, x.PersonId }).IsUnique();
            e.HasIndex(x => x.RegistrationId).IsUnique();
            e.Property(x => x.Name).HasMaxLength(EventContact.NameMax);
            e.Property(x => x.Words).HasMaxLength(EventContact.WordsMax);
            e.Property(x => x.Way).HasMaxLength(EventContact.WayMax);
        });
        model.Entity<TablePlan>(e =>
        {
            e.ToTable("TablePlans").HasIndex(x => x.EventId).IsUnique();
            e.Property(x => x.Topics).HasMaxLength(TablePlan.TopicsMax);
            e.Property(x => x.Rules).HasMaxLength(TablePlan.RulesMax);
            e.Ignore(x => x.Tables).Ignore(x => x.RuleList);
        });
    }

    private static void Results(ModelBuilder model)
    {
        model.Entity<EventTask>(e =>
        {
            e.ToTable("EventTasks").HasIndex(x => x.EventId);
            e.Property(x => x.Words).HasMaxLength(EventTask.TextMax);
            e.Ignore(x => x.IsOpen);
        });
        model.Entity<EventIdea>(e =>
        {
            e.ToTable("EventIdeas").HasKey(x => new { x.EventId, x.IdeaId });
            e.HasIndex(x => x.IdeaId);
        });
        model.Entity<EventMaterial>(e =>
        {
            e.ToTable("EventMaterials").HasKey(x => x.FileId);
            e.Property(x => x.FileId).ValueGeneratedNever();
            e.HasIndex(x => x.EventId);
        });
        model.Entity<EventFeedback>(e =>
        {
            e.ToTable("EventFeedback").HasKey(x => x.Id);
            e.Property(x => x.Id).ValueGeneratedNever();
            e.HasIndex(x => x.EventId);
            e.Property(x => x.Words).HasMaxLength(EventFeedback.WordsMax);
        });
    }
}
