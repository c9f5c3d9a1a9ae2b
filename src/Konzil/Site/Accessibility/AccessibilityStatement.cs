using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Site;

/// <summary>What the law asks a city to declare about its site, from accessibility.yaml. There is one.</summary>
public sealed class AccessibilityStatement : Entity, IHaveHistory
{
    public const int TextMax = 2000;

    public Conformity Conformity { get; private set; }

    public DateOnly CreatedOn { get; private set; }

    public DateOnly ReviewedOn { get; private set; }

    public AssessmentMethod Method { get; private set; }

    public string MethodDe { get; private set; } = "";

    public string MethodEn { get; private set; } = "";

    public string FeedbackMail { get; private set; } = "";

    /// <summary>Who settles it when the city does not help.</summary>
    public string EnforcerDe { get; private set; } = "";

    public string EnforcerEn { get; private set; } = "";

    /// <summary>Address and telephone, line by line; empty while the city has not entered them.</summary>
    public string EnforcerReach { get; private set; } = "";

    /// <summary>Who watches over it for the state.</summary>
    public string OverseerDe { get; private set; } = "";

    public string OverseerEn { get; private set; } = "";

    /// <summary>The day by which people who need Leichte Sprache have tested the text; null where it is tested.</summary>
    public DateOnly? EasyUntil { get; private set; }

    /// <summary>File in the media folder of this machine; empty while there is no video.</summary>
    public string SignVideo { get; private set; } = "";

    /// <summary>The day by which there is one.</summary>
    public DateOnly? SignUntil { get; private set; }

    public bool IsExample { get; private set; }

    public ICollection<AccessibilityGap> Gaps { get; private set; } = [];

    public Text MethodNote => new(MethodDe, MethodEn);

    public Text Enforcer => new(EnforcerDe, EnforcerEn);

    public Text Overseer => new(OverseerDe, OverseerEn);

    public void Declare(Conformity conformity, (DateOnly Created, DateOnly Reviewed) days, (AssessmentMethod Method, Text Note) check, bool isExample)
    {
        (Conformity, CreatedOn, ReviewedOn, Method) = (conformity, days.Created, days.Reviewed, check.Method);
        (MethodDe, MethodEn, IsExample) = (check.Note.De, check.Note.En, isExample);
    }

    public void Turn(string mail, (Text Name, string Reach) enforcer, Text overseer)
    {
        (FeedbackMail, EnforcerDe, EnforcerEn, EnforcerReach) = (mail, enforcer.Name.De, enforcer.Name.En, enforcer.Reach);
        (OverseerDe, OverseerEn) = (overseer.De, overseer.En);
    }

    public void Offer(DateOnly? easyUntil, string signVideo, DateOnly? signUntil) => (EasyUntil, SignVideo, SignUntil) = (easyUntil, signVideo, signUntil);

    /// <summary>The list of the file is the list: what left it is accessible now.</summary>
    public void List(IEnumerable<AccessibilityGap> gaps)
    {
        Gaps.Clear();
        foreach (var gap in gaps)
        {
            Gaps.Add(gap);
        }
    }

    /// <summary>It must be looked through once a year.</summary>
    public bool IsOutdated(DateOnly today) => ReviewedOn.AddYears(1) < today;

    internal static void Table(ModelBuilder model)
    {
        model.Entity<AccessibilityStatement>(e =>
        {
            e.ToTable("AccessibilityStatements").Ignore(x => x.MethodNote).Ignore(x => x.Enforcer).Ignore(x => x.Overseer);
            e.Property(x => x.MethodDe).HasMaxLength(TextMax);
            e.Property(x => x.MethodEn).HasMaxLength(TextMax);
            e.Property(x => x.EnforcerReach).HasMaxLength(TextMax);
            e.HasMany(x => x.Gaps).WithOne().HasForeignKey(x => x.StatementId);
        });
        model.Entity<AccessibilityGap>(e =>
        {
            e.ToTable("AccessibilityGaps").HasKey(x => new { x.StatementId, x.Number });
            e.Ignore(x => x.What).Ignore(x => x.Why).Ignore(x => x.Instead);
            foreach (var text in new[] { nameof(AccessibilityGap.WhyDe), nameof(AccessibilityGap.WhyEn), nameof(AccessibilityGap.InsteadDe), nameof(AccessibilityGap.InsteadEn) })
            {
                e.Property(text).HasMaxLength(TextMax);
            }
        });
    }
}

/// <summary>Something that is not accessible, why, and what works instead.</summary>
public sealed class AccessibilityGap
{
    private AccessibilityGap()
    {
    }

    public AccessibilityGap(Guid statementId, int number, (GapPart Part, GapReason Reason, DateOnly? Until) kind, (Text What, Text Why, Text Instead) words)
    {
        (StatementId, Number, Part, Reason, Until) = (statementId, number, kind.Part, kind.Reason, kind.Until);
        (WhatDe, WhatEn, WhyDe, WhyEn) = (words.What.De, words.What.En, words.Why.De, words.Why.En);
        (InsteadDe, InsteadEn) = (words.Instead.De, words.Instead.En);
    }

    public Guid StatementId { get; private set; }

    public int Number { get; private set; }

    public GapPart Part { get; private set; }

    public GapReason Reason { get; private set; }

    /// <summary>The day by which it is mended; null where it stays.</summary>
    public DateOnly? Until { get; private set; }

    public string WhatDe { get; private set; } = "";

    public string WhatEn { get; private set; } = "";

    public string WhyDe { get; private set; } = "";

    public string WhyEn { get; private set; } = "";

    public string InsteadDe { get; private set; } = "";

    public string InsteadEn { get; private set; } = "";

    public Text What => new(WhatDe, WhatEn);

    public Text Why => new(WhyDe, WhyEn);

    public Text Instead => new(InsteadDe, InsteadEn);
}

public enum Conformity { Full, Partial, None }

public enum AssessmentMethod { Self, ThirdParty }

/// <summary>For whom: the site for everybody, the pages of the staff, or both.</summary>
public enum GapPart { Public, Office, Both }

/// <summary>The three reasons the law knows.</summary>
public enum GapReason
{
    /// <summary>It does not fulfil the rules yet.</summary>
    NotYet,

    /// <summary>A disproportionate burden.</summary>
    Burden,

    /// <summary>Outside of what the law covers.</summary>
    Outside,
}
