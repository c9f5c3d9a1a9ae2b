using System.Text.RegularExpressions;
using Konzil.Platform;
using Konzil.Tests.World;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace Konzil.Tests.Privacy;

/// <summary>
/// Nobody can forget a column: whatever may point to a person is named by its module (IModule.PersonalData), or stands here as
/// something that is no person. The record of processing, the copy and the erasure follow from that.
/// </summary>
[Trait("R", "R-4.4-01")]
[Trait("R", "R-4.4-02")]
public partial class EveryColumnIsNamed(City city) : CityTest(city)
{
    /// <summary>Ids of things, where the name alone does not say so.</summary>
    private static readonly HashSet<string> Things = new(StringComparer.Ordinal)
    {
        "GuestId", "Id", "Version", "Token", "ItemId", "SubjectId", "ParentId", "QuotedId", "FromId", "ToId", "HostId", "OpenIdeaId", "ReplacedById", "ReplacesId", "CarriedFromId", "CarriedToId", "GroupId", "SeriesId", "BatchId",
        "FieldId", "GoalId", "RoundId", "UnitId", "LeadUnitId", "PageId", "Shuffle", "FileId", "FromMeasureId", "PaperId", "PathId", "DraftId", "ScenarioId", "VoteId", "SelectionId", "BeforeId", "RoundBeforeId", "PackageId", "PhaseId", "AfterId", "InsideId",
        "PlanId", "CategoryId", "CommitmentId", "LineId", "TypedLineId", "OfferId", "RequestId", "RankingId", "CycleId", "AwardedOfferId", "OrderId", "MergedIntoId", "OtherId", "EvidenceId", "MemberId", "PlaceId", "RoleId", "AccountableFor",
        "FactorId", "AnalysisId", "DecisionId", "SheetId", "EventId", "TaskId", "SeatId", "FirstGoalId", "SecondGoalId", "NeededForId", "SourceId", "FirstId", "ThenId", "StartResolutionId", "HappensId", "NewsId", "ModuleId", "SuccessorId", "AreaId", "AimId", "SiteId", "EntryId", "WorkId", "ComparisonId", "ChosenId", "PartId", "TermId",
    };

    /// <summary>Names and addresses of things.</summary>
    private static readonly HashSet<string> ThingNames = new(StringComparer.Ordinal)
    {
        "CitySettings.ContactMail", "AccessibilityStatement.FeedbackMail", "AccessibilityStatement.EnforcerReach", "CitySettings.ContactPhone", "CitySettings.CityName", "CitySettings.AgendaName", "CitySettings.WaterName", "District.Name", "District.ShortName", "IdeaTag.Name", "BaselineRow.Name", "FieldPlace.Name", "Goal.Owner", "Idea.Address", "IdeaDraft.Address", "CutScenario.Name", "MeasureTag.Name",
        "Person.PhoneNumber", "Person.Email", "Person.NormalizedEmail", "Person.UserName", "Person.NormalizedUserName", "Person.NameKey", "MailLink.EmailKey", "Registration.EmailKey", "Subscriber.EmailKey", "OutMail.Unsubscribe",
        "EventContact.Secret", "Registration.Secret", "CalendarAddress.Secret", "CoAuthor.Secret", "DataProtectionKey.FriendlyName", "IdentityUserLogin`1.ProviderDisplayName", "IdentityUserToken`1.Name", "IdentityUserPasskey`1.Name", "StoredFile.Name",
        "NumberSeries.Name", "ResidenceRequest.Place", "Partner.Name", "CouncilGroup.Name",
    };

    [Fact]
    public async Task Whatever_may_point_to_a_person_is_named_by_its_module()
    {
        var classes = City.Services.GetRequiredService<ModuleList>().PersonalData.ToList();
        var named = classes.SelectMany(c => c.Traces).SelectMany(t => t.Columns.Append(t.Name).OfType<string>().Select(c => (t.Entity, c))).ToHashSet();
        var forgotten = await City.Do(db =>
        {
            var entities = db.Model.GetEntityTypes().Select(t => t.ClrType.Name + "Id").Except(["PersonId"], StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
            return Task.FromResult(db.Model.GetEntityTypes().Where(t => !t.IsOwned()).SelectMany(t => t.GetProperties()
                .Where(p => (IsId(p) && !Things.Contains(p.Name) && !entities.Contains(p.Name)) || (p.ClrType == typeof(string) && TellsAName().IsMatch(p.Name) && !ThingNames.Contains(t.ClrType.Name + "." + p.Name)))
                .Where(p => !named.Contains((t.ClrType, p.Name))).Select(p => t.ClrType.Name + "." + p.Name)).Order(StringComparer.Ordinal).ToList());
        });
        Assert.True(forgotten.Count == 0, "Name these columns in the module's PersonalData, or say here that they are no person: " + string.Join(", ", forgotten));
    }

    [Fact]
    public async Task What_is_named_exists() => await City.Do(db =>
    {
        foreach (var trace in City.Services.GetRequiredService<ModuleList>().PersonalData.SelectMany(c => c.Traces))
        {
            var type = db.Model.FindEntityType(trace.Entity);
            Assert.True(type is not null, trace.Entity.Name);
            foreach (var column in trace.Columns.Concat(trace.Secrets).Concat(trace.Forgets).Append(trace.Name).OfType<string>())
            {
                Assert.True(type.FindProperty(column) is not null, trace.Entity.Name + "." + column);
            }
        }

        return Task.CompletedTask;
    });

    [Fact]
    public void Every_kind_of_data_has_a_key_of_its_own_and_says_what_stays()
    {
        var classes = City.Services.GetRequiredService<ModuleList>().PersonalData.ToList();
        Assert.Equal(classes.Count, classes.Select(c => c.Key).Distinct(StringComparer.Ordinal).Count());
        // What stays after an erasure was announced; a change of who leads something is no content.
        string[] onlyPeople = ["massnahmen", "stellen", "rollen", "wohnsitz"];
        Assert.Equal([], classes.Where(c => c.Remains is null && c.Traces.Any(t => t.Kind is TraceKind.Unnamed or TraceKind.Signed) && !onlyPeople.Contains(c.Key, StringComparer.Ordinal)).Select(c => c.Key));
    }

    private static bool IsId(IProperty property) => property.ClrType == typeof(Guid) || property.ClrType == typeof(Guid?);

    [GeneratedRegex("(By|ByName|PersonName|AuthorName|AssigneeName|OwnerName|DisplayName|FirstName|LastName|Name|NameKey|Mail|Email|EmailKey|Phone|PhoneNumber|Reach|Street|Birth\\w*|IpAddress|Ip|Secret|Present|Owner|Client|Decider)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TellsAName();
}
