using Konzil.Platform;
using Konzil.Strategy;

namespace Konzil.Ideas;

/// <summary>Names, words and rules of the form's fields, the same on each of its pages.</summary>
public static class IdeaFormFields
{
    public const string Token = "Token";
    public const string Title = "Title";
    public const string Body = "Body";
    public const string Field = "Field";
    public const string District = "District";
    public const string Round = "Runde";
    public const string Address = "Address";
    public const string Point = "Point";
    public const string Tags = "Tags";
    public const string UsualTags = "Gelaeufig";
    public const string To = "Zu";

    private static readonly Dictionary<string, IdeaFormStep> Steps = new(StringComparer.Ordinal) { ["idee"] = IdeaFormStep.Words, ["ort"] = IdeaFormStep.Place, ["aehnlich"] = IdeaFormStep.Similar, ["pruefen"] = IdeaFormStep.Check };

    public static IdeaFormStep? Step(string word) => Steps.TryGetValue(word, out var step) ? step : null;

    public static string Word(IdeaFormStep step) => Steps.First(s => s.Value == step).Key;

    /// <summary>Everything as typed. A missing or broken token gets a new one.</summary>
    public static IdeaForm Read(Form form) =>
        new(form.Id(Token) ?? Ids.Next(), form.Raw(Title), form.Raw(Body), form.Raw(Field), form.Raw(District))
        {
            Round = form.Raw(Round),
            Answers = RoundAnswers.Read(form),
            Address = form.Raw(Address),
            Point = form.Raw(Point),
            Tags = TagsOf(form),
        };

    /// <summary>Checks what must be right before a page may be reached and returns the page to mend it on.</summary>
    public static IdeaFormStep Check(Form form, Catalog.Content names, IdeaFormStep target, Intake? intake = null)
    {
        if (target > IdeaFormStep.Words)
        {
            intake?.Check(form);
            form.Text(Title).Required(NewIdeaText.TitleMissing).Min(Idea.TitleMin).Max(Idea.TitleMax);
            form.Text(Body).Required(NewIdeaText.BodyMissing).Min(Idea.BodyMin).Max(Idea.BodyMax);
        }

        if (form.HasErrors)
        {
            return IdeaFormStep.Words;
        }

        if (target > IdeaFormStep.Place)
        {
            form.Choice(Field, names.Fields.Select(f => f.Slug), NewIdeaText.FieldUnknown, required: false);
            form.Choice(District, names.Districts.Select(d => d.Key), NewIdeaText.DistrictUnknown, required: false);
            if (intake?.Round(form.Raw(Round)) is { } round)
            {
                RoundAnswers.Check(form, round, names);
            }
            form.Text(Address).Max(Conventions.Line);
            form.Text(Point).Max(60).Must(p => GeoPoint.Read(p) is not null, PlaceText.PointWrong);
            IdeaTags.Typed(form);
            if (form.Errors.For(Tags) is null && IdeaTags.Read(TagsOf(form)).Count > IdeaTags.Most)
            {
                form.Errors.Add(Tags, TagText.TooMany.Filled(IdeaTags.Most));
            }
        }

        return IdeaFormStep.Place;
    }

    // Typed keywords and those ticked among the usual ones are one text from here on.
    private static string TagsOf(Form form) => string.Join(", ", form.RawMany(UsualTags).Prepend(form.Raw(Tags)).Where(t => t.Length > 0));

    /// <summary>The checked words as an idea says them.</summary>
    public static IdeaText Text(this IdeaForm form, Catalog.Content names) =>
        new(form.Title.ReplaceLineEndings(" "), form.Body, names.FieldBySlug(form.Field)?.Id, names.Districts.FirstOrDefault(d => d.Key == form.District)?.Id) { Address = form.Address.ReplaceLineEndings(" "), Point = GeoPoint.Read(form.Point) };
}
