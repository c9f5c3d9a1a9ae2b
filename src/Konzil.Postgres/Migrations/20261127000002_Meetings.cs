using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Meetings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bodies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    name_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    @short = table.Column<string>(name: "short", type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    purpose = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    standing = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    every_weeks = table.Column<int>(type: "integer", nullable: true),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    is_closed = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bodies", x => x.id);
                    table.CheckConstraint("ck_bodies_name_de_length", "length(\"name_de\") <= 200");
                    table.CheckConstraint("ck_bodies_name_en_length", "length(\"name_en\") <= 200");
                    table.CheckConstraint("ck_bodies_purpose_length", "length(\"purpose\") <= 2000");
                    table.CheckConstraint("ck_bodies_short_length", "length(\"short\") <= 200");
                    table.CheckConstraint("ck_bodies_source_length", "length(\"source\") <= 200");
                    table.CheckConstraint("ck_bodies_standing_length", "length(\"standing\") <= 2000");
                });

            migrationBuilder.CreateTable(
                name: "org_units",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    name_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    @short = table.Column<string>(name: "short", type: "character varying(200)", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    head_id = table.Column<Guid>(type: "uuid", nullable: true),
                    deputy_id = table.Column<Guid>(type: "uuid", nullable: true),
                    second_deputy_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_closed = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_org_units", x => x.id);
                    table.CheckConstraint("ck_org_units_name_de_length", "length(\"name_de\") <= 200");
                    table.CheckConstraint("ck_org_units_name_en_length", "length(\"name_en\") <= 200");
                    table.CheckConstraint("ck_org_units_short_length", "length(\"short\") <= 200");
                    table.ForeignKey(
                        name: "FK_org_units_org_units_parent_id",
                        column: x => x.parent_id,
                        principalTable: "org_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "paper_paths",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    paper_number = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: true),
                    resolution_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    way = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    last = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paper_paths", x => x.id);
                    table.CheckConstraint("ck_paper_paths_last_length", "length(\"last\") <= 2000");
                    table.CheckConstraint("ck_paper_paths_paper_number_length", "length(\"paper_number\") <= 200");
                    table.CheckConstraint("ck_paper_paths_title_en_length", "length(\"title_en\") <= 200");
                    table.CheckConstraint("ck_paper_paths_title_length", "length(\"title\") <= 200");
                    table.CheckConstraint("ck_paper_paths_way_length", "length(\"way\") <= 20000");
                    table.ForeignKey(
                        name: "FK_paper_paths_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_paper_paths_resolutions_resolution_id",
                        column: x => x.resolution_id,
                        principalTable: "resolutions",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "body_members",
                columns: table => new
                {
                    body_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    duty = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    since = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_body_members", x => new { x.body_id, x.person_id });
                    table.ForeignKey(
                        name: "FK_body_members_bodies_body_id",
                        column: x => x.body_id,
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meetings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    body_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    start = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    end = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    topic = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    present = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    cancel_reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    sequence = table.Column<int>(type: "integer", nullable: false),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meetings", x => x.id);
                    table.CheckConstraint("ck_meetings_cancel_reason_length", "length(\"cancel_reason\") <= 2000");
                    table.CheckConstraint("ck_meetings_place_length", "length(\"place\") <= 200");
                    table.CheckConstraint("ck_meetings_present_length", "length(\"present\") <= 2000");
                    table.CheckConstraint("ck_meetings_topic_length", "length(\"topic\") <= 200");
                    table.ForeignKey(
                        name: "FK_meetings_bodies_body_id",
                        column: x => x.body_id,
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "paper_stations",
                columns: table => new
                {
                    path_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    body_id = table.Column<Guid>(type: "uuid", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: true),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paper_stations", x => new { x.path_id, x.place });
                    table.CheckConstraint("ck_paper_stations_note_length", "length(\"note\") <= 1000");
                    table.ForeignKey(
                        name: "FK_paper_stations_bodies_body_id",
                        column: x => x.body_id,
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_paper_stations_paper_paths_path_id",
                        column: x => x.path_id,
                        principalTable: "paper_paths",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meeting_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    is_standing = table.Column<bool>(type: "boolean", nullable: false),
                    subject = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: true),
                    carried_from_id = table.Column<Guid>(type: "uuid", nullable: true),
                    minutes = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: false),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meeting_items", x => x.id);
                    table.CheckConstraint("ck_meeting_items_minutes_length", "length(\"minutes\") <= 10000");
                    table.CheckConstraint("ck_meeting_items_note_length", "length(\"note\") <= 2000");
                    table.CheckConstraint("ck_meeting_items_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_meeting_items_meetings_meeting_id",
                        column: x => x.meeting_id,
                        principalTable: "meetings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meeting_decisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    body_id = table.Column<Guid>(type: "uuid", nullable: false),
                    meeting_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    wording = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    reason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: true),
                    replaces_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meeting_decisions", x => x.id);
                    table.CheckConstraint("ck_meeting_decisions_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_meeting_decisions_reason_length", "length(\"reason\") <= 4000");
                    table.CheckConstraint("ck_meeting_decisions_title_length", "length(\"title\") <= 200");
                    table.CheckConstraint("ck_meeting_decisions_wording_length", "length(\"wording\") <= 4000");
                    table.ForeignKey(
                        name: "FK_meeting_decisions_bodies_body_id",
                        column: x => x.body_id,
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_meeting_decisions_meeting_items_item_id",
                        column: x => x.item_id,
                        principalTable: "meeting_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting_tasks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    body_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: false),
                    given_by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    first_due = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    training = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    result = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    given_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    done_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meeting_tasks", x => x.id);
                    table.CheckConstraint("ck_meeting_tasks_note_length", "length(\"note\") <= 2000");
                    table.CheckConstraint("ck_meeting_tasks_reason_length", "length(\"reason\") <= 2000");
                    table.CheckConstraint("ck_meeting_tasks_result_length", "length(\"result\") <= 2000");
                    table.CheckConstraint("ck_meeting_tasks_title_length", "length(\"title\") <= 200");
                    table.CheckConstraint("ck_meeting_tasks_training_length", "length(\"training\") <= 2000");
                    table.ForeignKey(
                        name: "FK_meeting_tasks_meeting_items_item_id",
                        column: x => x.item_id,
                        principalTable: "meeting_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_bodies_number",
                table: "bodies",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_body_members_person_id",
                table: "body_members",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_meeting_decisions_body_id",
                table: "meeting_decisions",
                column: "body_id");

            migrationBuilder.CreateIndex(
                name: "IX_meeting_decisions_item_id",
                table: "meeting_decisions",
                column: "item_id");

            migrationBuilder.CreateIndex(
                name: "IX_meeting_decisions_measure_id",
                table: "meeting_decisions",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_meeting_decisions_number",
                table: "meeting_decisions",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meeting_decisions_replaces_id",
                table: "meeting_decisions",
                column: "replaces_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meeting_items_carried_from_id",
                table: "meeting_items",
                column: "carried_from_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meeting_items_meeting_id_place",
                table: "meeting_items",
                columns: new[] { "meeting_id", "place" });

            migrationBuilder.CreateIndex(
                name: "IX_meeting_tasks_body_id_state",
                table: "meeting_tasks",
                columns: new[] { "body_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_meeting_tasks_item_id",
                table: "meeting_tasks",
                column: "item_id");

            migrationBuilder.CreateIndex(
                name: "IX_meeting_tasks_number",
                table: "meeting_tasks",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_meeting_tasks_owner_id_state",
                table: "meeting_tasks",
                columns: new[] { "owner_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_body_id",
                table: "meetings",
                column: "body_id");

            migrationBuilder.CreateIndex(
                name: "IX_meetings_day_start",
                table: "meetings",
                columns: new[] { "day", "start" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_number",
                table: "meetings",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_org_units_number",
                table: "org_units",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_org_units_parent_id",
                table: "org_units",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "IX_paper_paths_measure_id",
                table: "paper_paths",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_paper_paths_number",
                table: "paper_paths",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_paper_paths_resolution_id",
                table: "paper_paths",
                column: "resolution_id");

            migrationBuilder.CreateIndex(
                name: "IX_paper_stations_body_id",
                table: "paper_stations",
                column: "body_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "body_members");

            migrationBuilder.DropTable(
                name: "meeting_decisions");

            migrationBuilder.DropTable(
                name: "meeting_tasks");

            migrationBuilder.DropTable(
                name: "org_units");

            migrationBuilder.DropTable(
                name: "paper_stations");

            migrationBuilder.DropTable(
                name: "meeting_items");

            migrationBuilder.DropTable(
                name: "paper_paths");

            migrationBuilder.DropTable(
                name: "meetings");

            migrationBuilder.DropTable(
                name: "bodies");
        }
    }
}
