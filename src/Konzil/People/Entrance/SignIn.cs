using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace Konzil.People;

/// <summary>Somebody signs in, and returns to where they were.</summary>
public partial class SignIn
{
    public sealed record Shown(string Email, string? Back, Carried? Carried, SignInNews News = SignInNews.None);

    /// <summary>What just happened and is said above the form.</summary>
    public enum SignInNews
    {
        None,
        Needed,
        Confirmed,
        NewPassword,
        Registered,
    }

    public static IResult Show(HttpContext http, Me me)
    {
        var query = http.Request.Query;
        var back = LocalPath.Of(query[FormFields.Back]);
        var news = query.ContainsKey("bestaetigt") ? SignInNews.Confirmed : query.ContainsKey("neu") ? SignInNews.NewPassword : back is null ? SignInNews.None : SignInNews.Needed;
        return me.SignedIn ? View.SeeOther(back is null ? Paths.Account : InThisLanguage(back)) : View.Page<SignIn, Shown>(new("", back, null, news));
    }

    public static async Task<IResult> Post(HttpContext http, Form form, PasswordCheck check, SignInManager<Person> signIn)
    {
        var email = form.Text("Email").Required(SignInText.EmailMissing).Max(Conventions.Line);
        var password = form.Secret("Password");
        if (password.Length == 0)
        {
            form.Errors.Add("Password", SignInText.PasswordMissing);
        }

        if (!form.HasErrors)
        {
            var (person, locked) = await check.Check(email, password);
            if (person is not null)
            {
                await signIn.SignInAsync(person, form.Ticked("Stay"));
                return Welcome(http, form, person);
            }

            form.Errors.Add("", locked ? SignInText.Locked.With(PasswordCheck.LockedMinutes) : SignInText.Wrong);
        }

        return View.Invalid<SignIn, Shown>(new(email, LocalPath.Of(form.Raw(FormFields.Back)), Carried.From(http, form)), form.Errors);
    }

    /// <summary>Leaves this device. Also answers whoever is not signed in any more.</summary>
    public static async Task<IResult> Leave(SignInManager<Person> signIn)
    {
        await signIn.SignOutAsync();
        return View.SeeOther(Paths.Home);
    }

    /// <summary>After a successful sign-in: to what was being sent, to where they came from, or to their own place.</summary>
    internal static IResult Welcome(HttpContext http, Form form, Person person)
    {
        if (Carried.From(http, form) is { } carried)
        {
            if (http.Items[typeof(Frame)] is Frame frame)
            {
                http.Items[typeof(Frame)] = frame with { SignedInName = person.DisplayName };
            }

            return View.Page<ContinueSending, Carried>(carried);
        }

        return View.SeeOther(LocalPath.Of(form.Raw(FormFields.Back)) is { } back ? InThisLanguage(back) : Paths.Home);
    }

    private static string InThisLanguage(string path) => Paths.Link(Paths.Neutral(path));
}
