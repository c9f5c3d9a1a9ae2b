using Konzil.Agenda;
using Konzil.Platform;
using Konzil.Strategy;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Monitoring;

/// <summary>The released evidence as open data.</summary>
public static class EvidenceFiles
{
    public static readonly Dataset Public = new(
        new("Belege", "Evidence"),
        new("Je Zeile ein freigegebener Beleg: Befragung, Studie, Statistik.", "One released piece of evidence a row: survey, study, statistics."),
        "/belege.csv",
        [
            new("nummer", new("Nummer des Belegs", "Number of the evidence")), new("art", new("Art", "Kind, in German")), new("titel", new("Titel", "Title")), new("herausgeber", new("Wer ihn veröffentlicht hat", "Who published it")),
            new("tag", new("Tag der Veröffentlichung oder Erhebung", "Day it was published or collected")), new("aussage", new("Was er sagt", "What it says")), new("stelle", new("Seite oder Abschnitt", "Page or section")), new("n", new("Wie viele gefragt wurden", "How many were asked")),
            new("lizenz", new("Lizenz", "Licence")), new("adresse", new("Adresse im Netz", "Address on the web")), new("geprueft", new("Zuletzt geprüft am", "Last checked on")), new("beispiel", new("ja: für die Vorführung erfunden", "yes: invented for the demonstration")),
        ]);

    public static async Task<IResult> Download(CityDb db)
    {
        var file = new Csv(Public);
        foreach (var e in (await ListEvidence.Newest(EvidenceAccess.VisibleTo(Me.Stranger, db))).OrderBy(e => e.Number))
        {
            file.Row(e.Number, EvidenceText.Of(e.Kind).De, e.TitleDe, e.Publisher, e.Day, e.Says, e.Place, e.Sample, e.Licence, e.Link, e.CheckedOn, e.IsExample);
        }

        return file.Download("belege.csv");
    }
}
