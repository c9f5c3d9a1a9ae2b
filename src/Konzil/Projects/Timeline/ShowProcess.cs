using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;

namespace Konzil.Projects;

/// <summary>The whole process on one picture, with the same as a list.</summary>
public partial class ShowProcess
{
    public sealed record Shown(ProcessPicture Process, DateOnly Today);

    public static async Task<IResult> Show(CityDb db, CancellationToken cancellation) => View.Page<ShowProcess, Shown>(new(await ProcessPicture.Read(db, cancellation), Format.Day(db.Now)));

    public static async Task<IResult> Download(CityDb db, IServiceProvider services, CancellationToken cancellation) =>
        (await ProcessPicture.Read(db, cancellation)).Draw(Format.Day(db.Now)).Download(services, "gesamtprozess.svg");
}
