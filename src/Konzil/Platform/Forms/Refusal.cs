namespace Konzil.Platform;

/// <summary>A rule of the city's procedure was about to be broken. The edge turns it into a message with status 422.</summary>
public sealed class Refusal : Exception
{
    public Refusal(Text reason) : base(reason.De) => Reason = reason;

    public Refusal(Text reason, string field) : base(reason.De)
    {
        Reason = reason;
        Field = field;
    }

    public Text Reason { get; }

    /// <summary>The form field it belongs to, if any.</summary>
    public string Field { get; } = "";
}
