using Konzil.People;
using Konzil.Platform;
using Konzil.Steering;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;

namespace Konzil.Monitoring;

/// <summary>The status report of the whole agenda, for everybody.</summary>
public partial class ShowStatusPaper
{
    public sealed record Shown(Document Document);

    public static async Task<IResult> Show(CityDb db, Catalog catalog, Tell tell, ReportFacts facts, CancellationToken cancellation) =>
        View.Page<ShowStatusPaper, Shown>(new(await new StatusPaper(db, catalog, tell, facts).Write(cancellation)));

    public static async Task<IResult> Word(CityDb db, Catalog catalog, Tell tell, ReportFacts facts, CancellationToken cancellation) =>
        Results.File((await new StatusPaper(db, catalog, tell, facts).Write(cancellation)).ToText().Write(), TextDocument.ContentType, "statusbericht.docx");
}

/// <summary>The paper for the council, for the office.</summary>
public partial class ShowAgendaPaper
{
    public sealed record Shown(Document Document, bool MayAdopt);

    public static async Task<IResult> Show(Me me, CityDb db, Catalog catalog, Tell tell, CancellationToken cancellation) =>
        View.Page<ShowAgendaPaper, Shown>(new(await new AgendaPaper(db, catalog, tell).Write(cancellation), me.May(Permission.RecordResolutions)));

    public static async Task<IResult> Word(CityDb db, Catalog catalog, Tell tell, CancellationToken cancellation) =>
        Results.File((await new AgendaPaper(db, catalog, tell).Write(cancellation)).ToText().Write(), TextDocument.ContentType, "vorlage-digitale-agenda.docx");
}
