using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ProjectPlan : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "package_activities");

            migrationBuilder.DropTable(
                name: "work_packages");

            migrationBuilder.DropTable(
                name: "phases");

            migrationBuilder.DropCheckConstraint(
                name: "ck_project_plans_goal_wording_length",
                table: "project_plans");

            migrationBuilder.DropCheckConstraint(
                name: "ck_project_plans_out_of_scope_wording_length",
                table: "project_plans");

            migrationBuilder.DropColumn(
                name: "goal_wording",
                table: "project_plans");

            migrationBuilder.DropColumn(
                name: "latest_month",
                table: "project_plans");

            migrationBuilder.DropColumn(
                name: "out_of_scope_wording",
                table: "project_plans");

            migrationBuilder.CreateTable(
                name: "projects",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    is_agenda = table.Column<bool>(type: "boolean", nullable: false),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    goal = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    out_of_scope = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    limit = table.Column<DateOnly>(type: "date", nullable: true),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: true),
                    lead_person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_projects", x => x.id);
                    table.CheckConstraint("ck_projects_goal_length", "length(\"goal\") <= 2000");
                    table.CheckConstraint("ck_projects_out_of_scope_length", "length(\"out_of_scope\") <= 2000");
                    table.CheckConstraint("ck_projects_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_projects_title_en_length", "length(\"title_en\") <= 200");
                    table.ForeignKey(
                        name: "FK_projects_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "baselines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    forecast_end = table.Column<DateOnly>(type: "date", nullable: true),
                    limit = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_baselines", x => x.id);
                    table.CheckConstraint("ck_baselines_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_baselines_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_baselines_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "charters",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    client = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    client_function = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    limit = table.Column<DateOnly>(type: "date", nullable: true),
                    returned_because = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    signed_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    signed_as = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    checksum = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_charters", x => x.id);
                    table.CheckConstraint("ck_charters_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_charters_checksum_length", "length(\"checksum\") <= 200");
                    table.CheckConstraint("ck_charters_client_function_length", "length(\"client_function\") <= 200");
                    table.CheckConstraint("ck_charters_client_length", "length(\"client\") <= 200");
                    table.CheckConstraint("ck_charters_returned_because_length", "length(\"returned_because\") <= 2000");
                    table.CheckConstraint("ck_charters_signed_as_length", "length(\"signed_as\") <= 200");
                    table.CheckConstraint("ck_charters_signed_by_length", "length(\"signed_by\") <= 200");
                    table.ForeignKey(
                        name: "FK_charters_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_states",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    forecast_end = table.Column<DateOnly>(type: "date", nullable: true),
                    contradictions = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_states", x => x.id);
                    table.ForeignKey(
                        name: "FK_plan_states_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "project_phases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    inside_id = table.Column<Guid>(type: "uuid", nullable: true),
                    after_id = table.Column<Guid>(type: "uuid", nullable: true),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    sentence_de = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    sentence_en = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    months = table.Column<int>(type: "integer", nullable: true),
                    start = table.Column<DateOnly>(type: "date", nullable: true),
                    end = table.Column<DateOnly>(type: "date", nullable: true),
                    is_constructed = table.Column<bool>(type: "boolean", nullable: false),
                    is_rough = table.Column<bool>(type: "boolean", nullable: false),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    ended = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_project_phases", x => x.id);
                    table.CheckConstraint("ck_project_phases_sentence_de_length", "length(\"sentence_de\") <= 2000");
                    table.CheckConstraint("ck_project_phases_sentence_en_length", "length(\"sentence_en\") <= 2000");
                    table.CheckConstraint("ck_project_phases_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_project_phases_title_en_length", "length(\"title_en\") <= 200");
                    table.ForeignKey(
                        name: "FK_project_phases_project_phases_after_id",
                        column: x => x.after_id,
                        principalTable: "project_phases",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_project_phases_project_phases_inside_id",
                        column: x => x.inside_id,
                        principalTable: "project_phases",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_project_phases_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "baseline_rows",
                columns: table => new
                {
                    baseline_id = table.Column<Guid>(type: "uuid", nullable: false),
                    item_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(240)", maxLength: 240, nullable: false),
                    is_phase = table.Column<bool>(type: "boolean", nullable: false),
                    start = table.Column<DateOnly>(type: "date", nullable: true),
                    end = table.Column<DateOnly>(type: "date", nullable: true),
                    hours = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_baseline_rows", x => new { x.baseline_id, x.item_id });
                    table.CheckConstraint("ck_baseline_rows_name_length", "length(\"name\") <= 240");
                    table.ForeignKey(
                        name: "FK_baseline_rows_baselines_baseline_id",
                        column: x => x.baseline_id,
                        principalTable: "baselines",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "charter_texts",
                columns: table => new
                {
                    charter_id = table.Column<Guid>(type: "uuid", nullable: false),
                    part = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    body = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_charter_texts", x => new { x.charter_id, x.part });
                    table.CheckConstraint("ck_charter_texts_body_length", "length(\"body\") <= 2000");
                    table.ForeignKey(
                        name: "FK_charter_texts_charters_charter_id",
                        column: x => x.charter_id,
                        principalTable: "charters",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gate_criteria",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    phase_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    standing = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    evidence = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    checked_by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    checked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gate_criteria", x => x.id);
                    table.CheckConstraint("ck_gate_criteria_checked_by_name_length", "length(\"checked_by_name\") <= 200");
                    table.CheckConstraint("ck_gate_criteria_evidence_length", "length(\"evidence\") <= 2000");
                    table.CheckConstraint("ck_gate_criteria_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_gate_criteria_project_phases_phase_id",
                        column: x => x.phase_id,
                        principalTable: "project_phases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gate_decisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    phase_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    outcome = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    decider = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    minutes = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    money = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    posts = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gate_decisions", x => x.id);
                    table.CheckConstraint("ck_gate_decisions_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_gate_decisions_decider_length", "length(\"decider\") <= 200");
                    table.CheckConstraint("ck_gate_decisions_minutes_length", "length(\"minutes\") <= 2000");
                    table.CheckConstraint("ck_gate_decisions_reason_length", "length(\"reason\") <= 2000");
                    table.ForeignKey(
                        name: "FK_gate_decisions_project_phases_phase_id",
                        column: x => x.phase_id,
                        principalTable: "project_phases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "project_members",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    person_id = table.Column<Guid>(type: "uuid", nullable: false),
                    phase_id = table.Column<Guid>(type: "uuid", nullable: true),
                    function = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_project_members", x => x.id);
                    table.CheckConstraint("ck_project_members_function_length", "length(\"function\") <= 200");
                    table.ForeignKey(
                        name: "FK_project_members_project_phases_phase_id",
                        column: x => x.phase_id,
                        principalTable: "project_phases",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_project_members_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "project_packages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    phase_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    goal = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    result = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    lead_person_id = table.Column<Guid>(type: "uuid", nullable: true),
                    hours = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: true),
                    range_wording = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    start = table.Column<DateOnly>(type: "date", nullable: true),
                    end = table.Column<DateOnly>(type: "date", nullable: true),
                    done = table.Column<DateOnly>(type: "date", nullable: true),
                    is_milestone = table.Column<bool>(type: "boolean", nullable: false),
                    is_fixed = table.Column<bool>(type: "boolean", nullable: false),
                    is_optional = table.Column<bool>(type: "boolean", nullable: false),
                    is_constructed = table.Column<bool>(type: "boolean", nullable: false),
                    is_rough = table.Column<bool>(type: "boolean", nullable: false),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_project_packages", x => x.id);
                    table.CheckConstraint("ck_project_packages_goal_length", "length(\"goal\") <= 2000");
                    table.CheckConstraint("ck_project_packages_number_length", "length(\"number\") <= 200");
                    table.CheckConstraint("ck_project_packages_range_wording_length", "length(\"range_wording\") <= 2000");
                    table.CheckConstraint("ck_project_packages_result_length", "length(\"result\") <= 2000");
                    table.CheckConstraint("ck_project_packages_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_project_packages_title_en_length", "length(\"title_en\") <= 200");
                    table.ForeignKey(
                        name: "FK_project_packages_project_phases_phase_id",
                        column: x => x.phase_id,
                        principalTable: "project_phases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_project_packages_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "gate_findings",
                columns: table => new
                {
                    decision_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    standing = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    evidence = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_gate_findings", x => new { x.decision_id, x.order });
                    table.CheckConstraint("ck_gate_findings_evidence_length", "length(\"evidence\") <= 2000");
                    table.CheckConstraint("ck_gate_findings_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_gate_findings_gate_decisions_decision_id",
                        column: x => x.decision_id,
                        principalTable: "gate_decisions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "package_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    lag = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_package_links", x => x.id);
                    table.ForeignKey(
                        name: "FK_package_links_project_packages_from_id",
                        column: x => x.from_id,
                        principalTable: "project_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_package_links_project_packages_to_id",
                        column: x => x.to_id,
                        principalTable: "project_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_package_links_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "package_shifts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    package_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_start = table.Column<DateOnly>(type: "date", nullable: true),
                    from_end = table.Column<DateOnly>(type: "date", nullable: true),
                    to_start = table.Column<DateOnly>(type: "date", nullable: false),
                    to_end = table.Column<DateOnly>(type: "date", nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_package_shifts", x => x.id);
                    table.CheckConstraint("ck_package_shifts_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_package_shifts_reason_length", "length(\"reason\") <= 2000");
                    table.ForeignKey(
                        name: "FK_package_shifts_project_packages_package_id",
                        column: x => x.package_id,
                        principalTable: "project_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "project_activities",
                columns: table => new
                {
                    package_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    is_optional = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_project_activities", x => new { x.package_id, x.order });
                    table.CheckConstraint("ck_project_activities_de_length", "length(\"de\") <= 200");
                    table.CheckConstraint("ck_project_activities_en_length", "length(\"en\") <= 200");
                    table.ForeignKey(
                        name: "FK_project_activities_project_packages_package_id",
                        column: x => x.package_id,
                        principalTable: "project_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_baselines_project_id_number",
                table: "baselines",
                columns: new[] { "project_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_charters_project_id_number",
                table: "charters",
                columns: new[] { "project_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_gate_criteria_phase_id",
                table: "gate_criteria",
                column: "phase_id");

            migrationBuilder.CreateIndex(
                name: "IX_gate_decisions_phase_id_number",
                table: "gate_decisions",
                columns: new[] { "phase_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_package_links_from_id_to_id_kind",
                table: "package_links",
                columns: new[] { "from_id", "to_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_package_links_project_id",
                table: "package_links",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "IX_package_links_to_id",
                table: "package_links",
                column: "to_id");

            migrationBuilder.CreateIndex(
                name: "IX_package_shifts_package_id",
                table: "package_shifts",
                column: "package_id");

            migrationBuilder.CreateIndex(
                name: "IX_plan_states_project_id",
                table: "plan_states",
                column: "project_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_project_members_person_id_project_id",
                table: "project_members",
                columns: new[] { "person_id", "project_id" });

            migrationBuilder.CreateIndex(
                name: "IX_project_members_phase_id",
                table: "project_members",
                column: "phase_id");

            migrationBuilder.CreateIndex(
                name: "IX_project_members_project_id",
                table: "project_members",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "IX_project_packages_lead_person_id",
                table: "project_packages",
                column: "lead_person_id");

            migrationBuilder.CreateIndex(
                name: "IX_project_packages_phase_id",
                table: "project_packages",
                column: "phase_id");

            migrationBuilder.CreateIndex(
                name: "IX_project_packages_project_id",
                table: "project_packages",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "IX_project_phases_after_id",
                table: "project_phases",
                column: "after_id");

            migrationBuilder.CreateIndex(
                name: "IX_project_phases_inside_id",
                table: "project_phases",
                column: "inside_id");

            migrationBuilder.CreateIndex(
                name: "IX_project_phases_project_id",
                table: "project_phases",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "IX_projects_lead_person_id",
                table: "projects",
                column: "lead_person_id");

            migrationBuilder.CreateIndex(
                name: "IX_projects_measure_id",
                table: "projects",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_projects_number",
                table: "projects",
                column: "number",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "baseline_rows");

            migrationBuilder.DropTable(
                name: "charter_texts");

            migrationBuilder.DropTable(
                name: "gate_criteria");

            migrationBuilder.DropTable(
                name: "gate_findings");

            migrationBuilder.DropTable(
                name: "package_links");

            migrationBuilder.DropTable(
                name: "package_shifts");

            migrationBuilder.DropTable(
                name: "plan_states");

            migrationBuilder.DropTable(
                name: "project_activities");

            migrationBuilder.DropTable(
                name: "project_members");

            migrationBuilder.DropTable(
                name: "baselines");

            migrationBuilder.DropTable(
                name: "charters");

            migrationBuilder.DropTable(
                name: "gate_decisions");

            migrationBuilder.DropTable(
                name: "project_packages");

            migrationBuilder.DropTable(
                name: "project_phases");

            migrationBuilder.DropTable(
                name: "projects");

            migrationBuilder.AddColumn<string>(
                name: "goal_wording",
                table: "project_plans",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "latest_month",
                table: "project_plans",
                type: "date",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<string>(
                name: "out_of_scope_wording",
                table: "project_plans",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "phases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    end = table.Column<DateOnly>(type: "date", nullable: true),
                    inside_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_constructed = table.Column<bool>(type: "boolean", nullable: false),
                    is_rough = table.Column<bool>(type: "boolean", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    months = table.Column<int>(type: "integer", nullable: true),
                    order = table.Column<int>(type: "integer", nullable: false),
                    sentence_de = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    sentence_en = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    start = table.Column<DateOnly>(type: "date", nullable: true),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_phases", x => x.id);
                    table.CheckConstraint("ck_phases_sentence_de_length", "length(\"sentence_de\") <= 2000");
                    table.CheckConstraint("ck_phases_sentence_en_length", "length(\"sentence_en\") <= 2000");
                    table.CheckConstraint("ck_phases_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_phases_title_en_length", "length(\"title_en\") <= 200");
                    table.ForeignKey(
                        name: "FK_phases_phases_inside_id",
                        column: x => x.inside_id,
                        principalTable: "phases",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "work_packages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    end = table.Column<DateOnly>(type: "date", nullable: true),
                    is_constructed = table.Column<bool>(type: "boolean", nullable: false),
                    is_rough = table.Column<bool>(type: "boolean", nullable: false),
                    number = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    order = table.Column<int>(type: "integer", nullable: false),
                    phase_id = table.Column<Guid>(type: "uuid", nullable: false),
                    range_wording = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    start = table.Column<DateOnly>(type: "date", nullable: true),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work_packages", x => x.id);
                    table.CheckConstraint("ck_work_packages_number_length", "length(\"number\") <= 200");
                    table.CheckConstraint("ck_work_packages_range_wording_length", "length(\"range_wording\") <= 2000");
                    table.CheckConstraint("ck_work_packages_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_work_packages_title_en_length", "length(\"title_en\") <= 200");
                    table.ForeignKey(
                        name: "FK_work_packages_phases_phase_id",
                        column: x => x.phase_id,
                        principalTable: "phases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "package_activities",
                columns: table => new
                {
                    package_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    is_optional = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_package_activities", x => new { x.package_id, x.order });
                    table.CheckConstraint("ck_package_activities_de_length", "length(\"de\") <= 200");
                    table.CheckConstraint("ck_package_activities_en_length", "length(\"en\") <= 200");
                    table.ForeignKey(
                        name: "FK_package_activities_work_packages_package_id",
                        column: x => x.package_id,
                        principalTable: "work_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.AddCheckConstraint(
                name: "ck_project_plans_goal_wording_length",
                table: "project_plans",
                sql: "length(\"goal_wording\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_project_plans_out_of_scope_wording_length",
                table: "project_plans",
                sql: "length(\"out_of_scope_wording\") <= 2000");

            migrationBuilder.CreateIndex(
                name: "IX_phases_inside_id",
                table: "phases",
                column: "inside_id");

            migrationBuilder.CreateIndex(
                name: "IX_work_packages_phase_id",
                table: "work_packages",
                column: "phase_id");
        }
    }
}
