using System.Globalization;
using Konzil.Events;
using Konzil.People;
using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

/// <summary>How an event runs: order, guests, places of groups, and what came of it.</summary>
public sealed record EventRunEntry
{
    public required string Programme { get; init; }
    public required string Minutes { get; init; }

    /// <summary>Roles that are invited to a closed event; empty for an open one.</summary>
    public required IReadOnlyList<Role> ClosedFor { get; init; }
    public required IReadOnlyList<PlaceGroupEntry> Groups { get; init; }

    /// <summary>So many invented people are registered.</summary>
    public required int Registered { get; init; }
    public required FeedbackUse Feedback { get; init; }
    public required IReadOnlyList<FeedbackScores> Answers { get; init; }
    public required IReadOnlyList<EventTaskEntry> Tasks { get; init; }
    public required IReadOnlyList<string> Decisions { get; init; }

    public static EventRunEntry Read(ContentMap map) => new()
    {
        Programme = map.OptionalText("programme") ?? "",
        Minutes = map.OptionalText("minutes") ?? "",
        ClosedFor = [.. map.Texts("closed_for").Select(t => RoleOf(map, t)).OfType<Role>()],
        Groups = [.. map.Maps("groups").Select(m => new PlaceGroupEntry(m.Words("name"), m.Int("seats")))],
        Registered = map.OptionalInt("registered") ?? 0,
        Feedback = map.OptionalEnum<FeedbackUse>("feedback") ?? FeedbackUse.Off,
        Answers = [.. map.Texts("feedback_answers").Select(t => Scores(map, t)).OfType<FeedbackScores>()],
        Tasks = [.. map.Maps("tasks").Select(m => new EventTaskEntry(m.Text("what"), m.Text("who"), m.OptionalDate("due"), m.OptionalDate("done")))],
        Decisions = map.Texts("decisions"),
    };

    private static Role? RoleOf(ContentMap map, string word)
    {
        var role = ContentWords.Find<Role>(word);
        if (role is null)
        {
            map.Fail("closed_for", $"„{word}“ ist keine Rolle. Möglich sind: {string.Join(", ", ContentWords.All<Role>())}.");
        }

        return role;
    }

    /// <summary>"5 4 4 3": the four questions in their order, "-" for no answer.</summary>
    private static FeedbackScores? Scores(ContentMap map, string text)
    {
        var scores = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(s => s == "-" ? null : int.TryParse(s, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 1 and <= EventFeedback.BestScore ? n : (int?)-1).ToList();
        if (scores.Count == 4 && !scores.Contains(-1))
        {
            return new(scores[0], scores[1], scores[2], scores[3]);
        }

        map.Fail("feedback_answers", $"„{text}“ passt nicht. Erwartet werden vier Zahlen von 1 bis {EventFeedback.BestScore} wie \"5 4 4 3\", oder - für keine Antwort.");
        return null;
    }
}

public sealed record PlaceGroupEntry(Text Name, int Seats);

public sealed record EventTaskEntry(string What, string Who, DateOnly? Due, DateOnly? Done);
