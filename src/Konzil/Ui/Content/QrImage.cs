using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using QRCoder;

namespace Konzil.Ui;

/// <summary>A QR code as a drawing of one path, made on this machine. What it says always stands beside it in letters, so it is hidden from screen readers.</summary>
public sealed class QrImage : ComponentBase
{
    [Parameter, EditorRequired] public string Content { get; set; } = "";

    /// <summary>Width (with the quiet zone) and the dark modules as runs.</summary>
    public static (int Size, string Path) Draw(string content)
    {
        using var code = QRCodeGenerator.GenerateQrCode(content, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        {
            for (var x = 0; x < rows.Count; x++)
            {
                var start = x;
                while (x < rows.Count && rows[y][x])
                {
                    x++;
                }

                if (x > start)
                {
                    path.Append(CultureInfo.InvariantCulture, $"M{start} {y}h{x - start}v1h-{x - start}z");
                }
            }
        }

        return (rows.Count, path.ToString());
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var (size, path) = Draw(Content);
        builder.OpenElement(0, "svg");
        builder.AddAttribute(1, "class", "kz-qr");
        builder.AddAttribute(2, "viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {size} {size}"));
        builder.AddAttribute(3, "aria-hidden", "true");
        builder.OpenElement(4, "path");
        builder.AddAttribute(5, "d", path);
        builder.CloseElement();
        builder.CloseElement();
    }
}
