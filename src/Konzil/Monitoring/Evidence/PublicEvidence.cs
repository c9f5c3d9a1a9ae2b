using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>The released evidence for everybody.</summary>
public partial class PublicEvidence
{
    public sealed record Shown(IReadOnlyList<EvidenceItem> Items);

    public static async Task<IResult> Show(CityDb db) => View.Page<PublicEvidence, Shown>(new(await ListEvidence.Newest(EvidenceAccess.VisibleTo(Me.Stranger, db))));
}
