using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>A new password. Other devices have to sign in again, this one stays.</summary>
public partial class ChangePassword
{
    public sealed record Shown(string Email);

    public static async Task<IResult> Show(Me me, CityDb db) => View.Page<ChangePassword, Shown>(new((await db.People.AsNoTracking().SingleAsync(p => p.Id == me.KnownId)).Email ?? ""));

    public static async Task<IResult> Post(Form form, Me me, CityDb db, OwnPassword own, PasswordChange change, SignInManager<Person> signIn)
    {
        var person = await db.People.SingleAsync(p => p.Id == me.KnownId);
        await own.Check(form, person, "Current");
        var password = Register.NewPassword(form, "Password", person.Email ?? "");
        if (form.HasErrors)
        {
            return View.Invalid<ChangePassword, Shown>(new(person.Email ?? ""), form.Errors);
        }

        await db.Together(() => change.To(person, password));
        await signIn.RefreshSignInAsync(person);
        return View.SeeOther(Paths.AccountSaved("passwort"));
    }
}

/// <summary>Asks for the present password before something that could lock the owner out.</summary>
public sealed class OwnPassword(PasswordCheck check)
{
    public async Task Check(Form form, Person person, string field)
    {
        var password = form.Secret(field);
        if (password.Length == 0)
        {
            form.Errors.Add(field, AccountText.CurrentMissing);
            return;
        }

        var (known, locked) = await check.Check(person.Email ?? "", password);
        if (known is null)
        {
            form.Errors.Add(field, locked ? SignInText.Locked.With(PasswordCheck.LockedMinutes) : AccountText.CurrentWrong);
        }
    }
}
