using Konzil.Platform;

namespace Konzil.Voting;

/// <summary>Words on who may vote on paper: who checks it, what is looked at, what is kept.</summary>
public static class PaperCheckText
{
    public static readonly Text Title = new("Wer auf Papier abstimmen darf", "Who may vote on paper");

    public static readonly Text Who = new("Das prüft das Bürgerbüro, bevor Sie den Stimmzettel bekommen.", "The citizens' office checks it before you get the ballot.");
    public static readonly Text Residence = new("Bitte bringen Sie einen Ausweis oder eine Meldebestätigung mit. Das Bürgerbüro sieht nach, ob Sie in der Stadt wohnen.", "Please bring an identity card or a proof of registration. The citizens' office looks whether you live in the city.");
    public static readonly Text NoResidence = new("Es kommt wie online nicht darauf an, wo Sie wohnen. Gefragt wird nur Ihr Name.", "As online, it does not matter where you live. You are asked for your name only.");
    public static readonly Text Signature = new("Sie unterschreiben in einer Liste auf Papier, dass Sie einmal und nicht online abstimmen. Ob jemand schon online abgestimmt hat, sieht auch das Bürgerbüro nicht.", "You sign in a list on paper that you vote once and not online. Whether somebody voted online already, the citizens' office does not see either.");
    public static readonly Text Kept = new("Auf der Liste stehen Ihr Name und Ihre Unterschrift, sonst nichts: keine Zettelnummer, keine Ausweisnummer, keine Kopie. Sie kommt nicht in diese Plattform und wird bis {0} vernichtet.", "The list holds your name and your signature and nothing else: no number of a ballot, no number of a card, no copy. It does not enter this platform and is destroyed by {0}.");

    public static readonly Text DeskWho = new("Sie prüfen, bevor Sie den Stimmzettel ausgeben.", "You check before you hand out the ballot.");
    public static readonly Text DeskResidence = new("Lassen Sie sich einen Ausweis oder eine Meldebestätigung zeigen. Nur wer in der Stadt wohnt, bekommt einen Stimmzettel.", "Ask for an identity card or a proof of registration. Only who lives in the city gets a ballot.");
    public static readonly Text DeskNoResidence = new("Diese Abstimmung fragt nicht nach dem Wohnsitz. Sehen Sie in der Liste nach, ob der Name schon darin steht.", "This vote does not ask for the residence. Look in the list whether the name is there already.");
    public static readonly Text DeskSignature = new("Wer unterschreibt, erklärt, einmal und nicht online abzustimmen. Steht der Name schon in der Liste, geben Sie keinen zweiten Zettel aus.", "Whoever signs declares to vote once and not online. If the name is in the list already, hand out no second ballot.");
    public static readonly Text DeskKept = new("Auf die Liste kommen Name und Unterschrift, sonst nichts: keine Zettelnummer, keine Ausweisnummer, keine Kopie. Bewahren Sie sie verschlossen auf und vernichten Sie sie bis {0}.", "Name and signature go onto the list and nothing else: no number of a ballot, no number of a card, no copy. Keep it locked away and destroy it by {0}.");

    public static IReadOnlyList<string> Lines(CitizenVote vote, bool desk)
    {
        var until = Format.Date(vote.ListKeptUntil);
        return desk
            ? [DeskWho, vote.ResidentsOnly ? DeskResidence : DeskNoResidence, DeskSignature, DeskKept.With(until)]
            : [Who, vote.ResidentsOnly ? Residence : NoResidence, Signature, Kept.With(until)];
    }
}
