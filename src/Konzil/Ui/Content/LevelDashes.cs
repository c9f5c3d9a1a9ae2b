using System.Text;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;

namespace Konzil.Ui;

/// <summary>A line of the lake: a field of action with its six cells, from "in Prüfung" to "umgesetzt".</summary>
public sealed record LevelRow(string Mark, string Name, string Href, IReadOnlyList<LevelCell> Cells);

/// <summary>How many measures of a field stand at a stage, and how many of them are lead projects.</summary>
public sealed record LevelCell(int Count, int Leads = 0);

/// <summary>The dashes of one cell: up to three; more become one long dash and the number.</summary>
internal static class LevelDashes
{
    private const int Most = 3;
    private const string Dash = "<i class=\"kz-schein\" aria-hidden=\"true\"></i>";
    private const string LeadDash = "<i class=\"kz-schein kz-schein--leit\" aria-hidden=\"true\"></i>";
    private const string LongDash = "<i class=\"kz-schein kz-schein--lang\" aria-hidden=\"true\"></i>";
    private const string LongLeadDash = "<i class=\"kz-schein kz-schein--lang kz-schein--leit\" aria-hidden=\"true\"></i>";

    public static MarkupString Of(LevelCell cell)
    {
        var html = new StringBuilder();
        if (cell.Count > Most)
        {
            html.Append(cell.Leads > 0 ? LongLeadDash : LongDash).Append("<b class=\"kz-schein__zahl\" aria-hidden=\"true\">").Append(Format.Count(cell.Count)).Append("</b>");
        }
        else
        {
            html.Insert(0, Dash, Math.Max(0, cell.Count - cell.Leads)).Insert(html.Length, LeadDash, Math.Min(cell.Leads, cell.Count));
        }

        return new MarkupString(html.Append("<span class=\"kern-sr-only\">").Append(Words(cell)).Append("</span>").ToString());
    }

    private static string Words(LevelCell cell) => cell switch
    {
        { Count: 0 } => ContentText.None,
        { Leads: 0 } => Format.Count(cell.Count),
        { Leads: 1 } => ContentText.OfWhichLead.With(cell.Count),
        _ => ContentText.OfWhichLeads.With(cell.Count, cell.Leads),
    };
}
