using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Scoring;

/// <summary>The coordination names the body and the members that decide the weights of a draft.</summary>
public static class RoundMembers
{
    public static Task<IResult> Post(int round, Form form, Me me, CityDb db, TimeProvider clock) => EditRound.Change(new(round, form, me, db), async found =>
    {
        string body = form.Text("Body").Max(Round.BodyMax);
        var allowed = await EditRound.WithRole(db).ToListAsync();
        var chosen = form.RawMany("Members").Select(v => Guid.TryParse(v, out var id) ? id : Guid.Empty).ToHashSet();

        // Somebody who has lost every role meanwhile stays a member until taken out.
        var members = allowed.Where(p => chosen.Contains(p.Id)).ToDictionary(p => p.Id, p => p.Name);
        foreach (var known in found.Weighings.Where(w => chosen.Contains(w.PersonId)))
        {
            members.TryAdd(known.PersonId, known.Name);
        }

        form.Try(() =>
        {
            found.AskForWeights(body, members, clock.GetUtcNow());
            db.Note(found, "MembersChanged", string.Join(", ", members.Values.Order(StringComparer.Ordinal)));
        });
    });
}
