using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>The as-is analysis in the office, for one field, one kind, some words or all.</summary>
public partial class ListFindings
{
    public const string FieldKey = "feld";
    public const string KindKey = "art";

    public const string PhaseKey = "phase";

    public const string WordsKey = "q";

    public sealed record Shown(IReadOnlyList<FindingRow> Rows, IReadOnlyList<Option> Fields, string Field, FindingKind? Kind, string Words, bool MayWrite)
    {
        /// <summary>The phases from which there are lessons one may read.</summary>
        public required IReadOnlyList<Option> Phases { get; init; }

        public required string Phase { get; init; }

        public bool IsFiltered => Field.Length + Words.Length + Phase.Length > 0 || Kind is not null;
    }

    public static async Task<IResult> Show(HttpRequest request, Me me, CityDb db, Catalog catalog)
    {
        var wanted = request.Query[FieldKey].ToString();
        var kind = Enum.TryParse<FindingKind>(request.Query[KindKey], out var named) && Enum.IsDefined(named) ? named : (FindingKind?)null;
        var words = request.Query[WordsKey].ToString().Trim();
        words = words.Length > FindingWordSearch.Longest ? words[..FindingWordSearch.Longest] : words;
        var matches = FindingWordSearch.For(words);
        var fields = (await catalog.Read(db)).Fields;
        var rows = await FindingRow.Read(FindingAccess.VisibleTo(me, db), office: true, db, catalog, me);
        var phase = request.Query[PhaseKey].ToString();
        var phases = rows.Where(r => r.Phase is not null).DistinctBy(r => r.Phase!.Id).OrderBy(r => r.Project!.Number).ThenBy(r => r.Phase!.Order).Select(r => new Option(r.Phase!.Id.ToString(), FindingText.PhaseOf.With(r.Project!.Title, r.Phase.Title))).ToList();
        return View.Page<ListFindings, Shown>(new([.. rows.Where(r => (wanted.Length == 0 || r.Fields.Any(f => f.Slug == wanted)) && (kind is null || r.Finding.Kind == kind) && (phase.Length == 0 || r.Phase?.Id.ToString() == phase) && (words.Length == 0 || matches(r.Finding)))], [new("", FindingText.AllFields), .. fields.Select(f => new Option(f.Slug, f.Name))], wanted, kind, words, me.May(Permission.WriteAnalyses))
        {
            Phases = [new("", FindingText.AllPhases), .. phases],
            Phase = phase,
        });
    }
}
