using Konzil.Agenda;
using Konzil.People;
using Konzil.Platform;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Steering;

/// <summary>Puts a list into the register, in memory, by the same rules as the forms.</summary>
internal sealed class RiskMerge
{
    private readonly CityDb _db;
    private readonly Me _me;
    private readonly string _reason;
    private readonly ListMerge _merge;

    private RiskMerge(CityDb db, Me me, string reason, ListMerge merge) => (_db, _me, _reason, _merge) = (db, me, reason, merge);

    internal required IReadOnlyList<Risk> Risks { get; init; }

    internal required IReadOnlyDictionary<Guid, Measure> Measures { get; init; }

    /// <summary>Those about which the person may name a new risk.</summary>
    internal required IReadOnlyList<Measure> Own { get; init; }

    internal required IReadOnlyList<Option> Owners { get; init; }

    internal required IReadOnlyDictionary<Guid, string> Names { get; init; }

    internal required IReadOnlyDictionary<Guid, string> Reasons { get; init; }

    public static async Task<ListMerge> Of(byte[] file, string reason, Me me, CityDb db)
    {
        var list = SentList.Read(file, RiskColumns.All, RiskColumns.Event);
        var visible = RiskAccess.VisibleTo(me, db);
        var risks = await visible.OrderBy(r => r.Number).ToListAsync();
        var (measureIds, ownerIds) = (risks.Select(r => r.MeasureId).OfType<Guid>().Distinct().ToList(), risks.Select(r => r.OwnerId).OfType<Guid>().Distinct().ToList());
        var owners = await RiskAccess.Owners(db);
        var names = await db.People.AsNoTracking().Where(p => ownerIds.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName);
        foreach (var owner in owners)
        {
            names[Guid.Parse(owner.Value)] = owner.Label;
        }

        var merge = new RiskMerge(db, me, reason, new ListMerge(RiskColumns.All, list))
        {
            Risks = risks,
            Measures = await db.Measures.AsNoTracking().Where(m => measureIds.Contains(m.Id)).ToDictionaryAsync(m => m.Id),
            Own = await RiskAccess.MeasuresOf(me, db).AsNoTracking().ToListAsync(),
            Owners = owners,
            Names = names,
            Reasons = await RiskColumns.Reasons(db, visible),
        };
        var before = risks.ConvertAll(r => (r.Id, Name: RiskListText.Named.With(r.Number, r.EventDe), Cells: (IReadOnlyList<object?>)merge.Cells(r, r.OwnerId, merge.Reasons.GetValueOrDefault(r.Id, ""))));
        foreach (var row in list.Rows)
        {
            merge.Put(row, before);
        }

        merge._merge.Finish(before);
        return merge._merge;
    }

    private void Put(ListRow row, IReadOnlyList<(Guid Id, string Name, IReadOnlyList<object?> Cells)> before)
    {
        var title = row.Text(RiskColumns.Event, "", Conventions.Line);
        if (title.Length == 0)
        {
            row.Refuse(RiskColumns.Event, RiskText.EventMissing);
            return;
        }

        var (found, isNew) = _merge.Find(row, Risks, r => ListCells.Clean(r.EventDe) == title);
        if (found is not null)
        {
            Change(row, found, before.First(b => b.Id == found.Id).Cells);
        }
        else if (isNew)
        {
            Add(row, title);
        }
    }

    private void Change(ListRow row, Risk risk, IReadOnlyList<object?> cells)
    {
        var (owner, review) = (risk.OwnerId, risk.ReviewOn);
        var code = Code(risk.MeasureId) ?? "";
        if (row.Has(RiskColumns.Measure) && !row.Cell(RiskColumns.Measure).Equals(code, StringComparison.OrdinalIgnoreCase))
        {
            row.Refuse(RiskColumns.Measure, RiskListText.AboutStays.With(code.Length == 0 ? RiskText.WholeAgenda.ToString() : code));
        }

        var errors = _merge.Errors.Count;
        var line = RiskLine.Read(row, risk, Reasons.GetValueOrDefault(risk.Id, ""), OwnerIn(row, risk.OwnerId));
        if (_merge.Errors.Count > errors)
        {
            return;
        }

        // The same as now keeps every rule out: what the paper says need not fit today's form.
        RiskRating? rating = null;
        var measure = risk.MeasureId is { } id ? Measures[id] : null;
        var may = RiskAccess.MayWrite(_me, risk, measure);
        row.Try(RiskListText.Named.With(risk.Number, line.Words.Event), () => rating = line.Write(risk, _reason, _me, _db.Now));
        if (_merge.Errors.Count == errors && _merge.Compare(row, RiskListText.Named.With(risk.Number, risk.EventDe), cells, Cells(risk, risk.OwnerId, rating?.Reason ?? Reasons.GetValueOrDefault(risk.Id, "")), may ? null : RiskListText.MayNotWrite.ToString()))
        {
            _merge.NeedsReason |= line.NeedsReason;
            _merge.Keep.Add(() => Kept(risk, rating, owner, review));
        }
    }

    private void Add(ListRow row, string title)
    {
        var measure = row.Cell(RiskColumns.Measure) is { Length: > 0 } code ? Own.FirstOrDefault(m => m.Code.Equals(code, StringComparison.OrdinalIgnoreCase)) : null;
        if (measure is null && (row.Cell(RiskColumns.Measure).Length > 0 || !_me.May(Permission.WriteAnalyses)))
        {
            row.Refuse(RiskColumns.Measure, RiskListText.AboutUnknown);
            return;
        }

        var draft = Risk.Name(0, measure?.Id, _db.Now);
        var errors = _merge.Errors.Count;
        var line = RiskLine.Read(row, draft, "", OwnerIn(row, null));
        if (line.Grade is not null && !RiskAccess.MayWrite(_me, draft, measure))
        {
            row.Refuse(RiskColumns.Probability, RiskListText.MayNotRate);
        }

        RiskRating? rating = null;
        if (_merge.Errors.Count == errors)
        {
            row.Try(title, () => rating = line.Write(draft, _reason, _me, _db.Now));
        }

        if (_merge.Errors.Count == errors && _merge.Compare(row, title, null, [.. Cells(draft, line.Owner, rating?.Reason ?? "", measure).Select((c, at) => RiskColumns.All[at].IsOurs && RiskColumns.All[at] != RiskColumns.Level ? null : c)], null))
        {
            _merge.NeedsReason |= line.NeedsReason;
            _merge.Keep.Add(async () =>
            {
                var risk = Risk.Name(await NumberSeries.Take(_db, Risk.Kind), measure?.Id, _db.Now);
                var first = line.Write(risk, _reason, _me, _db.Now);
                _db.Risks.Add(risk);
                await Kept(risk, first, null, null);
            });
        }
    }

    /// <summary>The rating goes into the history of ratings, and the new owner and the day of the review are told.</summary>
    private Task Kept(Risk risk, RiskRating? rating, Guid? ownerBefore, DateOnly? reviewBefore)
    {
        if (rating is not null)
        {
            _db.RiskRatings.Add(rating);
            if (_db.Entry(risk).State == EntityState.Unchanged)
            {
                // The same rating for another reason changes no column of the risk, and two at once must still collide.
                _db.Entry(risk).State = EntityState.Modified;
            }
        }

        RiskReviews.Tell(_db, risk, ownerBefore, reviewBefore, _me);
        return Task.CompletedTask;
    }

    /// <summary>A file cannot name somebody who may not answer for it any more, so the same name is the same person.</summary>
    private Guid? OwnerIn(ListRow row, Guid? was)
    {
        var cell = row.Cell(RiskColumns.Owner);
        if (!row.Has(RiskColumns.Owner) || was is { } same && Names.GetValueOrDefault(same) == cell)
        {
            return was;
        }

        var found = Owners.Where(o => o.Label.Equals(cell, StringComparison.OrdinalIgnoreCase)).ToList();
        if (cell.Length > 0 && found.Count != 1)
        {
            row.Hint(ListText.NameUnknown.With(cell));
            return was;
        }

        return cell.Length == 0 ? null : Guid.Parse(found[0].Value);
    }

    private string? Code(Guid? measure) => measure is { } id ? Measures[id].Code : null;

    private object?[] Cells(Risk risk, Guid? owner, string ratingReason, Measure? measure = null) =>
        RiskColumns.Cells(risk, measure?.Code ?? Code(measure is null ? risk.MeasureId : null), owner is { } id ? Names.GetValueOrDefault(id) : null, ratingReason);
}
