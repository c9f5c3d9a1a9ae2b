using Konzil.Council;
using Konzil.Council.Oparl;
using Konzil.Partners;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Hostile;

/// <summary>Partners with their roles, guests and deliverables; what another server says about papers.</summary>
public static partial class HostileFields
{
    private static async Task PutIntoPartners(HostileCity c, string text)
    {
        var (line, words, day) = (Cut(text.ReplaceLineEndings(" "), 150), Cut(text, 400), c.City.Today().AddDays(20));
        await c.Office.Posts("/buero/partner/neu", ("Name", line), ("Kind", nameof(PartnerKind.Company)), ("Level", nameof(PartnerLevel.Land)), ("AboutDe", words), ("AboutEn", words), ("Contact", line), ("IsPublic", "true"), ("Circle", nameof(Visibility.Council)));
        if (await c.City.Do(db => db.Partners.OrderByDescending(p => p.Number).FirstOrDefaultAsync()) is not { } partner)
        {
            return;
        }

        var office = $"/buero/partner/{partner.Number}";
        await c.Office.Posts(office + "/bearbeiten", ("Name", line), ("Kind", nameof(PartnerKind.Company)), ("Level", nameof(PartnerLevel.Land)), ("AboutDe", words), ("IsPublic", "true"), (FormFields.Version, partner.Version.ToString()));
        await c.Office.Posts(office + "/rollen", (PartnerText.MeasureField, PartnerRole.Agenda), (PartnerText.DutyField, nameof(PartnerDuty.Sponsor)), (PartnerText.NoteField, words));
        var (_, phase) = await c.City.HasProject();
        var package = await c.City.HasPackage(phase, "Paket " + New());
        await c.Office.Posts(office + "/gaeste", (GuestText.EmailField, "anna@example.org"), (GuestText.UntilField, Format.Iso(day)), (GuestText.PackagesField, package.Id.ToString()));
        await c.Office.Posts(office + "/lieferungen", (GuestText.PackageField, package.Id.ToString()), (GuestText.TitleField, line), (GuestText.DueField, Format.Iso(day)));
        if (await c.City.Do(db => db.Supplies.AsNoTracking().FirstOrDefaultAsync(d => d.PackageId == package.Id)) is not { } item)
        {
            return;
        }

        await c.Author.Posts($"/gast/lieferungen/{item.Id}", (GuestText.NoteField, words), (FormFields.Version, item.Version.ToString()));
        await c.Office.Posts($"{office}/lieferungen/{item.Id}/rueckgabe", (GuestText.ReviewField + "-" + item.Id.ToString("N"), words), (FormFields.Version, (await c.City.Do(db => db.Supplies.Where(d => d.Id == item.Id).Select(d => d.Version).SingleAsync())).ToString()));
    }

    private static async Task PutIntoPapers(HostileCity c, string text)
    {
        var line = Cut(text.Replace("\0", "", StringComparison.Ordinal).ReplaceLineEndings(" "), 150);
        await c.City.Do(async db =>
        {
            if (await db.Resolutions.OrderBy(r => r.Number).FirstOrDefaultAsync() is { } resolution)
            {
                var paper = new ReadPaper("https://rat.example/" + New(), Cut(line, 40), line, null, [new(line, c.City.Today(), "1", line, true, line, Cut(text.Replace("\0", "", StringComparison.Ordinal), 900))]);
                var (open, accepted) = (OparlLink.Propose(resolution.Id, paper, paper.Stations[0], db.Now), OparlLink.Propose(resolution.Id, paper with { Address = paper.Address + "/2" }, paper.Stations[0], db.Now));
                accepted.Accept(Me.System, db.Now);
                db.AddRange(open, accepted);
                await db.SaveChangesAsync();
            }
        });
        if (await c.City.Do(db => db.OparlLinks.AsNoTracking().FirstOrDefaultAsync(l => l.State == OparlLinkState.Open)) is { } link)
        {
            await c.Office.Posts($"/buero/ratsinformation/{link.Id}/ablehnung", ("Grund-" + link.Id.ToString("N"), Cut(text, 400)), (FormFields.Version, link.Version.ToString()));
        }
    }
}
