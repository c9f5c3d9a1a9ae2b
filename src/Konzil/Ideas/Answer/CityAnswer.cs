using System.Globalization;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Ideas;

/// <summary>What the city holds out in its answer to an idea. The reason in words is the idea's own <see cref="Idea.Reason"/>.</summary>
public sealed class CityAnswer : Entity, IHaveHistory
{
    private CityAnswer()
    {
    }

    public CityAnswer(Guid ideaId) => IdeaId = ideaId;

    public Guid IdeaId { get; private set; }

    public AnswerOutlook? Outlook { get; private set; }

    public decimal? CostFrom { get; private set; }

    public decimal? CostTo { get; private set; }

    /// <summary>Until when something is to happen.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>The role that answered.</summary>
    public string ByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>"40.000 € bis 60.000 €"; null where nothing was said.</summary>
    public string? Cost => (CostFrom, CostTo) switch
    {
        ({ } from, { } to) when from != to => AnswerText.CostRange.With(Format.Euro(from), Format.Euro(to)),
        ({ } one, _) => Format.Euro(one),
        (null, { } most) => AnswerText.CostAtMost.With(Format.Euro(most)),
        _ => null,
    };

    public void Write(AnswerTerms terms, Me by, DateTimeOffset now) => (Outlook, CostFrom, CostTo, Until, ByName, At) = (terms.Outlook, terms.CostFrom, terms.CostTo, terms.Until, by.Name, now);

    internal static void Table(ModelBuilder model) => model.Entity<CityAnswer>(e =>
    {
        e.ToTable("CityAnswers");
        e.Ignore(x => x.Cost);
        e.HasIndex(x => x.IdeaId).IsUnique();
    });
}

/// <summary>How the city looks at it.</summary>
public enum AnswerOutlook
{
    WillDo,
    Examining,
    Later,
    Exists,
    NotPossible,
}

/// <summary>Outlook, expected cost and time, as typed into the answer and checked.</summary>
public sealed record AnswerTerms(AnswerOutlook? Outlook, decimal? CostFrom, decimal? CostTo, DateOnly? Until)
{
    public const decimal MostCost = 1_000_000_000m;

    public static AnswerTerms Read(Form form)
    {
        var terms = new AnswerTerms(
            form.Choice<AnswerOutlook>(nameof(Outlook), AnswerText.OutlookWrong, required: false),
            form.Number(nameof(CostFrom), 0, MostCost, AnswerText.CostWrong),
            form.Number(nameof(CostTo), 0, MostCost, AnswerText.CostWrong),
            form.Date(nameof(Until), AnswerText.UntilWrong));
        if (terms.CostFrom > terms.CostTo)
        {
            form.Errors.Add(nameof(CostTo), AnswerText.CostOrder);
        }

        return terms;
    }
}

/// <summary>What was typed into those fields.</summary>
public sealed record AnswerDraft(string? Outlook, string? CostFrom, string? CostTo, string? Until)
{
    public static AnswerDraft From(Form form) => new(form.Raw(nameof(Outlook)), form.Raw(nameof(CostFrom)), form.Raw(nameof(CostTo)), form.Raw(nameof(Until)));

    public static AnswerDraft From(CityAnswer? answer) => new(answer?.Outlook?.ToString(), Number(answer?.CostFrom), Number(answer?.CostTo), answer?.Until is { } day ? Format.Iso(day) : null);

    private static string? Number(decimal? amount) => amount?.ToString("0.##", CultureInfo.GetCultureInfo("de-DE"));
}

public static class CityAnswers
{
    /// <summary>Writes what the city holds out beside its answer. The caller saves.</summary>
    public static async Task Keep(CityDb db, Guid ideaId, AnswerTerms terms, Me by, DateTimeOffset now)
    {
        var answer = await db.CityAnswers.SingleOrDefaultAsync(a => a.IdeaId == ideaId);
        if (answer is null)
        {
            db.CityAnswers.Add(answer = new CityAnswer(ideaId));
        }

        answer.Write(terms, by, now);
    }

    public static Task<CityAnswer?> Of(CityDb db, Guid ideaId) => db.CityAnswers.AsNoTracking().SingleOrDefaultAsync(a => a.IdeaId == ideaId);
}

public static class AnswerSets
{
    extension(CityDb db)
    {
        public DbSet<CityAnswer> CityAnswers => db.Set<CityAnswer>();
    }
}
