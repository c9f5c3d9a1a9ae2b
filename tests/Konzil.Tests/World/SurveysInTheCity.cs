using Konzil.Platform;
using Konzil.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.World;

internal static class SurveysInTheCity
{
    public static readonly QuestionText Content = new(1, QuestionKind.Single, new("Sind Sie zufrieden?", "Are you content?")) { IsRequired = true, OptionsDe = "ja\nnein", OptionsEn = "yes\nno" };

    public static readonly QuestionText Why = new(2, QuestionKind.LongText, new("Was stört Sie?", "What bothers you?")) { IsRequired = true, OnlyIfQuestion = 1, OnlyIfOption = 1 };

    public static readonly QuestionText Grade = new(3, QuestionKind.Scale, new("Welche Note geben Sie?", "Which grade do you give?")) { OptionsDe = "schlecht\ngut", Min = 1, Max = 5 };

    extension(City city)
    {
        public DateOnly Today() => Format.Day(city.Clock.GetUtcNow());

        /// <summary>A released survey that runs for ten days: a choice, a text for the discontented, a grade.</summary>
        public Task<Survey> HasSurvey(Audience audience = Audience.Accounts, bool perPerson = false, bool running = false, params QuestionText[] questions) => city.Do(async db =>
        {
            Survey survey = null!;
            await db.Together(async () =>
            {
                survey = Survey.Plan(await NumberSeries.Take(db, Survey.KindName), new SurveySettings(new("Wie war die Runde?", "How was the round?"), new("", ""), audience, city.Today(), city.Today().AddDays(10)) { PerPerson = perPerson, ShowsRunning = running, OnHome = true }, city.Clock.GetUtcNow());
                foreach (var question in questions.Length > 0 ? questions : [Content, Why, Grade])
                {
                    survey.Ask(question);
                }

                survey.Release(survey.ClosesOn);
                db.Surveys.Add(survey);
                await db.SaveChangesAsync();
            });
            return survey;
        });

        public Task<Survey> StoredSurvey(Survey survey) => city.Do(db => db.Surveys.AsNoTracking().Include(s => s.Questions).SingleAsync(s => s.Id == survey.Id));

        /// <summary>Sends the last page of the survey with everything answered.</summary>
        public Task<Seen> Answers(Actor who, Survey survey, string content = "0", string grade = "4", string why = "") => who.Posts(
            $"/umfragen/{survey.Number}",
            [("Fassung", survey.Edition.ToString()), ("Seite", "3"), ("F1", content), .. why.Length > 0 ? new[] { ("F2", why) } : [], ("F3", grade)]);

        public Task EndsSurvey(Survey survey) => city.Do(async db =>
        {
            (await db.Surveys.SingleAsync(s => s.Id == survey.Id)).Close(city.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });

        /// <summary>A released conversation with as many statements.</summary>
        public Task<(Conversation Talk, List<Statement> Statements)> HasConversation(int statements = 8, bool running = false) => city.Do(async db =>
        {
            (Conversation Talk, List<Statement> Statements) made = default;
            await db.Together(async () =>
            {
                var talk = Conversation.Plan(await NumberSeries.Take(db, Conversation.KindName), new ConversationSettings(new("Was soll digital werden?", "What should be digital?"), new("", ""), city.Today(), city.Today().AddDays(10), running), city.Clock.GetUtcNow());
                made = (talk, [.. Enumerable.Range(1, statements).Select(i => talk.Add($"Aussage Nummer {i} zur Verwaltung", Me.System, null, city.Clock.GetUtcNow()))]);
                talk.Release(statements);
                db.Conversations.Add(talk);
                db.Statements.AddRange(made.Statements);
                await db.SaveChangesAsync();
            });
            return made;
        });

        /// <summary>Two camps that differ in every statement but the last, on which all agree.</summary>
        public Task Votes(Conversation talk, List<Statement> statements, int yes, int no) => city.Do(async db =>
        {
            for (var person = 0; person < yes + no; person++)
            {
                var id = Ids.Next();
                foreach (var statement in statements.Where(s => (person + s.Number) % 7 != 0 || s == statements[^1]))
                {
                    await AnswerStatements.Keep(db, talk, statement, id, person < yes || statement == statements[^1] ? StatementAnswer.Agree : StatementAnswer.Disagree);
                }
            }
        });

        public Task EndsConversation(Conversation talk) => city.Do(async db =>
        {
            (await db.Conversations.SingleAsync(c => c.Id == talk.Id)).Close(city.Clock.GetUtcNow());
            await db.SaveChangesAsync();
        });
    }
}
