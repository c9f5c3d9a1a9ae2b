using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Steering : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "how_chosen",
                table: "rounds",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "group_lines",
                table: "resolutions",
                type: "character varying(8000)",
                maxLength: 8000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "name_agreed_at",
                table: "evaluators",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "appointed_by",
                table: "body_members",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "name_agreed_at",
                table: "body_members",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "sector",
                table: "body_members",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "until",
                table: "body_members",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "how_chosen",
                table: "bodies",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "is_published",
                table: "bodies",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "conflict_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    first_goal_id = table.Column<Guid>(type: "uuid", nullable: true),
                    first = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    second_goal_id = table.Column<Guid>(type: "uuid", nullable: true),
                    second = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    what = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    raised_on = table.Column<DateOnly>(type: "date", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    handling = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    review_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_conflict_entries", x => x.id);
                    table.CheckConstraint("ck_conflict_entries_first_length", "length(\"first\") <= 200");
                    table.CheckConstraint("ck_conflict_entries_handling_length", "length(\"handling\") <= 2000");
                    table.CheckConstraint("ck_conflict_entries_second_length", "length(\"second\") <= 200");
                    table.CheckConstraint("ck_conflict_entries_what_length", "length(\"what\") <= 2000");
                    table.ForeignKey(
                        name: "FK_conflict_entries_goals_first_goal_id",
                        column: x => x.first_goal_id,
                        principalTable: "goals",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_conflict_entries_goals_second_goal_id",
                        column: x => x.second_goal_id,
                        principalTable: "goals",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "consent_rounds",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    body_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    audience = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    silence_agrees = table.Column<bool>(type: "boolean", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    outcome = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    begun_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    answer_count = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consent_rounds", x => x.id);
                    table.CheckConstraint("ck_consent_rounds_outcome_length", "length(\"outcome\") <= 1000");
                    table.CheckConstraint("ck_consent_rounds_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_consent_rounds_bodies_body_id",
                        column: x => x.body_id,
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "item_biases",
                columns: table => new
                {
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    entered_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_item_biases", x => new { x.item_id, x.person_id });
                    table.CheckConstraint("ck_item_biases_entered_by_length", "length(\"entered_by\") <= 200");
                    table.CheckConstraint("ck_item_biases_name_length", "length(\"name\") <= 200");
                    table.CheckConstraint("ck_item_biases_reason_length", "length(\"reason\") <= 500");
                    table.ForeignKey(
                        name: "FK_item_biases_meeting_items_item_id",
                        column: x => x.item_id,
                        principalTable: "meeting_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consent_seats",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consent_seats", x => x.id);
                    table.ForeignKey(
                        name: "FK_consent_seats_consent_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "consent_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_consent_seats_org_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "org_units",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "consent_wordings",
                columns: table => new
                {
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consent_wordings", x => new { x.round_id, x.number });
                    table.CheckConstraint("ck_consent_wordings_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_consent_wordings_note_length", "length(\"note\") <= 1000");
                    table.CheckConstraint("ck_consent_wordings_text_length", "length(\"text\") <= 20000");
                    table.ForeignKey(
                        name: "FK_consent_wordings_consent_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "consent_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consent_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    round_id = table.Column<Guid>(type: "uuid", nullable: false),
                    seat_id = table.Column<Guid>(type: "uuid", nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    turn = table.Column<int>(type: "integer", nullable: false),
                    stance = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    remark = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consent_answers", x => x.id);
                    table.CheckConstraint("ck_consent_answers_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_consent_answers_remark_length", "length(\"remark\") <= 1000");
                    table.ForeignKey(
                        name: "FK_consent_answers_consent_rounds_round_id",
                        column: x => x.round_id,
                        principalTable: "consent_rounds",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_consent_answers_consent_seats_seat_id",
                        column: x => x.seat_id,
                        principalTable: "consent_seats",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_rounds_how_chosen_length",
                table: "rounds",
                sql: "length(\"how_chosen\") <= 1000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_resolutions_group_lines_length",
                table: "resolutions",
                sql: "length(\"group_lines\") <= 8000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_body_members_appointed_by_length",
                table: "body_members",
                sql: "length(\"appointed_by\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_bodies_how_chosen_length",
                table: "bodies",
                sql: "length(\"how_chosen\") <= 1000");

            migrationBuilder.CreateIndex(
                name: "IX_conflict_entries_first_goal_id",
                table: "conflict_entries",
                column: "first_goal_id");

            migrationBuilder.CreateIndex(
                name: "IX_conflict_entries_number",
                table: "conflict_entries",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_conflict_entries_second_goal_id",
                table: "conflict_entries",
                column: "second_goal_id");

            migrationBuilder.CreateIndex(
                name: "IX_consent_answers_round_id",
                table: "consent_answers",
                column: "round_id");

            migrationBuilder.CreateIndex(
                name: "IX_consent_answers_seat_id_edition_turn",
                table: "consent_answers",
                columns: new[] { "seat_id", "edition", "turn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_consent_rounds_body_id",
                table: "consent_rounds",
                column: "body_id");

            migrationBuilder.CreateIndex(
                name: "IX_consent_rounds_number",
                table: "consent_rounds",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_consent_rounds_state_due",
                table: "consent_rounds",
                columns: new[] { "state", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_consent_seats_person_id",
                table: "consent_seats",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_consent_seats_round_id_person_id_unit_id",
                table: "consent_seats",
                columns: new[] { "round_id", "person_id", "unit_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_consent_seats_unit_id",
                table: "consent_seats",
                column: "unit_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "conflict_entries");

            migrationBuilder.DropTable(
                name: "consent_answers");

            migrationBuilder.DropTable(
                name: "consent_wordings");

            migrationBuilder.DropTable(
                name: "item_biases");

            migrationBuilder.DropTable(
                name: "consent_seats");

            migrationBuilder.DropTable(
                name: "consent_rounds");

            migrationBuilder.DropCheckConstraint(
                name: "ck_rounds_how_chosen_length",
                table: "rounds");

            migrationBuilder.DropCheckConstraint(
                name: "ck_resolutions_group_lines_length",
                table: "resolutions");

            migrationBuilder.DropCheckConstraint(
                name: "ck_body_members_appointed_by_length",
                table: "body_members");

            migrationBuilder.DropCheckConstraint(
                name: "ck_bodies_how_chosen_length",
                table: "bodies");

            migrationBuilder.DropColumn(
                name: "how_chosen",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "group_lines",
                table: "resolutions");

            migrationBuilder.DropColumn(
                name: "name_agreed_at",
                table: "evaluators");

            migrationBuilder.DropColumn(
                name: "appointed_by",
                table: "body_members");

            migrationBuilder.DropColumn(
                name: "name_agreed_at",
                table: "body_members");

            migrationBuilder.DropColumn(
                name: "sector",
                table: "body_members");

            migrationBuilder.DropColumn(
                name: "until",
                table: "body_members");

            migrationBuilder.DropColumn(
                name: "how_chosen",
                table: "bodies");

            migrationBuilder.DropColumn(
                name: "is_published",
                table: "bodies");
        }
    }
}
