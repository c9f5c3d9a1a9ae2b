using Konzil.People;
using Konzil.Platform;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Surveys;

/// <summary>All opinion maps, and a new one.</summary>
public partial class OfficeConversations
{
    private const int Most = 200;

    public sealed record Draft(IReadOnlyList<Conversation> Conversations, Form? Typed, DateOnly Today);

    public static async Task<IResult> Show(CityDb db) => View.Page<OfficeConversations, Draft>(await Load(db, null));

    public static async Task<IResult> Post(Form form, CityDb db)
    {
        var settings = Read(form);
        form.Try(() => Conversation.Plan(0, settings!, db.Now));
        if (form.HasErrors)
        {
            return View.Invalid<OfficeConversations, Draft>(await Load(db, form), form.Errors);
        }

        var number = 0;
        await db.Together(async () =>
        {
            number = await NumberSeries.Take(db, Conversation.KindName);
            db.Conversations.Add(Conversation.Plan(number, settings!, db.Now));
            await db.SaveChangesAsync();
        });
        return View.SeeOther(Paths.OfficeConversation(number));
    }

    internal static ConversationSettings? Read(Form form)
    {
        var (title, intro) = (SurveyFields.Title(form), SurveyFields.Intro(form));
        var (opens, closes) = SurveyFields.Days(form);
        var needs = form.Choice<Eligibility>(nameof(Conversation.Needs), SurveysOfficeText.Missing, required: false);
        return form.HasErrors ? null : new ConversationSettings(title, intro, opens!.Value, closes!.Value, form.Ticked(nameof(Conversation.ShowsRunning))) { ResidentsOnly = needs == Eligibility.Resident };
    }

    private static async Task<Draft> Load(CityDb db, Form? typed) =>
        new(await db.Conversations.AsNoTracking().OrderByDescending(c => c.Number).Take(Most).ToListAsync(), typed, Format.Day(db.Now));
}
