using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.People;

/// <summary>What somebody needs to take part: one scale for rounds of ideas, surveys, opinion maps and votes.</summary>
public enum Eligibility
{
    /// <summary>Nothing, not even an account.</summary>
    Guest,

    /// <summary>An account whose e-mail address is confirmed.</summary>
    Account,

    /// <summary>Besides that, the city confirmed that the person lives here.</summary>
    Resident,
}

/// <summary>The step somebody still lacks: what it is, who does it and until when, and where.</summary>
/// <param name="What">What is missing.</param>
/// <param name="Next">Who does what, and until when.</param>
/// <param name="Label">The words of the link.</param>
/// <param name="Href">The page where it goes on.</param>
public sealed record MissingStep(Text What, Text Next, Text Label, string Href)
{
    /// <summary>Both sentences, for a message beside a form.</summary>
    public Text Both => new(What.De + " " + Next.De, What.En + " " + Next.En);

    /// <summary>The errors of a form with this one added.</summary>
    public FormErrors Beside(Form form)
    {
        form.Errors.Add("", Both);
        return form.Errors;
    }

    /// <summary>The answer to somebody who tried anyway, where there is no form to keep.</summary>
    public IResult Refused() =>
        View.Page<Message, Message.Shown>(new(ResidenceText.MissingTitle, [What, Next], [new(Href, Label)]), StatusCodes.Status403Forbidden);
}

/// <summary>The one rule of who is eligible; every handler and every page asks here.</summary>
public static class Eligible
{
    /// <summary>Null when nothing is missing.</summary>
    public static async Task<MissingStep?> Missing(CityDb db, Me me, Eligibility needed)
    {
        if (needed == Eligibility.Guest)
        {
            return null;
        }

        if (me.Id is not { } person)
        {
            return new(needed == Eligibility.Resident ? ResidenceText.NeedsBoth : ResidenceText.NeedsAccount, ResidenceText.YouSignIn, ResidenceText.ToSignIn, Paths.SignIn);
        }

        if (needed == Eligibility.Account)
        {
            return null;
        }

        var today = Format.Day(db.Now);
        var residence = await db.Residences.AsNoTracking().SingleOrDefaultAsync(r => r.PersonId == person);
        return residence?.Holds(today) == true ? null : Step(residence, await db.ResidenceRequests.AsNoTracking().SingleOrDefaultAsync(r => r.PersonId == person), db.Now);
    }

    /// <summary>How many accounts hold a confirmed residence on a day.</summary>
    public static Task<int> CountResidents(CityDb db, DateOnly day, CancellationToken cancellation) =>
        db.Residences.CountAsync(r => r.ValidUntil >= day, cancellation);

    private static MissingStep Step(Residence? before, ResidenceRequest? request, DateTimeOffset now)
    {
        if (request is not null && request.ExpiresAt > now)
        {
            var day = ResidenceText.Day(Format.Day(request.ExpiresAt));
            return request.IsPrinted
                ? new(ResidenceText.CodeMissing, ResidenceText.YouTypeCode.Filled(day), ResidenceText.ToCode, Paths.OwnResidence)
                : new(ResidenceText.LetterMissing, ResidenceText.CityWrites.Filled(day), ResidenceText.ToState, Paths.OwnResidence);
        }

        return new(before is null ? ResidenceText.ResidenceMissing : ResidenceText.ResidenceOver.Filled(ResidenceText.Day(before.ValidUntil)), ResidenceText.YouAsk, ResidenceText.ToAsk, Paths.OwnResidence);
    }
}
