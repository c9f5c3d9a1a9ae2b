using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Deliverables : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_project_packages_project_id",
                table: "project_packages");

            migrationBuilder.AddColumn<DateOnly>(
                name: "closed_on",
                table: "projects",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_programme",
                table: "projects",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "start_resolution_id",
                table: "projects",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "dropped_because",
                table: "project_phases",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "dropped_by_name",
                table: "project_phases",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "dropped_on",
                table: "project_phases",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "dropped_because",
                table: "project_packages",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "dropped_by_name",
                table: "project_packages",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "dropped_on",
                table: "project_packages",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "happens_id",
                table: "project_packages",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_throughout",
                table: "project_packages",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "started",
                table: "project_packages",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "due_on",
                table: "gate_criteria",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "responsible_id",
                table: "gate_criteria",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "deliverables",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    package_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    contents = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    responsible_id = table.Column<Guid>(type: "uuid", nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    needed_for_id = table.Column<Guid>(type: "uuid", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    edition = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_deliverables", x => x.id);
                    table.CheckConstraint("ck_deliverables_contents_length", "length(\"contents\") <= 2000");
                    table.CheckConstraint("ck_deliverables_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_deliverables_title_en_length", "length(\"title_en\") <= 200");
                    table.ForeignKey(
                        name: "FK_deliverables_project_packages_package_id",
                        column: x => x.package_id,
                        principalTable: "project_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_deliverables_project_phases_needed_for_id",
                        column: x => x.needed_for_id,
                        principalTable: "project_phases",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "hand_overs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    given_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    given_by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    given_as = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    given_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    taken_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    taken_by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    taken_as = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    taken_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hand_overs", x => x.id);
                    table.CheckConstraint("ck_hand_overs_given_as_length", "length(\"given_as\") <= 200");
                    table.CheckConstraint("ck_hand_overs_given_by_name_length", "length(\"given_by_name\") <= 200");
                    table.CheckConstraint("ck_hand_overs_note_length", "length(\"note\") <= 2000");
                    table.CheckConstraint("ck_hand_overs_taken_as_length", "length(\"taken_as\") <= 200");
                    table.CheckConstraint("ck_hand_overs_taken_by_name_length", "length(\"taken_by_name\") <= 200");
                    table.ForeignKey(
                        name: "FK_hand_overs_projects_from_id",
                        column: x => x.from_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_hand_overs_projects_to_id",
                        column: x => x.to_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_drafts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    package_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    basis = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    gate_decision_id = table.Column<Guid>(type: "uuid", nullable: true),
                    resolution_id = table.Column<Guid>(type: "uuid", nullable: true),
                    ended_by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_drafts", x => x.id);
                    table.CheckConstraint("ck_plan_drafts_basis_length", "length(\"basis\") <= 2000");
                    table.CheckConstraint("ck_plan_drafts_ended_by_name_length", "length(\"ended_by_name\") <= 200");
                    table.CheckConstraint("ck_plan_drafts_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_plan_drafts_gate_decisions_gate_decision_id",
                        column: x => x.gate_decision_id,
                        principalTable: "gate_decisions",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_plan_drafts_project_packages_package_id",
                        column: x => x.package_id,
                        principalTable: "project_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_plan_drafts_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_plan_drafts_resolutions_resolution_id",
                        column: x => x.resolution_id,
                        principalTable: "resolutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "precedences",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    first_id = table.Column<Guid>(type: "uuid", nullable: false),
                    then_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_precedences", x => x.id);
                    table.ForeignKey(
                        name: "FK_precedences_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "project_decisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    decider = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    outcome = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    resolution_id = table.Column<Guid>(type: "uuid", nullable: true),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_project_decisions", x => x.id);
                    table.CheckConstraint("ck_project_decisions_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_project_decisions_decider_length", "length(\"decider\") <= 200");
                    table.CheckConstraint("ck_project_decisions_outcome_length", "length(\"outcome\") <= 2000");
                    table.CheckConstraint("ck_project_decisions_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_project_decisions_title_en_length", "length(\"title_en\") <= 200");
                    table.ForeignKey(
                        name: "FK_project_decisions_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_project_decisions_resolutions_resolution_id",
                        column: x => x.resolution_id,
                        principalTable: "resolutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "deliverable_editions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    deliverable_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    location = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    note = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    submitted_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    submitted_by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    submitted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    decided_by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    decided_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_deliverable_editions", x => x.id);
                    table.CheckConstraint("ck_deliverable_editions_decided_by_name_length", "length(\"decided_by_name\") <= 200");
                    table.CheckConstraint("ck_deliverable_editions_location_length", "length(\"location\") <= 500");
                    table.CheckConstraint("ck_deliverable_editions_note_length", "length(\"note\") <= 2000");
                    table.CheckConstraint("ck_deliverable_editions_reason_length", "length(\"reason\") <= 2000");
                    table.CheckConstraint("ck_deliverable_editions_submitted_by_name_length", "length(\"submitted_by_name\") <= 200");
                    table.ForeignKey(
                        name: "FK_deliverable_editions_deliverables_deliverable_id",
                        column: x => x.deliverable_id,
                        principalTable: "deliverables",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "hand_over_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    hand_over_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    source_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    detail = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    path = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    settled_on = table.Column<DateOnly>(type: "date", nullable: true),
                    settled_by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hand_over_items", x => x.id);
                    table.CheckConstraint("ck_hand_over_items_detail_length", "length(\"detail\") <= 2000");
                    table.CheckConstraint("ck_hand_over_items_path_length", "length(\"path\") <= 500");
                    table.CheckConstraint("ck_hand_over_items_settled_by_name_length", "length(\"settled_by_name\") <= 200");
                    table.CheckConstraint("ck_hand_over_items_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_hand_over_items_hand_overs_hand_over_id",
                        column: x => x.hand_over_id,
                        principalTable: "hand_overs",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_draft_rows",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    draft_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_phase = table.Column<bool>(type: "boolean", nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    number = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    goal = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    result = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    hours = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    start = table.Column<DateOnly>(type: "date", nullable: true),
                    end = table.Column<DateOnly>(type: "date", nullable: true),
                    is_milestone = table.Column<bool>(type: "boolean", nullable: false),
                    is_optional = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_draft_rows", x => x.id);
                    table.CheckConstraint("ck_plan_draft_rows_goal_length", "length(\"goal\") <= 2000");
                    table.CheckConstraint("ck_plan_draft_rows_number_length", "length(\"number\") <= 200");
                    table.CheckConstraint("ck_plan_draft_rows_result_length", "length(\"result\") <= 2000");
                    table.CheckConstraint("ck_plan_draft_rows_title_en_length", "length(\"title_en\") <= 200");
                    table.CheckConstraint("ck_plan_draft_rows_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_plan_draft_rows_plan_drafts_draft_id",
                        column: x => x.draft_id,
                        principalTable: "plan_drafts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_projects_start_resolution_id",
                table: "projects",
                column: "start_resolution_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_project_phases_dropped_because_length",
                table: "project_phases",
                sql: "length(\"dropped_because\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_project_phases_dropped_by_name_length",
                table: "project_phases",
                sql: "length(\"dropped_by_name\") <= 200");

            migrationBuilder.CreateIndex(
                name: "IX_project_packages_happens_id",
                table: "project_packages",
                column: "happens_id");

            migrationBuilder.CreateIndex(
                name: "IX_project_packages_project_id_happens_id",
                table: "project_packages",
                columns: new[] { "project_id", "happens_id" },
                unique: true);

            migrationBuilder.AddCheckConstraint(
                name: "ck_project_packages_dropped_because_length",
                table: "project_packages",
                sql: "length(\"dropped_because\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_project_packages_dropped_by_name_length",
                table: "project_packages",
                sql: "length(\"dropped_by_name\") <= 200");

            migrationBuilder.CreateIndex(
                name: "IX_deliverable_editions_deliverable_id_number",
                table: "deliverable_editions",
                columns: new[] { "deliverable_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_deliverables_needed_for_id",
                table: "deliverables",
                column: "needed_for_id");

            migrationBuilder.CreateIndex(
                name: "IX_deliverables_package_id",
                table: "deliverables",
                column: "package_id");

            migrationBuilder.CreateIndex(
                name: "IX_deliverables_responsible_id",
                table: "deliverables",
                column: "responsible_id");

            migrationBuilder.CreateIndex(
                name: "IX_hand_over_items_hand_over_id",
                table: "hand_over_items",
                column: "hand_over_id");

            migrationBuilder.CreateIndex(
                name: "IX_hand_overs_from_id",
                table: "hand_overs",
                column: "from_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_hand_overs_to_id",
                table: "hand_overs",
                column: "to_id");

            migrationBuilder.CreateIndex(
                name: "IX_plan_draft_rows_draft_id",
                table: "plan_draft_rows",
                column: "draft_id");

            migrationBuilder.CreateIndex(
                name: "IX_plan_drafts_gate_decision_id",
                table: "plan_drafts",
                column: "gate_decision_id");

            migrationBuilder.CreateIndex(
                name: "IX_plan_drafts_package_id",
                table: "plan_drafts",
                column: "package_id");

            migrationBuilder.CreateIndex(
                name: "IX_plan_drafts_project_id",
                table: "plan_drafts",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "IX_plan_drafts_resolution_id",
                table: "plan_drafts",
                column: "resolution_id");

            migrationBuilder.CreateIndex(
                name: "IX_precedences_first_id_then_id",
                table: "precedences",
                columns: new[] { "first_id", "then_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_precedences_project_id",
                table: "precedences",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "IX_project_decisions_project_id",
                table: "project_decisions",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "IX_project_decisions_resolution_id",
                table: "project_decisions",
                column: "resolution_id");

            migrationBuilder.AddForeignKey(
                name: "FK_project_packages_events_happens_id",
                table: "project_packages",
                column: "happens_id",
                principalTable: "events",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);

            migrationBuilder.AddForeignKey(
                name: "FK_projects_resolutions_start_resolution_id",
                table: "projects",
                column: "start_resolution_id",
                principalTable: "resolutions",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_project_packages_events_happens_id",
                table: "project_packages");

            migrationBuilder.DropForeignKey(
                name: "FK_projects_resolutions_start_resolution_id",
                table: "projects");

            migrationBuilder.DropTable(
                name: "deliverable_editions");

            migrationBuilder.DropTable(
                name: "hand_over_items");

            migrationBuilder.DropTable(
                name: "plan_draft_rows");

            migrationBuilder.DropTable(
                name: "precedences");

            migrationBuilder.DropTable(
                name: "project_decisions");

            migrationBuilder.DropTable(
                name: "deliverables");

            migrationBuilder.DropTable(
                name: "hand_overs");

            migrationBuilder.DropTable(
                name: "plan_drafts");

            migrationBuilder.DropIndex(
                name: "IX_projects_start_resolution_id",
                table: "projects");

            migrationBuilder.DropCheckConstraint(
                name: "ck_project_phases_dropped_because_length",
                table: "project_phases");

            migrationBuilder.DropCheckConstraint(
                name: "ck_project_phases_dropped_by_name_length",
                table: "project_phases");

            migrationBuilder.DropIndex(
                name: "IX_project_packages_happens_id",
                table: "project_packages");

            migrationBuilder.DropIndex(
                name: "IX_project_packages_project_id_happens_id",
                table: "project_packages");

            migrationBuilder.DropCheckConstraint(
                name: "ck_project_packages_dropped_because_length",
                table: "project_packages");

            migrationBuilder.DropCheckConstraint(
                name: "ck_project_packages_dropped_by_name_length",
                table: "project_packages");

            migrationBuilder.DropColumn(
                name: "closed_on",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "is_programme",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "start_resolution_id",
                table: "projects");

            migrationBuilder.DropColumn(
                name: "dropped_because",
                table: "project_phases");

            migrationBuilder.DropColumn(
                name: "dropped_by_name",
                table: "project_phases");

            migrationBuilder.DropColumn(
                name: "dropped_on",
                table: "project_phases");

            migrationBuilder.DropColumn(
                name: "dropped_because",
                table: "project_packages");

            migrationBuilder.DropColumn(
                name: "dropped_by_name",
                table: "project_packages");

            migrationBuilder.DropColumn(
                name: "dropped_on",
                table: "project_packages");

            migrationBuilder.DropColumn(
                name: "happens_id",
                table: "project_packages");

            migrationBuilder.DropColumn(
                name: "is_throughout",
                table: "project_packages");

            migrationBuilder.DropColumn(
                name: "started",
                table: "project_packages");

            migrationBuilder.DropColumn(
                name: "due_on",
                table: "gate_criteria");

            migrationBuilder.DropColumn(
                name: "responsible_id",
                table: "gate_criteria");

            migrationBuilder.CreateIndex(
                name: "IX_project_packages_project_id",
                table: "project_packages",
                column: "project_id");
        }
    }
}
