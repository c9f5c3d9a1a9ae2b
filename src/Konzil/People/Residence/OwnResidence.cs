using System.Text.RegularExpressions;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>Somebody's own residence: ask for the letter, type its code, see how long it counts, give it back.</summary>
public partial class OwnResidence
{
    public const string CodeField = "Code";

    public sealed record Draft(string Name, string Street, string Place)
    {
        public static Draft Empty { get; } = new("", "", "");
    }

    public sealed record Shown(Residence? Residence, ResidenceRequest? Request, Draft Draft, DateOnly Today, ResidenceOptions Options)
    {
        public bool Holds => Residence?.Holds(Today) == true;

        /// <summary>A month before the end it can be asked for anew.</summary>
        public bool MayAsk => Request is null && (Residence is null || Residence.ValidUntil < Today.AddDays(31));
    }

    public static async Task<IResult> Show(Me me, CityDb db, ResidenceBook book) => View.Page<OwnResidence, Shown>(await Page(me, db, book, Draft.Empty));

    public static async Task<IResult> Ask(Form form, Me me, CityDb db, ResidenceBook book)
    {
        string name = form.Text(nameof(Draft.Name)).Required(ResidenceText.NameMissing).Max(Conventions.Line);
        string street = form.Text(nameof(Draft.Street)).Required(ResidenceText.StreetMissing).Max(Conventions.Line).Must(t => t.Length == 0 || t.Any(char.IsDigit), ResidenceText.StreetWrong);
        string place = form.Text(nameof(Draft.Place)).Required(ResidenceText.PlaceMissing).Max(Conventions.Line).Must(t => t.Length == 0 || PostCode().IsMatch(t), ResidenceText.PlaceWrong);
        if (!(await Page(me, db, book, Draft.Empty)).MayAsk)
        {
            form.Errors.Add("", ResidenceText.AlreadyAsked);
        }

        if (!form.HasErrors)
        {
            try
            {
                await book.Ask(me.KnownId, new PostalAddress(name, street, place));
                return View.SeeOther(Paths.OwnResidence);
            }
            catch (Refusal refusal)
            {
                form.Errors.Add("", refusal.Reason);
            }
        }

        return View.Invalid<OwnResidence, Shown>(await Page(me, db, book, new(name, street, place)), form.Errors);
    }

    public static async Task<IResult> Redeem(Form form, Me me, CityDb db, ResidenceBook book)
    {
        string typed = form.Text(CodeField).Required(ResidenceText.CodeMissingField);
        if (!form.HasErrors)
        {
            if (ResidenceRequest.Clean(typed).Length != ResidenceRequest.CodeLength)
            {
                form.Errors.Add(CodeField, ResidenceText.CodeLength.With(ResidenceRequest.CodeLength));
            }
            else if (await book.Redeem(me.KnownId, typed) is { } wrong)
            {
                form.Errors.Add(CodeField, wrong);
            }
        }

        return form.HasErrors ? View.Invalid<OwnResidence, Shown>(await Page(me, db, book, Draft.Empty), form.Errors) : View.SeeOther(Paths.OwnResidence);
    }

    public static async Task<IResult> End(Me me, ResidenceBook book)
    {
        await book.Withdraw(me.KnownId);
        return View.SeeOther(Paths.OwnResidence);
    }

    private static async Task<Shown> Page(Me me, CityDb db, ResidenceBook book, Draft draft)
    {
        var now = db.Now;
        return new(
            await db.Residences.AsNoTracking().SingleOrDefaultAsync(r => r.PersonId == me.KnownId),
            await db.ResidenceRequests.AsNoTracking().SingleOrDefaultAsync(r => r.PersonId == me.KnownId && r.ExpiresAt > now),
            draft, Format.Day(now), book.Options);
    }

    [GeneratedRegex(@"^\d{5} +\p{L}", RegexOptions.None, 1000)]
    private static partial Regex PostCode();
}
