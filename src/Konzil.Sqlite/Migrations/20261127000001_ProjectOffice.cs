using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ProjectOffice : Migration
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

            migrationBuilder.AddColumn<bool>(
                name: "is_rated_as_example",
                table: "risks",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "assessments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    technical = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    organisational = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    socio_cultural = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    change = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    legal = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    technique = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    staff = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    money = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    time = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    obstacles = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ecological = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    economic = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    social = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    sdg_lines = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    climate = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    climate_note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    innovation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    horizon = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    touches_people = table.Column<bool>(type: "INTEGER", nullable: false),
                    touches_companies = table.Column<bool>(type: "INTEGER", nullable: false),
                    lighthouse_body = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    started_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    review_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessments", x => x.id);
                    table.CheckConstraint("ck_assessments_change_length", "length(\"change\") <= 2000");
                    table.CheckConstraint("ck_assessments_climate_note_length", "length(\"climate_note\") <= 2000");
                    table.CheckConstraint("ck_assessments_ecological_length", "length(\"ecological\") <= 2000");
                    table.CheckConstraint("ck_assessments_economic_length", "length(\"economic\") <= 2000");
                    table.CheckConstraint("ck_assessments_lighthouse_body_length", "length(\"lighthouse_body\") <= 200");
                    table.CheckConstraint("ck_assessments_obstacles_length", "length(\"obstacles\") <= 2000");
                    table.CheckConstraint("ck_assessments_organisational_length", "length(\"organisational\") <= 2000");
                    table.CheckConstraint("ck_assessments_sdg_lines_length", "length(\"sdg_lines\") <= 200");
                    table.CheckConstraint("ck_assessments_social_length", "length(\"social\") <= 2000");
                    table.CheckConstraint("ck_assessments_socio_cultural_length", "length(\"socio_cultural\") <= 2000");
                    table.CheckConstraint("ck_assessments_technical_length", "length(\"technical\") <= 2000");
                    table.ForeignKey(
                        name: "FK_assessments_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "bodies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    name_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    @short = table.Column<string>(name: "short", type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    standing = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    every_weeks = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_closed = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "change_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    scope = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    milestone_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    day_before = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    day_after = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    money_year = table.Column<int>(type: "INTEGER", nullable: true),
                    money_before = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    money_more = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    asked_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    asked_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decided_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    decision_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_change_requests", x => x.id);
                    table.CheckConstraint("ck_change_requests_asked_by_name_length", "length(\"asked_by_name\") <= 200");
                    table.CheckConstraint("ck_change_requests_decided_by_name_length", "length(\"decided_by_name\") <= 200");
                    table.CheckConstraint("ck_change_requests_decision_reason_length", "length(\"decision_reason\") <= 2000");
                    table.CheckConstraint("ck_change_requests_reason_length", "length(\"reason\") <= 2000");
                    table.CheckConstraint("ck_change_requests_scope_length", "length(\"scope\") <= 2000");
                    table.ForeignKey(
                        name: "FK_change_requests_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_change_requests_milestones_milestone_id",
                        column: x => x.milestone_id,
                        principalTable: "milestones",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "co_authors",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    idea_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    secret = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    invited_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    person_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    joined_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_co_authors", x => x.id);
                    table.CheckConstraint("ck_co_authors_person_name_length", "length(\"person_name\") <= 200");
                    table.CheckConstraint("ck_co_authors_secret_length", "length(\"secret\") <= 32");
                    table.ForeignKey(
                        name: "FK_co_authors_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "measure_checks",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_checks", x => x.id);
                    table.CheckConstraint("ck_measure_checks_note_length", "length(\"note\") <= 2000");
                    table.ForeignKey(
                        name: "FK_measure_checks_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "org_units",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    name_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    @short = table.Column<string>(name: "short", type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    head_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    deputy_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    second_deputy_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_closed = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    paper_number = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    resolution_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    way = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    last = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "projects",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    is_agenda = table.Column<bool>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    goal = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    out_of_scope = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    limit = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    lead_person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "body_members",
                columns: table => new
                {
                    body_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    duty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    body_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    start = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    end = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    topic = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    present = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    cancel_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sequence = table.Column<int>(type: "INTEGER", nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    path_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    body_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
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
                name: "baselines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    forecast_end = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    limit = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    client = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    client_function = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    limit = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    returned_because = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    signed_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    signed_as = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    signed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    checksum = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    forecast_end = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    contradictions = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    inside_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    after_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    sentence_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    sentence_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    months = table.Column<int>(type: "INTEGER", nullable: true),
                    start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_constructed = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_rough = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    ended = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "meeting_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    is_standing = table.Column<bool>(type: "INTEGER", nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    subject_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    carried_from_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    minutes = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "baseline_rows",
                columns: table => new
                {
                    baseline_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 240, nullable: false),
                    is_phase = table.Column<bool>(type: "INTEGER", nullable: false),
                    start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    hours = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true)
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
                    charter_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    phase_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    standing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    checked_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    checked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    phase_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    decider = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    minutes = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    money = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    posts = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    phase_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    function = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    phase_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    goal = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    result = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    lead_person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    hours = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    range_wording = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    done = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_milestone = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_fixed = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_optional = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_constructed = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_rough = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "meeting_decisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    body_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    meeting_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    wording = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    replaces_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    recorded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    body_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    given_by_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    first_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    training = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    result = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    given_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    done_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "gate_findings",
                columns: table => new
                {
                    decision_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    standing = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    lag = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    from_end = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    to_start = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to_end = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    is_optional = table.Column<bool>(type: "INTEGER", nullable: false)
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
                name: "IX_assessments_measure_id",
                table: "assessments",
                column: "measure_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_baselines_project_id_number",
                table: "baselines",
                columns: new[] { "project_id", "number" },
                unique: true);

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
                name: "IX_change_requests_measure_id_asked_at",
                table: "change_requests",
                columns: new[] { "measure_id", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "IX_change_requests_milestone_id",
                table: "change_requests",
                column: "milestone_id");

            migrationBuilder.CreateIndex(
                name: "IX_change_requests_number",
                table: "change_requests",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_change_requests_state",
                table: "change_requests",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "IX_charters_project_id_number",
                table: "charters",
                columns: new[] { "project_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_co_authors_idea_id_person_id",
                table: "co_authors",
                columns: new[] { "idea_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_co_authors_person_id",
                table: "co_authors",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_co_authors_secret",
                table: "co_authors",
                column: "secret",
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
                name: "IX_measure_checks_measure_id_question",
                table: "measure_checks",
                columns: new[] { "measure_id", "question" },
                unique: true);

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
                name: "assessments");

            migrationBuilder.DropTable(
                name: "baseline_rows");

            migrationBuilder.DropTable(
                name: "body_members");

            migrationBuilder.DropTable(
                name: "change_requests");

            migrationBuilder.DropTable(
                name: "charter_texts");

            migrationBuilder.DropTable(
                name: "co_authors");

            migrationBuilder.DropTable(
                name: "gate_criteria");

            migrationBuilder.DropTable(
                name: "gate_findings");

            migrationBuilder.DropTable(
                name: "measure_checks");

            migrationBuilder.DropTable(
                name: "meeting_decisions");

            migrationBuilder.DropTable(
                name: "meeting_tasks");

            migrationBuilder.DropTable(
                name: "org_units");

            migrationBuilder.DropTable(
                name: "package_links");

            migrationBuilder.DropTable(
                name: "package_shifts");

            migrationBuilder.DropTable(
                name: "paper_stations");

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
                name: "meeting_items");

            migrationBuilder.DropTable(
                name: "paper_paths");

            migrationBuilder.DropTable(
                name: "project_packages");

            migrationBuilder.DropTable(
                name: "meetings");

            migrationBuilder.DropTable(
                name: "project_phases");

            migrationBuilder.DropTable(
                name: "bodies");

            migrationBuilder.DropTable(
                name: "projects");

            migrationBuilder.DropColumn(
                name: "is_rated_as_example",
                table: "risks");

            migrationBuilder.AddColumn<string>(
                name: "goal_wording",
                table: "project_plans",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "latest_month",
                table: "project_plans",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateOnly(1, 1, 1));

            migrationBuilder.AddColumn<string>(
                name: "out_of_scope_wording",
                table: "project_plans",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "phases",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    end = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    inside_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_constructed = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_rough = table.Column<bool>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    months = table.Column<int>(type: "INTEGER", nullable: true),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    sentence_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    sentence_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    end = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_constructed = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_rough = table.Column<bool>(type: "INTEGER", nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    phase_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    range_wording = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    is_optional = table.Column<bool>(type: "INTEGER", nullable: false)
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
