using System.Globalization;
using Konzil.Platform;
using Konzil.Strategy;

namespace Konzil.Agenda;

/// <summary>The profile of a measure as it stands in the form: typed words, checked only when saved.</summary>
public sealed record MeasureForm
{
    public string Title { get; init; } = "";

    public string TitleEn { get; init; } = "";

    public string Summary { get; init; } = "";

    public string SummaryEn { get; init; } = "";

    public string Problem { get; init; } = "";

    public string BenefitCitizens { get; init; } = "";

    public string BenefitCompanies { get; init; } = "";

    public string BenefitAdministration { get; init; } = "";

    public string Field { get; init; } = "";

    public IReadOnlyList<string> Further { get; init; } = [];

    public string LeadUnit { get; init; } = "";

    public string Lead { get; init; } = "";

    public string Kind { get; init; } = nameof(MeasureKind.Project);

    public string Purpose { get; init; } = nameof(MeasurePurpose.NewService);

    public string Product { get; init; } = "";

    public string Activities { get; init; } = "";

    public string Aliases { get; init; } = "";

    /// <summary>Why it serves a goal, by the goal's number; an empty reason is no link.</summary>
    public IReadOnlyDictionary<int, string> Reasons { get; init; } = new Dictionary<int, string>();

    public Guid Version { get; init; }

    public static string GoalField(int number) => "Goal" + number.ToString(CultureInfo.InvariantCulture);

    public static MeasureForm Of(Measure m, Catalog.Content city) => new()
    {
        Title = m.Title,
        TitleEn = m.TitleEn ?? "",
        Summary = m.Summary,
        SummaryEn = m.SummaryEn ?? "",
        Problem = m.Problem,
        BenefitCitizens = m.BenefitCitizens,
        BenefitCompanies = m.BenefitCompanies,
        BenefitAdministration = m.BenefitAdministration,
        Field = city.Field(m.FieldId)?.Slug ?? "",
        Further = [.. m.Fields.Select(f => city.Field(f.FieldId)?.Slug).OfType<string>()],
        LeadUnit = m.LeadUnit,
        Lead = m.LeadPersonId?.ToString() ?? "",
        Kind = m.Type.ToString(),
        Purpose = m.Purpose.ToString(),
        Product = m.Product?.ToString() ?? "",
        Activities = string.Join('\n', m.Activities.OrderBy(a => a.Order).Select(a => a.Text)),
        Aliases = string.Join('\n', m.Aliases),
        Reasons = city.OfficeGoals.ToDictionary(g => g.Number, g => m.Goals.FirstOrDefault(l => l.GoalId == g.Id)?.Reason ?? ""),
        Version = m.Version,
    };

    public static MeasureForm Of(Form form, Catalog.Content city) => new()
    {
        Title = form.Raw(nameof(Title)),
        TitleEn = form.Raw(nameof(TitleEn)),
        Summary = form.Raw(nameof(Summary)),
        SummaryEn = form.Raw(nameof(SummaryEn)),
        Problem = form.Raw(nameof(Problem)),
        BenefitCitizens = form.Raw(nameof(BenefitCitizens)),
        BenefitCompanies = form.Raw(nameof(BenefitCompanies)),
        BenefitAdministration = form.Raw(nameof(BenefitAdministration)),
        Field = form.Raw(nameof(Field)),
        Further = form.RawMany(nameof(Further)),
        LeadUnit = form.Raw(nameof(LeadUnit)),
        Lead = form.Raw(nameof(Lead)),
        Kind = form.Raw(nameof(Kind)),
        Purpose = form.Raw(nameof(Purpose)),
        Product = form.Raw(nameof(Product)),
        Activities = form.Raw(nameof(Activities)),
        Aliases = form.Raw(nameof(Aliases)),
        Reasons = city.OfficeGoals.ToDictionary(g => g.Number, g => form.Raw(GoalField(g.Number))),
        Version = form.Version(),
    };

    /// <summary>Writes the checked words into the measure; what is wrong stands in the form's errors.</summary>
    public static void Write(Form form, Catalog.Content city, CityDb db, Measure measure)
    {
        if (Check(form, city, measure) is not { } text)
        {
            return;
        }

        measure.Write(text);
        measure.CallAlso(Lines.Split(form.Raw(nameof(Aliases))));
        Rows(form, city, db, measure);

        // Rows below the measure changed too: the version must move even if no column of the measure did.
        db.Entry(measure).Property(m => m.Title).IsModified = true;
    }

    private static MeasureText? Check(Form form, Catalog.Content city, Measure measure)
    {
        var title = form.Text(nameof(Title)).Required(AgendaText.TitleMissing).Max(Measure.TitleMax);
        var titleEn = form.Text(nameof(TitleEn)).Max(Measure.TitleMax);
        var summary = form.Text(nameof(Summary)).Max(1000);
        var summaryEn = form.Text(nameof(SummaryEn)).Max(1000);
        var problem = form.Text(nameof(Problem)).Max(4000);
        var citizens = form.Text(nameof(BenefitCitizens)).Max(4000);
        var companies = form.Text(nameof(BenefitCompanies)).Max(4000);
        var administration = form.Text(nameof(BenefitAdministration)).Max(4000);
        var unit = form.Text(nameof(LeadUnit)).Max(200);
        form.Text(nameof(Activities)).Must(t => Lines.Split(t).All(l => l.Length <= 1000), AgendaText.LineTooLong);
        form.Text(nameof(Aliases)).Max(1000);
        var field = form.Choice(nameof(Field), city.Fields.Select(f => f.Slug), AgendaText.FieldMissing);
        var kind = form.Choice<MeasureKind>(nameof(Kind), AgendaText.KindMissing);
        var purpose = form.Choice<MeasurePurpose>(nameof(Purpose), AgendaText.PurposeMissing);
        var product = form.Choice<MeasureProduct>(nameof(Product), AgendaText.ProductMissing, required: false);
        foreach (var goal in city.OfficeGoals)
        {
            form.Text(GoalField(goal.Number)).Max(1000);
        }

        // A public measure must not lose what it was published with.
        if (measure.PublishedAt is not null)
        {
            problem.Required(AgendaText.NeedsProblem);
            Need(form, nameof(BenefitCitizens), citizens.Value + companies.Value + administration.Value, AgendaText.NeedsBenefit);
            Need(form, "Goals", string.Concat(city.OfficeGoals.Select(g => form.Raw(GoalField(g.Number)))), AgendaText.NeedsGoal);
        }

        return form.HasErrors ? null : new MeasureText(title, titleEn.Value.Length == 0 ? null : titleEn.Value, summary, problem, citizens, companies, administration, city.FieldBySlug(field!)!.Id, unit, kind!.Value, purpose!.Value) { SummaryEn = summaryEn.Value.Length == 0 ? null : summaryEn.Value, Product = product };
    }

    private static void Need(Form form, string field, string text, Text missing)
    {
        if (text.Length == 0)
        {
            form.Errors.Add(field, missing);
        }
    }

    private static void Rows(Form form, Catalog.Content city, CityDb db, Measure measure)
    {
        foreach (var goal in city.OfficeGoals)
        {
            var (reason, link) = (form.Raw(GoalField(goal.Number)), measure.Goals.FirstOrDefault(g => g.GoalId == goal.Id));
            if (reason.Length == 0 && link is not null)
            {
                db.MeasureGoals.Remove(link);
            }
            else if (reason.Length > 0 && link is null)
            {
                db.MeasureGoals.Add(new MeasureGoal(measure.Id, goal.Id, reason));
            }
            else if (link is not null && link.Reason != reason)
            {
                link.Write(reason, false);
            }
        }

        var further = form.RawMany(nameof(Further)).Select(city.FieldBySlug).OfType<ActionField>().Where(f => f.IsCurrent).Select(f => f.Id).Where(id => id != measure.FieldId).ToHashSet();
        db.MeasureFields.RemoveRange(measure.Fields.Where(f => !further.Contains(f.FieldId)));
        db.MeasureFields.AddRange(further.Where(id => measure.Fields.All(f => f.FieldId != id)).Select(id => new MeasureField(measure.Id, id)));
        var lines = Lines.Split(form.Raw(nameof(Activities)));
        var known = measure.Activities.OrderBy(a => a.Order).ToList();
        for (var i = 0; i < Math.Max(lines.Count, known.Count); i++)
        {
            if (i >= lines.Count)
            {
                db.Set<Activity>().Remove(known[i]);
            }
            else if (i >= known.Count)
            {
                db.Set<Activity>().Add(new Activity(measure.Id, i + 1, lines[i]));
            }
            else
            {
                known[i].Write(lines[i]);
            }
        }
    }
}
