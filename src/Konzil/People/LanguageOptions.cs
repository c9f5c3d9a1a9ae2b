using Konzil.Platform;
using Konzil.Ui;

namespace Konzil.People;

internal static class LanguageOptions
{
    /// <summary>Each language by its own name.</summary>
    public static readonly IReadOnlyList<Option> All = [new(Language.German, "Deutsch"), new(Language.English, "English")];
}
