namespace Konzil.Platform;

/// <summary>
/// What the frame around a page asks the database for, done when the page is about to be drawn: most writes end in a redirect,
/// and files and errors show none of it. Left among the items of a request by whoever builds the frame.
/// </summary>
public sealed record BeforePage(Func<Task> Ask);
