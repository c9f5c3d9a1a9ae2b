using Konzil.Platform;

namespace Konzil.Surveys;

public sealed partial class Survey
{
    /// <summary>The first survey of the series it repeats; null where it stands alone.</summary>
    public Guid? SeriesId { get; private set; }

    /// <summary>What it and its repetitions have in common.</summary>
    public Guid Series => SeriesId ?? Id;

    /// <summary>The same questions again, as a draft, for a period as long as the first one.</summary>
    public static Survey Repeat(int number, Survey first, DateOnly opensOn, DateTimeOffset now)
    {
        var days = first.ClosesOn.DayNumber - first.OpensOn.DayNumber;
        var again = Plan(number, new SurveySettings(new(first.TitleDe, first.TitleEn), new(first.IntroDe, first.IntroEn), first.Audience, opensOn, opensOn.AddDays(days)) { PerPerson = first.PerPerson, ShowsRunning = first.ShowsRunning, OnHome = first.OnHome }, now);
        again.SeriesId = first.Series;
        foreach (var question in first.InOrder)
        {
            // The numbers stay: conditions point to them, and results are compared by them.
            var copy = new SurveyQuestion(again.Id, question.Number);
            copy.Write(question.AsText());
            again.Questions.Add(copy);
        }

        again.Edition++;
        return again;
    }

    /// <summary>Of a handful of colleagues one could tell who said what: never with names, and numbers only at the end.</summary>
    private static void MustProtectStaff(SurveySettings settings)
    {
        if (settings.Audience == Audience.Staff && (settings.PerPerson || settings.ShowsRunning))
        {
            throw new Refusal(SurveysOfficeText.StaffNameless.Filled(FewestShown), settings.PerPerson ? nameof(PerPerson) : nameof(ShowsRunning));
        }
    }
}

/// <summary>A survey of the staff opens today: whoever works for the city hears of it.</summary>
public sealed record StaffAsked(Guid SurveyId, DateOnly OpensOn);
