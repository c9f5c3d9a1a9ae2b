namespace Konzil.Platform;

/// <summary>What is wrong with a form: one message beside each field and all of them in the summary on top.</summary>
public sealed class FormErrors
{
    public static readonly FormErrors None = new();

    private readonly List<(string Field, string Message)> _all = [];

    public bool Any => _all.Count > 0;

    public IReadOnlyList<(string Field, string Message)> All => _all;

    /// <summary>What was typed and stands nowhere on the page that answers: the form is no longer there.</summary>
    public IReadOnlyList<string> Lost { get; private set; } = [];

    /// <summary>False where none of the form's fields stands on the page that answers.</summary>
    public bool FieldsStand { get; private set; } = true;

    public string? For(string field) => _all.Find(e => e.Field == field).Message;

    public void Add(string field, Text message) => _all.Add((field, message));

    public void Add(string field, string message) => _all.Add((field, message));

    internal void Found(bool fieldsStand, IReadOnlyList<string> lost) => (FieldsStand, Lost) = (fieldsStand, lost);
}
