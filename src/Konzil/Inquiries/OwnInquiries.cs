using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Inquiries;

/// <summary>What somebody asked, with the answers.</summary>
public partial class OwnInquiries
{
    public const string SentKey = "gut";

    public sealed record Shown(IReadOnlyList<Inquiry> Inquiries, bool Sent);

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db) =>
        View.Page<OwnInquiries, Shown>(new(await InquiryAccess.Own(me, db.Inquiries).AsNoTracking().OrderByDescending(i => i.AskedAt).ThenByDescending(i => i.Number).ToListAsync(), request.Query.ContainsKey(SentKey)));
}
