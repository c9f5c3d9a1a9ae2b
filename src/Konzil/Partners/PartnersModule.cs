using Konzil.Agenda;
using Konzil.Budget;
using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Partners;

/// <summary>Partner organisations with their role for each measure, and guests who see their work packages until a day.</summary>
public sealed class PartnersModule : IModule
{
    private const string Office = "/buero/partner";
    private const string One = Office + "/{number:int}";

    public void Model(ModelBuilder model) => PartnersTable.Add(model);

    public IEnumerable<DataClass> PersonalData => PartnersData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/partner", ListPartners.Show).Public().Cached(ListPartners.LevelKey);
        routes.Get(ListPartners.All.Path, ListPartners.Download).Public().Cached();

        routes.Get(Office, OfficePartners.Show).Allow(Permission.RunProcurement);
        routes.Get(Office + "/neu", EditPartner.New).Allow(Permission.RunProcurement);
        routes.Post(Office + "/neu", EditPartner.Create).Allow(Permission.RunProcurement);
        routes.Post(Office + "/vertraege", OfficePartners.Tie).Allow(Permission.RunProcurement);
        routes.Get(One, ShowPartner.Show).Allow(Permission.RunProcurement);
        routes.Get(One + "/bearbeiten", EditPartner.Show).Allow(Permission.RunProcurement);
        routes.Post(One + "/bearbeiten", EditPartner.Post).Allow(Permission.RunProcurement);
        routes.Post(One + "/rollen", ShowPartner.AddRole).Allow(Permission.RunProcurement);
        routes.Post(One + "/rollen/{id:guid}/ende", ShowPartner.RemoveRole).Allow(Permission.RunProcurement);
        routes.Get(One + "/gaeste", ManageGuests.Show).Allow(Permission.AdmitGuests);
        routes.Post(One + "/gaeste", ManageGuests.Give).Allow(Permission.AdmitGuests);
        routes.Post(One + "/gaeste/{id:guid}/ende", ManageGuests.End).Allow(Permission.AdmitGuests);
        routes.Get(One + "/lieferungen", ManageSupplies.Show).Allow(Permission.AdmitGuests);
        routes.Post(One + "/lieferungen", ManageSupplies.Agree).Allow(Permission.AdmitGuests);
        routes.Post(One + "/lieferungen/{id:guid}/annahme", ManageSupplies.Accept).Allow(Permission.AdmitGuests);
        routes.Post(One + "/lieferungen/{id:guid}/rueckgabe", ManageSupplies.Return).Allow(Permission.AdmitGuests);

        // A guest has no role: the page shows what the account was given, to others nothing.
        routes.Get("/gast", ShowGuest.Show).SignedIn();
        routes.Get("/gast/lieferungen/{id:guid}", DeliverSupply.Show).SignedIn();
        routes.Post("/gast/lieferungen/{id:guid}", DeliverSupply.Post).SignedIn().Uploaded().Limited(Rate.Clicks);
    }

    public void Services(IServiceCollection services)
    {
        services.AddScoped<IMeasurePart, PartnerPart>().AddScoped<IHoldFiles, FilesOfSupplies>().AddSingleton(new Projects.PlanPart(PlanSupplies.Show)).AddSingleton(ShowGuest.Place);
        services.Handle<TenderAwarded, TieByName>().Handle<AgreementPartnerNamed, TieByName>().Handle<PartnerNamed, TieByName>();
        services.Handle<GuestAdmitted, TellOfGuest>().Handle<GuestTermSet, TellOfGuest>().Handle<GuestTermDue, TellOfGuest>().Handle<SupplyMoved, TellOfGuest>();
    }

    public IEnumerable<Dataset> Datasets => [ListPartners.All];

    public IEnumerable<OfficeEntry> OfficeEntries => [new(OfficeGroupKind.Resources, PartnerText.Short, Office, Permission.RunProcurement, ManageSupplies.CountWaiting)];
}
