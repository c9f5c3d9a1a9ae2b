using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Konzil.Platform;

/// <summary>
/// A posted form, read once: every field becomes a value or an error, and every typed word is kept to be shown again.
/// The framework's binder would drop the whole form on one bad field (dotnet/aspnetcore#68076).
/// </summary>
public sealed class Form(IFormCollection fields)
{
    // How a field was asked for tells what was typed from what was only chosen.
    private readonly HashSet<string> _typed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _notTyped = new([FormFields.Version, FormFields.Back, .. FormFields.Secrets], StringComparer.Ordinal);

    public FormErrors Errors { get; } = new();

    public bool HasErrors => Errors.Any;

    /// <summary>The typed text of a field, trimmed, line ends unified; "" when absent.</summary>
    public string Raw(string name) => Clean(fields[name].ToString());

    /// <summary>All values of a field that may be ticked several times.</summary>
    public IReadOnlyList<string> RawMany(string name) => [.. fields[NotTyped(name)].Select(v => Clean(v ?? "")).Where(v => v.Length > 0)];

    public bool Has(string name) => fields.ContainsKey(name);

    public TextEntry Text(string name) => new(this, name, Raw(Typed(name)));

    /// <summary>A password: never trimmed, never shown again.</summary>
    public string Secret(string name) => fields[NotTyped(name)].ToString();

    /// <summary>The chosen file of a field, unchecked; <see cref="FileStore.Read"/> checks it. Null when none was chosen.</summary>
    public IFormFile? File(string name) => fields.Files.GetFile(name);

    public bool Ticked(string name) => fields[NotTyped(name)].Count > 0;

    /// <summary>One of an allowed list of keys; anything else is an error, as a select can be tampered with.</summary>
    public string? Choice(string name, IEnumerable<string> allowed, Text missing, bool required = true)
    {
        var value = Raw(NotTyped(name));
        if (allowed.Contains(value, StringComparer.Ordinal))
        {
            return value;
        }

        if (required || value.Length > 0)
        {
            Errors.Add(name, missing);
        }

        return null;
    }

    public TEnum? Choice<TEnum>(string name, Text missing, bool required = true) where TEnum : struct, Enum =>
        Choice(name, Enum.GetNames<TEnum>(), missing, required) is { } key ? Enum.Parse<TEnum>(key) : null;

    /// <summary>A day from a date input (2021-10-14) or typed the German way (14.10.2021).</summary>
    public DateOnly? Date(string name, Text wrong, bool required = false)
    {
        var value = Raw(Typed(name));
        string[] shapes = ["yyyy-MM-dd", "d.M.yyyy", "d/M/yyyy"];
        if (DateOnly.TryParseExact(value, shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        if (required || value.Length > 0)
        {
            Errors.Add(name, wrong);
        }

        return null;
    }

    public int? Whole(string name, int min, int max, Text wrong, bool required = false)
    {
        var value = Raw(Typed(name));
        if (int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
        {
            return number;
        }

        if (required || value.Length > 0)
        {
            Errors.Add(name, wrong);
        }

        return null;
    }

    /// <summary>
    /// A decimal number as the language of the page writes it (<see cref="TypedNumber"/>): 40.000,50 in German, 40,000.50 in English.
    /// </summary>
    public decimal? Number(string name, decimal min, decimal max, Text wrong, bool required = false)
    {
        var value = Raw(Typed(name)).Replace("€", "", StringComparison.Ordinal).Replace("\u00a0", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
        if (TypedNumber.Read(value) is { } number && number >= min && number <= max)
        {
            return number;
        }

        if (required || value.Length > 0)
        {
            Errors.Add(name, wrong);
        }

        return null;
    }

    /// <summary>The version an edit started from; a missing or broken one counts as stale.</summary>
    public Guid Version() => Guid.TryParse(Raw(FormFields.Version), out var version) ? version : Guid.Empty;

    public Guid? Id(string name) => Guid.TryParse(Raw(NotTyped(name)), out var id) ? id : null;

    public static async ValueTask<Form?> BindAsync(HttpContext http)
    {
        // Trap: ReadFormAsync throws on other content types; such a request holds no form.
        var form = new Form(http.Request.HasFormContentType ? await http.Request.ReadFormAsync() : FormCollection.Empty);
        http.Items[typeof(Form)] = form;
        return form;
    }

    /// <summary>Applies a rule of the procedure unless the form is wrong already; a refusal becomes an error of the form.</summary>
    public void Try(Action rule)
    {
        if (HasErrors)
        {
            return;
        }

        try
        {
            rule();
        }
        catch (Refusal refusal)
        {
            Errors.Add(refusal.Field, refusal.Reason);
        }
    }

    /// <summary>Every posted field, to be carried through a sign-in.</summary>
    public IEnumerable<KeyValuePair<string, string>> All => fields.SelectMany(f => f.Value.Select(v => KeyValuePair.Create(f.Key, v ?? "")));

    /// <summary>
    /// What somebody typed, field by field: whatever was asked for as words, a day or a number. What was not asked for at all,
    /// as the rule before it failed, counts where it is more than one word: a single one may be a key of the form.
    /// </summary>
    internal IEnumerable<KeyValuePair<string, string>> Words => fields.Keys.Where(f => !_notTyped.Contains(f)).Select(f => KeyValuePair.Create(f, Raw(f)))
        .Where(f => f.Value.Length > 0 && (_typed.Contains(f.Key) || f.Value.Any(char.IsWhiteSpace)));

    private string Typed(string name)
    {
        _typed.Add(name);
        return name;
    }

    private string NotTyped(string name)
    {
        _notTyped.Add(name);
        return name;
    }

    private static string Clean(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace("\0", "", StringComparison.Ordinal).Trim();
}

/// <summary>Names of fields that several forms share.</summary>
public static class FormFields
{
    public const string Version = "Version";
    public const string Back = "zurueck";

    /// <summary>Fields with passwords: never shown again, even where nobody got as far as reading them.</summary>
    internal static readonly string[] Secrets = ["Password", "Current"];
}

/// <summary>A text field on its way from typed to checked. Converts to the checked string.</summary>
public sealed class TextEntry(Form form, string name, string value)
{
    private bool _wrong;

    public string Value => value;

    public TextEntry Required(Text missing) => Refuse(value.Length == 0, missing);

    public TextEntry Min(int length) => Refuse(value.Length > 0 && value.Length < length, EntryText.TooShort.With(length));

    /// <summary>At most this many characters (UTF-16 units, as the database counts).</summary>
    public TextEntry Max(int length) => Refuse(value.Length > length, EntryText.TooLong.With(length, value.Length));

    public TextEntry Must(Func<string, bool> hold, Text otherwise) => Refuse(value.Length > 0 && !hold(value), otherwise);

    public static implicit operator string(TextEntry entry) => entry.Value;

    public override string ToString() => Value;

    private TextEntry Refuse(bool wrong, string message)
    {
        if (wrong && !_wrong)
        {
            _wrong = true;
            form.Errors.Add(name, message);
        }

        return this;
    }
}

public static class EntryText
{
    public static readonly Text TooShort = new("Bitte schreiben Sie mindestens {0} Zeichen.", "Please write at least {0} characters.");
    public static readonly Text TooLong = new("Höchstens {0} Zeichen, Ihr Text hat {1}. Ihr Text steht weiter im Feld.", "At most {0} characters; your text has {1}. Your text is still in the field.");
}
