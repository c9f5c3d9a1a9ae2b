using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Projects;

/// <summary>The mandate: the newest signed one, else the newest draft, and it says which.</summary>
public sealed class CharterChapter : IHandbookPart
{
    public int Place => 5;

    public async Task<IReadOnlyList<DocumentPiece>> Write(HandbookScope scope, Me me, CityDb db, CancellationToken cancellation)
    {
        var all = await db.Charters.AsNoTracking().Include(c => c.Parts).Where(c => c.ProjectId == scope.ProjectId).OrderByDescending(c => c.Number).ToListAsync(cancellation);
        if ((all.Find(c => c.State == CharterState.Signed) ?? all.FirstOrDefault()) is not { } charter)
        {
            return [new DocumentHeading(2, CharterWordsText.Charter), new DocumentText(HandbookText.NoCharter)];
        }

        var rows = new List<IReadOnlyList<string>> { new[] { ExchangeText.Field.ToString(), CharterWordsText.Charter.ToString() } };
        void Add(string name, string body) => rows.AddRange(body.Length == 0 ? [] : [[name, body]]);
        Add(CharterWordsText.Client, charter.Client + (charter.ClientFunction.Length > 0 ? ", " + charter.ClientFunction : ""));
        Add(ProjectText.Limit, charter.Limit is { } limit ? Format.Date(limit) : "");
        foreach (var part in Enum.GetValues<CharterPart>())
        {
            Add(CharterWordsText.Of(part), charter[part]);
        }

        Add(CharterWordsText.SignedOn, charter is { SignedBy: { } signer, SignedAs: { } function, SignedOn: { } day } ? CharterWordsText.SignedBy.With(signer, function, Format.Date(day)) : "");
        return
        [
            new DocumentHeading(2, CharterWordsText.Charter),
            new DocumentTable(CharterWordsText.Canvas, rows) { Note = HandbookText.CharterNote.With(charter.Number, CharterWordsText.Of(charter.State), Format.Date(charter.ChangedAt)) },
        ];
    }
}
