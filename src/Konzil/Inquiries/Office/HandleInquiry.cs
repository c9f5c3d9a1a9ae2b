using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Inquiries;

/// <summary>One inquiry: read it, hand it over, answer it, or close it without an answer.</summary>
public partial class HandleInquiry
{
    public const string OwnerField = "Owner";
    public const string ReasonField = "Reason";

    /// <param name="Inquiry">What was asked.</param>
    /// <param name="From">Who asked, as far as known.</param>
    /// <param name="Email">Where the answer goes.</param>
    /// <param name="Owner">Who answers.</param>
    /// <param name="Typed">The refused form.</param>
    public sealed record Shown(Inquiry Inquiry, string From, string? Email, string? Owner, Form? Typed)
    {
        public required IReadOnlyList<Option> Owners { get; init; }

        public required bool RunsIt { get; init; }

        public required DateOnly Today { get; init; }
    }

    public static async Task<IResult> Show(int number, Me me, CityDb db) =>
        await Find(number, me, db) is { } asked ? View.Page<HandleInquiry, Shown>(await Page(asked, null, me, db)) : View.NotFound();

    public static async Task<IResult> HandOver(int number, Form form, Me me, CityDb db)
    {
        var owners = await Owners(db);
        var answer = await Change(number, form, me, db, asked =>
        {
            var owner = form.Choice(OwnerField, owners.Select(o => o.Value), InquiryText.HandMissing);
            form.Try(() => asked.HandTo(Guid.Parse(owner!)));
        });
        return answer;
    }

    public static Task<IResult> Reply(int number, Form form, Me me, CityDb db) => Change(number, form, me, db, asked =>
    {
        var outcome = form.Choice<BarrierOutcome>(nameof(Inquiry.Outcome), InquiryText.OutcomeMissing, required: asked.Kind == InquiryKind.Barrier);
        string answer = form.Text(nameof(Inquiry.Answer)).Required(InquiryText.AnswerMissing).Max(Inquiry.TextMax);
        form.Try(() => asked.Reply(answer, outcome, me, db.Now));
    });

    public static Task<IResult> Drop(int number, Form form, Me me, CityDb db) => Change(number, form, me, db, asked =>
    {
        string reason = form.Text(ReasonField).Required(InquiryText.ReasonMissing).Max(Inquiry.TextMax);
        form.Try(() => asked.Drop(reason, me, db.Now));
    });

    internal static async Task<IReadOnlyDictionary<Guid, string>> Names(CityDb db, IEnumerable<Inquiry> inquiries)
    {
        var ids = inquiries.SelectMany(i => new[] { i.OwnerId, i.PersonId }).OfType<Guid>().Distinct().ToList();
        return await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName);
    }

    private static async Task<IResult> Change(int number, Form form, Me me, CityDb db, Action<Inquiry> change)
    {
        if (await Find(number, me, db) is not { } asked)
        {
            return View.NotFound();
        }

        change(asked);
        if (form.HasErrors)
        {
            return View.Invalid<HandleInquiry, Shown>(await Page(asked, form, me, db), form.Errors);
        }

        db.StartedFrom(asked, form.Version());
        if (!await db.TrySave())
        {
            return await Find(number, me, db) is { } now ? View.Stale<HandleInquiry, Shown>(await Page(now, form, me, db)) : View.NotFound();
        }

        // Whoever hands on what was given to them does not see it any more.
        return View.SeeOther(me.May(Permission.RunContactPoint) || asked.OwnerId == me.Id ? Paths.OfficeInquiry(number) : Paths.OfficeInquiries);
    }

    private static Task<Inquiry?> Find(int number, Me me, CityDb db) => InquiryAccess.VisibleTo(me, db.Inquiries).SingleOrDefaultAsync(i => i.Number == number);

    private static async Task<IReadOnlyList<Option>> Owners(CityDb db) =>
        [.. (await db.PeopleWith(Permission.AnswerInquiries).AsNoTracking().OrderBy(p => p.NameKey).Select(p => new { p.Id, p.DisplayName }).ToListAsync()).Select(p => new Option(p.Id.ToString(), p.DisplayName))];

    private static async Task<Shown> Page(Inquiry asked, Form? typed, Me me, CityDb db)
    {
        var names = await Names(db, [asked]);
        var email = asked.PersonId is { } person ? await db.People.AsNoTracking().Where(p => p.Id == person).Select(p => p.Email).SingleOrDefaultAsync() : asked.Email;
        return new(asked, asked.PersonId is { } id ? names.GetValueOrDefault(id, "") : asked.Name, email, asked.OwnerId is { } owner ? names.GetValueOrDefault(owner) : null, typed)
        {
            Owners = asked.IsOpen ? await Owners(db) : [],
            RunsIt = me.May(Permission.RunContactPoint),
            Today = Format.Day(db.Now),
        };
    }
}
