using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>Words for inviting a whole body to an event.</summary>
public static class InviteBodyText
{
    public static readonly Text Lead = new("Alle, die heute in dem Gremium sitzen, werden eingeladen: Sie sehen auch einen nicht öffentlichen Termin, bekommen eine Nachricht und sagen einzeln, ob sie kommen. Wer schon eingeladen ist, hört nichts zweimal.", "Everybody who sits in the body today is invited: they see even a closed event, get a message and say one by one whether they come. Whoever is invited already hears nothing twice.");
    public static readonly Text Body = new("Gremium", "Body");
    public static readonly Text BodyMissing = new("Bitte wählen Sie ein Gremium aus der Liste.", "Please choose a body from the list.");
    public static readonly Text Empty = new("In diesem Gremium sitzt heute niemand.", "Nobody sits in this body today.");
    public static readonly Text None = new("Sie sehen kein Gremium", "You see no body");
    public static readonly Text NoneDetail = new("Einladen kann, wer das Gremium kennt: seine Mitglieder, wenn sie Termine planen, und die Koordination.", "Those who know the body can invite it: its members, if they plan events, and the coordination.");
}
