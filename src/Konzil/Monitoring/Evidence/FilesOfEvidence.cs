using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>Who may read the evidence may read its files.</summary>
public sealed class FilesOfEvidence : IHoldFiles
{
    public string Kind => nameof(EvidenceItem);

    public Task<bool> MaySee(CityDb db, Me me, Guid itemId) => EvidenceAccess.VisibleTo(me, db).AnyAsync(e => e.Id == itemId);

    public IQueryable<Guid> Existing(CityDb db) => db.Evidence.Select(e => e.Id);
}
