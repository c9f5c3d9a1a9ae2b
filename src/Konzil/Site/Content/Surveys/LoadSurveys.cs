using System.Globalization;
using Konzil.Platform;
using Konzil.Surveys;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site.Content;

/// <summary>For a demonstration: surveys with invented answers, an opinion map with invented votes. The same ones at each load.</summary>
public sealed class LoadSurveys : ILoadStep
{
    private const string SurveyKind = "survey";
    private const string TalkKind = "opinion-map";
    private const int Seed = 57;

    public int Order => 85;

    public async Task Load(Loading loading, CancellationToken cancellation)
    {
        if (loading.Content.Demo is not { } demo)
        {
            return;
        }

        foreach (var entry in demo.Surveys.Surveys.Where(s => loading.Find(SurveyKind, s.Key) is null))
        {
            await Survey(loading, entry, cancellation);
        }

        foreach (var entry in demo.Surveys.Talks.Where(t => loading.Find(TalkKind, t.Key) is null))
        {
            await Talk(loading, entry, cancellation);
        }
    }

    private static async Task Survey(Loading loading, DemoSurveyEntry entry, CancellationToken cancellation)
    {
        var db = loading.Db;
        var survey = Konzil.Surveys.Survey.Plan(await NumberSeries.Take(db, Konzil.Surveys.Survey.KindName), entry.Settings, loading.Now).AsExample();
        foreach (var question in entry.Questions)
        {
            survey.Ask(question.Text);
        }

        // An example may be over on the day it is loaded.
        survey.Release(survey.ClosesOn);
        db.Surveys.Add(survey);
        loading.Remember(SurveyKind, entry.Key, survey.Id);
        await db.SaveChangesAsync(cancellation);

        var random = new Random(Seed);
        for (var i = 0; i < entry.Answers; i++)
        {
            var values = new Dictionary<int, IReadOnlyList<string>>();
            foreach (var (question, number) in entry.Questions.Select((q, n) => (q, n + 1)))
            {
                values[number] = question.Remarks.Count > 0 ? i < question.Remarks.Count ? [question.Remarks[i]] : [] : [Drawn(question, random)];
            }

            await KeepAnswer.Once(db, survey, new AnswerSheet(survey, values), Me.System);
        }

        // Invented texts need no check.
        await db.SurveyRemarks.Where(r => r.SurveyId == survey.Id).ExecuteUpdateAsync(s => s.SetProperty(r => r.State, RemarkState.Shown), cancellation);
    }

    private static string Drawn(DemoQuestionEntry question, Random random)
    {
        var left = random.Next(Math.Max(1, question.Shares.Sum()));
        var place = 0;
        while (place < question.Shares.Count - 1 && (left -= question.Shares[place]) >= 0)
        {
            place++;
        }

        return (question.Text.Kind == QuestionKind.Scale ? question.Text.Min + place : place).ToString(CultureInfo.InvariantCulture);
    }

    private static async Task Talk(Loading loading, DemoTalkEntry entry, CancellationToken cancellation)
    {
        var db = loading.Db;
        var talk = Conversation.Plan(await NumberSeries.Take(db, Conversation.KindName), entry.Settings, loading.Now).AsExample();
        var statements = entry.Statements.Select(s => talk.Add(s, Me.System, null, loading.Now)).ToList();
        talk.Release(statements.Count);
        db.Conversations.Add(talk);
        db.Statements.AddRange(statements);
        loading.Remember(TalkKind, entry.Key, talk.Id);
        await db.SaveChangesAsync(cancellation);

        var random = new Random(Seed);
        foreach (var camp in entry.Camps)
        {
            for (var i = 0; i < camp.People; i++)
            {
                await Votes(db, talk, statements, camp, random);
            }
        }
    }

    // Nobody answers everything, and nobody thinks exactly like their group.
    private static async Task Votes(CityDb db, Conversation talk, List<Statement> statements, DemoCampEntry camp, Random random)
    {
        var person = Ids.Next();
        foreach (var statement in statements.Where(_ => random.Next(10) < 8))
        {
            var leaning = camp.Agree.Contains(statement.Number) ? StatementAnswer.Agree : camp.Disagree.Contains(statement.Number) ? StatementAnswer.Disagree : StatementAnswer.Pass;
            var answer = random.Next(10) < 8 && leaning != StatementAnswer.Pass ? leaning : (StatementAnswer)random.Next(-1, 2);
            await AnswerStatements.Keep(db, talk, statement, person, answer);
        }
    }
}
