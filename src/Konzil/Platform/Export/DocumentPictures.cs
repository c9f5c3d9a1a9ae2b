using DocumentFormat.OpenXml;
using A = DocumentFormat.OpenXml.Drawing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;
using W = DocumentFormat.OpenXml.Wordprocessing;
using WP = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Konzil.Platform;

/// <summary>The frame of a picture in a text file, with its alternative text.</summary>
internal static class DocumentPictures
{
    // Units of a screen and of the file in an inch.
    private const long Unit = 914_400 / 96;

    /// <summary>What remains of a sheet A4 between its margins and beside a heading.</summary>
    private const int MostHeight = 860;

    public static string IdOf(int number) => "bild" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static W.Drawing Inline(int number, string title, string description, int height)
    {
        var shrunk = Math.Min(1m, (decimal)MostHeight / height);
        var (cx, cy) = ((long)(DocumentDrawing.Width * Unit * shrunk), (long)(height * Unit * shrunk));
        return new W.Drawing(new WP.Inline(
            new WP.Extent { Cx = cx, Cy = cy },
            new WP.EffectExtent { LeftEdge = 0, TopEdge = 0, RightEdge = 0, BottomEdge = 0 },
            new WP.DocProperties { Id = (uint)number, Name = title, Description = description },
            new WP.NonVisualGraphicFrameDrawingProperties(new A.GraphicFrameLocks { NoChangeAspect = true }),
            new A.Graphic(new A.GraphicData(new P.Picture(
                new P.NonVisualPictureProperties(new P.NonVisualDrawingProperties { Id = (uint)number, Name = IdOf(number) + ".png", Description = description }, new P.NonVisualPictureDrawingProperties()),
                new P.BlipFill(new A.Blip { Embed = IdOf(number) }, new A.Stretch(new A.FillRectangle())),
                new P.ShapeProperties(new A.Transform2D(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = cx, Cy = cy }), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })))
            { Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture" }))
        { DistanceFromTop = 0, DistanceFromBottom = 0, DistanceFromLeft = 0, DistanceFromRight = 0 });
    }
}
