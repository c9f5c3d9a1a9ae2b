using Konzil.Platform;

namespace Konzil.Discussion;

/// <summary>A numbered clause of the netiquette, in the city's words, with the sentence the moderation gives when somebody breaks it.</summary>
public sealed class Clause : Entity
{
    public const int Longest = 500;

    private Clause()
    {
    }

    public Clause(string key) => Key = key;

    public string Key { get; private set; } = "";

    public int Number { get; private set; }

    /// <summary>The kind of breach, the same in every city; by it the public figures count.</summary>
    public HidingReason Reason { get; private set; }

    public string TitleDe { get; private set; } = "";

    public string TitleEn { get; private set; } = "";

    public string RuleDe { get; private set; } = "";

    public string RuleEn { get; private set; } = "";

    public string SentenceDe { get; private set; } = "";

    public string SentenceEn { get; private set; } = "";

    /// <summary>No longer part of the netiquette; what was hidden by it keeps its number and title.</summary>
    public bool Retired { get; private set; }

    public Text Title => new(TitleDe, TitleEn);

    /// <summary>What is not allowed: "insulting others …".</summary>
    public Text Rule => new(RuleDe, RuleEn);

    /// <summary>What the moderation says when it writes nothing of its own.</summary>
    public Text Sentence => new(SentenceDe, SentenceEn);

    /// <summary>"Ziffer 3: Werbung".</summary>
    public Text Name => NameOf(Number, Title);

    public static Text NameOf(int number, Text title) => RulesText.ClauseName.Filled(number, title);

    public void Write(int number, HidingReason reason, Text title, Text rule, Text sentence)
    {
        (Number, Reason, Retired) = (number, reason, false);
        (TitleDe, TitleEn, RuleDe, RuleEn, SentenceDe, SentenceEn) = (title.De, title.En, rule.De, rule.En, sentence.De, sentence.En);
    }

    public void Retire() => Retired = true;

    /// <summary>The netiquette of a city that has written none of its own.</summary>
    internal static Clause Default(HidingReason reason)
    {
        var clause = new Clause(reason.ToString());
        clause.Write((int)reason + 1, reason, DiscussionText.Of(reason), RulesText.Rule(reason), RulesText.Sentence(reason));
        return clause;
    }
}
