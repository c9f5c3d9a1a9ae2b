using Konzil.Agenda;
using Konzil.Platform;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Voting;

/// <summary>Citizens vote on measures under a budget: sealed rules, secret ballots, one for each person, a result after the end.</summary>
public sealed class VotingModule : IModule
{
    public IEnumerable<OfficeEntry> OfficeEntries => [new(OfficeGroupKind.Scoring, VoteText.Votes, "/buero/abstimmungen", Permission.RunVotes)];

    public IEnumerable<ISearchable> Searchables => [new SearchVotes()];

    public IEnumerable<Dataset> Datasets => [VoteFiles.All];

    public void Model(ModelBuilder model) => VoteTables.Add(model);

    public IEnumerable<DataClass> PersonalData => VotingData.All;

    public void Routes(IEndpointRouteBuilder routes)
    {
        routes.Get("/abstimmungen", ListVotes.Show).Public().Cached();
        routes.Get("/abstimmungen/feed.atom", VotesFeed.Show).Public().Cached();
        routes.Get("/abstimmungen/ergebnisse.csv", VoteFiles.Results).Public().Cached();
        routes.Get("/abstimmungen/{number:int}", ShowVote.Show).Public().Cached();
        routes.Get("/abstimmungen/{number:int}.json", VoteFiles.Json).Public().Cached();
        routes.Get("/abstimmungen/{number:int}/stimmen.csv", VoteFiles.Ballots).Public().Cached();
        routes.Get("/abstimmungen/{number:int}/stimmen.pb", VoteFiles.PabulibFile).Public().Cached();
        routes.Post("/abstimmungen/{number:int}/pruefen", CheckBallot.Post).Allow(Permission.TakePart).Limited(Rate.Texts).Takes(PartKind.Votes);
        routes.Post("/abstimmungen/{number:int}/stimme", CastVote.Post).Allow(Permission.TakePart).Limited(Rate.Texts).Takes(PartKind.Votes);

        routes.Get("/buero/abstimmungen", OfficeVotes.Show).Allow(Permission.RunVotes);
        routes.Post("/buero/abstimmungen", OfficeVotes.Post).Allow(Permission.RunVotes);
        routes.Get("/buero/abstimmungen/{number:int}", EditVote.Show).Allow(Permission.RunVotes);
        routes.Post("/buero/abstimmungen/{number:int}", EditVote.PostRules).Allow(Permission.RunVotes);
        routes.Post("/buero/abstimmungen/{number:int}/massnahmen", EditVote.PostOptions).Allow(Permission.RunVotes);
        routes.Post("/buero/abstimmungen/{number:int}/siegel", EditVote.PostSeal).Allow(Permission.RunVotes);
        routes.Post("/buero/abstimmungen/{number:int}/auszaehlung", EditVote.PostCount).Allow(Permission.RunVotes);
        routes.Get("/buero/abstimmungen/{number:int}/papier", TypeBallot.Show).Allow(Permission.RunVotes);
        routes.Post("/buero/abstimmungen/{number:int}/papier", TypeBallot.Post).Allow(Permission.RunVotes);
        routes.Post("/buero/abstimmungen/{number:int}/papier/druck", PrintBallots.Post).Allow(Permission.RunVotes);
        routes.Get("/buero/abstimmungen/{number:int}/papier/druck/{batch:int}", PrintBallots.Show).Allow(Permission.RunVotes);
    }

    /// <summary>Sealed days stay open; a phase cannot close them.</summary>
    private static async Task<Text?> Sealed(CityDb db, DateOnly from, DateOnly until) =>
        await VoteAccess.Public(db.CitizenVotes).AsNoTracking().Where(v => v.State == VoteState.Sealed && v.OpensOn <= until && v.ClosesOn >= from).OrderBy(v => v.Number).FirstOrDefaultAsync() is { } vote
            ? VoteOfficeText.KeptOpen.Filled(vote.Title, TakingPartText.Day(vote.ClosesOn)) : null;

    public void Services(IServiceCollection services) =>
        services.AddSingleton(new PartPromise(PartKind.Votes, Sealed)).AddScoped<IMeasurePart, VotePart>().AddScoped<IMeasureParticipation, VoteParticipation>().Handle<VoteSealed, CountVotes>().Handle<VoteOver, CountVotes>().Handle<VoteSealed, TellOfVote>().Handle<VoteCounted, TellOfVote>();
}
