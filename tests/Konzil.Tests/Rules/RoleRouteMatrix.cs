using System.Net;
using System.Reflection;
using Konzil.Partners;
using Konzil.People;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Rules;

/// <summary>Every route against everybody: visitors, citizens, each role. The list comes from the running server, so a new route is tested by itself.</summary>
[Trait("R", "R-3.3-24")]
public class RoleRouteMatrix(City city) : CityTest(city)
{
    [Fact]
    public async Task Whoever_may_gets_in_and_nobody_else()
    {
        var visitor = City.Visitor;
        var people = new List<(Actor Who, IReadOnlySet<Permission> May)> { (await City.HasPerson("Ohne Rolle"), Rights.Of([])) };
        foreach (var role in Enum.GetValues<Role>())
        {
            people.Add((await City.HasPerson("Rolle " + role, role), Rights.Of([role])));
        }

        // A guest of a partner has no role: with an access that is open nothing more is admitted.
        people.Add((await HasGuest(), Rights.Of([])));
        var wrong = new List<string>();
        foreach (var route in Routes())
        {
            Check(wrong, route, "Visitor", route.Rule.Kind == AccessKind.Public, await Ask(visitor, route), signedIn: false);
            foreach (var (who, may) in people)
            {
                var admitted = route.Rule.Kind != AccessKind.Allowed || may.Contains(route.Rule.Permission!.Value);
                Check(wrong, route, who.Name, admitted, await Ask(who, route), signedIn: true);
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task No_public_page_sets_a_cookie()
    {
        var wrong = new List<string>();
        foreach (var route in Routes().Where(r => r is { Method: "GET", Rule.Kind: AccessKind.Public }))
        {
            if ((await Ask(City.Visitor, route)).Answer.Headers.Contains("Set-Cookie"))
            {
                wrong.Add(route.Path);
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Delivery_belongs_to_the_field_lead_and_the_coordination_reads_everything()
    {
        Assert.Equal([Role.FieldLead], Rights.RolesWith(Permission.ReportDelivery));
        Assert.Contains(Role.Coordinator, Rights.RolesWith(Permission.ReadHistory));
    }

    [Fact]
    public void Every_permission_is_somebodys() =>
        Assert.DoesNotContain(Enum.GetValues<Permission>().Except([Permission.TakePart, Permission.EnterOffice]), p => !Rights.RolesWith(p).Any());

    private async Task<Actor> HasGuest()
    {
        var guest = await City.HasPerson("Gast einer Firma");
        var (_, phase) = await City.HasProject();
        var package = await City.HasPackage(phase, "Sensoren liefern");
        await City.Do(async db =>
        {
            var partner = Partner.Numbered(1);
            partner.Write(new PartnerWords("Beispiel GmbH", PartnerKind.Company, PartnerLevel.City, "Liefert."));
            var access = GuestAccess.Give(partner.Id, guest.Id!.Value, Me.System);
            access.Set(Format.Day(City.Clock.GetUtcNow()).AddDays(30), [package.Id], Format.Day(City.Clock.GetUtcNow()));
            db.AddRange(partner, access);
            await db.SaveChangesAsync();
        });
        return guest;
    }

    private static void Check(List<string> wrong, Route route, string who, bool admitted, Seen answer, bool signedIn)
    {
        var toSignIn = answer.Status == HttpStatusCode.SeeOther && answer.Location!.StartsWith("/anmelden?zurueck=", StringComparison.Ordinal);
        var right = admitted
            ? answer.Status is not (HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden) && (int)answer.Status < 500 && !toSignIn
            : signedIn ? answer.Status == HttpStatusCode.Forbidden
            : route.Method == "GET" ? toSignIn : answer.Status == HttpStatusCode.Unauthorized;
        if (!right)
        {
            wrong.Add($"{route.Method} {route.Path} as {who}: {(int)answer.Status} {answer.Location}, {(admitted ? "should be admitted" : "should be refused")}");
        }
    }

    private static Task<Seen> Ask(Actor who, Route route) => route.Method == "GET" ? who.Opens(route.Path) : who.Posts(route.Path);

    private List<Route> Routes() =>
    [
        .. City.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            // Handlers have a method behind them; static files do not.
            .Where(e => e.Metadata.GetMetadata<MethodInfo>() is not null)
            .SelectMany(e => (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Where(m => m != "HEAD")
                .Select(m => new Route(m, Address(e.RoutePattern), e.Metadata.GetMetadata<AccessRule>()!))),
    ];

    // Things that do not exist are fine: whoever may enter learns that there is nothing.
    private static string Address(RoutePattern pattern) => "/" + string.Join('/', pattern.PathSegments.Select(s => string.Concat(s.Parts.Select(p => p switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternSeparatorPart separator => separator.Content,
        RoutePatternParameterPart parameter => Value(parameter),
        _ => "",
    }))));

    private static string Value(RoutePatternParameterPart parameter)
    {
        var constraints = parameter.ParameterPolicies.Select(p => p.Content ?? "").ToList();
        return constraints.Contains("guid", StringComparer.Ordinal) ? "0198a000-0000-7000-8000-000000000000"
            : constraints.Any(c => c is "int" or "long" || c.StartsWith("min(", StringComparison.Ordinal) || c.StartsWith("range(", StringComparison.Ordinal)) ? "9999"
            : constraints.Contains("datetime", StringComparer.Ordinal) ? "2026-03-02" : "unbekannt";
    }

    private sealed record Route(string Method, string Path, AccessRule Rule);
}
