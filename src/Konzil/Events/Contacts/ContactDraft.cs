using Konzil.Platform;

namespace Konzil.Events;

/// <summary>An entry as it was typed.</summary>
public sealed record ContactDraft(string Name, string Words, string Way, bool Agreed)
{
    public static readonly ContactDraft Empty = new("", "", "", false);

    public static ContactDraft Of(Form form) => new(form.Raw(nameof(Name)), form.Raw(nameof(Words)), form.Raw(nameof(Way)), form.Ticked(nameof(Agreed)));

    /// <param name="form">The posted form.</param>
    /// <param name="agreeMissing">Said when nobody agreed.</param>
    public static ContactWords Read(Form form, Text agreeMissing)
    {
        var words = new ContactWords(
            form.Text(nameof(Name)).Required(ContactText.NameMissing).Max(EventContact.NameMax).Must(n => !n.Any(char.IsControl), ContactText.NameMissing),
            form.Text(nameof(Words)).Max(EventContact.WordsMax),
            form.Text(nameof(Way)).Required(ContactText.WayMissing).Max(EventContact.WayMax));
        if (!form.Ticked(nameof(Agreed)))
        {
            form.Errors.Add(nameof(Agreed), agreeMissing);
        }

        return words;
    }
}
