using Konzil.Platform;

namespace Konzil.Council;

/// <summary>What the form says about one measure, read into a value or into errors beside its fields.</summary>
internal static class ItemForm
{
    private const int MostEuros = 1_000_000_000;

    private static readonly string[] Fields = [ResultField, UntilField, ReleasedField, YearField, ConditionField, DayField, UnitField];

    internal const string ResultField = "Own-";
    internal const string UntilField = "Until-";
    internal const string ReleasedField = "Euros-";
    internal const string YearField = "EurosYear-";
    internal const string ConditionField = "Condition-";
    internal const string DayField = "ConditionDay-";
    internal const string UnitField = "ConditionUnit-";

    /// <summary>Something is typed, so its part of the form is open.</summary>
    public static bool IsFilled(Form form, WriteResolution.Choice measure) => Fields.Any(f => form.Raw(f + measure.Number).Length > 0);

    public static ItemDecision Read(Form form, WriteResolution.Choice measure, ResolutionResult? whole, DateOnly? date)
    {
        string Name(string field) => field + measure.Number;
        var own = form.Choice<ResolutionResult>(Name(ResultField), ItemWords.OwnMissing.Filled(measure.Code), required: whole == ResolutionResult.Partly);
        if (own == whole && whole != ResolutionResult.Partly)
        {
            // The same as the whole is no result of its own.
            own = null;
        }
        else if (own is not null && whole != ResolutionResult.Partly)
        {
            form.Errors.Add(Name(ResultField), ItemWords.OnlyPartlyDiffers);
        }

        var carried = (own ?? whole).Carries();
        var until = Until(form, Name(UntilField), own, date);
        var euros = form.Number(Name(ReleasedField), 0, MostEuros, ItemWords.ReleasedWrong);
        var year = form.Whole(Name(YearField), 2000, 2100, ItemWords.YearWrong);
        var condition = form.Text(Name(ConditionField)).Max(ResolutionItem.ConditionMax);
        var day = form.Date(Name(DayField), ItemWords.DayWrong);
        var unit = form.Text(Name(UnitField)).Max(Conventions.Line);
        Refuse(euros is not null && !carried, ReleasedField, ItemWords.ReleasedWrong);
        Refuse(year is not null && form.Raw(Name(ReleasedField)).Length == 0, YearField, ItemWords.YearWrong);
        Refuse(condition.Value.Length > 0 && !carried, ConditionField, ItemWords.ConditionWrong);
        Refuse(day is not null && (condition.Value.Length == 0 || day <= date), DayField, ItemWords.DayWrong);
        Refuse(day is null != (unit.Value.Length == 0), UnitField, ItemWords.UnitWrong);
        return new(own, until, euros, year, condition, day, unit);

        void Refuse(bool wrong, string field, Text why)
        {
            if (wrong)
            {
                form.Errors.Add(Name(field), why);
            }
        }
    }

    /// <summary>Until when something is deferred.</summary>
    public static DateOnly? Until(Form form, string name, ResolutionResult? result, DateOnly? date)
    {
        var until = form.Date(name, ItemWords.DeferredWrong);
        if (until is not null && (result != ResolutionResult.Deferred || until <= date))
        {
            form.Errors.Add(name, ItemWords.DeferredWrong);
        }

        return until;
    }

    /// <summary>A paper on cuts takes effect measure by measure, or not: nothing of it is half.</summary>
    public static void FitPaper(Form form, IReadOnlyList<WriteResolution.Choice> measures, LaidPaper? paper)
    {
        foreach (var half in measures.Where(m => paper is not null && form.Ticked($"Item-{m.Number}") && form.Raw(ResultField + m.Number) == nameof(ResolutionResult.Partly)))
        {
            form.Errors.Add(ResultField + half.Number, ItemWords.PaperIsWhole.Filled(half.Code));
        }
    }
}
