using Konzil.Discussion;
using Konzil.Platform;
using Konzil.Strategy;

namespace Konzil.Ideas;

/// <summary>Who may decide what about an idea, and what a decision needs.</summary>
public static class ReviewRules
{
    /// <summary>What can be decided in a state, by somebody.</summary>
    public static IReadOnlyList<ReviewIdea.Decision> Possible(Idea idea, Me me) => idea.State switch
    {
        _ when !idea.IsCurrent => [],
        IdeaState.Received when me.May(Permission.Moderate) => [ReviewIdea.Decision.Publish, ReviewIdea.Decision.Review, .. Question(idea), ReviewIdea.Decision.Decline],
        IdeaState.UnderReview when me.May(Permission.Moderate) => [ReviewIdea.Decision.Publish, .. Question(idea), ReviewIdea.Decision.Decline],
        IdeaState.Published or IdeaState.Answered when idea.Unread && me.May(Permission.Moderate) => [ReviewIdea.Decision.Keep, ReviewIdea.Decision.TakeDown, ReviewIdea.Decision.Answer, ReviewIdea.Decision.Decline],
        IdeaState.Published or IdeaState.Answered => [ReviewIdea.Decision.Answer, ReviewIdea.Decision.Decline],
        _ => [],
    };

    public static void Check(Form form, ReviewIdea.Decision? what, Idea idea, Me me, Catalog.Content city)
    {
        if (what is { } decision && !Possible(idea, me).Contains(decision))
        {
            form.Errors.Add(nameof(ReviewIdea.Draft.What), ReviewText.NotNow);
        }

        var words = form.Text(nameof(ReviewIdea.Draft.Words)).Max(IdeaQuestion.MaxLength);
        if (what is ReviewIdea.Decision.Ask or ReviewIdea.Decision.Answer or ReviewIdea.Decision.Decline or ReviewIdea.Decision.TakeDown)
        {
            words.Required(ReviewText.WordsMissing);
        }

        form.Choice<DeclineKind>(nameof(ReviewIdea.Draft.Why), ReviewText.WhyWrong, required: false);
        if (what == ReviewIdea.Decision.Publish)
        {
            form.Choice(nameof(ReviewIdea.Draft.Field), city.Fields.Select(f => f.Key), ReviewText.FieldWrong, required: false);
            form.Choice(nameof(ReviewIdea.Draft.District), city.Districts.Select(d => d.Key), ReviewText.DistrictWrong, required: false);
            if (idea.Channel != IdeaChannel.Online)
            {
                form.Text(nameof(ReviewIdea.Draft.Title)).Required(ReviewText.HeadlineMissing).Max(Idea.TitleMax);
            }
        }
    }

    /// <summary>Whoever is kept from posting is told the clause that was broken.</summary>
    public static void CheckBan(Form form, ReviewIdea.Decision? what, Clause? clause)
    {
        if (AuthorDecision.Read(form) is not null && what == ReviewIdea.Decision.Decline && clause is null)
        {
            form.Errors.Add(nameof(ReviewIdea.Draft.Clause), ReviewText.BanNeedsClause);
        }
    }

    /// <summary>What a decision does beside itself: the city's outlook is kept, the author trusted or kept from posting. The caller saves.</summary>
    public static async Task Besides(CityDb db, Form form, Idea idea, Removal decision, AnswerTerms? terms)
    {
        if (terms is not null)
        {
            await CityAnswers.Keep(db, idea.Id, terms, decision.By, decision.At);
        }

        if (form.Raw(nameof(ReviewIdea.Draft.What)) is nameof(ReviewIdea.Decision.Publish) or nameof(ReviewIdea.Decision.Decline))
        {
            await AuthorDecision.Apply(db, form, (idea.AuthorId, idea.AuthorName), decision, form.Raw(nameof(ReviewIdea.Draft.What)) == nameof(ReviewIdea.Decision.Publish));
        }
    }

    private static ReviewIdea.Decision[] Question(Idea idea) => idea.AuthorId is null ? [] : [ReviewIdea.Decision.Ask];
}
