using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>What the platform keeps about people who work for the city, for them: apart from the data of citizens.</summary>
public partial class StaffRecord
{
    public sealed record Shown(IReadOnlyList<DataClass> Classes, PrivacySheet? Agreement);

    public static async Task<IResult> Show(CityDb db, ModuleList modules) => View.Page<StaffRecord, Shown>(new(
        [.. modules.PersonalData.Where(c => c.Of == DataSubjects.Staff)],
        await db.Set<PrivacySheet>().AsNoTracking().Where(s => s.Kind == SheetKind.Staff).OrderByDescending(s => s.Edition).FirstOrDefaultAsync()));
}
