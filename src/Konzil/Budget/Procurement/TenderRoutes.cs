using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Budget;

internal static class TenderRoutes
{
    public const string Office = "/buero/vergaben";
    public const string Register = "/buero/vereinbarungen";
    private const string One = Office + "/{number:int}";
    private const string Agreement = Register + "/{number:int}";

    public static void Add(IEndpointRouteBuilder routes)
    {
        routes.Get("/vergaben", ShowTenders.Show).Public().Cached();
        routes.Get(TenderFiles.All.Path, TenderFiles.Download).Public().Cached();
        routes.Get("/vereinbarungen", ListAgreements.Show).Public().Cached();
        routes.Get(AgreementFiles.All.Path, AgreementFiles.Download).Public().Cached();

        routes.Get(Office, ListTenders.Show).Allow(Permission.ReadProcurement);
        routes.Get(Office + "/neu", EditTender.New).Allow(Permission.RunProcurement);
        routes.Post(Office + "/neu", EditTender.Create).Allow(Permission.RunProcurement);
        routes.Get(One, ShowTender.Show).Allow(Permission.ReadProcurement);
        routes.Get(One + "/bearbeiten", EditTender.Show).Allow(Permission.RunProcurement);
        routes.Post(One + "/bearbeiten", EditTender.Post).Allow(Permission.RunProcurement);
        routes.Get(One + "/kriterien", WeighTender.Show).Allow(Permission.RunProcurement);
        routes.Post(One + "/kriterien", WeighTender.Post).Allow(Permission.RunProcurement);
        routes.Get(One + "/angebote/neu", AddOffer.Show).Allow(Permission.RunProcurement);
        routes.Post(One + "/angebote/neu", AddOffer.Post).Allow(Permission.RunProcurement);
        routes.Get(One + "/punkte", ScoreOffers.Show).Allow(Permission.RunProcurement);
        routes.Post(One + "/punkte", ScoreOffers.Post).Allow(Permission.RunProcurement);
        routes.Get(One + "/zuschlag", AwardTender.Show).Allow(Permission.RunProcurement);
        routes.Post(One + "/zuschlag", AwardTender.Post).Allow(Permission.RunProcurement);
        routes.Get(One + "/vertrag", EditContract.Show).Allow(Permission.RunProcurement);
        routes.Post(One + "/vertrag", EditContract.Post).Allow(Permission.RunProcurement);
        routes.Get(One + "/aufhebung", StopTender.Show).Allow(Permission.RunProcurement);
        routes.Post(One + "/aufhebung", StopTender.Post).Allow(Permission.RunProcurement);

        routes.Get(Register, OfficeAgreements.Show).Allow(Permission.ReadProcurement);
        routes.Get(Register + "/neu", EditAgreement.New).Allow(Permission.RunProcurement);
        routes.Post(Register + "/neu", EditAgreement.Create).Allow(Permission.RunProcurement).Uploaded();
        routes.Get(Agreement, EditAgreement.Show).Allow(Permission.RunProcurement);
        routes.Post(Agreement, EditAgreement.Post).Allow(Permission.RunProcurement).Uploaded();
        routes.Post(Agreement + "/dateien/{file:guid}/entfernung", EditAgreement.RemoveFile).Allow(Permission.RunProcurement);
    }

    public static void Services(IServiceCollection services)
    {
        services.AddScoped<IHoldFiles, FilesOfAgreements>();
        services.Handle<TenderAwarded, TellOfAward>().Handle<AgreementTermSet, TellOfAgreement>().Handle<AgreementEndsSoon, TellOfAgreement>();
    }
}
