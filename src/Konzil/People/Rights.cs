using Konzil.Platform;

namespace Konzil.People;

/// <summary>The roles of the city. A person may have several; every confirmed account is a citizen.</summary>
public enum Role
{
    Moderator,
    Evaluator,
    FieldLead,
    Coordinator,
    CouncilOffice,
    Press,
    DataProtection,
    Lotse,
    Administrator,

    /// <summary>Project management office: looks after all projects and their people.</summary>
    ProjectOffice,

    /// <summary>The counter of the town hall: confirms residences.</summary>
    CitizensOffice,

    /// <summary>Looks after the city's money: the programme's table, bookings, and the next budget.</summary>
    Treasury,

    /// <summary>The client of the projects, in the paper the mayor: signs charters, decides gates, reads.</summary>
    Client,

    /// <summary>The procurement office: tenders, offers, contracts, partners; nothing else.</summary>
    Procurement,

    /// <summary>A member of the council: no tasks here, but invited to closed events as a group.</summary>
    CouncilMember,

    /// <summary>Works for the city: no tasks here, but invited to closed events as a group.</summary>
    Staff,
}

/// <summary>The one list of who may do what.</summary>
public static class Rights
{
    private static readonly Dictionary<Role, Permission[]> ByRole = new()
    {
        [Role.Moderator] = [Permission.Moderate, Permission.CaptureCards, Permission.AnswerIdeas, Permission.PlanEvents, Permission.PlanRounds, Permission.RunSurveys, Permission.AnswerInquiries],
        [Role.Evaluator] = [Permission.Score],
        [Role.FieldLead] = [Permission.EditMeasures, Permission.AnswerIdeas, Permission.ReportDelivery, Permission.ReadAnalyses, Permission.PlanProjects, Permission.ReadSteering, Permission.ReadBudget, Permission.AskBudget, Permission.ReadPosts, Permission.AnswerInquiries],
        // A19: the coordination reads everything and sets reporting duty, but delivery data belong to the field lead.
        [Role.Coordinator] = [Permission.EditMeasures, Permission.PublishMeasures, Permission.ShapeAgenda, Permission.AnswerIdeas, Permission.CaptureCards, Permission.RunScoring, Permission.ChooseLeadProjects, Permission.PlanEvents, Permission.PlanRounds, Permission.ReadHistory, Permission.RunSurveys, Permission.RunVotes, Permission.PlanCuts, Permission.ReadCuts, Permission.ReadAnalyses, Permission.WriteAnalyses, Permission.PlanProjects, Permission.OpenProjects, Permission.DecideProjects, Permission.RunMeetings, Permission.GuidePapers, Permission.ManageUnits, Permission.SetReportDuties, Permission.ReadSteering, Permission.ReadAllSteering, Permission.ReadBudget, Permission.AskBudget, Permission.PlanBudget, Permission.ReadProcurement, Permission.RunProcurement, Permission.AdmitGuests, Permission.PlanStaff, Permission.ReadPosts, Permission.WriteNews, Permission.ReadNewsEarly, Permission.CoordinateLotsen, Permission.JoinLotsen, Permission.RunContactPoint, Permission.AnswerInquiries],
        // Rights over all projects, and none over what they deliver.
        [Role.ProjectOffice] = [Permission.PlanProjects, Permission.OpenProjects, Permission.DecideProjects, Permission.ReadAnalyses, Permission.PlanStaff, Permission.ReadPosts, Permission.ReadSteering, Permission.ReadAllSteering, Permission.ReadBudget, Permission.ReadProcurement, Permission.AnswerInquiries],
        [Role.CouncilOffice] = [Permission.RecordResolutions, Permission.GuidePapers, Permission.ReadCuts, Permission.ReadPosts, Permission.AnswerInquiries],
        [Role.Press] = [Permission.PlanEvents, Permission.WriteNews, Permission.ReleaseNews, Permission.ReadNewsEarly, Permission.AnswerInquiries],
        [Role.DataProtection] = [Permission.ReadHistory, Permission.ProtectData, Permission.AnswerInquiries],
        [Role.Lotse] = [Permission.CaptureCards, Permission.ReadNewsEarly, Permission.JoinLotsen, Permission.AnswerInquiries],
        [Role.CitizensOffice] = [Permission.ConfirmResidence, Permission.AnswerInquiries],
        // Reads what money and posts are spent on, and writes the money only.
        [Role.Treasury] = [Permission.ReadBudget, Permission.AskBudget, Permission.PlanBudget, Permission.ReadPosts, Permission.ReadProcurement, Permission.ReadSteering, Permission.ReadAllSteering, Permission.AnswerInquiries],
        // Signs and decides, reads everything about projects, and edits nothing.
        [Role.Client] = [Permission.DecideProjects, Permission.ReadSteering, Permission.ReadAllSteering, Permission.ReadBudget, Permission.ReadPosts, Permission.ReadProcurement, Permission.ReadAnalyses],
        [Role.Procurement] = [Permission.ReadProcurement, Permission.RunProcurement],
        [Role.Administrator] = [Permission.ManagePeople, Permission.ManageUnits, Permission.Operate, Permission.ReadHistory, Permission.AnswerInquiries],
        [Role.CouncilMember] = [],
        [Role.Staff] = [],
    };

    public static readonly IReadOnlySet<Permission> Citizen = new HashSet<Permission> { Permission.TakePart };

    /// <summary>What somebody with these roles may do. Any role with a task opens the office.</summary>
    public static IReadOnlySet<Permission> Of(IEnumerable<Role> roles)
    {
        var permissions = new HashSet<Permission>(Citizen);
        foreach (var role in roles)
        {
            permissions.UnionWith(ByRole[role].Length == 0 ? [] : [Permission.EnterOffice, .. ByRole[role]]);
            permissions.UnionWith(Beside(role));
        }

        return permissions;
    }

    public static IEnumerable<Role> RolesWith(Permission permission) => ByRole.Keys.Where(r => Of([r]).Contains(permission) && !Citizen.Contains(permission));

    /// <summary>What belongs to a role but is no task: it does not open the office.</summary>
    private static Permission[] Beside(Role role) =>
        [.. IsStaff(role) ? new[] { Permission.NameRisks, Permission.ReadInternal } : [], .. role is Role.CouncilMember or Role.CouncilOffice or Role.Coordinator or Role.Press ? new[] { Permission.ReadCouncilTexts } : []];

    /// <summary>Who belongs to the team: everybody with a role but the council, and evaluators, who may be citizens.</summary>
    private static bool IsStaff(Role role) => role is not (Role.CouncilMember or Role.Evaluator);
}
