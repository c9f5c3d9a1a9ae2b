using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Course;

/// <summary>Writes a field of action for other readers.</summary>
public static class EditFieldVariant
{
    public static async Task<IResult> Show(string slug, string version, CityDb db) => EditVariant.Show(version, await Load(slug, db), Original);

    public static Task<IResult> Post(string slug, string version, Form form, Me me, CityDb db) => EditVariant.Post(version, form, (me, db), () => Load(slug, db), Original);

    public static Task<IResult> Remove(string slug, string version, Form form, Me me, CityDb db) => EditVariant.Remove(version, form, (me, db), () => Load(slug, db), Original);

    private static Task<ActionField?> Load(string slug, CityDb db) => db.Fields.Include(f => f.Variants).SingleOrDefaultAsync(f => f.Slug == slug && f.Life == FieldLife.Current);

    private static EditVariant.Original Original(ActionField f) =>
        new(f.NameDe, f.NameDe, [f.SentenceDe, f.ScopeInDe, f.ScopeOutDe], version => Paths.EditFieldVersion(f.Slug, version), version => Paths.RemoveFieldVersion(f.Slug, version), Paths.OfficeField(f.Slug));
}
