using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Council;

/// <summary>The council's office enters how the groups voted; everybody reads it.</summary>
public partial class WriteGroups
{
    public const string LinesField = "Lines";
    public const string WhyField = "Why";

    public static readonly Dataset Dataset = new(GroupText.FileName, GroupText.FileAbout, "/beschluesse/stimmen.csv",
    [
        new("beschluss", new("Nummer des Beschlusses auf dieser Seite", "Number of the resolution on this site")),
        new("gremium", new("Gremium", "Body")),
        new("tag", new("Tag; leer: nur das Jahr ist bekannt", "Day; empty: only the year is known")),
        new("titel", new("Titel", "Title")),
        new("fraktion", new("Fraktion, Gruppe oder einzelnes Mitglied", "Group or single member")),
        new("ja", GroupText.Yes),
        new("nein", GroupText.No),
        new("enthaltungen", GroupText.Abstentions),
    ]);

    /// <param name="Resolution">As it is stored.</param>
    /// <param name="Typed">The refused form.</param>
    /// <param name="Term">The term it falls into; null where none is known.</param>
    public sealed record Shown(Resolution Resolution, Form? Typed, CouncilTerm? Term)
    {
        /// <summary>Lines of those who are no group of the term.</summary>
        public string OtherLines => GroupVote.Write(Resolution.GroupVotes.Where(v => Term?.Group(v.Name) is null));

        public GroupVote? Of(CouncilGroup group) => Resolution.GroupVotes.FirstOrDefault(v => string.Equals(v.Name, group.Name, StringComparison.OrdinalIgnoreCase));
    }

    public static async Task<IResult> Show(int number, CityDb db) => await Load(number, db) is { } found ? View.Page<WriteGroups, Shown>(new(found, null, await Term(found, db))) : View.NotFound();

    public static async Task<IResult> Post(int number, Form form, CityDb db)
    {
        if (await Load(number, db) is not { } found)
        {
            return View.NotFound();
        }

        var term = await Term(found, db);
        var votes = GroupForm.Read(form, term);
        string why = form.Text(WhyField).Max(500);
        form.Try(() => found.Split(votes, why));
        if (form.HasErrors)
        {
            db.ChangeTracker.Clear();
            return View.Invalid<WriteGroups, Shown>(new((await Load(number, db))!, form, term), form.Errors);
        }

        db.StartedFrom(found, form.Version());
        return await db.Because(why.Length > 0 ? why : null).TrySave() ? View.SeeOther(Paths.Resolution(number)) : View.Stale<WriteGroups, Shown>(new((await Load(number, db))!, form, term));
    }

    public static async Task<IResult> Download(CityDb db)
    {
        var file = new Csv(Dataset);
        foreach (var resolution in await db.Resolutions.AsNoTracking().Where(r => r.GroupLines != "").OrderBy(r => r.Year).ThenBy(r => r.Number).ToListAsync())
        {
            foreach (var vote in resolution.GroupVotes)
            {
                file.Row(resolution.Number, resolution.Body, resolution.Date, resolution.Title, vote.Name, vote.Yes, vote.No, vote.Abstentions);
            }
        }

        return file.Download("stimmen.csv");
    }

    private static async Task<CouncilTerm?> Term(Resolution resolution, CityDb db) => CouncilTerm.Of(resolution, await CouncilTerm.All(db));

    private static Task<Resolution?> Load(int number, CityDb db) => db.Resolutions.SingleOrDefaultAsync(r => r.Number == number);
}
