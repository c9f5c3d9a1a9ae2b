using Konzil.Platform;

namespace Konzil.Ideas;

/// <summary>An idea in the making of somebody signed in: kept for days, on every device. Nobody else can read it.</summary>
public sealed class IdeaDraft
{
    public const string Kind = nameof(IdeaDraft);

    private IdeaDraft()
    {
    }

    /// <param name="id">The token of the form, so that saving again changes the same row.</param>
    /// <param name="ownerId">Whose draft it is.</param>
    public IdeaDraft(Guid id, Guid ownerId) => (Id, OwnerId) = (id, ownerId);

    public Guid Id { get; private set; }

    public Guid OwnerId { get; private set; }

    public string Title { get; private set; } = "";

    public string Body { get; private set; } = "";

    /// <summary>Slug of the field of action, as chosen so far.</summary>
    public string Field { get; private set; } = "";

    /// <summary>Key of the district, as chosen so far.</summary>
    public string District { get; private set; } = "";

    /// <summary>Number of the round, as chosen so far; empty for the permanent intake.</summary>
    public string Round { get; private set; } = "";

    /// <summary>Answers to the round's own questions, as typed.</summary>
    public string? AnswersJson { get; private set; }

    public RoundAnswers Answers => RoundAnswers.From(AnswersJson);

    public string Address { get; private set; } = "";

    /// <summary>Coordinates as typed so far.</summary>
    public string Point { get; private set; } = "";

    public string Tags { get; private set; } = "";

    public DateTimeOffset UpdatedAt { get; private set; }

    public void Write(IdeaForm form, DateTimeOffset now)
    {
        (Address, Point, Tags) = (form.Address, form.Point, form.Tags);
        (Title, Body, Field, District, Round, AnswersJson, UpdatedAt) = (form.Title, form.Body, form.Field, form.District, form.Round, form.Answers.ToJson(), now);
    }

    public IdeaForm Form => new(Id, Title, Body, Field, District) { Round = Round, Answers = Answers, Address = Address, Point = Point, Tags = Tags };

    /// <summary>Whether the words fit into the row; longer ones stay in the form with an error.</summary>
    public static bool Fits(IdeaForm form) => form.Body.Length <= Conventions.Body && (form.Answers.ToJson()?.Length ?? 0) <= RoundAnswers.JsonMax
        && new[] { form.Title, form.Round, form.Address, form.Point, form.Tags }.All(t => t.Length <= Conventions.Line);
}

/// <summary>What somebody has typed so far, as typed.</summary>
public sealed record IdeaForm(Guid Token, string Title, string Body, string Field, string District)
{
    /// <summary>Number of the round; empty for the permanent intake.</summary>
    public string Round { get; init; } = "";

    /// <summary>Answers to the round's own questions.</summary>
    public RoundAnswers Answers { get; init; } = RoundAnswers.None;
    public string Address { get; init; } = "";

    public string Point { get; init; } = "";

    /// <summary>Keywords, separated by commas.</summary>
    public string Tags { get; init; } = "";
}
