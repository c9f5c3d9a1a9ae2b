using Konzil.People;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Agenda;

/// <summary>How many measures of each field stand where, as a small page for a frame.</summary>
public partial class EmbedBoard
{
    public sealed record Shown(Board Board, string Site);

    public static async Task<IResult> Show(CityDb db, Catalog catalog, Tell tell) => View.Page<EmbedBoard, Shown>(new(await Board.Read(db, catalog), tell.Site));
}
