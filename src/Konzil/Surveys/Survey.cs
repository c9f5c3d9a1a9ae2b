using Konzil.People;
using Konzil.Platform;

namespace Konzil.Surveys;

/// <summary>
/// A survey; with one question it is a poll. Its questions and rules may change until the first answer is in, then never again.
/// Nobody, the office neither, sees results before the end, unless running results were promised before it opened.
/// </summary>
public sealed partial class Survey : Entity, IHaveHistory
{
    public const string KindName = nameof(Survey);

    public const int MostQuestions = 60;

    /// <summary>Smaller groups could be told apart: no filter and no staff survey shows them.</summary>
    public const int FewestShown = GroupSize.Fewest;

    private Survey()
    {
    }

    public int Number { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string IntroDe { get; private set; } = "";

    public string IntroEn { get; private set; } = "";

    public Audience Audience { get; private set; }

    /// <summary>Whether an answer is kept with the person who gave it. If not, only that somebody took part is known.</summary>
    public bool PerPerson { get; private set; }

    public DateOnly OpensOn { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly ClosesOn { get; private set; }

    /// <summary>Results are public from the first answer on. Said before the opening, never changed after it.</summary>
    public bool ShowsRunning { get; private set; }

    /// <summary>Its question stands on the home page while it runs.</summary>
    public bool OnHome { get; private set; }

    /// <summary>The idea or measure on whose page it stands while it runs; empty for none.</summary>
    public string PageKind { get; private set; } = "";

    public Guid? PageId { get; private set; }

    public int? PageNumber { get; private set; }

    public SurveyState State { get; private set; }

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    /// <summary>Answers are in.</summary>
    public bool IsSealed { get; private set; }

    public int AnswerCount { get; private set; }

    /// <summary>Counts changes of the questions, so that an answer to old questions is noticed.</summary>
    public int Edition { get; private set; }

    public bool IsExample { get; private set; }

    public ICollection<SurveyQuestion> Questions { get; private set; } = [];

    public Text Title => Both(TitleDe, TitleEn);

    public Text Intro => Both(IntroDe, IntroEn);

    public IEnumerable<SurveyQuestion> InOrder => Questions.OrderBy(q => q.Page).ThenBy(q => q.Number);

    public IReadOnlyList<int> Pages => [.. Questions.Select(q => q.Page).Distinct().Order()];

    /// <summary>What somebody needs to answer. Staff surveys exist only for the staff, so an account is enough.</summary>
    public Eligibility Needs => Audience switch
    {
        Audience.Everyone => Eligibility.Guest,
        Audience.Residents => Eligibility.Resident,
        _ => Eligibility.Account,
    };

    public bool IsPoll => Questions.Count == 1;

    public static Survey Plan(int number, SurveySettings settings, DateTimeOffset now)
    {
        var survey = new Survey { Number = number, CreatedAt = now };
        survey.Write(settings);
        return survey;
    }

    public Survey AsExample()
    {
        IsExample = true;
        return this;
    }

    public void Write(SurveySettings settings)
    {
        MustBeChangeable();
        if (settings.ClosesOn < settings.OpensOn)
        {
            throw new Refusal(SurveysOfficeText.EndBeforeStart, nameof(ClosesOn));
        }

        MustProtectStaff(settings);
        MustBeAnonymous(settings.PerPerson && settings.Audience != Audience.Everyone, Questions);
        (TitleDe, TitleEn, IntroDe, IntroEn) = (settings.Title.De, settings.Title.En, settings.Intro.De, settings.Intro.En);
        (Audience, PerPerson, OpensOn, ClosesOn) = (settings.Audience, settings.PerPerson && settings.Audience != Audience.Everyone, settings.OpensOn, settings.ClosesOn);
        (ShowsRunning, OnHome) = (settings.ShowsRunning, settings.OnHome && settings.Audience != Audience.Staff);
        (PageKind, PageId, PageNumber) = settings is { Audience: not Audience.Staff, Page: { } page } ? (page.Kind, page.Id, page.Number) : ("", (Guid?)null, (int?)null);
    }

    public SurveyQuestion Ask(QuestionText text)
    {
        MustBeChangeable();
        if (Questions.Count >= MostQuestions)
        {
            throw new Refusal(SurveysOfficeText.TooManyQuestions);
        }

        text.MustDiffer();
        var question = Fitting(Questions.Count == 0 ? 1 : Questions.Max(q => q.Number) + 1, text);
        Questions.Add(question);
        Edition++;
        return question;
    }

    public void Rephrase(int number, QuestionText text)
    {
        MustBeChangeable();
        text.MustDiffer();
        Fitting(number, text);
        Questions.Single(q => q.Number == number).Write(text);
        Edition++;
    }

    public void Drop(int number)
    {
        MustBeChangeable();
        if (Questions.Any(q => q.OnlyIfQuestion == number))
        {
            throw new Refusal(SurveysOfficeText.OthersDepend);
        }

        if (Questions.FirstOrDefault(q => q.Number == number) is { } question)
        {
            Questions.Remove(question);
            Edition++;
        }
    }

    public void Release(DateOnly today)
    {
        if (ClosesOn < today)
        {
            throw new Refusal(SurveysOfficeText.OverAlready, nameof(ClosesOn));
        }

        if (State != SurveyState.Draft)
        {
            throw new Refusal(SurveysOfficeText.AlreadyReleased);
        }

        if (Questions.Count == 0)
        {
            throw new Refusal(SurveysOfficeText.NoQuestion);
        }

        State = SurveyState.Released;
        Say(new SurveyReleased(Id));
    }

    public void Close(DateTimeOffset now)
    {
        if (State != SurveyState.Released)
        {
            throw new Refusal(SurveysOfficeText.NotReleased);
        }

        (State, ClosedAt) = (SurveyState.Closed, now);
        Say(new SurveyEnded(Id));
    }

    public bool IsOpen(DateOnly today) => State == SurveyState.Released && OpensOn <= today && today <= ClosesOn;

    public bool HasEnded(DateOnly today) => State == SurveyState.Closed || (State == SurveyState.Released && today > ClosesOn);

    /// <summary>Whether results may be seen at all, by anybody.</summary>
    public bool ShowsResults(DateOnly today) => HasEnded(today) || (ShowsRunning && IsOpen(today));

    private void MustBeChangeable()
    {
        if (IsSealed || State == SurveyState.Closed)
        {
            throw new Refusal(SurveysOfficeText.Sealed);
        }
    }

    /// <summary>The question as it would be, once it is sure that all conditions still hold; a refusal leaves everything as it was.</summary>
    private SurveyQuestion Fitting(int number, QuestionText text)
    {
        var question = new SurveyQuestion(Id, number);
        question.Write(text);
        List<SurveyQuestion> all = [.. Questions.Where(q => q.Number != number), question];
        all.ForEach(q => MustPointBack(q, all));
        MustBeAnonymous(PerPerson, all);
        return question;
    }

    private static void MustBeAnonymous(bool perPerson, IEnumerable<SurveyQuestion> questions)
    {
        if (perPerson && questions.Any(q => q.IsCompared))
        {
            throw new Refusal(PopulationText.MustBeAnonymous);
        }
    }

    // Only backwards: then no two questions can wait for each other, and no page depends on itself.
    private static void MustPointBack(SurveyQuestion question, List<SurveyQuestion> all)
    {
        if (question.OnlyIfQuestion is not { } number)
        {
            return;
        }

        var before = all.Find(q => q.Number == number);
        if (before is null || before.Page >= question.Page || !before.HasOptions)
        {
            throw new Refusal(SurveysOfficeText.MustPointBack, nameof(QuestionText.OnlyIfQuestion));
        }

        if (question.OnlyIfOption is not { } option || option < 0 || option >= before.Options.Count)
        {
            throw new Refusal(SurveysOfficeText.NoSuchOption, nameof(QuestionText.OnlyIfOption));
        }
    }

    internal static Text Both(string de, string en) => new(de, en.Length == 0 ? de : en);
}

/// <summary>Who may answer.</summary>
public enum Audience
{
    Everyone,
    Accounts,
    Staff,

    /// <summary>Accounts whose residence the city confirmed; everybody reads.</summary>
    Residents,
}

public enum SurveyState
{
    Draft,
    Released,
    Closed,
}

/// <summary>What is fixed for a whole survey.</summary>
public sealed record SurveySettings(Text Title, Text Intro, Audience Audience, DateOnly OpensOn, DateOnly ClosesOn)
{
    public bool PerPerson { get; init; }

    public bool ShowsRunning { get; init; }

    public bool OnHome { get; init; }

    /// <summary>On whose page it stands besides.</summary>
    public SurveyPage? Page { get; init; }
}

/// <summary>An idea or a measure that a survey stands beside.</summary>
public sealed record SurveyPage(string Kind, Guid Id, int Number);

public sealed record SurveyReleased(Guid SurveyId);

public sealed record SurveyEnded(Guid SurveyId);
