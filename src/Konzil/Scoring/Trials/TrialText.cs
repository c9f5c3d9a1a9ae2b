using Konzil.Platform;

namespace Konzil.Scoring;

/// <summary>The words of a trial run.</summary>
public static class TrialText
{
    public static readonly Text Open = new("Probelauf mit alten Projekten", "Trial run with past projects");
    public static readonly Text Title = new("Probelauf", "Trial run");
    public static readonly Text Mark = new("Probelauf, kein Ergebnis", "Trial run, not a result");
    public static readonly Text Intro = new("Bewerten Sie einige Projekte, deren Ausgang Sie kennen. So sehen Sie, ob Kriterien und Stufen trennen, bevor jemand echte Punkte gibt. Der Probelauf wird nie veröffentlicht und zählt nirgends.", "Score some projects whose outcome you know. So you see whether criteria and levels tell projects apart before anybody gives real points. The trial run is never published and counts nowhere.");
    public static readonly Text Project = new("Projekt {0}", "Project {0}");
    public static readonly Text ProjectTitle = new("Name des alten Projekts", "Name of the past project");
    public static readonly Text ProjectHint = new("Leer lassen, um das Projekt wegzulassen.", "Leave empty to leave the project out.");
    public static readonly Text NoValue = new("ohne Wert", "no value");
    public static readonly Text Note = new("Was haben Sie gelernt?", "What have you learnt?");
    public static readonly Text Save = new("Probelauf rechnen", "Compute the trial run");
    public static readonly Text Back = new("Zurück zur Runde", "Back to the round");
    public static readonly Text Caption = new("Reihenfolge im Probelauf", "Order in the trial run");
    public static readonly Text Name = new("Projekt", "Project");
    public static readonly Text Same = new("Diese Kriterien trennen hier nicht, alle Projekte haben denselben Wert: {0}.", "These criteria do not tell the projects apart, all have the same value: {0}.");
    public static readonly Text EqualWeights = new("Die Gewichte stehen noch nicht fest. Hier zählen alle Kriterien gleich viel.", "The weights are not fixed yet. Here all criteria count the same.");
    public static readonly Text Over = new("Diese Runde ist versiegelt. Ein Probelauf ist nur davor möglich.", "This round is sealed. A trial run is possible only before.");
    public static readonly Text TitleTwice = new("Zwei Projekte haben denselben Namen.", "Two projects have the same name.");
}
