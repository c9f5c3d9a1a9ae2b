using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>The personal data of ideas.</summary>
internal static class IdeasData
{
    public static IEnumerable<DataClass> All =>
    [
        new("ideen", new("Ideen", "Ideas"), new("Ideen sammeln, besprechen und beantworten", "Collecting, discussing and answering ideas"))
        {
            Recipients = new("alle: die Idee unter Ihrem Anzeigenamen", "everybody: the idea under your display name"),
            Kept = new("so lange wie die Agenda", "as long as the agenda"),
            Remains = new("Ihre Ideen und ihre früheren Fassungen, ohne Ihren Namen", "your ideas and their earlier wordings, without your name"),
            Traces =
            [
                Trace.Signed<IdeaWording>(nameof(IdeaWording.ByName)) with
                {
                    Within = [new(nameof(IdeaWording.IdeaId), typeof(Idea), nameof(Idea.Id), nameof(Idea.AuthorId)), new(nameof(IdeaWording.IdeaId), typeof(CoAuthor), nameof(CoAuthor.IdeaId), nameof(CoAuthor.PersonId))],
                },
                Trace.Unnamed<Idea>(nameof(Idea.AuthorId), nameof(Idea.AuthorName)) with { Secrets = [nameof(Idea.Token)] },
                Trace.Gone<CoAuthor>(nameof(CoAuthor.PersonId), nameof(CoAuthor.PersonName)) with { Secrets = [nameof(CoAuthor.Secret)] },
            ],
        },
        new("entwuerfe", new("Entwürfe von Ideen", "Drafts of ideas"), new("Weiterschreiben, wo Sie aufgehört haben", "Going on writing where you stopped"))
        {
            Recipients = new("niemand außer Ihnen", "nobody but you"),
            Kept = new("ein Jahr nach der letzten Änderung", "one year after the last change"),
            Traces = [Trace.Gone<IdeaDraft>(nameof(IdeaDraft.OwnerId))],
            Retention = RetentionRule.Of<IdeaDraft>(new("Entwürfe, an denen niemand mehr schreibt", "Drafts nobody works on any more"), 365, (db, before) => db.Set<IdeaDraft>().Where(d => d.UpdatedAt < before)),
        },
        new("zustimmungen", new("Zustimmungen", "Supports"), new("Zählen, wie viele eine Idee gut finden", "Counting how many like an idea"))
        {
            Recipients = new("alle: nur die Zahl", "everybody: the number only"),
            Kept = new("so lange wie die Idee", "as long as the idea"),
            Remains = new("die Zahl der Zustimmungen", "the number of supports"),
            Traces = [Trace.Unnamed<Support>(nameof(Support.PersonId))],
        },
        new("hilfe", new("Angebote zu Ideen", "Offers on ideas"), new("Menschen zusammenbringen, die eine Idee umsetzen wollen", "Bringing people together who want to make an idea happen"))
        {
            Basis = LegalBasis.Consent,
            Recipients = new("wer die Idee geschrieben hat; auf Wunsch alle", "who wrote the idea; everybody if you wish"),
            Kept = new("bis Sie das Angebot zurücknehmen", "until you take the offer back"),
            Traces = [Trace.Gone<HelpOffer>(nameof(HelpOffer.PersonId), nameof(HelpOffer.PersonName))],
        },
        new("antworten", new("Wer für die Stadt geantwortet hat", "Who answered for the city"), new("Zeigen, welche Stelle geantwortet hat", "Showing which unit answered"))
        {
            Of = DataSubjects.Staff,
            Basis = LegalBasis.Employment,
            Recipients = new("alle", "everybody"),
            Kept = new("so lange wie die Idee", "as long as the idea"),
            Remains = new("die Antwort, ohne Ihren Namen", "the answer, without your name"),
            Traces = [Trace.Signed<CityAnswer>(nameof(CityAnswer.ByName)), Trace.Unnamed<Regrouping>(nameof(Regrouping.StartedById))],
        },
    ];
}
