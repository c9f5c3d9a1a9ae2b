using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Partners;

/// <summary>The guest hears of the access and of replies; those who keep the register of ends and deliveries.</summary>
public sealed class TellOfGuest(CityDb db, Tell tell) : IHandle<GuestAdmitted>, IHandle<GuestTermSet>, IHandle<GuestTermDue>, IHandle<SupplyMoved>
{
    private static readonly TimeOnly Morning = new(7, 0);

    public async Task Do(GuestAdmitted news, CancellationToken cancellation)
    {
        if (await Find(news.GuestId, cancellation) is { } guest)
        {
            await Guests([guest.Access.PersonId], GuestText.AdmittedNews.Filled(guest.Partner, Day(guest.Access.Until)), "guest/" + guest.Access.Id.ToString("N"));
        }
    }

    public async Task Do(GuestTermSet news, CancellationToken cancellation)
    {
        var today = Format.Day(db.Now);
        foreach (var (day, over) in new[] { (news.Until.AddDays(-GuestAccess.WarnDays), false), (news.Until.AddDays(1), true) }.Where(x => x.Item1 > today))
        {
            db.Say(new GuestTermDue(news.GuestId, news.Until, over), Format.At(day, Morning));
        }

        await db.SaveChangesAsync(cancellation);
    }

    public async Task Do(GuestTermDue news, CancellationToken cancellation)
    {
        // Extended or ended meanwhile: another day counts.
        if (await Find(news.GuestId, cancellation) is not { } guest || guest.Access.Until != news.Until || guest.Access.EndedOn is not null)
        {
            return;
        }

        var text = news.Over ? GuestText.OverNews.Filled(guest.Name, guest.Partner) : GuestText.SoonNews.Filled(guest.Name, guest.Partner, Day(news.Until));
        await Office(text, $"guest-term/{news.GuestId:N}/{Format.Iso(news.Until)}/{news.Over}", Paths.PartnerGuests(guest.Number), cancellation);
    }

    public async Task Do(SupplyMoved news, CancellationToken cancellation)
    {
        if (await db.Supplies.AsNoTracking().SingleOrDefaultAsync(d => d.Id == news.SupplyId, cancellation) is not { } item || item.State != news.State)
        {
            return;
        }

        var partner = await db.Partners.AsNoTracking().SingleAsync(p => p.Id == item.PartnerId, cancellation);
        var key = $"supply/{item.Id:N}/{item.State}/{Format.Iso(item.DeliveredOn ?? item.Due)}/{item.Version:N}";
        if (item.State == SupplyState.Delivered)
        {
            await Office(GuestText.DeliveredNews.Filled(partner.Name, item.Title), key, Paths.PartnerSupplies(partner.Number), cancellation);
            await Leads(item, new News(NewsKind.Work, GuestText.LeadNews.Filled(partner.Name, item.Title), "", key), cancellation);
            return;
        }

        var today = Format.Day(db.Now);
        var guests = await db.Guests.Where(g => g.PartnerId == partner.Id && g.EndedOn == null && g.Until >= today && g.Packages.Any(p => p.PackageId == item.PackageId)).Select(g => g.PersonId).ToListAsync(cancellation);
        await Guests(guests, (item.State == SupplyState.Accepted ? GuestText.AcceptedNews : GuestText.ReturnedNews).Filled(item.Title), key);
    }

    private static Text Day(DateOnly day) => TakingPartText.Day(day);

    private async Task<Guest?> Find(Guid id, CancellationToken cancellation)
    {
        if (await db.Guests.AsNoTracking().SingleOrDefaultAsync(g => g.Id == id, cancellation) is not { } access)
        {
            return null;
        }

        var partner = await db.Partners.AsNoTracking().SingleAsync(p => p.Id == access.PartnerId, cancellation);
        return new Guest(access, partner.Name, partner.Number, await db.People.Where(p => p.Id == access.PersonId).Select(p => p.DisplayName).SingleAsync(cancellation));
    }

    private Task Guests(IEnumerable<Guid> people, Text text, string key) => tell.People(people, new News(NewsKind.Work, text, Paths.Neutral(Paths.GuestSpace), key));

    private async Task Office(Text text, string key, string path, CancellationToken cancellation) => await tell.People(
        await db.PeopleWith(Permission.AdmitGuests).Select(p => p.Id).ToListAsync(cancellation), new News(NewsKind.Work, text, Paths.Neutral(path), key));

    /// <summary>Whoever leads the package or its project, unless told already as one who keeps agreements.</summary>
    private async Task Leads(Supply item, News news, CancellationToken cancellation)
    {
        var package = await db.WorkPackages.AsNoTracking().SingleAsync(p => p.Id == item.PackageId, cancellation);
        var project = await db.Projects.AsNoTracking().SingleAsync(p => p.Id == package.ProjectId, cancellation);
        var (lead, projectLead, told) = (package.LeadPersonId, project.LeadPersonId, db.PeopleWith(Permission.AdmitGuests).Select(p => p.Id));
        var people = await db.People.Where(p => (p.Id == lead || p.Id == projectLead) && !told.Contains(p.Id)).Select(p => p.Id).ToListAsync(cancellation);
        await tell.People(people, news with { Path = Paths.Neutral(Paths.OfficeProject(project.Number)) });
    }

    private sealed record Guest(GuestAccess Access, string Partner, int Number, string Name);
}
