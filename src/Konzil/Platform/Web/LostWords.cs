using System.Text.Encodings.Web;

namespace Konzil.Platform;

/// <summary>
/// Whether the page that answers a refused form still holds what was typed. A form goes with the state it belongs to; what
/// somebody wrote into it must not go with it.
/// </summary>
internal static class LostWords
{
    private static readonly string[] Fields = ["<input", "<textarea", "<select"];

    public static void Find(Form form, string page, HtmlEncoder encoder, FormErrors errors) => errors.Found(
        form.All.Any(f => Stands(f.Key, page, hidden: false)),
        [.. form.Words.Where(w => !(w.Value.Any(char.IsWhiteSpace) ? page.Contains(encoder.Encode(w.Value), StringComparison.Ordinal) : Stands(w.Key, page, hidden: true))).Select(w => w.Value)]);

    private static bool Stands(string field, string page, bool hidden)
    {
        var name = $" name=\"{field}\"";
        for (var at = page.IndexOf(name, StringComparison.Ordinal); at >= 0; at = page.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            // No "<" and ">" inside: values are encoded.
            var tag = page[page.LastIndexOf('<', at)..page.IndexOf('>', at)];
            if (Fields.Any(f => tag.StartsWith(f, StringComparison.Ordinal)) && (hidden || !tag.Contains("type=\"hidden\"", StringComparison.Ordinal)))
            {
                return true;
            }
        }

        return false;
    }
}
