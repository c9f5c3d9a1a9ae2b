using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class GateTermsAndVersions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "answer",
                table: "text_drafts",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "answer_reason",
                table: "text_drafts",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "answered_at",
                table: "text_drafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "answered_by",
                table: "text_drafts",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "goal_id",
                table: "text_drafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "measure_id",
                table: "text_drafts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "part",
                table: "text_drafts",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "done_turns",
                table: "project_packages",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "repeats",
                table: "project_packages",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_confidential",
                table: "meeting_items",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "lead_unit_id",
                table: "measures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "variants_at",
                table: "measures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "words_at",
                table: "measures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "combined",
                table: "indicators",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "combined_each",
                table: "indicators",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "least_parts",
                table: "indicators",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "parts_missing",
                table: "indicator_points",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "files",
                table: "gate_findings",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "link",
                table: "gate_findings",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "hold_until",
                table: "gate_decisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "link",
                table: "gate_criteria",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "phase_id",
                table: "findings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "variants_at",
                table: "fields",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "words_at",
                table: "fields",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "council_terms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    seats = table.Column<int>(type: "INTEGER", nullable: false),
                    groups_text = table.Column<string>(type: "TEXT", maxLength: 2200, nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_council_terms", x => x.id);
                    table.CheckConstraint("ck_council_terms_body_length", "length(\"body\") <= 100");
                    table.CheckConstraint("ck_council_terms_groups_text_length", "length(\"groups_text\") <= 2200");
                });

            migrationBuilder.CreateTable(
                name: "field_variants",
                columns: table => new
                {
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    html = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_field_variants", x => new { x.field_id, x.kind });
                    table.CheckConstraint("ck_field_variants_body_length", "length(\"body\") <= 20000");
                    table.CheckConstraint("ck_field_variants_html_length", "length(\"html\") <= 100000");
                    table.CheckConstraint("ck_field_variants_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_field_variants_fields_field_id",
                        column: x => x.field_id,
                        principalTable: "fields",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gate_conditions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    phase_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    done_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gate_conditions", x => x.id);
                    table.CheckConstraint("ck_gate_conditions_body_length", "length(\"body\") <= 2000");
                    table.CheckConstraint("ck_gate_conditions_done_by_name_length", "length(\"done_by_name\") <= 200");
                    table.CheckConstraint("ck_gate_conditions_note_length", "length(\"note\") <= 2000");
                    table.ForeignKey(
                        name: "FK_gate_conditions_gate_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "gate_decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_gate_conditions_project_phases_phase_id",
                        column: x => x.phase_id,
                        principalTable: "project_phases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_gate_conditions_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "indicator_parts",
                columns: table => new
                {
                    indicator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    part_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    weight = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicator_parts", x => new { x.indicator_id, x.part_id });
                    table.ForeignKey(
                        name: "FK_indicator_parts_indicators_indicator_id",
                        column: x => x.indicator_id,
                        principalTable: "indicators",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_indicator_parts_indicators_part_id",
                        column: x => x.part_id,
                        principalTable: "indicators",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure_variants",
                columns: table => new
                {
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    html = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_variants", x => new { x.measure_id, x.kind });
                    table.CheckConstraint("ck_measure_variants_body_length", "length(\"body\") <= 20000");
                    table.CheckConstraint("ck_measure_variants_html_length", "length(\"html\") <= 100000");
                    table.CheckConstraint("ck_measure_variants_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_measure_variants_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "council_groups",
                columns: table => new
                {
                    term_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    @short = table.Column<string>(name: "short", type: "TEXT", maxLength: 20, nullable: false),
                    seats = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_council_groups", x => new { x.term_id, x.place });
                    table.CheckConstraint("ck_council_groups_name_length", "length(\"name\") <= 100");
                    table.CheckConstraint("ck_council_groups_short_length", "length(\"short\") <= 20");
                    table.ForeignKey(
                        name: "FK_council_groups_council_terms_term_id",
                        column: x => x.term_id,
                        principalTable: "council_terms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_text_drafts_goal_id",
                table: "text_drafts",
                column: "goal_id");

            migrationBuilder.CreateIndex(
                name: "IX_text_drafts_measure_id",
                table: "text_drafts",
                column: "measure_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_text_drafts_answer_reason_length",
                table: "text_drafts",
                sql: "length(\"answer_reason\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_text_drafts_answered_by_length",
                table: "text_drafts",
                sql: "length(\"answered_by\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_project_packages_done_turns_length",
                table: "project_packages",
                sql: "length(\"done_turns\") <= 2000");

            migrationBuilder.CreateIndex(
                name: "IX_measures_lead_unit_id",
                table: "measures",
                column: "lead_unit_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_gate_findings_files_length",
                table: "gate_findings",
                sql: "length(\"files\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_gate_findings_link_length",
                table: "gate_findings",
                sql: "length(\"link\") <= 500");

            migrationBuilder.AddCheckConstraint(
                name: "ck_gate_criteria_link_length",
                table: "gate_criteria",
                sql: "length(\"link\") <= 500");

            migrationBuilder.CreateIndex(
                name: "IX_findings_phase_id",
                table: "findings",
                column: "phase_id");

            migrationBuilder.CreateIndex(
                name: "IX_council_terms_body_from",
                table: "council_terms",
                columns: new[] { "body", "from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_council_terms_number",
                table: "council_terms",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_gate_conditions_decision_id",
                table: "gate_conditions",
                column: "decision_id");

            migrationBuilder.CreateIndex(
                name: "IX_gate_conditions_owner_id",
                table: "gate_conditions",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "IX_gate_conditions_phase_id",
                table: "gate_conditions",
                column: "phase_id");

            migrationBuilder.CreateIndex(
                name: "IX_gate_conditions_project_id",
                table: "gate_conditions",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "IX_indicator_parts_part_id",
                table: "indicator_parts",
                column: "part_id");

            migrationBuilder.AddForeignKey(
                name: "FK_findings_project_phases_phase_id",
                table: "findings",
                column: "phase_id",
                principalTable: "project_phases",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);

            migrationBuilder.AddForeignKey(
                name: "FK_measures_org_units_lead_unit_id",
                table: "measures",
                column: "lead_unit_id",
                principalTable: "org_units",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);

            migrationBuilder.AddForeignKey(
                name: "FK_text_drafts_goals_goal_id",
                table: "text_drafts",
                column: "goal_id",
                principalTable: "goals",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);

            migrationBuilder.AddForeignKey(
                name: "FK_text_drafts_measures_measure_id",
                table: "text_drafts",
                column: "measure_id",
                principalTable: "measures",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_findings_project_phases_phase_id",
                table: "findings");

            migrationBuilder.DropForeignKey(
                name: "FK_measures_org_units_lead_unit_id",
                table: "measures");

            migrationBuilder.DropForeignKey(
                name: "FK_text_drafts_goals_goal_id",
                table: "text_drafts");

            migrationBuilder.DropForeignKey(
                name: "FK_text_drafts_measures_measure_id",
                table: "text_drafts");

            migrationBuilder.DropTable(
                name: "council_groups");

            migrationBuilder.DropTable(
                name: "field_variants");

            migrationBuilder.DropTable(
                name: "gate_conditions");

            migrationBuilder.DropTable(
                name: "indicator_parts");

            migrationBuilder.DropTable(
                name: "measure_variants");

            migrationBuilder.DropTable(
                name: "council_terms");

            migrationBuilder.DropIndex(
                name: "IX_text_drafts_goal_id",
                table: "text_drafts");

            migrationBuilder.DropIndex(
                name: "IX_text_drafts_measure_id",
                table: "text_drafts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_text_drafts_answer_reason_length",
                table: "text_drafts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_text_drafts_answered_by_length",
                table: "text_drafts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_project_packages_done_turns_length",
                table: "project_packages");

            migrationBuilder.DropIndex(
                name: "IX_measures_lead_unit_id",
                table: "measures");

            migrationBuilder.DropCheckConstraint(
                name: "ck_gate_findings_files_length",
                table: "gate_findings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_gate_findings_link_length",
                table: "gate_findings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_gate_criteria_link_length",
                table: "gate_criteria");

            migrationBuilder.DropIndex(
                name: "IX_findings_phase_id",
                table: "findings");

            migrationBuilder.DropColumn(
                name: "answer",
                table: "text_drafts");

            migrationBuilder.DropColumn(
                name: "answer_reason",
                table: "text_drafts");

            migrationBuilder.DropColumn(
                name: "answered_at",
                table: "text_drafts");

            migrationBuilder.DropColumn(
                name: "answered_by",
                table: "text_drafts");

            migrationBuilder.DropColumn(
                name: "goal_id",
                table: "text_drafts");

            migrationBuilder.DropColumn(
                name: "measure_id",
                table: "text_drafts");

            migrationBuilder.DropColumn(
                name: "part",
                table: "text_drafts");

            migrationBuilder.DropColumn(
                name: "done_turns",
                table: "project_packages");

            migrationBuilder.DropColumn(
                name: "repeats",
                table: "project_packages");

            migrationBuilder.DropColumn(
                name: "is_confidential",
                table: "meeting_items");

            migrationBuilder.DropColumn(
                name: "lead_unit_id",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "variants_at",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "words_at",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "combined",
                table: "indicators");

            migrationBuilder.DropColumn(
                name: "combined_each",
                table: "indicators");

            migrationBuilder.DropColumn(
                name: "least_parts",
                table: "indicators");

            migrationBuilder.DropColumn(
                name: "parts_missing",
                table: "indicator_points");

            migrationBuilder.DropColumn(
                name: "files",
                table: "gate_findings");

            migrationBuilder.DropColumn(
                name: "link",
                table: "gate_findings");

            migrationBuilder.DropColumn(
                name: "hold_until",
                table: "gate_decisions");

            migrationBuilder.DropColumn(
                name: "link",
                table: "gate_criteria");

            migrationBuilder.DropColumn(
                name: "phase_id",
                table: "findings");

            migrationBuilder.DropColumn(
                name: "variants_at",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "words_at",
                table: "fields");
        }
    }
}
