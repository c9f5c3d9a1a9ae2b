using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>The released evidence for everybody; whoever is signed in also finds what is for their circle.</summary>
public partial class PublicEvidence
{
    public sealed record Shown(IReadOnlyList<EvidenceItem> Items);

    public static async Task<IResult> Show(Me me, CityDb db) => View.Page<PublicEvidence, Shown>(new(await ListEvidence.Newest(db.Evidence.ReadBy(me))));
}
