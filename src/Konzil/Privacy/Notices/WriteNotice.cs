using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Privacy;

/// <summary>All notices in the office: what is valid, what is being written, how many have read it.</summary>
public partial class OfficeNotices
{
    public sealed record Row(NoticePurpose Purpose, PrivacyNotice? Valid, PrivacyNotice? Draft, int Readers);

    public sealed record Shown(IReadOnlyList<Row> Rows);

    public static async Task<IResult> Show(CityDb db)
    {
        var all = await db.Set<PrivacyNotice>().AsNoTracking().ToListAsync();
        var seen = await db.Set<NoticeSeen>().GroupBy(s => new { s.Purpose, s.Edition }).Select(g => new { g.Key.Purpose, g.Key.Edition, Count = g.Count() }).ToListAsync();
        return View.Page<OfficeNotices, Shown>(new([.. Enum.GetValues<NoticePurpose>().Select(p =>
        {
            var valid = all.Where(n => n.Purpose == p && n.PublishedAt is not null).MaxBy(n => n.Edition);
            return new Row(p, valid, all.SingleOrDefault(n => n.Purpose == p && n.PublishedAt is null), seen.SingleOrDefault(s => s.Purpose == p && s.Edition == valid?.Edition)?.Count ?? 0);
        })]));
    }
}

/// <summary>Writes the next edition of a notice and publishes it.</summary>
public partial class WriteNotice
{
    public const string PublishField = "veroeffentlichen";

    public sealed record Draft(NoticePurpose Purpose, int Edition, string TextDe, string TextEn, string Version, IReadOnlyList<DataClass> Classes);

    public static async Task<IResult> Show(string purpose, CityDb db, ModuleList modules)
    {
        if (NoticeKeys.Of(purpose) is not { } known)
        {
            return View.NotFound();
        }

        var (draft, last) = await Load(db, known);
        var words = draft ?? last;
        return View.Page<WriteNotice, Draft>(Page(known, draft, last, modules) with { TextDe = words?.TextDe ?? "", TextEn = words?.TextEn ?? "" });
    }

    public static async Task<IResult> Post(string purpose, Form form, CityDb db, ModuleList modules, TimeProvider clock)
    {
        if (NoticeKeys.Of(purpose) is not { } known)
        {
            return View.NotFound();
        }

        string de = form.Text("TextDe").Required(NoticeText.TextMissing).Max(PrivacyNotice.TextMax);
        string en = form.Text("TextEn").Required(NoticeText.TextMissing).Max(PrivacyNotice.TextMax);
        var (draft, last) = await Load(db, known);
        var typed = Page(known, draft, last, modules) with { TextDe = de, TextEn = en };
        if (form.HasErrors)
        {
            return View.Invalid<WriteNotice, Draft>(typed with { Version = form.Raw(FormFields.Version) }, form.Errors);
        }

        // Began before somebody else began one, or published it.
        if (form.Raw(FormFields.Version) != typed.Version)
        {
            return View.Stale<WriteNotice, Draft>(typed);
        }

        var notice = draft ?? db.Add(new PrivacyNotice(known, (last?.Edition ?? 0) + 1)).Entity;
        notice.Write(de, en);
        if (form.Has(PublishField))
        {
            notice.Publish(clock.GetUtcNow());
        }

        return await db.TrySave() ? View.SeeOther(Paths.OfficeNotices) : View.Stale<WriteNotice, Draft>(typed);
    }

    private static async Task<(PrivacyNotice? Draft, PrivacyNotice? Last)> Load(CityDb db, NoticePurpose purpose)
    {
        var all = await db.Set<PrivacyNotice>().Where(n => n.Purpose == purpose).OrderByDescending(n => n.Edition).Take(2).ToListAsync();
        return (all.FirstOrDefault(n => n.PublishedAt is null), all.FirstOrDefault(n => n.PublishedAt is not null));
    }

    private static Draft Page(NoticePurpose purpose, PrivacyNotice? draft, PrivacyNotice? last, ModuleList modules) =>
        new(purpose, draft?.Edition ?? (last?.Edition ?? 0) + 1, "", "", (draft ?? last)?.Version.ToString() ?? "", [.. modules.PersonalData.Where(c => NoticeKeys.Holds(purpose, c))]);
}
