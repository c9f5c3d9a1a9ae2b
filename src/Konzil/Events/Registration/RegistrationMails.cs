using System.Globalization;
using Konzil.People;
using Konzil.Platform;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Events;

/// <summary>Writes to people who registered: guests by mail, people with an account also into their inbox.</summary>
public sealed class RegistrationMails(CityDb db, Tell site, TimeProvider clock)
{
    /// <summary>How the keys of all mails of an event begin, to delete them with the registrations.</summary>
    public static string KeysOf(Guid eventId) => $"event/{eventId:N}/";

    /// <param name="happening">Which event.</param>
    /// <param name="to">Who hears it.</param>
    /// <param name="letter">What is said.</param>
    /// <param name="occasion">Tells two letters of a kind apart; the same is sent once.</param>
    /// <param name="more">Reason or message.</param>
    public async Task Send(Event happening, IReadOnlyList<Registration> to, RegistrationLetter letter, string occasion = "", string more = "")
    {
        var now = clock.GetUtcNow();
        var ids = await EventAccess.WhoMaySee(db, happening, [.. to.Select(r => r.PersonId).OfType<Guid>()]);
        var people = await db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id);
        var before = Language.Code;
        foreach (var registration in to.Where(r => r.PersonId is null || people.ContainsKey(r.PersonId.Value)))
        {
            var person = registration.PersonId is { } id ? people.GetValueOrDefault(id) : null;
            // A person may register in English and read mails in German: the account decides.
            Language.Use(person?.Language ?? registration.Language);
            var path = letter.Path(registration.Secret);
            var key = $"{KeysOf(happening.Id)}{letter.Key}{occasion}{(letter.OncePerHour ? now.ToString("yyyyMMddHH", CultureInfo.InvariantCulture) : "")}/{registration.Id:N}";
            var subject = letter.Subject.With(happening.Title);
            if (person is not null && !await db.TryInsert(new Notice(person.Id, letter.Subject.Filled(happening.Title), Paths.Neutral(path), key, now) { Kind = NewsKind.Event }))
            {
                continue;
            }

            if ((person is null ? registration.Email : person.MailWish == MailWish.Never ? null : person.Email) is { } address)
            {
                var body = string.Format(CultureInfo.CurrentCulture, RegistrationLetters.Frame, registration.Name, letter.Body.With(happening.Title, more), Details(happening), site.Site + path);
                await Outbox.Write(db, new OutMail(address, subject, body, key, now) { HoldsSecret = true, Calendar = letter.WithCalendar && happening.Date is not null ? Calendar.Write([happening], site.Site) : null });
            }
        }

        Language.Use(before);
        await db.SaveChangesAsync();
    }

    private static string Details(Event happening) =>
        string.Join('\n', new[] { EventsText.WhenIs(happening), happening.Place.ToString() }.Where(t => t.Length > 0));
}

/// <summary>One kind of letter to people who registered.</summary>
/// <param name="Key">Names the occasion.</param>
/// <param name="Subject">{0} is the event.</param>
/// <param name="Body">{0} is the event, {1} a reason or message.</param>
/// <param name="WithCalendar">Carries the event as a calendar file.</param>
public sealed record RegistrationLetter(string Key, Text Subject, Text Body, bool WithCalendar = false)
{
    /// <summary>People on the waiting list hear it, too.</summary>
    public bool ToWaiting { get; init; } = true;

    /// <summary>At most so often, because strangers can cause it.</summary>
    public bool OncePerHour { get; init; }

    public Func<string, string> Path { get; init; } = Paths.Registration;
}

public static class RegistrationLetters
{
    public static readonly Text Frame = new(
        "Guten Tag {0},\n\n{1}\n\n{2}\n\nIhre Anmeldung ansehen oder zurückziehen:\n{3}\n\nGeben Sie den Link nicht weiter: Er gehört nur zu Ihrer Anmeldung.\n",
        "Hello {0},\n\n{1}\n\n{2}\n\nSee or withdraw your registration:\n{3}\n\nPlease do not pass the link on: it belongs to your registration only.\n");

    public static readonly RegistrationLetter Confirm = new("confirm",
        new("Bitte bestätigen Sie Ihre Anmeldung: {0}", "Please confirm your registration: {0}"),
        new("Sie möchten zu „{0}“ kommen. Öffnen Sie die Seite unten und bestätigen Sie mit dem Knopf. Erst dann sind Sie angemeldet oder, wenn alles belegt ist, auf der Warteliste. Der Link gilt zwei Tage. Wenn Sie sich nicht angemeldet haben, müssen Sie nichts tun: Ihre Angaben werden gelöscht.", "You want to come to “{0}”. Open the page below and confirm with the button. Only then are you registered or, if all places are taken, on the waiting list. The link is good for two days. If you did not register, you need not do anything: the data are deleted."))
    { OncePerHour = true };

    public static readonly RegistrationLetter Known = new("known",
        new("Sie sind schon angemeldet: {0}", "You are already registered: {0}"),
        new("mit Ihrer Adresse gibt es schon eine Anmeldung zu „{0}“. Die Seite unten zeigt, ob Sie einen Platz haben.", "there is already a registration for “{0}” with your address. The page below shows whether you have a place."))
    { OncePerHour = true };

    public static readonly RegistrationLetter Seated = new("seated",
        new("Sie haben einen Platz: {0}", "You have a place: {0}"),
        new("Ihr Platz bei „{0}“ ist fest. Der Termin liegt als Kalenderdatei bei. Wenn Sie doch nicht kommen können, ziehen Sie die Anmeldung bitte zurück: Dann rückt jemand nach.", "your place at “{0}” is certain. The event is attached as a calendar file. If you cannot come after all, please withdraw: somebody else then moves up."), true);

    public static readonly RegistrationLetter Waiting = new("waiting",
        new("Sie stehen auf der Warteliste: {0}", "You are on the waiting list: {0}"),
        new("bei „{0}“ sind alle Plätze vergeben. Sie stehen auf der Warteliste. Sobald ein Platz frei wird, rücken Sie der Reihe nach nach, und wir schreiben Ihnen.", "all places at “{0}” are taken. You are on the waiting list. As soon as a place is free you move up in order, and we write to you."));

    public static readonly RegistrationLetter MovedUp = new("moved-up",
        new("Sie haben jetzt einen Platz: {0}", "You now have a place: {0}"),
        new("bei „{0}“ ist ein Platz frei geworden, und Sie sind nachgerückt: Ihr Platz ist fest. Der Termin liegt als Kalenderdatei bei. Wenn Sie nicht mehr kommen möchten, ziehen Sie die Anmeldung bitte zurück.", "a place at “{0}” became free and you have moved up: your place is certain. The event is attached as a calendar file. If you no longer want to come, please withdraw."), true);

    public static readonly RegistrationLetter Moved = new("changed",
        new("Geändert: {0}", "Changed: {0}"),
        new("Tag, Zeit oder Ort von „{0}“ haben sich geändert. Unten steht, was jetzt gilt. Ihre Anmeldung gilt weiter.", "day, time or place of “{0}” have changed. Below is what holds now. Your registration stays good."), true);

    public static readonly RegistrationLetter Cancelled = new("cancelled",
        new("Abgesagt: {0}", "Cancelled: {0}"),
        new("„{0}“ findet nicht statt. Grund: {1}\nSie müssen nichts tun. Ihre Angaben werden wie angekündigt gelöscht.", "“{0}” does not take place. Reason: {1}\nYou need not do anything. Your data are deleted as announced."), true);

    public static readonly RegistrationLetter Reminder = new("reminder-",
        new("Morgen: {0}", "Tomorrow: {0}"),
        new("morgen findet „{0}“ statt, und Sie haben einen Platz. Wenn Sie nicht kommen können, ziehen Sie die Anmeldung bitte noch heute zurück: Dann rückt jemand nach.", "“{0}” takes place tomorrow and you have a place. If you cannot come, please withdraw today: somebody else then moves up."), true)
    { ToWaiting = false };

    public static readonly RegistrationLetter Feedback = new("feedback",
        new("Wie war es? {0}", "How was it? {0}"),
        new("danke, dass Sie bei „{0}“ dabei sein wollten. Vier kurze Fragen helfen uns, es beim nächsten Mal besser zu machen. Ihre Antwort ist anonym. Der Link unten führt zu den Fragen.", "thank you for wanting to be part of “{0}”. Four short questions help us do better next time. Your answer is anonymous. The link below leads to the questions."))
    { ToWaiting = false, Path = Paths.GiveFeedback };

    /// <summary>A message of the organisers in their own words.</summary>
    public static RegistrationLetter Of(EventMessage message) => new("message-", new(message.Subject.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal) + " ({0})", message.Subject.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal) + " ({0})"), new("zu „{0}“ schreibt Ihnen die Stadt:\n\n{1}", "the city writes to you about “{0}”:\n\n{1}"));
}
