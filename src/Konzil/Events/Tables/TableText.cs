using Konzil.Platform;

namespace Konzil.Events;

/// <summary>Words of the sheets for the tables of an event.</summary>
public static class TableText
{
    public static readonly Text Title = new("Tischbögen", "Table sheets");
    public static readonly Text Lead = new("Für jeden Tisch ein Bogen im Format A4 quer: Thema, Frage, Gesprächsregeln, Zeilen für Aussagen mit Zustimmung und Widerspruch, und was die Stadt hören soll.", "One A4 landscape sheet for each table: topic, question, rules of talk, lines for statements with agreement and disagreement, and what the city should hear.");
    public static readonly Text Count = new("Zahl der Tische", "Number of tables");
    public static readonly Text CountWrong = new("Bitte geben Sie eine Zahl von 1 bis 50 ein.", "Please enter a number from 1 to 50.");
    public static readonly Text Topics = new("Themen der Tische", "Topics of the tables");
    public static readonly Text TopicsHint = new("Ein Tisch je Zeile: Thema | Frage. Eine leere Zeile ist ein Tisch ohne Thema.", "One table a line: topic | question. An empty line is a table without a topic.");
    public static readonly Text MoreTopics = new("Das sind mehr Themen als Tische.", "These are more topics than tables.");
    public static readonly Text TopicLong = new("Ein Thema hat höchstens {0} Zeichen, eine Frage höchstens {1}.", "A topic has at most {0} characters, a question at most {1}.");
    public static readonly Text Rules = new("Gesprächsregeln", "Rules of talk");
    public static readonly Text RulesHint = new("Eine Regel je Zeile. Sie stehen auf jedem Bogen.", "One rule a line. They stand on every sheet.");
    public static readonly Text UsualRules = new("Alle kommen zu Wort.\nWir hören zu und lassen ausreden.\nJede Aussage kommt so auf den Bogen, wie sie gesagt wurde.\nWir nennen keine Namen.", "Everybody gets to speak.\nWe listen and let each other finish.\nEach statement goes on the sheet as it was said.\nWe name nobody.");
    public static readonly Text Save = new("Tische speichern", "Save the tables");
    public static readonly Text Stored = new("Gespeichert: {0} Tische", "Stored: {0} tables");
    public static readonly Text Print = new("Bögen drucken ({0})", "Print the sheets ({0})");
    public static readonly Text Tables = new("Tische", "Tables");
    public static readonly Text Capture = new("Karten dieses Tischs übertragen", "Type in the cards of this table");
    public static readonly Text ToCards = new("Leere Karten mit Codes drucken", "Print empty cards with codes");
    public static readonly Text NoTopic = new("ohne Thema", "no topic");

    public static readonly Text Table = new("Tisch {0}", "Table {0}");
    public static readonly Text HowToPrint = new("Bögen: {0}. Drucken Sie auf A4 quer, in Originalgröße (100 %), ohne Kopf- und Fußzeilen.", "Sheets: {0}. Print on A4 landscape, at original size (100 %), without headers and footers.");
    public static readonly Text Back = new("Zurück zu den Tischen", "Back to the tables");
    public static readonly Text Topic = new("Thema:", "Topic:");
    public static readonly Text Moderator = new("Es moderiert:", "Moderator:");
    public static readonly Text Writer = new("Es schreibt:", "Writer:");
    public static readonly Text Statement = new("Aussage", "Statement");
    public static readonly Text Agree = new("Stimme zu", "Agree");
    public static readonly Text Disagree = new("Stimme nicht zu", "Disagree");
    public static readonly Text ForCity = new("Was wir der Stadt sagen:", "What we tell the city:");
    public static readonly Text Code = new("Zum Termin:", "To the event:");
}
