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
            e.Property(x => x.PlannedWordings).HasMaxLength(1000);
        });
    }
}
