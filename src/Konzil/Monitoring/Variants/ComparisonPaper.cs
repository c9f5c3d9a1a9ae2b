using Konzil.Meetings;
using Konzil.Platform;

namespace Konzil.Monitoring;

/// <summary>A comparison as a text file: the same rows as on its page.</summary>
internal static class ComparisonPaper
{
    public static Document Of(ComparisonView view, DateOnly today)
    {
        var c = view.Comparison;
        var pieces = new List<DocumentPiece> { new DocumentHeading(2, ComparisonText.Question), new DocumentText(c.Question) { German = true } };
        if (c.ReplacesBecause.Length > 0)
        {
            pieces.Add(new DocumentText((view.Replaces is { } earlier ? ComparisonText.ReplacesTerm + " " + ComparisonText.Numbered.With(earlier) + ". " : "") + c.ReplacesBecause) { German = true });
        }

        if (view.Variants.Count > 0)
        {
            pieces.Add(new DocumentHeading(2, ComparisonText.SideBySide));
            pieces.Add(new DocumentTable(ComparisonText.SideBySide,
            [
                [ComparisonText.Aspect, .. view.Variants.Select(v => v.Id == c.ChosenId ? v.Title + " (" + ComparisonText.Chosen + ")" : v.Title)],
                .. view.Rows.Select(r => new[] { r.Source is null ? r.Label : r.Label + "\n" + r.Source }.Concat(r.Cells.Select(Words)).ToArray()),
            ]));
        }

        if (view.Chosen is { } chosen)
        {
            pieces.Add(new DocumentHeading(2, ComparisonText.DecisionHeading));
            pieces.Add(new DocumentTable(ComparisonText.DecisionHeading,
            [
                [ComparisonText.Aspect, ComparisonText.Entry],
                [ComparisonText.ChosenLabel, chosen.Title],
                [ComparisonText.Why, c.Reason],
                [ComparisonText.Accepted, c.Accepted.Length > 0 ? c.Accepted : ComparisonText.NothingAccepted],
                [ComparisonText.DecidedBy, c.DecidedBy],
                [ComparisonText.DecidedOn, Format.Date(c.DecidedOn!.Value) + (view.Decision is { } decision ? ", " + DecisionText.Decision.With(decision.Number) : "")],
                [ComparisonText.Source, view.Words(c.SourceOf) ?? ComparisonText.Nothing],
            ]));
        }

        return new Document(c.Title, ComparisonText.Standing.With(Format.Date(today), c.IsDecided ? (view.Holds ? ComparisonText.Decided.With(Format.Date(c.DecidedOn!.Value)) : ComparisonText.NoLonger) : ComparisonText.Open), pieces);
    }

    private static string Words(IReadOnlyList<string> lines) => lines.Count switch { 0 => ComparisonText.Nothing, 1 => lines[0], _ => string.Join('\n', lines.Select(l => "– " + l)) };
}
