using Konzil.Platform;

namespace Konzil.Discussion;

/// <summary>The personal data of comments and their moderation.</summary>
internal static class DiscussionData
{
    private static readonly Text Desk = new("die Moderation", "the moderation");

    public static IEnumerable<DataClass> All =>
    [
        new("beitraege", new("Beiträge", "Comments"), new("Öffentlich über Ideen und Maßnahmen sprechen", "Talking in public about ideas and measures"))
        {
            Recipients = new("alle: der Beitrag unter Ihrem Anzeigenamen", "everybody: the comment under your display name"),
            Kept = new("so lange wie die Idee oder Maßnahme", "as long as the idea or measure"),
            Remains = new("Ihre Beiträge, ohne Ihren Namen, damit die Antworten anderer verständlich bleiben", "your comments, without your name, so that the answers of others stay understandable"),
            Traces = [Trace.Unnamed<Comment>(nameof(Comment.AuthorId), nameof(Comment.AuthorName)), Trace.Unnamed<Appeal>(nameof(Appeal.AuthorId))],
        },
        new("meldungen", new("Meldungen", "Reports"), new("Hinweisen auf Regelverstöße nachgehen", "Following up hints on broken rules"))
        {
            Recipients = Desk,
            Kept = new("so lange wie der gemeldete Text", "as long as the reported text"),
            Remains = new("Ihre Meldungen, ohne Ihren Namen", "your reports, without your name"),
            Traces = [Trace.Unnamed<Report>(nameof(Report.ReporterId))],
        },
        new("sperren", new("Sperren und Vertrauen", "Bans and trust"), new("Die Spielregeln durchsetzen", "Enforcing the rules"))
        {
            Recipients = Desk,
            Kept = new("ein Jahr nach dem Ende der Sperre", "one year after the end of the ban"),
            Traces = [Trace.Gone<Ban>(nameof(Ban.PersonId), nameof(Ban.PersonName)), Trace.Gone<Trust>(nameof(Trust.PersonId), nameof(Trust.PersonName))],
            Retention = RetentionRule.Of<Ban>(new("Sperren, die zu Ende sind", "Bans that are over"), 365, (db, before) => db.Set<Ban>().Where(b => (b.Until != null && b.Until < before) || (b.LiftedAt != null && b.LiftedAt < before))),
        },
        new("moderation", new("Wer moderiert hat", "Who moderated"), new("Nachvollziehen, wer entschieden hat", "Seeing who decided"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("Moderation, Koordination und Datenschutz", "moderation, coordination and data protection"),
            Kept = new("so lange wie der Text, über den entschieden wurde", "as long as the text decided on"),
            Remains = new("Ihre Entscheidungen, ohne Ihren Namen", "your decisions, without your name"),
            Traces =
            [
                Trace.Unnamed<Hiding>(nameof(Hiding.ById)), Trace.Unnamed<Appeal>(nameof(Appeal.HiddenById)), Trace.Unnamed<Ban>(nameof(Ban.ById)), Trace.Unnamed<Trust>(nameof(Trust.ById), nameof(Trust.ByName)),
                Trace.Signed<Trust>(nameof(Trust.RevokedBy)), Trace.Unnamed<DeskBatch>(nameof(DeskBatch.ById), nameof(DeskBatch.ByName)),
                Trace.Unnamed<QueueItem>(nameof(QueueItem.AssigneeId), nameof(QueueItem.AssigneeName)), Trace.Mentions<QueueItem>(nameof(QueueItem.Title)),
            ],
        },
    ];
}
