using System.Globalization;
using Konzil.Ideas;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>The coordination describes a group of people, or a persona, and says which ideas concern them.</summary>
public partial class EditUserGroup
{
    public const string IdeasField = "Ideen";

    /// <param name="Group">Null while a new one is added.</param>
    /// <param name="IdeaNumbers">Those linked to it.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Draft(UserGroup? Group, string IdeaNumbers, Form? Typed);

    public static IResult New() => View.Page<EditUserGroup, Draft>(new(null, "", null));

    public static async Task<IResult> Show(int number, CityDb db) => await Load(number, db) is { } group ? View.Page<EditUserGroup, Draft>(new(group, await Numbers(group, db), null)) : View.NotFound();

    public static async Task<IResult> Create(Form form, CityDb db)
    {
        var write = Read(form);
        var ideas = await Ideas(form, db);
        if (form.HasErrors)
        {
            return View.Invalid<EditUserGroup, Draft>(new(null, "", form), form.Errors);
        }

        var number = 0;
        await db.Together(async () =>
        {
            var group = new UserGroup(number = await NumberSeries.Take(db, UserGroup.Series));
            write(group);
            db.UserGroups.Add(group);
            db.AddRange(ideas.Select(i => new IdeaUserGroup(group.Id, i)));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.UserGroup(number));
    }

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await Load(number, db) is not { } group)
        {
            return View.NotFound();
        }

        var write = Read(form);
        var ideas = await Ideas(form, db);
        if (form.HasErrors)
        {
            return View.Invalid<EditUserGroup, Draft>(new(group, await Numbers(group, db), form), form.Errors);
        }

        write(group);
        db.RemoveRange(group.Ideas.Where(l => !ideas.Contains(l.IdeaId)));
        db.AddRange(ideas.Where(i => group.Ideas.All(l => l.IdeaId != i)).Select(i => new IdeaUserGroup(group.Id, i)));
        db.StartedFrom(group, form.Version());
        db.Entry(group).Property(g => g.NameDe).IsModified = true;
        if (await db.TrySave())
        {
            return View.SeeOther(Paths.UserGroup(number));
        }

        var stored = (await Load(number, db))!;
        return View.Stale<EditUserGroup, Draft>(new(stored, await Numbers(stored, db), form));
    }

    private static Action<UserGroup> Read(Form form)
    {
        string name = form.Text(nameof(UserGroup.NameDe)).Required(ClassText.NameMissing).Max(UserGroup.NameMax);
        string nameEn = form.Text(nameof(UserGroup.NameEn)).Max(UserGroup.NameMax);
        string about = form.Text(nameof(UserGroup.AboutDe)).Required(ClassText.AboutMissing).Max(UserGroup.TextMax);
        string aboutEn = form.Text(nameof(UserGroup.AboutEn)).Max(UserGroup.TextMax);
        string needs = form.Text(nameof(UserGroup.NeedsDe)).Max(UserGroup.TextMax);
        string needsEn = form.Text(nameof(UserGroup.NeedsEn)).Max(UserGroup.TextMax);
        return group => group.Write(new(name, nameEn), new(about, aboutEn), new(needs, needsEn), form.Ticked(nameof(UserGroup.IsPersona)), form.Ticked(nameof(UserGroup.IsRetired)));
    }

    private static async Task<HashSet<Guid>> Ideas(Form form, CityDb db)
    {
        var found = new HashSet<Guid>();
        foreach (var said in form.Raw(IdeasField).Split([',', ';', ' ', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal))
        {
            var number = int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0;
            if (await IdeaAccess.Public(db.Ideas).Where(i => i.Number == number).Select(i => (Guid?)i.Id).SingleOrDefaultAsync() is { } id)
            {
                found.Add(id);
            }
            else
            {
                form.Errors.Add(IdeasField, ClassText.IdeasUnknown.With(said.Length > 40 ? said[..40] : said));
                break;
            }
        }

        return found;
    }

    private static Task<UserGroup?> Load(int number, CityDb db) => db.UserGroups.Include(g => g.Ideas).SingleOrDefaultAsync(g => g.Number == number);

    private static async Task<string> Numbers(UserGroup group, CityDb db)
    {
        var ids = group.Ideas.Select(l => l.IdeaId).ToList();
        return string.Join(", ", await IdeaAccess.Public(db.Ideas).Where(i => ids.Contains(i.Id)).OrderBy(i => i.Number).Select(i => i.Number).ToListAsync());
    }
}
