namespace Konzil.Platform;

/// <summary>Everything somebody may be allowed to do. Which role may do what stands in People/Rights.cs.</summary>
public enum Permission
{
    /// <summary>Support, comment, follow, submit: what every confirmed account may do.</summary>
    TakePart,

    /// <summary>Read and decide the moderation queue; hide with a reason; assign.</summary>
    Moderate,

    /// <summary>Type in paper cards of a workshop.</summary>
    CaptureCards,

    /// <summary>Answer ideas for the city and decide what becomes of them.</summary>
    AnswerIdeas,

    /// <summary>Create and edit measures and their links to ideas and goals.</summary>
    EditMeasures,

    /// <summary>Publish measures.</summary>
    PublishMeasures,

    /// <summary>Shape what measures hang on: fields of action, their order, goals, principles; enter what a body decided on them.</summary>
    ShapeAgenda,

    /// <summary>Open, seal and close scoring rounds.</summary>
    RunScoring,

    /// <summary>Fill in score sheets.</summary>
    Score,

    /// <summary>Choose lead projects from the ranking.</summary>
    ChooseLeadProjects,

    /// <summary>Record council decisions and adopt the agenda.</summary>
    RecordResolutions,

    /// <summary>Report on delivery: status, milestones, money, indicators of one's own measures.</summary>
    ReportDelivery,

    /// <summary>Set who reports when, and ask back about reports; not change what they say.</summary>
    SetReportDuties,

    /// <summary>Plan events and workshops.</summary>
    PlanEvents,

    /// <summary>Plan rounds of ideas, open and close the permanent intake, write results.</summary>
    PlanRounds,

    /// <summary>Prepare, release and end surveys and opinion maps; check texts people write in them.</summary>
    RunSurveys,

    /// <summary>Prepare and seal votes of citizens on measures.</summary>
    RunVotes,

    /// <summary>Weigh what to stop, pause or make smaller, and make council papers from it.</summary>
    PlanCuts,

    /// <summary>Read scenarios and papers on cuts before they are public.</summary>
    ReadCuts,

    /// <summary>Read the analyses of the project: risks, stakeholders, success factors.</summary>
    ReadAnalyses,

    /// <summary>Write the analyses of the whole agenda, and decide about stumbling blocks the team named.</summary>
    WriteAnalyses,

    /// <summary>Name a stumbling block without one's name.</summary>
    NameRisks,

    /// <summary>Open the project office: plan the projects one leads, read those in which one leads a package.</summary>
    PlanProjects,

    /// <summary>Open projects, name who leads them, read all of them.</summary>
    OpenProjects,

    /// <summary>Read all projects; sign their charters or give them back, and decide gates.</summary>
    DecideProjects,

    /// <summary>Open the pages of steering to read: cockpit, delivery, reports, changes. Of one's own measures; all with ReadAllSteering. Editing is another right.</summary>
    ReadSteering,

    /// <summary>Read the steering of all published measures.</summary>
    ReadAllSteering,

    /// <summary>Read the programme's money and the applications for the next budget.</summary>
    ReadBudget,

    /// <summary>Ask for money and posts of one's own measures in the next budget.</summary>
    AskBudget,

    /// <summary>Write the programme's money: table, bookings, the applications for the next budget and what was decided on them.</summary>
    PlanBudget,

    /// <summary>Read procurements and the register of agreements; offers and points only once there is an award.</summary>
    ReadProcurement,

    /// <summary>Run procurements and keep the registers of agreements and partners; open offers and their points are for these people only.</summary>
    RunProcurement,

    /// <summary>Give guests of partners access to work packages, and agree and accept what they deliver.</summary>
    AdmitGuests,

    /// <summary>Plan the people of the project office: posts, roles, how hours are recorded; read teams and capacity of all projects.</summary>
    PlanStaff,

    /// <summary>Read the list of posts: need, existing, additional, and where the deliberation stands.</summary>
    ReadPosts,

    /// <summary>Found bodies and run the meetings of all of them. Chair and clerk run their own body without it.</summary>
    RunMeetings,

    /// <summary>Enter papers and choose the bodies they go through, among those one sees. Chair and clerk answer for their own body without it.</summary>
    GuidePapers,

    /// <summary>Write news, plan communication, put newsletters together.</summary>
    WriteNews,

    /// <summary>Release what is marked for the press office, and send newsletters.</summary>
    ReleaseNews,

    /// <summary>Read news that lies with the press office.</summary>
    ReadNewsEarly,

    /// <summary>Read what is for people of the city only.</summary>
    ReadInternal,

    /// <summary>Read texts written for the council.</summary>
    ReadCouncilTexts,

    /// <summary>Name the Digital Lotsen of the units, plan their training, answer their ideas.</summary>
    CoordinateLotsen,

    /// <summary>Take part in the circle of the Digital Lotsen: its ideas, its material, its training.</summary>
    JoinLotsen,

    /// <summary>Be the contact point: read all inquiries, hand them out, close what needs no answer.</summary>
    RunContactPoint,

    /// <summary>Answer the inquiries one was given.</summary>
    AnswerInquiries,

    /// <summary>Write the organisation tree: units, their heads and deputies.</summary>
    ManageUnits,

    /// <summary>Confirm that somebody lives here, by letter or at the counter.</summary>
    ConfirmResidence,

    /// <summary>See who has which role and grant roles.</summary>
    ManagePeople,

    /// <summary>Read the history of any object, including who acted.</summary>
    ReadHistory,

    /// <summary>Keep the record of processing, periods, requests, incidents and sheets of data protection.</summary>
    ProtectData,

    /// <summary>See the state of jobs, mails and the machine.</summary>
    Operate,

    /// <summary>Enter the office at all.</summary>
    EnterOffice,
}
