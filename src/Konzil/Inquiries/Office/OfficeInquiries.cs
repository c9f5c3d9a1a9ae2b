using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Inquiries;

/// <summary>The inbox of the contact point, the nearest deadline first.</summary>
public partial class OfficeInquiries
{
    public const string KindKey = "art";
    private const int Most = 100;

    public sealed record Row(Inquiry Inquiry, string? Owner);

    public sealed record Shown(IReadOnlyList<Row> Open, IReadOnlyList<Row> Done, InquiryKind? Kind, DateOnly Today);

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db)
    {
        InquiryKind? kind = Enum.TryParse<InquiryKind>(request.Query[KindKey], out var chosen) && Enum.IsDefined(chosen) ? chosen : null;
        var seen = InquiryAccess.VisibleTo(me, db.Inquiries).AsNoTracking().Where(i => kind == null || i.Kind == kind);
        var open = await seen.Where(i => i.State == InquiryState.Open).OrderBy(i => i.DueOn).ThenBy(i => i.Number).ToListAsync();
        var done = await seen.Where(i => i.State != InquiryState.Open).OrderByDescending(i => i.AnsweredAt).ThenByDescending(i => i.Number).Take(Most).ToListAsync();
        var names = await HandleInquiry.Names(db, open.Concat(done));
        return View.Page<OfficeInquiries, Shown>(new(Rows(open, names), Rows(done, names), kind, Format.Day(db.Now)));
    }

    internal static Task<int> Waiting(CityDb db, Me me) => InquiryAccess.VisibleTo(me, db.Inquiries).CountAsync(i => i.State == InquiryState.Open);

    private static IReadOnlyList<Row> Rows(IEnumerable<Inquiry> inquiries, IReadOnlyDictionary<Guid, string> names) =>
        [.. inquiries.Select(i => new Row(i, i.OwnerId is { } owner ? names.GetValueOrDefault(owner) : null))];
}
