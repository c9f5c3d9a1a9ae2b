using Microsoft.EntityFrameworkCore;

namespace Konzil.Platform;

/// <summary>The personal data in what all modules share: files, mails, history, jobs.</summary>
internal static class PlatformData
{
    /// <summary>The owner's name for a file may say who the owner is.</summary>
    public static readonly BeforeErasure NeutralNames = new(async (db, person, cancellation) =>
    {
        foreach (var type in Enum.GetValues<FileType>())
        {
            var name = "datei" + type.Ending();
            await db.Files.Where(f => f.OwnerId == person && f.Type == type).ExecuteUpdateAsync(s => s.SetProperty(f => f.Name, name), cancellation);
        }
    });

    public static IEnumerable<DataClass> All =>
    [
        new("dateien", new("Bilder und Dokumente", "Pictures and documents"), new("Ideen, Termine und Projekte mit Bildern und Dokumenten erklären", "Explaining ideas, events and projects with pictures and documents"))
        {
            Recipients = new("wer die Idee, den Termin oder das Projekt sehen darf", "whoever may see the idea, the event or the project"),
            Kept = new("so lange wie das, wozu die Datei gehört; aus Bildern werden Ort und Kamera sofort entfernt", "as long as what the file belongs to; place and camera are removed from pictures at once"),
            Remains = new("Bilder und Dokumente bei veröffentlichten Ideen, ohne Ihren Namen und mit neutralem Dateinamen", "pictures and documents of published ideas, without your name and with a neutral file name"),
            Traces = [Trace.Unnamed<StoredFile>(nameof(StoredFile.OwnerId)) with { Secrets = [nameof(StoredFile.Key)], Forgets = [nameof(StoredFile.Name)] }],
        },
        new("mails", new("Verschickte Mails", "Mails sent"), new("Mails zustellen und nachweisen, dass sie verschickt wurden", "Delivering mails and showing that they were sent"))
        {
            Recipients = new("der Mailserver der Stadt", "the mail server of the city"),
            Kept = new("90 Tage nach dem Versand; Mails mit Anmeldelink verlieren ihren Text sofort", "90 days after sending; mails with a sign-in link lose their text at once"),
            Traces = [Trace.Addressed<OutMail>(nameof(OutMail.To)) with { Secrets = [nameof(OutMail.Key), nameof(OutMail.Unsubscribe)] }, Trace.Mentions<OutMail>(nameof(OutMail.Subject), nameof(OutMail.Text), nameof(OutMail.Calendar))],
            Retention = RetentionRule.Of<OutMail>(new("Mails, die verschickt sind", "Mails that were sent"), 90, (db, before) => db.Mails.Where(m => m.SentAt != null && m.SentAt < before)),
        },
        new("verlauf", new("Verlauf der Einträge", "History of entries"), new("Nachvollziehen, wer wann was geändert hat", "Seeing who changed what and when"))
        {
            Of = DataSubjects.Staff,
            Recipients = new("Koordination, Administration und Datenschutz", "coordination, administration and data protection"),
            Kept = new("so lange wie die Agenda", "as long as the agenda"),
            Remains = new("was sich wann geändert hat, ohne Ihren Namen", "what changed and when, without your name"),
            Traces = [Trace.Unnamed<HistoryEntry>(nameof(HistoryEntry.ById), nameof(HistoryEntry.ByName))],
        },
    ];
}
