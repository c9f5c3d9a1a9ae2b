using Konzil.Platform;

namespace Konzil.Course;

public static class OrderText
{
    public static readonly Text Lead = new("Nicht alles geht zugleich. Hier steht, welche Handlungsfelder zuerst kommen, wer das entschieden hat und wie die Reihenfolge früher war.", "Not everything can be done at once. Here is which fields of action come first, who decided it, and what the order was before.");
    public static readonly Text None = new("Noch keine Rangfolge beschlossen", "No order decided yet");
    public static readonly Text NoneDetail = new("Bisher stehen die Felder in der Reihenfolge des Strategiepapiers. Sie ist keine Rangfolge.", "So far the fields stand in the order of the strategy paper. It is no ranking.");
    public static readonly Text Present = new("Die geltende Rangfolge", "The present order");
    public static readonly Text Number = new("Rangfolge {0}", "Order {0}");
    public static readonly Text Caption = new("Rangfolge der Handlungsfelder mit früherem Platz und Grund", "Order of the fields of action with earlier place and reason");
    public static readonly Text Before = new("Platz vorher", "Place before");
    public static readonly Text Why = new("Grund", "Reason");
    public static readonly Text NoReason = new("ohne eigenen Grund", "no reason of its own");
    public static readonly Text Method = new("Wie wurde die Reihenfolge gefunden?", "How was the order found?");
    public static readonly Text MethodTerm = new("Verfahren", "Method");
    public static readonly Text MethodMissing = new("Bitte wählen Sie das Verfahren.", "Please choose the method.");
    public static readonly Text MethodNote = new("So lief es ab", "How it was done");
    public static readonly Text MethodNoteHint = new("Wer hat mitgemacht, wie viele, wie wurden Punkte oder Stimmen vergeben? Öffentlich.", "Who took part, how many, how were points or votes given? Public.");
    public static readonly Text Earlier = new("Frühere Rangfolgen", "Earlier orders");
    public static readonly Text EarlierNote = new("Jede Rangfolge bleibt stehen, wie sie beschlossen wurde.", "Each order stays as it was decided.");
    public static readonly Text Superseded = new("Diese Rangfolge gilt nicht mehr. Es gilt:", "This order no longer stands. What stands:");
    public static readonly Text OnField = new("Platz unter den Handlungsfeldern", "Place among the fields of action");
    public static readonly Text PlaceOf = new("Platz {0} von {1}", "Place {0} of {1}");
    public static readonly Text Course = new("Plätze im Lauf der Zeit", "Places over time");

    public static readonly Text New = new("Neue Rangfolge vorbereiten", "Prepare a new order");
    public static readonly Text Drafts = new("Entwürfe", "Drafts");
    public static readonly Text DraftOf = new("Entwurf vom {0}", "Draft of {0}");
    public static readonly Text NoDrafts = new("Kein Entwurf in Arbeit", "No draft in progress");
    public static readonly Text EditTitle = new("Rangfolge {0}, Entwurf", "Order {0}, draft");
    public static readonly Text Save = new("Entwurf speichern", "Save the draft");
    public static readonly Text PlaceField = new("Platz von „{0}“", "Place of “{0}”");
    public static readonly Text ReasonField = new("Warum dieser Platz? ({0})", "Why this place? ({0})");
    public static readonly Text PlaceWrong = new("Bitte eine ganze Zahl ab 1.", "Please enter a whole number from 1.");
    public static readonly Text PlaceMissing = new("„{0}“ hat noch keinen Platz.", "“{0}” has no place yet.");
    public static readonly Text Gap = new("„{0}“ steht auf Platz {1}; nach den anderen Plätzen müsste es Platz {2} sein. Gleiche Plätze sind erlaubt: 1, 2, 2, 4.", "“{0}” has place {1}; by the other places it would have to be {2}. Equal places are allowed: 1, 2, 2, 4.");
    public static readonly Text NoteMissing = new("Es steht noch nicht da, wie die Reihenfolge gefunden wurde.", "It does not say yet how the order was found.");
    public static readonly Text Open = new("Das fehlt noch", "What is missing");
    public static readonly Text ToDecision = new("Entscheidung eintragen", "Enter the decision");
    public static readonly Text Publish = new("Rangfolge veröffentlichen", "Publish the order");
    public static readonly Text PublishHint = new("Danach ist die Rangfolge öffentlich und ändert sich nicht mehr. Die bisherige bleibt lesbar.", "After that the order is public and never changes. The one before stays readable.");
    public static readonly Text Fixed = new("Über diese Rangfolge ist entschieden. Sie ändert sich nicht mehr.", "This order is decided. It never changes.");
    public static readonly Text BeforeLast = new("Die geltende Rangfolge ist vom {0:d}. Die neue kann nicht älter sein.", "The present order is of {0:d}. The new one cannot be older.");
    public static readonly Text NoFields = new("Es gibt noch kein Handlungsfeld.", "There is no field of action yet.");
    private static readonly Text Dash = new("kein Platz", "no place");

    public static string Cell(int? place) => place is { } number ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : Dash;

    public static Text Of(OrderMethod method) => method switch
    {
        OrderMethod.Talk => new("Im Gespräch geeinigt", "Agreed in discussion"),
        OrderMethod.Points => new("Punkte aller Beteiligten", "Points given by all who took part"),
        OrderMethod.Pairs => new("Jedes Feld mit jedem verglichen", "Each field compared with each"),
        OrderMethod.Criteria => new("Kriterien mit Gewichten", "Criteria with weights"),
        _ => new("Abgestimmt", "By vote"),
    };
}
