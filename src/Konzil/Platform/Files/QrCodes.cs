using NetVips;
using ZXing;
using ZXing.Common;

namespace Konzil.Platform;

/// <summary>Reads the QR codes a picture shows, on this machine. Our own cards and sheets carry one each.</summary>
public static class QrCodes
{
    // A code of our cards is a tenth of a photo: at this width each of its squares still has several dots.
    private const int Width = 1600;

    /// <summary>What the codes say, in no certain order; empty when there is none, or no picture.</summary>
    public static IReadOnlyList<string> In(string path)
    {
        try
        {
            using var photo = Image.Thumbnail(path, Width, size: Enums.Size.Down);
            using var grey = photo.Colourspace(Enums.Interpretation.Bw);
            using var one = grey.ExtractBand(0).Cast(Enums.BandFormat.Uchar);
            var reader = new BarcodeReaderGeneric { AutoRotate = true, Options = new DecodingOptions { PossibleFormats = [BarcodeFormat.QR_CODE], TryHarder = true } };
            return reader.DecodeMultiple(new RGBLuminanceSource(one.WriteToMemory<byte>(), one.Width, one.Height, RGBLuminanceSource.BitmapFormat.Gray8))?.Select(r => r.Text).ToList() ?? [];
        }
        catch (VipsException)
        {
            return [];
        }
    }
}
