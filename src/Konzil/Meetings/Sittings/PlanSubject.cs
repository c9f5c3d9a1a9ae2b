using Konzil.Platform;

namespace Konzil.Meetings;

/// <summary>A project or a work package that a point is about.</summary>
/// <param name="Kind">Project or package.</param>
/// <param name="Id">Of the project or package.</param>
/// <param name="Title">In German, as the agenda stays.</param>
/// <param name="Path">Its page in the office.</param>
public sealed record PlanSubject(ItemSubject Kind, Guid Id, string Title, string Path)
{
    public string Value => Kind + ":" + Id;
}

/// <summary>What a later module says of plans: those that go on for a choice, or the given ones for links; only what the person may read.</summary>
public sealed record PlanSubjects(Func<Me, CityDb, IReadOnlyCollection<Guid>?, Task<IReadOnlyList<PlanSubject>>> Read)
{
    public Task<IReadOnlyList<PlanSubject>> ToChoose(Me me, CityDb db) => Read(me, db, null);
}
