using Konzil.Inquiries;
using Konzil.Monitoring;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Hostile;

/// <summary>What people write to the contact point, what it answers, and the record of support.</summary>
public static partial class HostileFields
{
    private static async Task PutIntoInquiries(HostileCity c, string text)
    {
        var (line, words) = (Cut(text.ReplaceLineEndings(" "), 190), Cut(text, 900));
        foreach (var kind in Enum.GetValues<InquiryKind>())
        {
            await c.City.Visitor.Posts("/kontakt", ("Kind", kind.ToString()), ("Subject", line), ("Words", words), ("Page", line), ("Name", Cut(line, 60)), ("Email", "berta@example.org"));
            if (await Newest(c) is { } asked)
            {
                var office = $"/buero/anfragen/{asked.Number}";
                await c.Office.Posts(office + "/zuweisung", (HandleInquiry.OwnerField, c.Office.Id.ToString()!), (FormFields.Version, asked.Version.ToString()));
                asked = (await Newest(c))!;
                await c.Office.Posts(office + (text.Length % 2 == 0 ? "/antwort" : "/abschluss"), (nameof(Inquiry.Answer), words), (nameof(Inquiry.Outcome), nameof(BarrierOutcome.Stays)), (HandleInquiry.ReasonField, words), (FormFields.Version, asked.Version.ToString()));
            }
        }

        await c.Office.Posts("/buero/rueckhalt/neu", ("Day", Format.Iso(c.City.Today())), ("Office", line), ("Kind", nameof(SupportKind.Decision)), ("What", words), ("Evidence", line));
        if (await c.City.Do(db => db.Set<LeadershipSupport>().AsNoTracking().OrderByDescending(s => s.Number).FirstOrDefaultAsync()) is { } entry)
        {
            await c.Office.Posts($"/buero/rueckhalt/{entry.Number}", ("Day", Format.Iso(c.City.Today())), ("Office", line), ("Kind", nameof(SupportKind.Withheld)), ("What", words), ("Evidence", line), (FormFields.Version, entry.Version.ToString()));
        }
    }

    private static Task<Inquiry?> Newest(HostileCity c) => c.City.Do(db => db.Inquiries.AsNoTracking().OrderByDescending(i => i.Number).FirstOrDefaultAsync());
}
