using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Meetings;

/// <summary>A member declares a conflict of interest on a point; whoever runs the body enters it for somebody who said it in the sitting.</summary>
public partial class DeclareBias
{
    /// <param name="Meeting">The sitting.</param>
    /// <param name="Item">The point.</param>
    /// <param name="People">Whom the reader may enter; only themselves for most.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Shown(Meeting Meeting, MeetingItem Item, IReadOnlyList<Option> People, Form? Typed);

    public static async Task<IResult> Show(int number, Guid item, Me me, CityDb db) => await Load(number, item, me, db) is { } shown ? View.Page<DeclareBias, Shown>(shown) : View.NotFound();

    public static async Task<IResult> Post(int number, Guid item, Form form, Me me, CityDb db)
    {
        if (await Load(number, item, me, db) is not { } shown)
        {
            return View.NotFound();
        }

        var person = shown.People.Count == 1 ? shown.People[0].Value : form.Choice(BiasText.PersonField, shown.People.Select(p => p.Value), BiasText.WhoMissing);
        string reason = form.Text(nameof(ItemBias.Reason)).Required(BiasText.ReasonMissing).Max(ItemBias.ReasonMax);
        form.Try(shown.Meeting.MustBeOpen);
        if (form.HasErrors)
        {
            return View.Invalid<DeclareBias, Shown>(shown with { Typed = form }, form.Errors);
        }

        var id = Guid.Parse(person!);
        var added = false;
        await db.Together(async () =>
        {
            if (added = await db.TryInsert(new ItemBias(shown.Item.Id, id, new(shown.People.First(p => p.Value == person).Label, reason, id == me.Id ? "" : me.Name), db.Now)))
            {
                db.Say(new BiasDeclared(shown.Item.Id, id, me.KnownId));
                await db.SaveChangesAsync();
            }
        });
        if (!added)
        {
            form.Errors.Add(BiasText.PersonField, BiasText.Already);
            return View.Invalid<DeclareBias, Shown>(shown with { Typed = form }, form.Errors);
        }

        return View.SeeOther(Paths.MeetingItemOf(number, item));
    }

    private static async Task<Shown?> Load(int number, Guid id, Me me, CityDb db)
    {
        if (await MeetingAccess.Meetings(me, db).AsNoTracking().SingleOrDefaultAsync(m => m.Number == number) is not { } meeting || await MeetingAccess.Items(me, db).AsNoTracking().SingleOrDefaultAsync(i => i.Id == id && i.MeetingId == meeting.Id) is not { } item)
        {
            return null;
        }

        var members = await MeetingPeople.Members(db, meeting.BodyId);
        var wanted = await MeetingAccess.MayRun(me, meeting.BodyId, db) ? members : [.. members.Where(m => m == me.Id)];
        var people = (await MeetingPeople.Names(db, wanted)).Select(n => new Option(n.Key.ToString(), n.Value)).OrderBy(o => o.Label, StringComparer.CurrentCulture).ToList();
        return people.Count == 0 ? null : new(meeting, item, people, null);
    }
}
