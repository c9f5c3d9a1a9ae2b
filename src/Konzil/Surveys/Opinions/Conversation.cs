using System.Security.Cryptography;
using Konzil.People;
using Konzil.Platform;

namespace Konzil.Surveys;

/// <summary>People answer short statements one at a time; in the end a map shows which opinions go together and what all share.</summary>
public sealed class Conversation : Entity, IHaveHistory
{
    public const string KindName = nameof(Conversation);

    private Conversation()
    {
    }

    public int Number { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string IntroDe { get; private set; } = "";

    public string IntroEn { get; private set; } = "";

    public DateOnly OpensOn { get; private set; }

    public DateOnly ClosesOn { get; private set; }

    /// <summary>The map is public while people still answer. Decided before the release.</summary>
    public bool ShowsRunning { get; private set; }

    /// <summary>Only people with a confirmed residence answer and suggest; everybody reads.</summary>
    public bool ResidentsOnly { get; private set; }

    public Eligibility Needs => ResidentsOnly ? Eligibility.Resident : Eligibility.Account;

    public SurveyState State { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public int LastStatement { get; private set; }

    /// <summary>Mixes the people before they get the numbers under which their votes are published.</summary>
    public Guid Shuffle { get; private set; }

    /// <summary>The map as last worked out, when, and by which version of the method.</summary>
    public string? ResultJson { get; private set; }

    public DateTimeOffset? ResultAt { get; private set; }

    public string? Method { get; private set; }

    public bool IsExample { get; private set; }

    public Text Title => Survey.Both(TitleDe, TitleEn);

    public Text Intro => Survey.Both(IntroDe, IntroEn);

    public static Conversation Plan(int number, ConversationSettings settings, DateTimeOffset now)
    {
        var conversation = new Conversation { Number = number, CreatedAt = now, Shuffle = new Guid(RandomNumberGenerator.GetBytes(16)) };
        conversation.Write(settings);
        return conversation;
    }

    public Conversation AsExample()
    {
        IsExample = true;
        return this;
    }

    public void Write(ConversationSettings settings)
    {
        if (State != SurveyState.Draft)
        {
            throw new Refusal(OpinionOfficeText.Fixed);
        }

        if (settings.ClosesOn < settings.OpensOn)
        {
            throw new Refusal(SurveysOfficeText.EndBeforeStart, nameof(ClosesOn));
        }

        (TitleDe, TitleEn, IntroDe, IntroEn) = (settings.Title.De, settings.Title.En, settings.Intro.De, settings.Intro.En);
        (OpensOn, ClosesOn, ShowsRunning, ResidentsOnly) = (settings.OpensOn, settings.ClosesOn, settings.ShowsRunning, settings.ResidentsOnly);
    }

    /// <summary>A new statement. What the office writes is shown at once, what citizens write waits for a check.</summary>
    public Statement Add(string body, Me by, Guid? token, DateTimeOffset now)
    {
        if (State == SurveyState.Closed)
        {
            throw new Refusal(OpinionText.Over);
        }

        return new Statement(this, ++LastStatement, body, by) { Token = token, At = now };
    }

    public void Release(int shownStatements)
    {
        if (State != SurveyState.Draft)
        {
            throw new Refusal(OpinionOfficeText.Fixed);
        }

        if (shownStatements < 3)
        {
            throw new Refusal(OpinionOfficeText.TooFewStatements);
        }

        State = SurveyState.Released;
        Say(new ConversationReleased(Id));
    }

    public void Close(DateTimeOffset now)
    {
        if (State != SurveyState.Released)
        {
            throw new Refusal(SurveysOfficeText.NotReleased);
        }

        (State, ClosedAt) = (SurveyState.Closed, now);
        Say(new MapDue(Id));
    }

    public void Keep(ConversationMap map, string method, DateTimeOffset now) => (ResultJson, Method, ResultAt) = (map.ToJson(), method, now);

    public bool IsOpen(DateOnly today) => State == SurveyState.Released && OpensOn <= today && today <= ClosesOn;

    public bool HasEnded(DateOnly today) => State == SurveyState.Closed || (State == SurveyState.Released && today > ClosesOn);

    public bool ShowsResults(DateOnly today) => HasEnded(today) || (ShowsRunning && IsOpen(today));
}

public sealed record ConversationSettings(Text Title, Text Intro, DateOnly OpensOn, DateOnly ClosesOn, bool ShowsRunning)
{
    public bool ResidentsOnly { get; init; }
}

public sealed record ConversationReleased(Guid ConversationId);

/// <summary>The map is to be worked out (anew).</summary>
public sealed record MapDue(Guid ConversationId);
