using System.Net;
using Konzil.Council.Oparl;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.Council.Oparl;
using Konzil.Tests.Rules;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Platform;

/// <summary>Nothing leaves the machine without being configured, and what is configured cannot be led elsewhere.</summary>
public sealed class AskingAnotherServer(City city) : CityTest(city)
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.178.1")]
    [InlineData("169.254.169.254")]
    [InlineData("100.64.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("fd00::1")]
    [InlineData("ff02::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2002:a00:1::")]
    [InlineData("2001:db8::1")]
    [InlineData("2001:0:1::1")]
    public void An_inner_address_is_not_public(string address) => Assert.False(PublicAddress.Is(IPAddress.Parse(address)));

    [Theory]
    [InlineData("141.83.1.1")]
    [InlineData("172.32.0.1")]
    [InlineData("2a01:4f8::1")]
    [InlineData("::ffff:141.83.1.1")]
    public void Others_are(string address) => Assert.True(PublicAddress.Is(IPAddress.Parse(address)));

    [Fact]
    public async Task A_name_that_leads_inside_is_not_followed()
    {
        await using var server = await OparlServer.Start();
        var port = new Uri(server.Address).Port;
        using var client = new GuardedClient(new OutsideRules(new Uri($"http://ris.example.org:{port}/oparl")) { AllowHttp = true }, (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]));
        var refusal = await Assert.ThrowsAsync<Refusal>(() => client.Json(new Uri($"http://ris.example.org:{port}/oparl"), CancellationToken.None));
        Assert.Contains("im inneren Netz (127.0.0.1)", refusal.Reason.De, StringComparison.Ordinal);
        Assert.Empty(server.Asked);
    }

    [Fact]
    public async Task A_name_is_judged_anew_for_each_connection_and_one_bad_address_is_enough()
    {
        await using var server = await OparlServer.Start();
        var port = new Uri(server.Address).Port;
        var asked = 0;
        using var client = new GuardedClient(
            new OutsideRules(new Uri($"http://ris.example.org:{port}/oparl")) { AllowHttp = true, Inner = [IPNetwork.Parse("127.0.0.1/32")] },
            (_, _) => Task.FromResult<IPAddress[]>(asked++ == 0 ? [IPAddress.Loopback] : [IPAddress.Loopback, IPAddress.Parse("10.0.0.1")]));
        server.At("/close", http =>
        {
            http.Response.Headers.Connection = "close";
            return OparlServer.Json(http, "{}");
        });
        await client.Json(new Uri($"http://ris.example.org:{port}/close"), CancellationToken.None);
        var refusal = await Assert.ThrowsAsync<Refusal>(() => client.Json(new Uri($"http://ris.example.org:{port}/oparl"), CancellationToken.None));
        Assert.Contains("10.0.0.1", refusal.Reason.De, StringComparison.Ordinal);
        Assert.Single(server.Asked);
    }

    [Fact]
    public async Task Http_is_refused_unless_it_is_configured_and_so_are_names_in_the_address()
    {
        using var client = new GuardedClient(new OutsideRules(new Uri("https://ris.example.org/oparl")), (_, _) => throw new InvalidOperationException("must not be asked"));
        foreach (var address in new[] { "http://ris.example.org/oparl", "https://ris.example.org:8443/oparl", "https://evil.example.org/oparl", "https://me@ris.example.org/oparl", "//evil.example.org/x", "gopher://ris.example.org/" })
        {
            Assert.Throws<Refusal>(() => client.Address(address));
        }

        Assert.Equal("https://ris.example.org/papers", client.Address("/papers").AbsoluteUri);
        await Assert.ThrowsAsync<Refusal>(() => client.Json(new Uri("http://ris.example.org/oparl"), CancellationToken.None));
    }

    [Fact]
    public async Task Without_a_configured_address_nothing_is_asked_or_planned()
    {
        var office = await City.HasPerson("Geschäftsstelle", Role.CouncilOffice);
        (await office.Opens("/buero/ratsinformation")).ShouldSay("Kein Ratsinformationssystem eingestellt").ShouldSay("ruft Konzil nichts ab");
        (await office.Posts("/buero/ratsinformation/lesen")).ShouldBe(HttpStatusCode.NotFound);
        await City.Do(async db =>
        {
            db.Say(new OparlDue(db.Now));
            await db.SaveChangesAsync();
        });
        await City.Settle();
        Assert.Equal((0, 0), (await City.Do(db => db.OparlRuns.CountAsync()), await City.Do(db => db.Jobs.CountAsync())));
    }

    [Fact]
    public void Only_the_guarded_client_and_the_post_know_the_network()
    {
        HashSet<string> network = ["System.Net.Http", "System.Net.Sockets", "System.Net.Dns", "System.Net.WebClient", "System.Net.WebSockets", "System.Net.Security"];
        // The server itself looks whether its own port is free.
        string[] may = [typeof(GuardedClient).FullName!, "Konzil.Server.Serving"];
        var breaches = from type in House.Assemblies.SelectMany(a => a.GetTypes())
                       let owner = Outermost(type).FullName!
                       where !may.Contains(owner, StringComparer.Ordinal)
                       from used in References.Of(type)
                       where !used.IsEnum && used.FullName is { } name && network.Any(n => name == n || name.StartsWith(n + ".", StringComparison.Ordinal) && !name.EndsWith("Exception", StringComparison.Ordinal))
                       select $"{owner} uses {used.FullName}";
        House.Holds("Whatever asks another server does so through GuardedClient:", breaches.Distinct(StringComparer.Ordinal));
    }

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
