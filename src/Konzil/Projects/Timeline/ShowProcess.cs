using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;

namespace Konzil.Projects;

/// <summary>The whole process on one picture, with the same as a list.</summary>
public partial class ShowProcess
{
    public sealed record Shown(ProcessPicture Process, DateOnly Today);

    public static async Task<IResult> Show(Me me, CityDb db, CancellationToken cancellation) => View.Page<ShowProcess, Shown>(new(await ProcessPicture.Read(me, db, cancellation), Format.Day(db.Now)));

    /// <summary>Files leave the house: they hold what is for everybody.</summary>
    public static async Task<IResult> Download(CityDb db, IServiceProvider services, CancellationToken cancellation) =>
        (await ProcessPicture.Read(Me.Stranger, db, cancellation)).Draw(Format.Day(db.Now)).Download(services, "gesamtprozess.svg");
}
