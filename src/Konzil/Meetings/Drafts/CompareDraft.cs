using System.Globalization;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;

namespace Konzil.Meetings;

/// <summary>One version against another; without a choice against the one before.</summary>
public partial class CompareDraft
{
    public const string WithKey = "mit";

    public sealed record Shown(TextDraft Text, DraftVersion Version, DraftVersion? Other);

    public static async Task<IResult> Show(int number, int version, HttpRequest request, Me me, CityDb db)
    {
        if (await DraftAccess.Load(number, me, db) is not { } draft || draft.Versions.FirstOrDefault(v => v.Number == version) is not { } shown)
        {
            return View.NotFound();
        }

        var wanted = request.Number(WithKey) ?? version - 1;
        return View.Page<CompareDraft, Shown>(new(draft, shown, draft.Versions.FirstOrDefault(v => v.Number == wanted)));
    }
}
