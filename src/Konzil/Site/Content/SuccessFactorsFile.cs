using Konzil.Platform;
using Konzil.Platform.Content;

namespace Konzil.Site.Content;

public sealed record SuccessFactorEntry(string Key, Text Title, string Wording, string Source);

public static class SuccessFactorsFile
{
    public const string Name = "success-factors.yaml";

    public static IReadOnlyList<SuccessFactorEntry> Read(ContentFolder folder) =>
        [.. folder.Read(Name).RequiredMaps("factors").Select(m => new SuccessFactorEntry(m.Key(), m.Words("title"), m.Text("wortlaut"), m.Text("source")))];
}
