using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>Public surveys can be found by what they ask. What was answered is never indexed.</summary>
public sealed class SearchSurveys : ISearchable
{
    public Type Entity => typeof(Survey);

    public Text Name => SurveysText.Surveys;

    public async Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation) =>
        await SurveyAccess.Public(db.Surveys).AsNoTracking().Include(s => s.Questions).SingleOrDefaultAsync(s => s.Id == id, cancellation) is { } survey
            ? new SearchText(survey.TitleDe, SearchText.Lines(survey.InOrder.Select(q => q.TitleDe).Prepend(survey.IntroDe)), Paths.Neutral(Paths.Survey(survey.Number, survey.TitleDe)), Format.At(survey.OpensOn, TimeOnly.MinValue))
            {
                English = SearchText.Translated(survey.TitleEn, SearchText.Lines(survey.InOrder.Select(q => q.TitleEn).Prepend(survey.IntroEn))),
                Also = SearchText.Kind(this),
            }
            : null;

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => SurveyAccess.Public(db.Surveys).Select(s => s.Id).ToListAsync(cancellation);
}

/// <summary>Public opinion maps can be found by their question. Their statements are words of citizens that may go again; they stay on their page.</summary>
public sealed class SearchConversations : ISearchable
{
    public Type Entity => typeof(Conversation);

    public Text Name => SurveysText.Maps;

    public async Task<SearchText?> Read(CityDb db, Guid id, CancellationToken cancellation) =>
        await SurveyAccess.Public(db.Conversations).AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellation) is { } talk
            ? new SearchText(talk.TitleDe, talk.IntroDe, Paths.Neutral(Paths.Conversation(talk.Number, talk.TitleDe)), Format.At(talk.OpensOn, TimeOnly.MinValue)) { English = SearchText.Translated(talk.TitleEn, talk.IntroEn), Also = SearchText.Kind(this) }
            : null;

    public Task<List<Guid>> All(CityDb db, CancellationToken cancellation) => SurveyAccess.Public(db.Conversations).Select(c => c.Id).ToListAsync(cancellation);
}
