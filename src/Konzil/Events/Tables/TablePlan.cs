using Konzil.Platform;

namespace Konzil.Events;

/// <summary>The tables of an event: how many, what each talks about, the rules all keep to.</summary>
public sealed class TablePlan : Entity, IHaveHistory
{
    public const int Most = 50;
    public const int TopicsMax = 8000;
    public const int RulesMax = 1000;
    public const int TopicMax = 120;
    public const int QuestionMax = 200;

    private TablePlan()
    {
    }

    public TablePlan(Guid eventId) => EventId = eventId;

    public Guid EventId { get; private set; }

    public int Count { get; private set; }

    /// <summary>One table a line, in order: topic, and after a bar its question.</summary>
    public string Topics { get; private set; } = "";

    /// <summary>One rule a line.</summary>
    public string Rules { get; private set; } = "";

    public IReadOnlyList<TableTopic> Tables
    {
        get
        {
            var topics = Read(Topics);
            return [.. Enumerable.Range(0, Count).Select(i => i < topics.Count ? topics[i] : new TableTopic(i + 1, "", ""))];
        }
    }

    public IReadOnlyList<string> RuleList => Rules.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public void Lay(int count, string topics, string rules)
    {
        var read = Read(topics);
        if (read.Count > count)
        {
            throw new Refusal(TableText.MoreTopics, nameof(Topics));
        }

        if (read.Any(t => t.Topic.Length > TopicMax || t.Question.Length > QuestionMax))
        {
            throw new Refusal(TableText.TopicLong.Filled(TopicMax, QuestionMax), nameof(Topics));
        }

        (Count, Topics, Rules) = (count, topics, rules);
    }

    // An empty line between others is a table without a topic; empty lines at the end are nothing.
    private static List<TableTopic> Read(string topics) =>
        topics.Length == 0 ? [] : [.. topics.TrimEnd().Split('\n').Select((line, i) => line.Split('|', 2) is [var topic, var question] ? new TableTopic(i + 1, topic.Trim(), question.Trim()) : new TableTopic(i + 1, line.Trim(), ""))];
}

/// <summary>One table; no words where nobody wrote any.</summary>
public sealed record TableTopic(int Number, string Topic, string Question);
