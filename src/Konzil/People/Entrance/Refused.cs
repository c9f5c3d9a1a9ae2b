using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.People;

/// <summary>
/// The answer to somebody who may not: a visitor is sent to sign in and back, a visitor who sent a form gets the sign-in page
/// with everything they wrote, and a signed-in person reads who can help.
/// </summary>
internal sealed class Refused(Me me) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.CacheControl = "no-store";
        await (await Answer(httpContext)).ExecuteAsync(httpContext);
    }

    private async Task<IResult> Answer(HttpContext http)
    {
        if (me.SignedIn)
        {
            return await WhoCanHelp(http);
        }

        if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
        {
            return View.SeeOther(Paths.SignInTo(Paths.Neutral(http.Request.Path + http.Request.QueryString)));
        }

        var carried = await Carried.FromRefused(http);
        return View.Page<SignIn, SignIn.Shown>(new("", null, carried, SignIn.SignInNews.Needed), StatusCodes.Status401Unauthorized);
    }

    private async Task<IResult> WhoCanHelp(HttpContext http)
    {
        var permission = http.GetEndpoint()!.Metadata.GetMetadata<AccessRule>()!.Permission!.Value;
        var lines = new List<string>
        {
            SignInText.ForbiddenOwn.With(me.Name),
            SignInText.ForbiddenRoles.With(string.Join(", ", Rights.RolesWith(permission).Select(r => RoleText.Of(r).ToString()))),
        };
        if (me.May(Permission.EnterOffice))
        {
            var db = http.RequestServices.GetRequiredService<CityDb>();
            var helpers = await db.People.Where(p => p.Grants.Any(g => g.Role == Role.Administrator)).OrderBy(p => p.NameKey).Select(p => p.DisplayName).Take(5).ToListAsync(http.RequestAborted);
            lines.Add(SignInText.ForbiddenHelp.With(string.Join(", ", helpers)));
        }
        else
        {
            lines.Add(SignInText.ForbiddenHelp.With(RoleText.Of(Role.Administrator)));
        }

        return View.Page<Message, Message.Shown>(new(SignInText.ForbiddenTitle, lines, [new(Paths.Home, PeopleText.ToHome), new(Paths.Account, PeopleText.MyAccount)]), StatusCodes.Status403Forbidden);
    }
}
