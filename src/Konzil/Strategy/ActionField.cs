using Konzil.Platform;

namespace Konzil.Strategy;

/// <summary>
/// A field of action. The paper calls its ten "mögliche" (A17): until the council decides they are a draft. Fields are added,
/// renamed, merged and retired; none ever disappears, and each change stands in its steps with a reason.
/// </summary>
public sealed partial class ActionField : Entity, IHaveHistory
{
    public const string KindName = nameof(ActionField);
    public const int NameMax = 80;
    public const int SentenceMax = 500;
    public const int ScopeMax = 2000;

    private ActionField()
    {
    }

    public ActionField(string key, int order) => (Key, Order) = (key, order);

    public string Key { get; private set; } = "";

    /// <summary>Palette slot of the mark: inf, wir, ver, …</summary>
    public string Mark { get; private set; } = "";

    public string Slug { get; private set; } = "";

    public int Order { get; private set; }

    public string NameDe { get; private set; } = "";

    public string NameEn { get; private set; } = "";

    public string SentenceDe { get; private set; } = "";

    public string SentenceEn { get; private set; } = "";

    public FieldDirection Direction { get; private set; }

    public bool IsDraft { get; private set; }

    public FieldLife Life { get; private set; }

    /// <summary>How much of it the public sees.</summary>
    public FieldView View { get; private set; }

    /// <summary>Where its measures and ideas went.</summary>
    public Guid? MergedIntoId { get; private set; }

    /// <summary>What belongs to it and what does not, one point a line.</summary>
    public string ScopeInDe { get; private set; } = "";

    public string ScopeInEn { get; private set; } = "";

    public string ScopeOutDe { get; private set; } = "";

    public string ScopeOutEn { get; private set; } = "";

    /// <summary>The unit that answers for the field.</summary>
    public string LeadUnit { get; private set; } = "";

    /// <summary>How to reach it: an address or a number of the office, never of a private person.</summary>
    public string Contact { get; private set; } = "";

    /// <summary>Units that work with it, one a line.</summary>
    public string RelatedUnits { get; private set; } = "";

    /// <summary>Changed in the office: loading the files again leaves it alone.</summary>
    public bool IsOurs { get; private set; }

    public Text Name => new(NameDe, NameEn);

    public Text Sentence => new(SentenceDe, SentenceEn);

    public IReadOnlyList<Text> ScopeIn => Lines.Split(ScopeInDe, ScopeInEn);

    public IReadOnlyList<Text> ScopeOut => Lines.Split(ScopeOutDe, ScopeOutEn);

    public IReadOnlyList<string> Related => Lines.Split(RelatedUnits);

    /// <summary>In use: measures and ideas may be put into it.</summary>
    public bool IsCurrent => Life == FieldLife.Current;

    public void Write(string mark, string slug, Text name, Text sentence, FieldDirection direction, bool draft)
    {
        (Mark, Slug, Direction, IsDraft) = (mark, slug, direction, draft);
        (NameDe, NameEn, SentenceDe, SentenceEn) = (name.De, name.En, sentence.De, sentence.En);
    }

    /// <summary>A new one from the office: a draft until a body has decided.</summary>
    public static ActionField Add(string slug, int order, Text name, FieldProfile profile)
    {
        var field = new ActionField(slug, order) { Slug = slug, NameDe = name.De, NameEn = name.En, IsDraft = true };
        field.Describe(profile);
        return field;
    }

    /// <param name="profile">What it says.</param>
    /// <param name="inside">How many public measures and ideas are in it: those cannot be hidden with it.</param>
    public void Describe(FieldProfile profile, int inside = 0)
    {
        MustBeCurrent();
        if (profile.View == FieldView.Hidden && inside > 0)
        {
            throw new Refusal(StrategyText.CannotHide.Filled(inside), nameof(View));
        }

        (Mark, Direction, View, IsOurs) = (profile.Mark, profile.Direction, profile.View, true);
        (SentenceDe, SentenceEn) = (profile.Sentence.De, profile.Sentence.En);
        (ScopeInDe, ScopeInEn, ScopeOutDe, ScopeOutEn) = (profile.ScopeIn.De, profile.ScopeIn.En, profile.ScopeOut.De, profile.ScopeOut.En);
        (LeadUnit, Contact, RelatedUnits) = (profile.LeadUnit, profile.Contact, profile.Related);
    }

    /// <summary>Only files say this; what the office wrote stays.</summary>
    public void Entrust(string unit, string contact) => (LeadUnit, Contact) = LeadUnit.Length + Contact.Length == 0 ? (unit, contact) : (LeadUnit, Contact);

    public void Rename(Text name, string slug)
    {
        MustBeCurrent();
        if (name.De == NameDe && name.En == NameEn)
        {
            throw new Refusal(StrategyText.SameName, nameof(NameDe));
        }

        (NameDe, NameEn, Slug, IsOurs) = (name.De, name.En, slug, true);
    }

    /// <summary>What is in it moves to the other one; this one stays readable and leads there.</summary>
    public void MergeInto(ActionField other)
    {
        MustBeCurrent();
        if (other.Id == Id)
        {
            throw new Refusal(StrategyText.MergeWithItself, nameof(MergedIntoId));
        }

        other.MustBeCurrent();
        (Life, MergedIntoId, IsOurs) = (FieldLife.Merged, other.Id, true);
    }

    /// <param name="measures">How many measures are in it, drafts too: they have to go somewhere first.</param>
    public void Retire(int measures)
    {
        MustBeCurrent();
        if (measures > 0)
        {
            throw new Refusal(StrategyText.StillMeasures.Filled(measures));
        }

        (Life, IsOurs) = (FieldLife.Retired, true);
    }

    public void Revive()
    {
        if (Life != FieldLife.Retired)
        {
            throw new Refusal(StrategyText.OnlyRetired);
        }

        (Life, IsOurs) = (FieldLife.Current, true);
    }

    /// <summary>A body has decided that it is one.</summary>
    public void Settle()
    {
        MustBeCurrent();
        (IsDraft, IsOurs) = (false, true);
    }

    private void MustBeCurrent()
    {
        if (!IsCurrent)
        {
            throw new Refusal(StrategyText.FieldIsOver);
        }
    }
}

/// <summary>What the office says of a field besides its name.</summary>
public sealed record FieldProfile(string Mark, FieldDirection Direction, FieldView View)
{
    public Text Sentence { get; init; } = new("", "");

    public Text ScopeIn { get; init; } = new("", "");

    public Text ScopeOut { get; init; } = new("", "");

    public string LeadUnit { get; init; } = "";

    public string Contact { get; init; } = "";

    public string Related { get; init; } = "";
}

public enum FieldDirection
{
    Outward,
    Inward,
}

public enum FieldLife
{
    Current,
    Merged,
    Retired,
}

/// <summary>An inward field may be shown shorter, or not at all.</summary>
public enum FieldView
{
    Open,

    /// <summary>Name, sentence, lead and number of measures; no list, no ideas.</summary>
    Short,

    /// <summary>Only the office knows of it; nothing public can be put into it.</summary>
    Hidden,
}
