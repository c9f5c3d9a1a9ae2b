using System.Globalization;
using System.Text;
using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>A plan somebody sent: a table or a file of Microsoft Project, told apart by its content.</summary>
internal static class SentPlan
{
    /// <exception cref="PlanFileException">It is no plan; says where.</exception>
    public static PlanFile Read(byte[] file)
    {
        try
        {
            if (LooksLikeXml(file))
            {
                return ProjectXmlReader.Read(file);
            }

            return PlanColumns.Read(TableReader.Read(file)) with { Base = TableReader.IsWorkbook(file) ? Base(TableReader.Sheet(file, PlanExports.BaseSheet)) : null };
        }
        catch (Exception e) when (e is InvalidDataException or Refusal)
        {
            throw new PlanFileException(ExchangeText.Unreadable);
        }
    }

    // UTF-8 with or without a mark, UTF-16 with one.
    private static bool LooksLikeXml(byte[] file) => Encoding.Latin1.GetString(file, 0, Math.Min(file.Length, 64)).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', '\0', ' ', '\r', '\n', '\t').StartsWith('<');

    private static (int, int)? Base(IReadOnlyList<TableRow>? sheet)
    {
        int? Of(string name) => sheet?.FirstOrDefault(r => r.Text(1) == name) is { } row && int.TryParse(row.Text(2), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        return Of("Projekt") is { } project && Of("Stand") is { } revision ? (project, revision) : null;
    }
}
