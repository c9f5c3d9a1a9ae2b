using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Staffing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "lead_seats",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    lead_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    deputy_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lead_seats", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "phase_hours",
                columns: table => new
                {
                    phase_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hours = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    people = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_phase_hours", x => x.phase_id);
                    table.ForeignKey(
                        name: "FK_phase_hours_project_phases_phase_id",
                        column: x => x.phase_id,
                        principalTable: "project_phases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "post_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    wording = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_post_plans", x => x.id);
                    table.CheckConstraint("ck_post_plans_reason_length", "length(\"reason\") <= 4000");
                    table.CheckConstraint("ck_post_plans_title_length", "length(\"title\") <= 200");
                    table.CheckConstraint("ck_post_plans_wording_length", "length(\"wording\") <= 4000");
                    table.ForeignKey(
                        name: "FK_post_plans_org_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "org_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_post_plans_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "staff_roles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    name_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    task = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    is_closed = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_staff_roles", x => x.id);
                    table.CheckConstraint("ck_staff_roles_name_de_length", "length(\"name_de\") <= 200");
                    table.CheckConstraint("ck_staff_roles_name_en_length", "length(\"name_en\") <= 200");
                    table.CheckConstraint("ck_staff_roles_task_length", "length(\"task\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "staff_settings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    single = table.Column<int>(type: "INTEGER", nullable: false),
                    mode = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    min_group = table.Column<int>(type: "INTEGER", nullable: false),
                    keep_months = table.Column<int>(type: "INTEGER", nullable: false),
                    hours_of_post = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_staff_settings", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "team_plans",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    phase_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    target = table.Column<int>(type: "INTEGER", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    hours_each = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    hours_all = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_team_plans", x => x.id);
                    table.CheckConstraint("ck_team_plans_note_length", "length(\"note\") <= 2000");
                    table.ForeignKey(
                        name: "FK_team_plans_project_phases_phase_id",
                        column: x => x.phase_id,
                        principalTable: "project_phases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_team_plans_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "week_sheets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    monday = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_week_sheets", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "post_figures",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    posts = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_constructed = table.Column<bool>(type: "INTEGER", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_post_figures", x => x.id);
                    table.CheckConstraint("ck_post_figures_note_length", "length(\"note\") <= 500");
                    table.ForeignKey(
                        name: "FK_post_figures_org_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "org_units",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_post_figures_post_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "post_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "post_stages",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_post_stages", x => new { x.plan_id, x.order });
                    table.CheckConstraint("ck_post_stages_body_length", "length(\"body\") <= 200");
                    table.CheckConstraint("ck_post_stages_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_post_stages_note_length", "length(\"note\") <= 4000");
                    table.ForeignKey(
                        name: "FK_post_stages_post_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "post_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "raci_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    role_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    duty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    accountable_for = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_raci_entries", x => x.id);
                    table.ForeignKey(
                        name: "FK_raci_entries_staff_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "staff_roles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "effort_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    group = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    group_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    hours = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    is_estimate = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_optional = table.Column<bool>(type: "INTEGER", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_effort_steps", x => x.id);
                    table.CheckConstraint("ck_effort_steps_group_en_length", "length(\"group_en\") <= 200");
                    table.CheckConstraint("ck_effort_steps_group_length", "length(\"group\") <= 200");
                    table.CheckConstraint("ck_effort_steps_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_effort_steps_title_en_length", "length(\"title_en\") <= 200");
                    table.ForeignKey(
                        name: "FK_effort_steps_events_event_id",
                        column: x => x.event_id,
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_effort_steps_project_packages_package_id",
                        column: x => x.package_id,
                        principalTable: "project_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_effort_steps_team_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "team_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "team_places",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    skill = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    member_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_team_places", x => x.id);
                    table.CheckConstraint("ck_team_places_skill_length", "length(\"skill\") <= 200");
                    table.ForeignKey(
                        name: "FK_team_places_org_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "org_units",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_team_places_project_members_member_id",
                        column: x => x.member_id,
                        principalTable: "project_members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_team_places_team_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "team_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "team_units",
                columns: table => new
                {
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_team_units", x => new { x.plan_id, x.unit_id });
                    table.ForeignKey(
                        name: "FK_team_units_org_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "org_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_team_units_team_plans_plan_id",
                        column: x => x.plan_id,
                        principalTable: "team_plans",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "week_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    sheet_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    event_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    phase_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    start = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    end = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    hours = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_week_entries", x => x.id);
                    table.ForeignKey(
                        name: "FK_week_entries_events_event_id",
                        column: x => x.event_id,
                        principalTable: "events",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_week_entries_project_packages_package_id",
                        column: x => x.package_id,
                        principalTable: "project_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_week_entries_week_sheets_sheet_id",
                        column: x => x.sheet_id,
                        principalTable: "week_sheets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "staff_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    phase_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    skill = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    wanted = table.Column<int>(type: "INTEGER", nullable: false),
                    hours_each = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    asked_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_staff_requests", x => x.id);
                    table.CheckConstraint("ck_staff_requests_note_length", "length(\"note\") <= 2000");
                    table.CheckConstraint("ck_staff_requests_reason_length", "length(\"reason\") <= 2000");
                    table.CheckConstraint("ck_staff_requests_skill_length", "length(\"skill\") <= 200");
                    table.ForeignKey(
                        name: "FK_staff_requests_org_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "org_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_staff_requests_project_phases_phase_id",
                        column: x => x.phase_id,
                        principalTable: "project_phases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_staff_requests_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_staff_requests_team_places_place_id",
                        column: x => x.place_id,
                        principalTable: "team_places",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "secondments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    phase_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    work = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    hours = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    request_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    member_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    proposed_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    proposed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    decided_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    live_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_secondments", x => x.id);
                    table.CheckConstraint("ck_secondments_live_key_length", "length(\"live_key\") <= 200");
                    table.CheckConstraint("ck_secondments_reason_length", "length(\"reason\") <= 2000");
                    table.CheckConstraint("ck_secondments_work_length", "length(\"work\") <= 200");
                    table.ForeignKey(
                        name: "FK_secondments_org_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "org_units",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_secondments_project_members_member_id",
                        column: x => x.member_id,
                        principalTable: "project_members",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_secondments_project_phases_phase_id",
                        column: x => x.phase_id,
                        principalTable: "project_phases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_secondments_projects_project_id",
                        column: x => x.project_id,
                        principalTable: "projects",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_secondments_staff_requests_request_id",
                        column: x => x.request_id,
                        principalTable: "staff_requests",
                        principalColumn: "id");
                });

            migrationBuilder.CreateIndex(
                name: "IX_effort_steps_event_id",
                table: "effort_steps",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "IX_effort_steps_package_id",
                table: "effort_steps",
                column: "package_id");

            migrationBuilder.CreateIndex(
                name: "IX_effort_steps_plan_id_order",
                table: "effort_steps",
                columns: new[] { "plan_id", "order" });

            migrationBuilder.CreateIndex(
                name: "IX_lead_seats_subject_id",
                table: "lead_seats",
                column: "subject_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_post_figures_plan_id",
                table: "post_figures",
                column: "plan_id");

            migrationBuilder.CreateIndex(
                name: "IX_post_figures_unit_id",
                table: "post_figures",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "IX_post_plans_number",
                table: "post_plans",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_post_plans_project_id",
                table: "post_plans",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "IX_post_plans_unit_id",
                table: "post_plans",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "IX_raci_entries_accountable_for",
                table: "raci_entries",
                column: "accountable_for",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_raci_entries_role_id",
                table: "raci_entries",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "IX_raci_entries_subject_id_role_id",
                table: "raci_entries",
                columns: new[] { "subject_id", "role_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_secondments_live_key",
                table: "secondments",
                column: "live_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_secondments_member_id",
                table: "secondments",
                column: "member_id");

            migrationBuilder.CreateIndex(
                name: "IX_secondments_person_id_state",
                table: "secondments",
                columns: new[] { "person_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_secondments_phase_id",
                table: "secondments",
                column: "phase_id");

            migrationBuilder.CreateIndex(
                name: "IX_secondments_project_id",
                table: "secondments",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "IX_secondments_request_id",
                table: "secondments",
                column: "request_id");

            migrationBuilder.CreateIndex(
                name: "IX_secondments_unit_id",
                table: "secondments",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "IX_staff_requests_number",
                table: "staff_requests",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_staff_requests_phase_id",
                table: "staff_requests",
                column: "phase_id");

            migrationBuilder.CreateIndex(
                name: "IX_staff_requests_place_id",
                table: "staff_requests",
                column: "place_id");

            migrationBuilder.CreateIndex(
                name: "IX_staff_requests_project_id",
                table: "staff_requests",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "IX_staff_requests_unit_id_state",
                table: "staff_requests",
                columns: new[] { "unit_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_staff_settings_single",
                table: "staff_settings",
                column: "single",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_team_places_member_id",
                table: "team_places",
                column: "member_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_team_places_plan_id_order",
                table: "team_places",
                columns: new[] { "plan_id", "order" });

            migrationBuilder.CreateIndex(
                name: "IX_team_places_unit_id",
                table: "team_places",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "IX_team_plans_phase_id",
                table: "team_plans",
                column: "phase_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_team_plans_project_id",
                table: "team_plans",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "IX_team_units_unit_id",
                table: "team_units",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "IX_week_entries_event_id",
                table: "week_entries",
                column: "event_id");

            migrationBuilder.CreateIndex(
                name: "IX_week_entries_package_id",
                table: "week_entries",
                column: "package_id");

            migrationBuilder.CreateIndex(
                name: "IX_week_entries_phase_id",
                table: "week_entries",
                column: "phase_id");

            migrationBuilder.CreateIndex(
                name: "IX_week_entries_sheet_id",
                table: "week_entries",
                column: "sheet_id");

            migrationBuilder.CreateIndex(
                name: "IX_week_sheets_person_id_monday",
                table: "week_sheets",
                columns: new[] { "person_id", "monday" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "effort_steps");

            migrationBuilder.DropTable(
                name: "lead_seats");

            migrationBuilder.DropTable(
                name: "phase_hours");

            migrationBuilder.DropTable(
                name: "post_figures");

            migrationBuilder.DropTable(
                name: "post_stages");

            migrationBuilder.DropTable(
                name: "raci_entries");

            migrationBuilder.DropTable(
                name: "secondments");

            migrationBuilder.DropTable(
                name: "staff_settings");

            migrationBuilder.DropTable(
                name: "team_units");

            migrationBuilder.DropTable(
                name: "week_entries");

            migrationBuilder.DropTable(
                name: "post_plans");

            migrationBuilder.DropTable(
                name: "staff_roles");

            migrationBuilder.DropTable(
                name: "staff_requests");

            migrationBuilder.DropTable(
                name: "week_sheets");

            migrationBuilder.DropTable(
                name: "team_places");

            migrationBuilder.DropTable(
                name: "team_plans");
        }
    }
}
