using Konzil.Platform;

namespace Konzil.Projects;

/// <summary>What the paper says about the team, the hours and the posts of the project that works the agenda out. One row.</summary>
public sealed class ProjectPlan : Entity, IHaveHistory
{
    public int People { get; private set; }

    public string PeopleWording { get; private set; } = "";

    public string HoursWording { get; private set; } = "";

    public decimal PostsNeeded { get; private set; }

    public decimal PostsExisting { get; private set; }

    public decimal PostsAdditional { get; private set; }

    public string PostsNoteDe { get; private set; } = "";

    public string PostsNoteEn { get; private set; } = "";

    public Text PostsNote => new(PostsNoteDe, PostsNoteEn);

    public void Staff(int people, string peopleWording, string hoursWording) => (People, PeopleWording, HoursWording) = (people, peopleWording, hoursWording);

    /// <summary>A6: need, existing and additional posts stay apart; it is open whether they add up.</summary>
    public void Post(decimal needed, decimal existing, decimal additional, Text note) =>
        (PostsNeeded, PostsExisting, PostsAdditional, PostsNoteDe, PostsNoteEn) = (needed, existing, additional, note.De, note.En);
}

/// <summary>A line of the table of hours: estimated hours for each person of the team.</summary>
public sealed class HoursStep
{
    private HoursStep()
    {
    }

    public HoursStep(int order, int group, Text groupTitle, Text title, int hours, bool optional)
    {
        (Order, Group, Hours, IsOptional) = (order, group, hours, optional);
        (GroupDe, GroupEn, De, En) = (groupTitle.De, groupTitle.En, title.De, title.En);
    }

    public int Order { get; private set; }

    public int Group { get; private set; }

    public string GroupDe { get; private set; } = "";

    public string GroupEn { get; private set; } = "";

    public string De { get; private set; } = "";

    public string En { get; private set; } = "";

    public int Hours { get; private set; }

    /// <summary>Optional and yet with hours (A12): counted with and without.</summary>
    public bool IsOptional { get; private set; }

    public Text GroupTitle => new(GroupDe, GroupEn);

    public Text Title => new(De, En);
}
