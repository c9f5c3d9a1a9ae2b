using System.Net;
using Konzil.Agenda;
using Konzil.Discussion;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Portfolio;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Hostile;

/// <summary>A city with somebody who writes hostile texts, and everybody who reads them.</summary>
public sealed class HostileCity(City city)
{
    public City City => city;

    public Actor Author { get; private set; } = null!;

    public Actor Other { get; private set; } = null!;

    public Actor Moderator { get; private set; } = null!;

    /// <summary>Somebody with every role.</summary>
    public Actor Office { get; private set; } = null!;

    public Actor? Banned { get; set; }

    /// <summary>Measures in the order of a closed round, and its number.</summary>
    public (List<Measure> Measures, int Round)? Ranking { get; set; }

    /// <summary>Addresses of registrations, read with their secret.</summary>
    public List<string> Registered { get; } = [];

    public Idea Idea { get; private set; } = null!;

    public async Task<HostileCity> Begin()
    {
        (Author, Other) = (await city.HasPerson("Anna"), await city.HasPerson("Ben"));
        Moderator = await city.HasPerson("Moderation", Role.Moderator);
        Office = await city.HasPerson("Alle Rollen", Enum.GetValues<Role>());
        Idea = await city.HasIdea("Bäume am Bahnhof", Author);
        return this;
    }

    public async Task<Guid> Comment(string body, Actor? by = null)
    {
        var token = Ids.Next();
        (await (by ?? Author).Posts("/beitraege", ("Kind", Idea.Kind), ("Id", Idea.Id.ToString()), ("Body", body), ("Checked", "255"), ("Token", token.ToString()))).ShouldBe(HttpStatusCode.SeeOther);
        return await city.Do(db => db.Comments.Where(c => c.Token == token).Select(c => c.Id).SingleAsync());
    }

    public Task<Guid> Version(Idea idea) => city.Do(db => db.Ideas.Where(i => i.Id == idea.Id).Select(i => i.Version).SingleAsync());
}
