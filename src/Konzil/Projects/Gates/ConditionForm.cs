using System.Globalization;
using Konzil.Platform;
using Konzil.Ui;

namespace Konzil.Projects;

/// <summary>The lines for conditions in the form of a decision; more are added later, one by one.</summary>
public static class ConditionForm
{
    public const int Lines = 4;

    public static string Body(int line) => "Condition-" + line.ToString(CultureInfo.InvariantCulture);

    public static string Owner(int line) => "Owner-" + line.ToString(CultureInfo.InvariantCulture);

    public static string Due(int line) => "Due-" + line.ToString(CultureInfo.InvariantCulture);

    /// <summary>The lines that were filled in, in their order.</summary>
    public static IReadOnlyList<ConditionLine> Read(Form form, IReadOnlyList<Option> people)
    {
        var lines = new List<ConditionLine>();
        for (var line = 0; line < Lines; line++)
        {
            if (form.Raw(Body(line)).Length + form.Raw(Owner(line)).Length + form.Raw(Due(line)).Length > 0)
            {
                lines.Add(One(form, (Body(line), Owner(line), Due(line)), people));
            }
        }

        return lines;
    }

    public static ConditionLine One(Form form, (string Body, string Owner, string Due) fields, IReadOnlyList<Option> people)
    {
        var owner = form.Choice(fields.Owner, people.Select(o => o.Value), ResultText.PersonWrong, required: false);
        return new(form.Text(fields.Body).Required(ConditionText.BodyMissing).Max(GateCriterion.TextMax), owner is null ? null : Guid.Parse(owner), form.Date(fields.Due, ProjectText.DayWrong));
    }
}
