using Konzil.Platform;

namespace Konzil.Strategy;

/// <summary>A strategic goal, in the city's own words.</summary>
public sealed class Goal : Entity, IHaveHistory
{
    private Goal()
    {
    }

    public Goal(string key, int number) => (Key, Number) = (key, number);

    public string Key { get; private set; } = "";

    public int Number { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    /// <summary>The paper's sentence, never shortened.</summary>
    public string Wording { get; private set; } = "";

    /// <summary>Our translation of it, for readers of the English page.</summary>
    public string Translation { get; private set; } = "";

    /// <summary>Where the sentence stands: "Abschnitt 1.3".</summary>
    public string Source { get; private set; } = "";

    /// <summary>A goal for the administration itself.</summary>
    public bool IsInternal { get; private set; }

    /// <summary>An internal goal that only the administration sees.</summary>
    public bool IsHidden { get; private set; }

    public GoalLife Life { get; private set; }

    /// <summary>Why it is no longer pursued.</summary>
    public string EndReason { get; private set; } = "";

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The goal that took its place.</summary>
    public Guid? SuccessorId { get; private set; }

    /// <summary>What the city means to do for it.</summary>
    public string IntentDe { get; private set; } = "";

    public string IntentEn { get; private set; } = "";

    /// <summary>The year by which it is to be reached; null for a lasting direction.</summary>
    public int? Horizon { get; private set; }

    /// <summary>The unit that answers for it.</summary>
    public string Owner { get; private set; } = "";

    /// <summary>Written in the office: loading the files again leaves it alone.</summary>
    public bool IsOurs { get; private set; }

    public Text Title => new(TitleDe, TitleEn);

    /// <summary>What everybody may read of it where it is only named.</summary>
    public Text PublicTitle => IsHidden ? StrategyText.InternalGoal : Title;

    public bool IsCurrent => Life == GoalLife.Current;

    public Text Intent => new(IntentDe, IntentEn.Length == 0 ? IntentDe : IntentEn);

    public void Write(Text title, string wording) => (TitleDe, TitleEn, Wording) = (title.De, title.En, wording);

    public void Explain(string translation, string source, bool isInternal) => (Translation, Source, IsInternal) = (translation, source, isInternal);

    /// <summary>What the office says of it. The paper's sentence stays as it is.</summary>
    public void Aim(Text title, Text intent, int? horizon, string owner)
    {
        (TitleDe, TitleEn, IntentDe, IntentEn) = (title.De, title.En, intent.De, intent.En);
        (Horizon, Owner, IsOurs) = (horizon, owner, true);
    }

    /// <summary>Only files say this; who answers in the office's own words stays.</summary>
    public void Entrust(string owner) => Owner = Owner.Length == 0 ? owner : Owner;

    /// <summary>For whom it is, and who may see it. What the city owes everybody an answer for stays public.</summary>
    public void Show(bool isInternal, bool hidden)
    {
        if (hidden && !isInternal)
        {
            throw new Refusal(StrategyText.OnlyInternalHidden, nameof(IsHidden));
        }

        (IsInternal, IsHidden, IsOurs) = (isInternal, hidden, true);
    }

    /// <summary>It stays readable, with its reason and its successor; nothing new can serve it.</summary>
    public void Retire(string reason, Goal? successor, DateTimeOffset now)
    {
        if (!IsCurrent)
        {
            throw new Refusal(StrategyText.GoalIsOver);
        }

        if (successor?.Id == Id || successor is { IsCurrent: false })
        {
            throw new Refusal(StrategyText.SuccessorWrong, nameof(SuccessorId));
        }

        (Life, EndReason, SuccessorId, EndedAt, IsOurs) = (GoalLife.Retired, reason, successor?.Id, now, true);
        Say(new GoalRetired(Id));
    }

    public void Revive()
    {
        if (IsCurrent)
        {
            throw new Refusal(StrategyText.GoalIsCurrent);
        }

        (Life, EndReason, SuccessorId, EndedAt) = (GoalLife.Current, "", null, null);
    }
}

public enum GoalLife
{
    Current,
    Retired,
}

/// <summary>Measures that served it need another goal.</summary>
public sealed record GoalRetired(Guid GoalId);

/// <summary>A goal leads to a field, with the reason why.</summary>
public sealed class FieldGoal
{
    private FieldGoal()
    {
    }

    public FieldGoal(Guid fieldId, Guid goalId, Text reason) => (FieldId, GoalId, ReasonDe, ReasonEn) = (fieldId, goalId, reason.De, reason.En);

    public Guid FieldId { get; private set; }

    public Guid GoalId { get; private set; }

    public string ReasonDe { get; private set; } = "";

    public string ReasonEn { get; private set; } = "";

    /// <summary>Our link; the paper names none.</summary>
    public bool IsConstructed { get; private set; }

    public Text Reason => new(ReasonDe, ReasonEn);

    public void Write(Text reason, bool constructed) => (ReasonDe, ReasonEn, IsConstructed) = (reason.De, reason.En, constructed);
}

/// <summary>A part of the city.</summary>
public sealed class District : Entity
{
    public const string KindName = nameof(District);

    private District()
    {
    }

    public District(string key, int order) => (Key, Order) = (key, order);

    public string Key { get; private set; } = "";

    public int Order { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>A name that fits on a tile.</summary>
    public string ShortName { get; private set; } = "";

    /// <summary>Place on the tile map; position only approximate.</summary>
    public int TileRow { get; private set; }

    public int TileColumn { get; private set; }

    public void Write(string name, int row, int column, string? shortName = null) => (Name, ShortName, TileRow, TileColumn) = (name, shortName ?? name, row, column);
}

/// <summary>Name and face of the city's agenda. One row.</summary>
public sealed class CitySettings : Entity, IHaveHistory
{
    public const int LogoMax = 50_000;

    public string CityName { get; private set; } = "Konzil";

    public string AgendaName { get; private set; } = "Digitale Agenda";

    public string ClaimDe { get; private set; } = "";

    public string ClaimEn { get; private set; } = "";

    /// <summary>The line above every page, for example that the data is invented; empty shows none.</summary>
    public string StripDe { get; private set; } = "";

    public string StripEn { get; private set; } = "";

    public string ContactMail { get; private set; } = "";

    public string ContactPhone { get; private set; } = "";

    public string ContactRoleDe { get; private set; } = "";

    public string ContactRoleEn { get; private set; } = "";

    public string ContactTasksDe { get; private set; } = "";

    public string ContactTasksEn { get; private set; } = "";

    public string ContactPostalDe { get; private set; } = "";

    public string ContactPostalEn { get; private set; } = "";

    public string ContactHoursDe { get; private set; } = "";

    public string ContactHoursEn { get; private set; } = "";

    /// <summary>A strip of water between two rows of the district tiles; empty where there is none.</summary>
    public string WaterName { get; private set; } = "";

    public int WaterAfterRow { get; private set; }

    /// <summary>The paper everything comes from, and its day.</summary>
    public string PaperDe { get; private set; } = "";

    public string PaperEn { get; private set; } = "";

    public DateOnly? PaperDate { get; private set; }

    /// <summary>The colour of the city ("#1f6b3a"); empty keeps that of the design.</summary>
    public string ThemeColour { get; private set; } = "";

    /// <summary>The sign of the city as SVG; empty keeps that of the agenda.</summary>
    public string LogoSvg { get; private set; } = "";

    /// <summary>Its own names of the levels; empty keeps the usual ones.</summary>
    public string LevelsJson { get; private set; } = "";

    public Text Paper => new(PaperDe, PaperEn);

    public Text Claim => new(ClaimDe, ClaimEn);

    public Text ContactRole => new(ContactRoleDe, ContactRoleEn);

    public Text ContactTasks => new(ContactTasksDe, ContactTasksEn);

    public Text ContactPostal => new(ContactPostalDe, ContactPostalEn);

    public Text ContactHours => new(ContactHoursDe, ContactHoursEn);

    public Text? Strip => StripDe.Length == 0 ? null : new(StripDe, StripEn);

    public void Write(string city, string agenda, Text claim, Text strip, string contactMail)
    {
        (CityName, AgendaName, ContactMail) = (city, agenda, contactMail);
        (ClaimDe, ClaimEn, StripDe, StripEn) = (claim.De, claim.En, strip.De, strip.En);
    }

    /// <summary>The card of the contact point; what the city does not give stays empty.</summary>
    public void Reach(Text role, Text tasks, Text postal, string phone, Text hours)
    {
        (ContactRoleDe, ContactRoleEn, ContactTasksDe, ContactTasksEn) = (role.De, role.En, tasks.De, tasks.En);
        (ContactPostalDe, ContactPostalEn, ContactPhone, ContactHoursDe, ContactHoursEn) = (postal.De, postal.En, phone, hours.De, hours.En);
    }

    /// <summary>How the city looks and what it calls its levels.</summary>
    public void Dress(string colour, string logo, LevelNames levels) => (ThemeColour, LogoSvg, LevelsJson) = (colour, logo, levels.ToJson());

    public void Water(string name, int afterRow) => (WaterName, WaterAfterRow) = (name, afterRow);

    public void StandOn(Text paper, DateOnly date) => (PaperDe, PaperEn, PaperDate) = (paper.De, paper.En, date);
}
