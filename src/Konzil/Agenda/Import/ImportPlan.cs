using Konzil.Methods.Similarity;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Agenda;

/// <summary>
/// What a file of measures would do, worked out before anything is written: new drafts, measures that are there already (by
/// number, old number, name), rows that only resemble one and need a word from a person. Read twice, a file changes nothing.
/// </summary>
public sealed class ImportPlan
{
    public const string MakeNew = "neu";
    public const string LeaveOut = "auslassen";
    public const string Belongs = "gehoert";

    // A guess: below this, titles tend to share a common word only. It only decides whether somebody is asked.
    private const double Enough = 0.45;
    private const int Candidates = 3;

    private ImportPlan(IReadOnlyList<ImportRow> rows, IReadOnlyList<ImportMistake> mistakes) => (Rows, Mistakes) = (rows, mistakes);

    public IReadOnlyList<ImportRow> Rows { get; }

    public IReadOnlyList<ImportMistake> Mistakes { get; }

    public IEnumerable<ImportRow> Undecided => Rows.Where(r => r.Fate == ImportFate.Undecided);

    public bool Changes => Rows.Any(r => r.Fate is ImportFate.New or ImportFate.Joins);

    public bool MayKeep => Mistakes.Count == 0 && !Undecided.Any() && Changes;

    public int Count(ImportFate fate) => Rows.Count(r => r.Fate == fate);

    public static string Decision(int line) => "Zeile" + line.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public static async Task<ImportPlan> Of(IReadOnlyList<TableRow> body, ImportReader reader, ImportFrame frame, Func<int, string> decided, CityDb db)
    {
        var known = await db.Measures.AsNoTracking().Select(m => new KnownMeasure(m.Id, m.Number, m.Title, m.TitleEn, m.AliasLines)).ToListAsync();
        var former = await db.FormerNumbers.AsNoTracking().ToDictionaryAsync(f => f.Key, f => f.MeasureId, StringComparer.Ordinal);
        var similar = new SimilarTexts(known.Select(k => new CandidateText(k.Code, k.Title)));
        var rows = new List<ImportRow>();
        foreach (var row in body)
        {
            if (reader.Read(row) is { } read)
            {
                rows.Add(Fate(row, read));
            }
        }

        return new(rows, reader.Mistakes);

        ImportRow Fate(TableRow row, ImportRow read)
        {
            var had = read.Former.Length > 0 && former.TryGetValue(FormerNumber.KeyOf(frame.Portfolio, read.Former), out var id) ? known.Find(k => k.Id == id) : null;
            var said = read.Number is { } number ? known.Find(k => k.Number == number) : null;
            if (read.Number is not null && said is null)
            {
                reader.Wrong(row, ImportColumn.Number, ImportText.NoSuchMeasure.With(Measure.CodeOf(read.Number.Value)));
            }
            else if (had is not null && said is not null && had.Id != said.Id)
            {
                reader.Wrong(row, ImportColumn.Number, ImportText.OtherMeasure.With(had.Code));
            }

            var title = ImportWords.Fold(read.Text.Title);
            if ((had ?? said ?? known.Find(k => k.Names.Any(n => ImportWords.Fold(n) == title))) is { } same)
            {
                return read with { Known = same, Fate = had is null && read.Former.Length > 0 ? ImportFate.Joins : ImportFate.Nothing };
            }

            var like = similar.Find(read.Text.Title, Candidates).FirstOrDefault(s => s.Likeness >= Enough) is { } hit ? known.Find(k => k.Code == hit.Key) : null;
            return read with
            {
                Known = like,
                Fate = like is null ? ImportFate.New : decided(read.Line) switch
                {
                    MakeNew => ImportFate.New,
                    Belongs => ImportFate.Joins,
                    LeaveOut => ImportFate.LeftOut,
                    _ => ImportFate.Undecided,
                },
            };
        }
    }
}
