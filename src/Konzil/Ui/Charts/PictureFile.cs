using System.Text;
using Konzil.Platform;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace Konzil.Ui;

/// <summary>A drawing as a file of its own, for papers and posters; every program that draws can open and change it.</summary>
public static class PictureFile
{
    public static IResult Download(this Picture picture, IServiceProvider services, string name)
    {
        var svg = Renderer.Piece(services, typeof(PictureSvg), ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(PictureSvg.Picture)] = picture }));
        return Results.File(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + svg), "image/svg+xml; charset=utf-8", name);
    }
}
