using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;

namespace Konzil.Ui;

/// <summary>The eighteen pictures of the gauge, drawn once: a list shows up to a hundred of them.</summary>
internal static class PegelImage
{
    private const double First = 7;
    private const double Step = 23.5;

    private static readonly MarkupString[] Reached = Draw(static s => Bar(s, 0, false));
    private static readonly MarkupString[] Running = Draw(static s => Bar(s, s < 6 ? Step / 2 : 0, false));
    private static readonly MarkupString[] Stopped = Draw(static s => Bar(s, 0, true));

    public static MarkupString Of(int stage, bool running, bool stopped) => (stopped ? Stopped : running ? Running : Reached)[Math.Clamp(stage, 1, 6) - 1];

    private static MarkupString[] Draw(Func<int, string> bar) => [.. Enumerable.Range(1, 6).Select(s => new MarkupString(bar(s)))];

    private static string Bar(int stage, double extra, bool stopped)
    {
        var level = First + ((stage - 1) * Step);
        var svg = new StringBuilder("<svg class=\"kz-pegel\" viewBox=\"6 0 126 16\" aria-hidden=\"true\" focusable=\"false\">");
        Add(svg, $"<line x1=\"7\" y1=\"8\" x2=\"{(stopped ? level : 124.5)}\" y2=\"8\"/>");
        for (var i = 1; i <= (stopped ? stage : 6); i++)
        {
            var x = First + ((i - 1) * Step);
            Add(svg, i <= stage ? $"<line class=\"an\" x1=\"{x}\" y1=\"2.5\" x2=\"{x}\" y2=\"13.5\"/>" : (FormattableString)$"<line x1=\"{x}\" y1=\"4\" x2=\"{x}\" y2=\"12\"/>");
        }

        Add(svg, $"<line class=\"voll\" x1=\"6\" y1=\"8\" x2=\"{level + extra}\" y2=\"8\"/>");
        Add(svg, stopped
            ? $"<path class=\"halt\" d=\"M{level + 3} 3l10 10M{level + 13} 3l-10 10\"/>"
            : (FormattableString)$"<circle class=\"knopf\" cx=\"{level + extra}\" cy=\"8\" r=\"5\"/>");
        return svg.Append("</svg>").ToString();
    }

    private static void Add(StringBuilder svg, FormattableString part) => svg.Append(part.ToString(CultureInfo.InvariantCulture));
}
