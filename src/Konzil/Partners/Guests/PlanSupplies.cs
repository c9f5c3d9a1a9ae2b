using Konzil.Platform;
using Konzil.Projects;
using Microsoft.AspNetCore.Components;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Partners;

/// <summary>On the plan of a project: what partners owe to its packages, with the files, for whom the deliveries are.</summary>
public static class PlanSupplies
{
    public sealed record Line(Supply Supply, string Package, string Partner, int Number);

    internal static async Task<RenderFragment?> Show(Project project, Me me, CityDb db, CancellationToken cancellation)
    {
        var packages = db.WorkPackages.Where(p => p.ProjectId == project.Id);
        var lines = await SupplyAccess.VisibleTo(me, db).AsNoTracking().Where(s => packages.Any(p => p.Id == s.PackageId))
            .Join(db.WorkPackages, s => s.PackageId, p => p.Id, (s, p) => new { Supply = s, Package = p }).Join(db.Partners, x => x.Supply.PartnerId, p => p.Id, (x, p) => new { x.Supply, x.Package, Partner = p })
            .OrderBy(x => x.Supply.Due).ThenBy(x => x.Supply.Title).Select(x => new Line(x.Supply, x.Package.TitleDe, x.Partner.Name, x.Partner.Number)).ToListAsync(cancellation);
        if (lines.Count == 0)
        {
            return null;
        }

        var files = await SupplyAccess.Files(db, lines.Select(l => l.Supply), cancellation);
        return builder =>
        {
            builder.OpenComponent<PlanSuppliesSection>(0);
            builder.AddComponentParameter(1, nameof(PlanSuppliesSection.Lines), (IReadOnlyList<Line>)lines);
            builder.AddComponentParameter(2, nameof(PlanSuppliesSection.Files), files);
            builder.AddComponentParameter(3, nameof(PlanSuppliesSection.Today), Format.Day(db.Now));
            builder.AddComponentParameter(4, nameof(PlanSuppliesSection.MayDecide), me.May(Permission.AdmitGuests));
            builder.CloseComponent();
        };
    }
}
