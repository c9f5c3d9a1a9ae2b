using System.Net;
using Konzil.Agenda;
using Konzil.Discussion;
using Konzil.Events;
using Konzil.Ideas;
using Konzil.People;
using Konzil.Platform;
using Konzil.Portfolio;
using Konzil.Steering;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Tests.Hostile;

/// <summary>A field in which somebody can write. <paramref name="Put"/> writes one text the way a person does; a refusal (422) is fine.</summary>
/// <param name="Name">For the message when something is wrong.</param>
/// <param name="Short">Holds one hostile text at a time; longer fields get several together.</param>
public sealed record HostileField(string Name, bool Short, Func<HostileCity, string, Task> Put);

/// <summary>Whoever writes a new field adds a line here; pages, feeds, files and mails that show it are found by the crawl.</summary>
public static partial class HostileFields
{
    public static readonly IReadOnlyList<HostileField> All =
    [
        new("display name", true, async (c, text) =>
        {
            await c.Author.Posts("/konto", ("DisplayName", Cut(text, 60)), ("Language", "de"), ("MailWish", "AtOnce"));
            await c.Comment("So heiße ich jetzt.");
        }),
        new("idea", true, async (c, text) => await c.Author.Posts("/ideen/neu/absenden", ("Title", Cut("Titel " + text, 120)), ("Body", Cut(text + " und noch genug Worte, damit der Text lang genug ist.", 5000)), ("Token", New()))),
        new("idea draft", false, async (c, text) => await c.Author.Posts("/ideen/neu/entwurf", ("Title", Cut(text, 120)), ("Body", text), ("Token", New()))),
        new("comment", false, async (c, text) => await c.Author.Posts("/beitraege", ("Kind", Idea.Kind), ("Id", c.Idea.Id.ToString()), ("Body", text), ("Checked", "255"), ("Token", New()))),
        new("answer and quote", false, async (c, text) => await c.Author.Posts("/beitraege", ("Kind", Idea.Kind), ("Id", c.Idea.Id.ToString()), ("Parent", (await c.Comment(text)).ToString()), ("Body", text), ("Quote", Cut(text.Trim(), 500)), ("Checked", "255"), ("Token", New()))),
        new("report", false, async (c, text) => await c.Author.Posts($"/melden/Comment/{await c.Comment(text, by: c.Other)}", ("Reason", "Insult"), ("Explanation", text))),
        new("hiding and objection", false, async (c, text) =>
        {
            var id = await c.Comment(text);
            await c.Moderator.Posts($"/buero/kommentare/{id}", ("What", "Hide"), ("Reason", "Insult"), ("Explanation", Cut(text, 500)));
            await c.Author.Posts($"/beitraege/{id}/widerspruch", ("Text", text));
        }),
        new("question and city's answer", false, async (c, text) =>
        {
            var idea = await c.City.HasIdea("Frage zu einer Idee", c.Author, published: false, body: text.Replace("\0", "", StringComparison.Ordinal));
            await c.Moderator.Posts($"/buero/ideen/{idea.Number}", ("What", "Ask"), ("Words", Cut(text, 2000)), ("Version", (await c.Version(idea)).ToString()));
            await c.Author.Posts($"/ideen/{idea.Number}/rueckfrage", ("Answer", Cut(text, 2000)));
            await c.Moderator.Posts($"/buero/ideen/{c.Idea.Number}", ("What", "Answer"), ("Words", Cut(text, 2000)), ("CostFrom", text), ("Version", (await c.Version(c.Idea)).ToString()));
            await c.Moderator.Posts($"/buero/ideen/{c.Idea.Number}", ("What", "Answer"), ("Words", Cut(text, 2000)), ("Version", (await c.Version(c.Idea)).ToString()));
        }),
        new("ban and its objection", false, async (c, text) =>
        {
            var person = await c.City.HasPerson("Gesperrt " + New());
            await c.Moderator.Posts($"/buero/moderation/personen/{person.Id}/sperre", ("Reason", "Insult"), ("Length", "Week"), ("Explanation", Cut(text, 500)));
            await person.Posts("/konto/sperre", ("Text", text));
            c.Banned = person;
        }),
        new("many at once", false, async (c, text) => await c.Moderator.Posts("/buero/moderation/stapel", ("Action", "Refuse"), ("Reason", text), ("Explanation", Cut(text, 500)), ("Eintrag", text), ("Liste", text))),
        new("event", true, async (c, text) => await c.City.HasEvent(Cut("Termin " + text.Replace("\0", "", StringComparison.Ordinal), 120), 7, EventKind.Workshop)),
        new("card and its writer", false, async (c, text) => await c.Moderator.Posts("/buero/karten", ("Channel", "Phone"), ("Wording", text), ("Title", Cut(text, 60)), ("Name", Cut(text, 40)))),
        new("results of an event", false, async (c, text) =>
        {
            var past = await c.City.HasEvent("Werkstatt " + New(), -3, EventKind.Workshop);
            await c.Office.Posts($"/buero/termine/{past.Number}/ergebnisse", ("Minutes", text), ("Attended", "9"), ("Version", (await c.City.Do(db => db.Events.Where(e => e.Id == past.Id).Select(e => e.Version).SingleAsync())).ToString()));
            await c.Office.Posts($"/buero/termine/{past.Number}/ergebnisse/aufgaben", ("Kind", "Task"), ("Words", Cut(text, 400)), ("Owner", Cut(text, 80)));
        }),
        new("guest of an event, and a message to all", false, async (c, text) =>
        {
            var happening = await c.City.HasEventWithPlaces("Treffen " + New(), 9);
            await c.City.Visitor.Posts($"/termine/{happening.Number}/anmeldung", ("Name", Cut(text, 60)), ("Email", "gast@example.org"), ("NeedsText", Cut(text, 300)));
            var address = await c.City.Registers(c.Author, happening.Number, ("NeedsText", Cut(text, 300)));
            await c.Office.Posts($"/buero/termine/{happening.Number}/nachricht", ("Audience", "All"), ("Subject", Cut(text.ReplaceLineEndings(" "), 80)), ("Body", Cut(text, 1000)));
            c.Registered.Add(address);
        }),
        new("goals of a field, short lane, on site", false, PutIntoLanes),
        new("contacts and tables of an event", false, PutBesideEvent),
        new("survey: title, question, options, free text", false, async (c, text) =>
        {
            var why = SurveysInTheCity.Why with { OnlyIfQuestion = null, OnlyIfOption = null, Title = new(Cut(text, 400), "") };
            var chosen = SurveysInTheCity.Content with { Title = new(Cut(text, 400), ""), OptionsDe = Cut(text.ReplaceLineEndings(" ").Replace("\0", "", StringComparison.Ordinal), 100) + "\nnein", OptionsEn = "" };
            var survey = await c.City.HasSurvey(Konzil.Surveys.Audience.Everyone, false, false, chosen, why);
            await c.City.Visitor.Posts($"/umfragen/{survey.Number}", ("Fassung", survey.Edition.ToString()), ("Seite", "2"), ("F1", "0"), ("F2", Cut(text, 1900)));
            await c.City.EndsSurvey(survey);
            var remarks = await c.City.Do(db => db.Set<Konzil.Surveys.SurveyRemark>().Where(r => r.SurveyId == survey.Id).Select(r => r.Id).ToListAsync());
            await c.Office.Posts($"/buero/umfragen/{survey.Number}/texte", [.. remarks.Select(r => ("Texte", r.ToString())), ("State", "Shown")]);
        }),
        new("statement", false, async (c, text) =>
        {
            var (talk, _) = await c.City.HasConversation(3);
            await c.Author.Posts($"/meinungsbild/{talk.Number}/aussage", ("Body", Cut(text, 270)), ("Token", New()));
            foreach (var id in await c.City.Do(db => db.Set<Konzil.Surveys.Statement>().Where(s => s.ConversationId == talk.Id && s.State == Konzil.Surveys.StatementState.Waiting).Select(s => s.Id).ToListAsync()))
            {
                await c.Office.Posts($"/buero/aussagen/{id}", ("Entscheidung", "Accept"));
            }
        }),
        new("common idea", false, async (c, text) =>
        {
            var (one, two) = (await c.City.HasIdea("Eine von zweien " + New()), await c.City.HasIdea("Die andere " + New()));
            await c.Moderator.Posts("/buero/zusammenfuehrungen/neu", (RegroupFields.Ideas, one.Number.ToString()), (RegroupFields.Ideas, two.Number.ToString()), (RegroupFields.Host, RegroupFields.NewIdea), (RegroupFields.Title, Cut(text, 120)), (RegroupFields.Body, text), (RegroupFields.Reason, Cut(text, 500)), (RegroupFields.Days, "14"));
        }),
        new("corrected comment", false, async (c, text) =>
        {
            var id = await c.Comment("Noch einmal.");
            var version = await c.City.Do(db => db.Comments.Where(x => x.Id == id).Select(x => x.Version).SingleAsync());
            await c.Author.Posts($"/beitraege/{id}/aendern", ("Body", text), ("Version", version.ToString()));
        }),
        new("offer of help, keywords, place", false, async (c, text) =>
        {
            await c.Other.Posts($"/ideen/{c.Idea.Number}/hilfe", (OfferHelp.Text, text), (OfferHelp.Readers, OfferHelp.Everybody));
            await c.Moderator.Posts($"/buero/ideen/{c.Idea.Number}/schlagwoerter", (IdeaFormFields.Tags, Cut(text.Replace(',', ' ').ReplaceLineEndings(" "), 40)));
            var idea = await c.City.HasIdea("Ort zu " + New(), c.Author);
            await c.Author.Posts($"/ideen/{idea.Number}/bearbeiten", ("Title", "Ein Ort zum Ausruhen"), ("Body", text + " und noch genug Worte, damit der Text lang genug ist."), ("Address", Cut(text.ReplaceLineEndings(" "), 150)), ("Version", (await c.Version(idea)).ToString()));
        }),
        new("source of money, post", false, async (c, text) =>
        {
            var (measure, _) = await c.City.HasLedMeasure(c.Office, "Gefördert " + New());
            await c.Office.Posts($"/buero/umsetzung/{measure.Number}/quellen/neu", ("Kind", "Grant"), ("Giver", Cut(text, 100)), ("Amount", "50.000"), ("Earmark", Cut(text, 300)), ("Rule", "NotStated"), ("Note", Cut(text, 300)));
            await c.Office.Posts($"/buero/umsetzung/{measure.Number}/stellen/neu", ("Unit", Cut(text, 100)), ("Work", Cut(text, 100)), ("Need", "1"));
        }),
        new("who took part, and what changed", false, async (c, text) =>
        {
            var (measure, _) = await c.City.HasLedMeasure(c.Office, "Mitgewirkt " + New());
            await c.Office.Posts($"/buero/massnahmen/{measure.Number}/mitwirkung", ("Geaendert-weg-online", Cut(text, 1000)));
            await c.Office.Posts($"/buero/massnahmen/{measure.Number}/mitwirkung/weitere", ("Kind", "Other"), ("Title", Cut(text, 200)), ("FirstDay", "2026-02-10"), ("LastDay", ""), ("People", "12"));
            await c.Other.Posts($"/massnahmen/{measure.Number}/hilfe", (OfferHelp.Text, text), (OfferHelp.Readers, OfferHelp.Everybody));
        }),
        new("assessment and checklists of a measure", false, async (c, text) =>
        {
            var (measure, _) = await c.City.HasLedMeasure(c.Office, "Eingeordnet " + New());
            await c.Office.Posts($"/buero/massnahmen/{measure.Number}/einordnung", ("Technical", Cut(text, 900)), ("Organisational", Cut(text, 900)), ("SocioCultural", Cut(text, 900)), ("Obstacles", Cut(text, 900)), ("LighthouseBody", Cut(text, 150)), ("Climate", "Saves"), ("ClimateNote", Cut(text, 900)), ("LegalAnswer", "No"), ("TechniqueAnswer", "Yes"), ("StaffAnswer", "Yes"), ("MoneyAnswer", "Yes"), ("TimeAnswer", "Yes"));
            await c.Office.Posts("/buero/nutzergruppen/neu", ("NameDe", Cut(text.ReplaceLineEndings(" "), 120)), ("AboutDe", Cut(text, 900)), ("NeedsDe", Cut(text, 900)));
            await c.Office.Posts($"/buero/massnahmen/{measure.Number}/zuordnung", ("Group1", Cut(text, 400)), ("Outcome", Cut(text, 900)), ("Tags", Cut(text.Replace(',', ' ').ReplaceLineEndings(" "), 40)), ("Version", await c.City.Do(async db => (await db.Measures.Where(m => m.Id == measure.Id).Select(m => m.Version).SingleAsync()).ToString())));
            await c.Office.Posts($"/buero/massnahmen/{measure.Number}/prueflisten", [.. Enum.GetValues<CheckQuestion>().Select(q => (CheckFields.Answer(q), "No")), .. Enum.GetValues<CheckQuestion>().Select(q => (CheckFields.Note(q), Cut(text, 900)))]);
        }),
        new("change request and its decision", false, async (c, text) =>
        {
            var (measure, _) = await c.City.HasLedMeasure(await c.City.HasPerson("Leitung " + New(), Role.FieldLead), "Geändert " + New());
            await c.City.Do(db => db.Measures.Where(m => m.Id == measure.Id).ExecuteUpdateAsync(s => s.SetProperty(m => m.LeadPersonId, c.Office.Id)));
            await c.Office.Posts($"/buero/umsetzung/{measure.Number}/aenderungen/neu", ("Scope", Cut(text, 900)), ("Reason", Cut(text, 900)));
            var number = await c.City.Do(db => db.ChangeRequests.MaxAsync(r => (int?)r.Number)) ?? 0;
            await (await c.City.HasPerson("Koordination " + New(), Role.Coordinator)).Posts($"/buero/aenderungen/{number}", ("Version", (await c.City.Do(db => db.ChangeRequests.Where(r => r.Number == number).Select(r => r.Version).SingleOrDefaultAsync())).ToString()), (DecideChange.Decision, "Approved"), ("DecisionReason", Cut(text, 900)));
        }),
        new("stumbling block, risk, stakeholder, expectation", false, async (c, text) =>
        {
            await c.Office.Posts("/stolpersteine", ("About", "agenda"), ("Body", Cut(text, 900)));
            await c.Office.Posts("/buero/risiken/neu", ("About", "agenda"), ("Event", Cut(text.ReplaceLineEndings(" "), 190)), ("Cause", Cut(text, 900)), ("Effect", Cut(text, 900)), ("Response", "Reduce"), ("Action", Cut(text, 900)), ("IsPublic", "true"));
            await c.Office.Posts("/buero/beteiligte/neu", ("Kind", "Group"), ("Name", Cut(text.ReplaceLineEndings(" "), 190)), ("Strategy", Cut(text, 900)));
            if (await c.City.Do(db => db.Stakeholders.MaxAsync(s => (int?)s.Number)) is { } number)
            {
                await c.Office.Posts($"/buero/beteiligte/{number}/erwartungen/neu", ("Body", Cut(text, 900)), ("Day", Format.Iso(c.City.Today())));
                if (await c.City.Do(db => db.Expectations.OrderByDescending(e => e.Id).Select(e => new { e.Id, e.Version }).FirstOrDefaultAsync()) is not { } expected)
                {
                    return;
                }

                await c.Office.Posts($"/buero/beteiligte/{number}/erwartungen/{expected.Id}", (FormFields.Version, expected.Version.ToString()), ("Result", nameof(ExpectationResult.Met)), ("Why", Cut(text, 900)));
            }
        }),
        new("project, phase, package, gate, charter", false, PutIntoProject),
        new("fields, their order and mandates", false, PutIntoCourse),
        new("data protection", false, PutIntoPrivacy),
        new("report, question, tie, light", false, PutIntoReports),
        new("partner, guest, deliverable", false, PutIntoPartners),
        new("paper of the council information system", false, PutIntoPapers),
        new("indicator, evidence, finding, programme, evaluation", false, PutIntoMonitoring),
        new("money of the programme, next budget, procurement, agreement", false, PutIntoBudget),
        new("team, effort, request, posts, roles", false, PutIntoStaff),
        new("letter to a resident, and its refusal", true, async (c, text) =>
        {
            var person = await c.City.HasPerson("Brief " + New());
            await person.Posts("/konto/wohnsitz", ("Name", Cut(text.ReplaceLineEndings(" "), 190)), ("Street", Cut(text.ReplaceLineEndings(" "), 190)), ("Place", Cut(text.ReplaceLineEndings(" "), 190)));
            if (await c.City.Do(db => db.ResidenceRequests.Where(r => r.PersonId == person.Id).Select(r => (Guid?)r.Id).SingleOrDefaultAsync()) is { } request && text.Length % 2 == 0)
            {
                await c.Office.Posts($"/buero/wohnsitz/{request}/ablehnung", ("Reason", Cut(text, 490)));
            }
        }),
        new("conflict of goals, body in public, votes by group", true, PutIntoConflicts),
        new("news, versions, plan, newsletter", false, PutIntoNews),
        new("ideas, seats and training of the Lotsen", false, PutIntoLotsen),
        new("inquiries and support", false, PutIntoInquiries),
        new("round of consent, objection, new edition, end", false, PutIntoConsent),
        new("wording proposed by a body, taken over, declined", false, PutIntoWording),
        new("draft of a body, suggestion, comment, decision", false, async (c, text) =>
        {
            var body = await c.City.HasBody(c.Office, "Entwurf " + New());
            await c.Office.Posts($"/buero/gremien/{body.Number}/entwuerfe/neu", ("Title", Cut(text.ReplaceLineEndings(" "), 190)), ("Text", Cut("Ein Absatz. " + text.ReplaceLineEndings(" "), 900)));
            if (await c.City.Do(db => db.Set<Konzil.Meetings.TextDraft>().Where(d => d.BodyId == body.Id).FirstOrDefaultAsync()) is not { } draft)
            {
                return;
            }

            await c.Office.Posts($"/buero/entwuerfe/{draft.Number}/absatz/1/kommentar", ("Edition", "1"), ("Body", Cut(text, 900)));
            await c.Office.Posts($"/buero/entwuerfe/{draft.Number}/absatz/1", ("Edition", "1"), ("After", "Anders: " + Cut(text.ReplaceLineEndings(" "), 900)), ("Why", Cut(text.ReplaceLineEndings(" "), 490)));
            await c.Office.Posts($"/buero/entwuerfe/{draft.Number}/absatz/1", ("Edition", "1"), ("After", "Noch anders: " + Cut(text.ReplaceLineEndings(" "), 900)));
            if (await c.City.Do(db => db.Set<Konzil.Meetings.DraftSuggestion>().Where(s => s.DraftId == draft.Id).OrderBy(s => s.Id).FirstOrDefaultAsync()) is { } suggestion)
            {
                await c.Office.Posts($"/buero/entwuerfe/{draft.Number}/vorschlaege/{suggestion.Id}", ("Decision", "accept"), ("Reason", Cut(text, 490)), (FormFields.Version, suggestion.Version.ToString()));
            }
        }),
        new("body, sitting, minutes, decision, task, paper", false, async (c, text) =>
        {
            var line = Cut(text.ReplaceLineEndings(" "), 190);
            await c.Office.Posts("/buero/gremien/neu", ("NameDe", line), ("Kind", "JourFixe"), ("Purpose", Cut(text, 900)), ("Standing", line));
            var body = await c.City.Do(db => db.Set<Konzil.Meetings.Body>().OrderByDescending(b => b.Number).FirstOrDefaultAsync());
            await c.Office.Posts($"/buero/gremien/{body?.Number}/sitzungen/neu", ("Day", Format.Iso(c.City.Today())), ("Place", line), ("Topic", line));
            if (await c.City.Do(db => db.Set<Konzil.Meetings.Meeting>().OrderByDescending(m => m.Number).FirstOrDefaultAsync()) is not { } meeting)
            {
                return;
            }

            var sitting = $"/buero/sitzungen/{meeting.Number}";
            await c.Office.Posts(sitting + "/punkte/neu", ("Title", line), ("Note", Cut(text, 900)), ("Place", "1"));
            if (await c.City.Do(db => db.Set<Konzil.Meetings.MeetingItem>().Where(i => i.MeetingId == meeting.Id).FirstOrDefaultAsync()) is { } point)
            {
                await c.Office.Posts($"{sitting}/punkte/{point.Id}", ("Title", line), ("Note", Cut(text, 900)), ("Place", "2"), (FormFields.Version, point.Version.ToString()));
            }

            await c.Office.Posts(sitting + "/durchfuehrung", ("Present", Cut(text, 900)), (FormFields.Version, meeting.Version.ToString()));
            var item = await c.City.Do(db => db.Set<Konzil.Meetings.MeetingItem>().Where(i => i.MeetingId == meeting.Id).OrderByDescending(i => i.IsStanding).FirstOrDefaultAsync());
            if (item is null)
            {
                return;
            }

            await c.Office.Posts($"{sitting}/punkte/{item.Id}/protokoll", ("Minutes", Cut(text, 900)), ("Outcome", "Open"), (FormFields.Version, item.Version.ToString()));
            await c.Office.Posts($"{sitting}/punkte/{item.Id}/entscheidung", ("Title", line), ("Wording", Cut(text, 900)), ("Reason", Cut(text, 900)), ("IsPublic", "true"));
            await c.Office.Posts($"{sitting}/punkte/{item.Id}/aufgabe", ("Title", line), ("Note", Cut(text, 900)), ("OwnerId", c.Office.Id.ToString()!), ("Due", Format.Iso(c.City.Today())));
            var task = await c.City.Do(db => db.Set<Konzil.Meetings.MeetingTask>().OrderByDescending(t => t.Number).FirstOrDefaultAsync());
            await c.Office.Posts($"/buero/aufgaben/{task?.Number}/annahme", ("Training", Cut(text, 900)), (FormFields.Version, task?.Version.ToString() ?? ""));
            for (var step = 0; step < 2; step++)
            {
                var now = await c.City.Do(db => db.Set<Konzil.Meetings.MeetingTask>().OrderByDescending(t => t.Number).FirstOrDefaultAsync());
                await c.Office.Posts($"/buero/aufgaben/{now?.Number}/" + (step == 0 ? "aufschub" : "abschluss"), ("WhyLater", Cut(text, 900)), ("Until", Format.Iso(c.City.Today().AddDays(9))), ("Result", Cut(text, 900)), (FormFields.Version, now?.Version.ToString() ?? ""));
            }

            // One stays open, for the form that declines.
            await c.Office.Posts($"{sitting}/punkte/{item.Id}/aufgabe", ("Title", "Noch offen"), ("OwnerId", c.Office.Id.ToString()!), ("Due", Format.Iso(c.City.Today())));
            await c.Office.Posts("/buero/vorlagen/neu", ("Title", line), ("TitleEn", line), ("PaperNumber", Cut(line, 40)), ("Station-1", body?.Id.ToString() ?? ""));
            if (await c.City.Do(db => db.Set<Konzil.Meetings.PaperPath>().OrderByDescending(p => p.Number).FirstOrDefaultAsync()) is { } paper)
            {
                await c.Office.Posts($"/buero/vorlagen/{paper.Number}/stationen/1", ("State", "Changed"), ("Day", Format.Iso(c.City.Today())), ("Note", Cut(text, 900)), (FormFields.Version, paper.Version.ToString()));
            }
        }),
        new("unit of the city", true, async (c, text) =>
        {
            var line = Cut(text.ReplaceLineEndings(" "), 190);
            await c.Office.Posts("/buero/stellen/neu", ("NameDe", line), ("NameEn", line), ("Short", Cut(line, 20)), ("Kind", "Core"));
            if (await c.City.Do(db => db.Set<OrgUnit>().OrderByDescending(u => u.Number).FirstOrDefaultAsync()) is { } unit)
            {
                await c.Office.Posts($"/buero/stellen/{unit.Number}", ("NameDe", line), ("Kind", "Enterprise"), (FormFields.Version, unit.Version.ToString()));
            }
        }),
        new("another order of measures", false, async (c, text) =>
        {
            c.Ranking ??= await c.City.HasRanking(c.Office);
            var (measures, round) = c.Ranking.Value;
            await c.Office.Posts("/buero/rangfolge", ("TitleDe", Cut(text, 120)), ("TitleEn", ""), ("WhyDe", Cut(text, 1000)), ("WhyEn", ""), ("Bisher", $"r-{round}"), ("Quelle", ""));
            if (await c.City.Do(db => db.Rerankings.Where(r => r.State == RerankingState.Draft).MaxAsync(r => (int?)r.Number)) is { } number)
            {
                await c.Office.Posts($"/buero/rangfolge/{number}", RanksInTheCity.RankForm(await c.City.RanksVersion(number), measures, ("2", Cut(text, 500)), ("1", Cut(text, 500)), ("3", ""), ("4", "")));
                await c.Office.Posts($"/buero/rangfolge/{number}/beschluss", ("Version", await c.City.RanksVersion(number)), ("Body", Cut(text, 80)), ("Tag", Format.Iso(c.City.Today())), ("Protocol", Cut(text, 80)), ("Beschluss", ""));
            }
        }),
        new("name at registration", true, async (c, text) => await c.City.Visitor.Posts("/registrieren", ("Email", New() + "@example.org"), ("DisplayName", Cut(text, 60)), ("Password", "ein sehr langes Kennwort"))),
    ];

    private static string New() => Ids.Next().ToString();

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
