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

    public DateTimeOffset UpdatedAt { get; private set; }

    public void Write(IdeaForm form, DateTimeOffset now) =>
        (Title, Body, Field, District, UpdatedAt) = (form.Title, form.Body, form.Field, form.District, now);

    public IdeaForm Form => new(Id, Title, Body, Field, District);

    /// <summary>Whether the words fit into the row; longer ones stay in the form with an error.</summary>
    public static bool Fits(IdeaForm form) => form.Title.Length <= Conventions.Line && form.Body.Length <= Conventions.Body;
}

/// <summary>What somebody has typed so far, as typed.</summary>
public sealed record IdeaForm(Guid Token, string Title, string Body, string Field, string District);
