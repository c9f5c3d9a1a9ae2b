using Konzil.Meetings;
using Konzil.People;
using Konzil.Platform;
using Konzil.Projects;
using Konzil.Strategy;
using Konzil.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konzil.Staffing;

/// <summary>A box of the organisation: its task, who has it, and what lies below.</summary>
public sealed record OrgBox(string Title, IReadOnlyList<string> Lines)
{
    public IReadOnlyList<OrgBox> Below { get; init; } = [];
}

/// <summary>
/// Who is who in a project, as it is now: client, steering, coordination, teams of the phases, leads of fields, each with deputy. What
/// nobody holds is said, with the day by which somebody is to be named.
/// </summary>
public sealed record OrgChart(Project Project, OrgBox Client, IReadOnlyList<OrgBox> Steering, OrgBox Coordination, IReadOnlyList<OrgBox> Teams, IReadOnlyList<OrgBox> Fields)
{
    private const int Width = 980;
    private const int Half = 470;
    private const int Gap = 24;

    public static async Task<OrgChart> Read(Project project, CityDb db, CancellationToken cancellation)
    {
        var charters = await db.Charters.AsNoTracking().Where(c => c.ProjectId == project.Id).OrderByDescending(c => c.Number).ToListAsync(cancellation);
        var charter = charters.Find(c => c.State == CharterState.Signed) ?? charters.FirstOrDefault();
        var bodies = project.IsAgenda ? await db.Bodies.AsNoTracking().Include(b => b.Members).Where(b => !b.IsClosed && (b.Kind == BodyKind.Steering || b.Kind == BodyKind.JourFixe || b.Kind == BodyKind.DepartmentHeads)).OrderBy(b => b.Number).ToListAsync(cancellation) : [];
        var seats = await db.LeadSeats.AsNoTracking().ToDictionaryAsync(s => s.SubjectId, cancellation);
        var fields = project.IsAgenda ? (await db.Fields.AsNoTracking().OrderBy(f => f.Order).ToListAsync(cancellation)).Where(f => f.IsCurrent).ToList() : [];
        var phases = await db.Phases.AsNoTracking().Where(p => p.ProjectId == project.Id && p.Ended == null && p.DroppedOn == null).OrderBy(p => p.Order).ToListAsync(cancellation);
        var members = await db.ProjectMembers.AsNoTracking().Where(m => m.ProjectId == project.Id && m.Until == null).OrderBy(m => m.From).ToListAsync(cancellation);
        var seat = seats.GetValueOrDefault(project.Id);
        var names = await MeetingPeople.Names(db, members.Select(m => m.PersonId).Concat(bodies.SelectMany(b => b.Members).Where(m => m.Duty == BodyDuty.Chair).Select(m => m.PersonId))
            .Concat(seats.Values.SelectMany(s => new[] { s.LeadId, s.DeputyId }).Append(project.LeadPersonId).OfType<Guid>()));

        string Name(Guid? id) => id is { } known ? names.GetValueOrDefault(known, "") : "";

        return new(
            project,
            new OrgBox(ChartText.Client, [charter is null || charter.Client.Length == 0 ? ChartText.NoClient : charter.Client + (charter.ClientFunction.Length > 0 ? ", " + charter.ClientFunction : "")]),
            [.. bodies.Select(b => new OrgBox(b.Name, [b.Members.Where(m => m.Duty == BodyDuty.Chair).Select(m => Name(m.PersonId)).FirstOrDefault(n => n.Length > 0) is { } chair ? ChartText.Chair.With(chair) : ChartText.NoChair]))],
            Led(ChartText.Coordination, Name(project.LeadPersonId), seat, Name(seat?.DeputyId)),
            [
                .. Team(ChartText.WholeProject, members.Where(m => m.PhaseId is null), Name, evenEmpty: false),
                .. phases.SelectMany(p => Team(ChartText.TeamOf.With(p.Title), members.Where(m => m.PhaseId == p.Id), Name, evenEmpty: p.InsideId is null)),
            ],
            [.. fields.Select(f => (Field: f, Seat: seats.GetValueOrDefault(f.Id))).Select(f => Led(f.Field.Name, Name(f.Seat?.LeadId), f.Seat, Name(f.Seat?.DeputyId)))]);
    }

    /// <summary>The same as a tree of words, for the list beside the drawing and for documents.</summary>
    public OrgBox Tree => Client with
    {
        Below =
        [
            .. Steering,
            Coordination with { Below = [.. Teams, .. Fields.Count == 0 ? [] : new[] { new OrgBox(ChartText.FieldLeads, []) { Below = Fields } }] },
        ],
    };

    public Picture Draw()
    {
        var (boxes, lines) = (new List<PictureBox>(), new List<PictureLine>());
        var client = PictureBox.Of((Width - Half) / 2, Gap, Half, Client.Title, string.Join('\n', Client.Lines), PictureTone.Head);
        boxes.Add(client);
        var y = client.Bottom + (Gap * 2);
        if (Steering.Count > 0)
        {
            // Beside each other, as many as there is room for; they advise and decide, the line of orders goes past them.
            var across = Math.Min(Steering.Count, 3);
            var width = ((Width - Gap) / across) - Gap;
            foreach (var row in Steering.Chunk(across))
            {
                var drawn = row.Select((b, i) => PictureBox.Of(Gap + (i * (width + Gap)), y, width, b.Title, string.Join('\n', b.Lines))).ToList();
                boxes.AddRange(drawn);
                lines.AddRange(drawn.Select(d => new PictureLine([(Width / 2, client.Bottom), (Width / 2, y - Gap), (d.X + (d.Width / 2), y - Gap), (d.X + (d.Width / 2), y)])));
                y = drawn.Max(d => d.Bottom) + (Gap * 2);
            }
        }

        var lead = PictureBox.Of((Width - Half) / 2, y, Half, Coordination.Title, string.Join('\n', Coordination.Lines), PictureTone.Head);
        lines.Insert(0, new PictureLine([(Width / 2, client.Bottom), (Width / 2, y)], Arrow: true));
        boxes.Add(lead);
        y = lead.Bottom + (Gap * 2);
        var bottom = Math.Max(Stack(Teams, Gap, Fields.Count == 0 ? Width - (Gap * 3) : Half - Gap, y), Stack(Fields, (Width / 2) + Gap, Half - Gap, y));
        return new Picture(ChartText.TitleOf.With(Project.Title), ChartText.Described, Width, bottom + Gap) { Boxes = boxes, Lines = lines };

        int Stack(IReadOnlyList<OrgBox> stack, int x, int width, int top)
        {
            var spine = x - (Gap / 2);
            foreach (var one in stack)
            {
                var box = PictureBox.Of(x, top, width, one.Title, string.Join('\n', one.Lines));
                boxes.Add(box);
                lines.Add(new PictureLine([(Width / 2, lead.Bottom), (Width / 2, lead.Bottom + Gap), (spine, lead.Bottom + Gap), (spine, top + 20), (x, top + 20)]));
                top = box.Bottom + (Gap / 2);
            }

            return top;
        }
    }

    private static OrgBox Led(string title, string lead, LeadSeat? seat, string deputy) => new(title, lead.Length == 0
        ? [seat?.DueOn is { } due ? ChartText.NobodyUntil.With(Format.Date(due)) : ChartText.Nobody]
        : [lead, deputy.Length == 0 ? ChartText.NoDeputy : ChartText.Deputy.With(deputy)]);

    private static IEnumerable<OrgBox> Team(string title, IEnumerable<ProjectMember> members, Func<Guid?, string> name, bool evenEmpty)
    {
        var lines = members.Select(m => (Name: name(m.PersonId), m.Function)).Where(m => m.Name.Length > 0).Select(m => m.Name + ": " + m.Function).ToList();
        return lines.Count == 0 && !evenEmpty ? [] : [new OrgBox(title, lines.Count == 0 ? [ChartText.NoTeam] : lines)];
    }
}
