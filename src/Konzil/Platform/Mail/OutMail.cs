namespace Konzil.Platform;

/// <summary>A mail in the outbox. Written with what caused it, sent afterwards, kept as proof that it was sent.</summary>
public sealed class OutMail
{
    private OutMail()
    {
    }

    /// <param name="to">Address of one person.</param>
    /// <param name="subject">Subject without line breaks.</param>
    /// <param name="text">Plain text: every mail is readable everywhere.</param>
    /// <param name="key">What makes this mail the same as another one: a job that runs twice writes it once.</param>
    /// <param name="now">Time of writing.</param>
    public OutMail(string to, string subject, string text, string key, DateTimeOffset now)
    {
        (To, Subject, Text, Key, CreatedAt) = (to, subject.ReplaceLineEndings(" "), text, key, now);
        if (Subject.Length > Conventions.Line)
        {
            Subject = Subject[..(Conventions.Line - 1)] + "…";
        }
    }

    public Guid Id { get; private set; } = Ids.Next();

    public string To { get; private set; } = "";

    public string Subject { get; private set; } = "";

    public string Text { get; private set; } = "";

    public string Key { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>Carries a link that opens an account: once sent, the text is not kept.</summary>
    public bool HoldsSecret { get; init; }

    /// <summary>The last mail to somebody whose data were deleted: it goes out and is forgotten.</summary>
    public bool Fleeting { get; init; }

    /// <summary>An iCalendar file that travels with the mail.</summary>
    public string? Calendar { get; init; }

    /// <summary>Where a mail program ends this kind of mail with one click (RFC 8058); mails that guard an account have none.</summary>
    public string? Unsubscribe { get; init; }

    public void Sent(DateTimeOffset now)
    {
        SentAt = now;
        if (HoldsSecret)
        {
            Text = "";
        }
    }
}

/// <summary>Said when a mail was written into the outbox.</summary>
public sealed record MailWaiting(Guid MailId);
