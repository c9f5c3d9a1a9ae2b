using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>The personal data of meetings: staff and members of bodies.</summary>
internal static class MeetingsData
{
    public static IEnumerable<DataClass> All =>
    [
        new("gremien", new("Gremien, Aufgaben und Entwürfe", "Bodies, tasks and drafts"), new("Sitzungen vorbereiten, Aufgaben verfolgen, Texte gemeinsam schreiben", "Preparing meetings, following tasks, writing texts together"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("die Mitglieder des Gremiums; Aufgaben eines Arbeitspakets auch, wer den Plan liest", "the members of the body; tasks of a work package also whoever reads the plan"),
            Kept = new("so lange wie das Gremium oder das Projekt", "as long as the body or the project"),
            Remains = new("Aufgaben, Vorschläge und Entscheidungen, ohne Ihren Namen", "tasks, suggestions and decisions, without your name"),
            Traces =
            [
                Trace.Gone<BodyMember>(nameof(BodyMember.PersonId)), Trace.Mentions<Meeting>(nameof(Meeting.Present)), Trace.Unnamed<MeetingTask>(nameof(MeetingTask.OwnerId)), Trace.Unnamed<MeetingTask>(nameof(MeetingTask.GivenById)),
                Trace.Unnamed<DraftVersion>(nameof(DraftVersion.AuthorId), nameof(DraftVersion.AuthorName)), Trace.Unnamed<DraftSuggestion>(nameof(DraftSuggestion.AuthorId), nameof(DraftSuggestion.AuthorName)),
                Trace.Unnamed<DraftComment>(nameof(DraftComment.AuthorId), nameof(DraftComment.AuthorName)), Trace.Signed<DraftSuggestion>(nameof(DraftSuggestion.DecidedBy)), Trace.Signed<TextDraft>(nameof(TextDraft.AnsweredBy)), Trace.Signed<MeetingDecision>(nameof(MeetingDecision.ByName)),
                Trace.Signed<BodyMember>(nameof(BodyMember.AppointedBy)), Trace.Unnamed<ConsentSeat>(nameof(ConsentSeat.PersonId)), Trace.Unnamed<ConsentAnswer>(nameof(ConsentAnswer.ById), nameof(ConsentAnswer.ByName)),
                Trace.Signed<ConsentWording>(nameof(ConsentWording.ByName)), Trace.Gone<ItemBias>(nameof(ItemBias.PersonId), nameof(ItemBias.Name)), Trace.Signed<ItemBias>(nameof(ItemBias.EnteredBy)),
            ],
        },
    ];
}
