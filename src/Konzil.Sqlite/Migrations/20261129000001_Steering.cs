using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Steering : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_indicators_measures_measure_id",
                table: "indicators");

            migrationBuilder.DropTable(
                name: "budget_cells");

            migrationBuilder.AddColumn<DateOnly>(
                name: "due_on",
                table: "status_reports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "end_on",
                table: "status_reports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "end_reason",
                table: "status_reports",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<decimal>(
                name: "hours",
                table: "status_reports",
                type: "TEXT",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "internal",
                table: "status_reports",
                type: "TEXT",
                maxLength: 3000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "is_held_back",
                table: "status_reports",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "is_spent_incomplete",
                table: "status_reports",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "light_reason",
                table: "status_reports",
                type: "TEXT",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "planned_end",
                table: "status_reports",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "spent",
                table: "status_reports",
                type: "TEXT",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "how_chosen",
                table: "rounds",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "group_lines",
                table: "resolutions",
                type: "TEXT",
                maxLength: 8000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "seen_on",
                table: "people",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "warned_on",
                table: "people",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "applied",
                table: "money_sources",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "apply_by",
                table: "money_sources",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "item_id",
                table: "meeting_tasks",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<string>(
                name: "origin",
                table: "meeting_tasks",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "fleeting",
                table: "mails",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AlterColumn<Guid>(
                name: "measure_id",
                table: "indicators",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<string>(
                name: "computed",
                table: "indicators",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "definition",
                table: "indicators",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "field_id",
                table: "indicators",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "goal_id",
                table: "indicators",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_example",
                table: "indicators",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "is_internal",
                table: "indicators",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "level",
                table: "indicators",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Output");

            migrationBuilder.AddColumn<int>(
                name: "number",
                table: "indicators",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "source",
                table: "indicators",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "theme",
                table: "indicators",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "None");

            migrationBuilder.AddColumn<decimal>(
                name: "tolerance",
                table: "indicators",
                type: "TEXT",
                precision: 18,
                scale: 4,
                nullable: false,
                defaultValue: 10m);

            migrationBuilder.AddColumn<int>(
                name: "evidence_number",
                table: "indicator_points",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "reason",
                table: "indicator_points",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "sample",
                table: "indicator_points",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "wave",
                table: "indicator_points",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "horizon",
                table: "goals",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "intent_de",
                table: "goals",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "intent_en",
                table: "goals",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "is_ours",
                table: "goals",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "owner",
                table: "goals",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "contact",
                table: "fields",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "is_ours",
                table: "fields",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "lead_unit",
                table: "fields",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "life",
                table: "fields",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Current");

            migrationBuilder.AddColumn<Guid>(
                name: "merged_into_id",
                table: "fields",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "related_units",
                table: "fields",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "scope_in_de",
                table: "fields",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "scope_in_en",
                table: "fields",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "scope_out_de",
                table: "fields",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "scope_out_en",
                table: "fields",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "view",
                table: "fields",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Open");

            migrationBuilder.AddColumn<DateTime>(
                name: "name_agreed_at",
                table: "evaluators",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "appointed_by",
                table: "body_members",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "name_agreed_at",
                table: "body_members",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "sector",
                table: "body_members",
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "until",
                table: "body_members",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "how_chosen",
                table: "bodies",
                type: "TEXT",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "is_published",
                table: "bodies",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "reason",
                table: "agenda_versions",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    partner = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    contact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    scope = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    signed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    withheld_because = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements", x => x.id);
                    table.CheckConstraint("ck_agreements_contact_length", "length(\"contact\") <= 200");
                    table.CheckConstraint("ck_agreements_partner_length", "length(\"partner\") <= 200");
                    table.CheckConstraint("ck_agreements_scope_length", "length(\"scope\") <= 2000");
                    table.CheckConstraint("ck_agreements_title_length", "length(\"title\") <= 200");
                    table.CheckConstraint("ck_agreements_withheld_because_length", "length(\"withheld_because\") <= 200");
                    table.ForeignKey(
                        name: "FK_agreements_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "budget_categories",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_categories", x => x.id);
                    table.CheckConstraint("ck_budget_categories_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_budget_categories_title_en_length", "length(\"title_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "budget_cycles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    first_year = table.Column<int>(type: "INTEGER", nullable: false),
                    deadline = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    handed_in_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_cycles", x => x.id);
                    table.CheckConstraint("ck_budget_cycles_note_length", "length(\"note\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "cohorts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    aim = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cohorts", x => x.id);
                    table.CheckConstraint("ck_cohorts_aim_length", "length(\"aim\") <= 2000");
                    table.CheckConstraint("ck_cohorts_title_length", "length(\"title\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "conflict_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    first_goal_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    first = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    second_goal_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    second = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    what = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    raised_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    handling = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    review_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    body_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    audience = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    silence_agrees = table.Column<bool>(type: "INTEGER", nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    begun_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answer_count = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "consents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    about = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    given = table.Column<bool>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consents", x => x.id);
                    table.CheckConstraint("ck_consents_about_length", "length(\"about\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "corrective_actions",
                columns: table => new
                {
                    task_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    phase_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    deviation = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_corrective_actions", x => x.task_id);
                    table.CheckConstraint("ck_corrective_actions_deviation_length", "length(\"deviation\") <= 1000");
                    table.ForeignKey(
                        name: "FK_corrective_actions_meeting_tasks_task_id",
                        column: x => x.task_id,
                        principalTable: "meeting_tasks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_corrective_actions_project_phases_phase_id",
                        column: x => x.phase_id,
                        principalTable: "project_phases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "data_packages",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ready_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    size = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_packages", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "editions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    frozen_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    frozen_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    snapshot = table.Column<string>(type: "TEXT", maxLength: 10000000, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_editions", x => x.id);
                    table.CheckConstraint("ck_editions_frozen_by_length", "length(\"frozen_by\") <= 200");
                    table.CheckConstraint("ck_editions_hash_length", "length(\"hash\") <= 200");
                    table.CheckConstraint("ck_editions_note_length", "length(\"note\") <= 1000");
                    table.CheckConstraint("ck_editions_snapshot_length", "length(\"snapshot\") <= 10000000");
                });

            migrationBuilder.CreateTable(
                name: "erasure_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    cause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    asked_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    done_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    removed = table.Column<int>(type: "INTEGER", nullable: false),
                    unnamed = table.Column<int>(type: "INTEGER", nullable: false),
                    searched = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_erasure_records", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "erasure_requests",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    cause = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_erasure_requests", x => x.person_id);
                });

            migrationBuilder.CreateTable(
                name: "evaluations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    phase_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    begun_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    conclusion = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evaluations", x => x.id);
                    table.CheckConstraint("ck_evaluations_conclusion_length", "length(\"conclusion\") <= 3000");
                    table.CheckConstraint("ck_evaluations_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_evaluations_project_phases_phase_id",
                        column: x => x.phase_id,
                        principalTable: "project_phases",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evidence_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    publisher = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    says = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    licence = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    link = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    sample = table.Column<int>(type: "INTEGER", nullable: true),
                    checked_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_items", x => x.id);
                    table.CheckConstraint("ck_evidence_items_licence_length", "length(\"licence\") <= 200");
                    table.CheckConstraint("ck_evidence_items_link_length", "length(\"link\") <= 500");
                    table.CheckConstraint("ck_evidence_items_place_length", "length(\"place\") <= 200");
                    table.CheckConstraint("ck_evidence_items_publisher_length", "length(\"publisher\") <= 200");
                    table.CheckConstraint("ck_evidence_items_says_length", "length(\"says\") <= 3000");
                    table.CheckConstraint("ck_evidence_items_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_evidence_items_title_en_length", "length(\"title_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "field_addresses",
                columns: table => new
                {
                    slug = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_field_addresses", x => x.slug);
                    table.CheckConstraint("ck_field_addresses_slug_length", "length(\"slug\") <= 200");
                    table.ForeignKey(
                        name: "FK_field_addresses_fields_field_id",
                        column: x => x.field_id,
                        principalTable: "fields",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "field_contributions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    de = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    en = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_field_contributions", x => x.id);
                    table.CheckConstraint("ck_field_contributions_de_length", "length(\"de\") <= 1000");
                    table.CheckConstraint("ck_field_contributions_en_length", "length(\"en\") <= 1000");
                    table.ForeignKey(
                        name: "FK_field_contributions_fields_field_id",
                        column: x => x.field_id,
                        principalTable: "fields",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "field_lights",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    light = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_field_lights", x => x.id);
                    table.CheckConstraint("ck_field_lights_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_field_lights_reason_length", "length(\"reason\") <= 500");
                    table.ForeignKey(
                        name: "FK_field_lights_fields_field_id",
                        column: x => x.field_id,
                        principalTable: "fields",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "field_orders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    method = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    method_note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    resolution = table.Column<int>(type: "INTEGER", nullable: true),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_field_orders", x => x.id);
                    table.CheckConstraint("ck_field_orders_body_length", "length(\"body\") <= 200");
                    table.CheckConstraint("ck_field_orders_method_note_length", "length(\"method_note\") <= 2000");
                    table.CheckConstraint("ck_field_orders_reason_length", "length(\"reason\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "field_proposals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    name_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    sentence_de = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    sentence_en = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    scope_in = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    scope_out = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    from = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_new = table.Column<bool>(type: "INTEGER", nullable: false),
                    circle = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    talk_until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    proposed_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    proposed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    resolution = table.Column<int>(type: "INTEGER", nullable: true),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_field_proposals", x => x.id);
                    table.CheckConstraint("ck_field_proposals_body_length", "length(\"body\") <= 200");
                    table.CheckConstraint("ck_field_proposals_from_length", "length(\"from\") <= 200");
                    table.CheckConstraint("ck_field_proposals_name_de_length", "length(\"name_de\") <= 200");
                    table.CheckConstraint("ck_field_proposals_name_en_length", "length(\"name_en\") <= 200");
                    table.CheckConstraint("ck_field_proposals_reason_length", "length(\"reason\") <= 1000");
                    table.CheckConstraint("ck_field_proposals_scope_in_length", "length(\"scope_in\") <= 2000");
                    table.CheckConstraint("ck_field_proposals_scope_out_length", "length(\"scope_out\") <= 2000");
                    table.CheckConstraint("ck_field_proposals_sentence_de_length", "length(\"sentence_de\") <= 500");
                    table.CheckConstraint("ck_field_proposals_sentence_en_length", "length(\"sentence_en\") <= 500");
                    table.CheckConstraint("ck_field_proposals_why_length", "length(\"why\") <= 2000");
                    table.ForeignKey(
                        name: "FK_field_proposals_fields_field_id",
                        column: x => x.field_id,
                        principalTable: "fields",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "field_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    before = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    after = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    other_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    measures = table.Column<int>(type: "INTEGER", nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    resolution = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_field_steps", x => x.id);
                    table.CheckConstraint("ck_field_steps_after_length", "length(\"after\") <= 200");
                    table.CheckConstraint("ck_field_steps_before_length", "length(\"before\") <= 200");
                    table.CheckConstraint("ck_field_steps_body_length", "length(\"body\") <= 200");
                    table.CheckConstraint("ck_field_steps_reason_length", "length(\"reason\") <= 1000");
                    table.ForeignKey(
                        name: "FK_field_steps_fields_field_id",
                        column: x => x.field_id,
                        principalTable: "fields",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "findings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    body = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    maturity = table.Column<int>(type: "INTEGER", nullable: true),
                    source = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    evidence_number = table.Column<int>(type: "INTEGER", nullable: true),
                    settled = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_findings", x => x.id);
                    table.CheckConstraint("ck_findings_body_length", "length(\"body\") <= 2000");
                    table.CheckConstraint("ck_findings_settled_length", "length(\"settled\") <= 2000");
                    table.CheckConstraint("ck_findings_source_length", "length(\"source\") <= 2000");
                    table.CheckConstraint("ck_findings_title_en_length", "length(\"title_en\") <= 200");
                    table.CheckConstraint("ck_findings_title_length", "length(\"title\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "former_names",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_former_names", x => new { x.person_id, x.name });
                    table.CheckConstraint("ck_former_names_name_length", "length(\"name\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "incidents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    happened = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    affected = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    risk = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    measures = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    discovered_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    decision = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decision_reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    notified_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    people_told_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_incidents", x => x.id);
                    table.CheckConstraint("ck_incidents_affected_length", "length(\"affected\") <= 4000");
                    table.CheckConstraint("ck_incidents_decided_by_length", "length(\"decided_by\") <= 200");
                    table.CheckConstraint("ck_incidents_decision_reason_length", "length(\"decision_reason\") <= 4000");
                    table.CheckConstraint("ck_incidents_happened_length", "length(\"happened\") <= 4000");
                    table.CheckConstraint("ck_incidents_measures_length", "length(\"measures\") <= 4000");
                    table.CheckConstraint("ck_incidents_risk_length", "length(\"risk\") <= 4000");
                    table.CheckConstraint("ck_incidents_title_length", "length(\"title\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "indicator_targets",
                columns: table => new
                {
                    indicator_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_indicator_targets", x => new { x.indicator_id, x.year });
                    table.ForeignKey(
                        name: "FK_indicator_targets_indicators_indicator_id",
                        column: x => x.indicator_id,
                        principalTable: "indicators",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "item_biases",
                columns: table => new
                {
                    item_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    entered_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                name: "lotse_seats",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    contact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lotse_seats", x => x.id);
                    table.CheckConstraint("ck_lotse_seats_contact_length", "length(\"contact\") <= 200");
                    table.ForeignKey(
                        name: "FK_lotse_seats_org_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "org_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_lotse_seats_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "lotsen_groups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    body_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lotsen_groups", x => x.id);
                    table.CheckConstraint("ck_lotsen_groups_key_length", "length(\"key\") <= 200");
                    table.ForeignKey(
                        name: "FK_lotsen_groups_bodies_body_id",
                        column: x => x.body_id,
                        principalTable: "bodies",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "lotsen_ideas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lotsen_ideas", x => x.id);
                    table.CheckConstraint("ck_lotsen_ideas_answer_length", "length(\"answer\") <= 4000");
                    table.CheckConstraint("ck_lotsen_ideas_body_length", "length(\"body\") <= 4000");
                    table.CheckConstraint("ck_lotsen_ideas_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_lotsen_ideas_org_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "org_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "mandates",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    resolution_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    first_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    result = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    proof = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    every_months = table.Column<int>(type: "INTEGER", nullable: true),
                    after_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    given_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mandates", x => x.id);
                    table.CheckConstraint("ck_mandates_note_length", "length(\"note\") <= 2000");
                    table.CheckConstraint("ck_mandates_proof_length", "length(\"proof\") <= 500");
                    table.CheckConstraint("ck_mandates_reason_length", "length(\"reason\") <= 2000");
                    table.CheckConstraint("ck_mandates_result_length", "length(\"result\") <= 2000");
                    table.CheckConstraint("ck_mandates_title_length", "length(\"title\") <= 200");
                    table.CheckConstraint("ck_mandates_unit_length", "length(\"unit\") <= 200");
                    table.ForeignKey(
                        name: "FK_mandates_resolutions_resolution_id",
                        column: x => x.resolution_id,
                        principalTable: "resolutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "measure_ties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_ties", x => x.id);
                    table.CheckConstraint("ck_measure_ties_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_measure_ties_reason_length", "length(\"reason\") <= 500");
                    table.ForeignKey(
                        name: "FK_measure_ties_measures_from_id",
                        column: x => x.from_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_measure_ties_measures_to_id",
                        column: x => x.to_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "news_posts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    lead = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    html = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    needs_press = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_internal = table.Column<bool>(type: "INTEGER", nullable: false),
                    asks_units = table.Column<bool>(type: "INTEGER", nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    written_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    words_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    variants_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    released_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    released_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_news_posts", x => x.id);
                    table.CheckConstraint("ck_news_posts_body_length", "length(\"body\") <= 20000");
                    table.CheckConstraint("ck_news_posts_html_length", "length(\"html\") <= 100000");
                    table.CheckConstraint("ck_news_posts_lead_length", "length(\"lead\") <= 1000");
                    table.CheckConstraint("ck_news_posts_reason_length", "length(\"reason\") <= 1000");
                    table.CheckConstraint("ck_news_posts_released_by_length", "length(\"released_by\") <= 200");
                    table.CheckConstraint("ck_news_posts_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_news_posts_fields_field_id",
                        column: x => x.field_id,
                        principalTable: "fields",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_news_posts_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                });

            migrationBuilder.CreateTable(
                name: "newsletter_issues",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    intro = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    changed_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    sent_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    sent_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_newsletter_issues", x => x.id);
                    table.CheckConstraint("ck_newsletter_issues_intro_length", "length(\"intro\") <= 2000");
                    table.CheckConstraint("ck_newsletter_issues_sent_by_length", "length(\"sent_by\") <= 200");
                    table.CheckConstraint("ck_newsletter_issues_title_length", "length(\"title\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "notices_seen",
                columns: table => new
                {
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_notices_seen", x => new { x.person_id, x.purpose, x.edition });
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
                name: "plan_entries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    message = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    audience = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    channel = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    done_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    phase_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    milestone_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    campaign = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    cost = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    reach = table.Column<int>(type: "INTEGER", nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_entries", x => x.id);
                    table.CheckConstraint("ck_plan_entries_audience_length", "length(\"audience\") <= 200");
                    table.CheckConstraint("ck_plan_entries_campaign_length", "length(\"campaign\") <= 200");
                    table.CheckConstraint("ck_plan_entries_message_length", "length(\"message\") <= 1000");
                    table.CheckConstraint("ck_plan_entries_note_length", "length(\"note\") <= 1000");
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
                name: "principles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    circle = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    talk_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    newest = table.Column<int>(type: "INTEGER", nullable: false),
                    standing = table.Column<int>(type: "INTEGER", nullable: true),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_principles", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "privacy_notices",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    text_de = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    text_en = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    published_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_privacy_notices", x => x.id);
                    table.CheckConstraint("ck_privacy_notices_text_de_length", "length(\"text_de\") <= 10000");
                    table.CheckConstraint("ck_privacy_notices_text_en_length", "length(\"text_en\") <= 10000");
                });

            migrationBuilder.CreateTable(
                name: "privacy_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    delay_reason = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_privacy_requests", x => x.id);
                    table.CheckConstraint("ck_privacy_requests_answer_length", "length(\"answer\") <= 4000");
                    table.CheckConstraint("ck_privacy_requests_answered_by_length", "length(\"answered_by\") <= 200");
                    table.CheckConstraint("ck_privacy_requests_delay_reason_length", "length(\"delay_reason\") <= 4000");
                    table.CheckConstraint("ck_privacy_requests_words_length", "length(\"words\") <= 4000");
                });

            migrationBuilder.CreateTable(
                name: "privacy_sheets",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    review_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_privacy_sheets", x => x.id);
                    table.CheckConstraint("ck_privacy_sheets_body_length", "length(\"body\") <= 20000");
                    table.CheckConstraint("ck_privacy_sheets_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_privacy_sheets_note_length", "length(\"note\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "programmes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    owner = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    summary = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    link = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes", x => x.id);
                    table.CheckConstraint("ck_programmes_link_length", "length(\"link\") <= 500");
                    table.CheckConstraint("ck_programmes_owner_length", "length(\"owner\") <= 200");
                    table.CheckConstraint("ck_programmes_source_length", "length(\"source\") <= 200");
                    table.CheckConstraint("ck_programmes_summary_length", "length(\"summary\") <= 2000");
                    table.CheckConstraint("ck_programmes_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_programmes_title_en_length", "length(\"title_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "report_drafts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    typed = table.Column<string>(type: "TEXT", maxLength: 200000, nullable: false),
                    saved_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_drafts", x => x.id);
                    table.CheckConstraint("ck_report_drafts_typed_length", "length(\"typed\") <= 200000");
                    table.ForeignKey(
                        name: "FK_report_drafts_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_duties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    every_months = table.Column<int>(type: "INTEGER", nullable: false),
                    first = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    remind_days = table.Column<int>(type: "INTEGER", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_duties", x => x.id);
                    table.CheckConstraint("ck_report_duties_note_length", "length(\"note\") <= 500");
                    table.ForeignKey(
                        name: "FK_report_duties_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "report_questions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    report_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    asked_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    asked_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    answered_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_questions", x => x.id);
                    table.CheckConstraint("ck_report_questions_answer_length", "length(\"answer\") <= 1000");
                    table.CheckConstraint("ck_report_questions_answered_by_name_length", "length(\"answered_by_name\") <= 200");
                    table.CheckConstraint("ck_report_questions_asked_by_name_length", "length(\"asked_by_name\") <= 200");
                    table.CheckConstraint("ck_report_questions_question_length", "length(\"question\") <= 1000");
                    table.ForeignKey(
                        name: "FK_report_questions_status_reports_report_id",
                        column: x => x.report_id,
                        principalTable: "status_reports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "retention_periods",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    days = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_retention_periods", x => x.id);
                    table.CheckConstraint("ck_retention_periods_key_length", "length(\"key\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "retention_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    before = table.Column<DateTime>(type: "TEXT", nullable: false),
                    count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_retention_runs", x => x.id);
                    table.CheckConstraint("ck_retention_runs_key_length", "length(\"key\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "rhythms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    every_months = table.Column<int>(type: "INTEGER", nullable: false),
                    next_due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    who = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_rhythms", x => x.id);
                    table.CheckConstraint("ck_rhythms_note_length", "length(\"note\") <= 500");
                    table.CheckConstraint("ck_rhythms_who_length", "length(\"who\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "running_costs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    from_year = table.Column<int>(type: "INTEGER", nullable: false),
                    until_year = table.Column<int>(type: "INTEGER", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_running_costs", x => x.id);
                    table.CheckConstraint("ck_running_costs_note_length", "length(\"note\") <= 1000");
                    table.CheckConstraint("ck_running_costs_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_running_costs_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "subscribers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    email_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    created_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    confirmed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_subscribers", x => x.id);
                    table.CheckConstraint("ck_subscribers_email_key_length", "length(\"email_key\") <= 200");
                    table.CheckConstraint("ck_subscribers_email_length", "length(\"email\") <= 200");
                    table.CheckConstraint("ck_subscribers_language_length", "length(\"language\") <= 200");
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
                name: "tenders",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    lot = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    procedure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    estimate = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    published_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    offers_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    award_planned = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    awarded_offer_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    awarded_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    contract_value = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    award_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    contract_number = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    signed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    contract_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    contract_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    contract_note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    stopped_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    stop_reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tenders", x => x.id);
                    table.CheckConstraint("ck_tenders_award_reason_length", "length(\"award_reason\") <= 2000");
                    table.CheckConstraint("ck_tenders_contract_note_length", "length(\"contract_note\") <= 2000");
                    table.CheckConstraint("ck_tenders_contract_number_length", "length(\"contract_number\") <= 200");
                    table.CheckConstraint("ck_tenders_lot_length", "length(\"lot\") <= 200");
                    table.CheckConstraint("ck_tenders_stop_reason_length", "length(\"stop_reason\") <= 2000");
                    table.CheckConstraint("ck_tenders_subject_length", "length(\"subject\") <= 2000");
                    table.CheckConstraint("ck_tenders_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_tenders_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id");
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
                name: "budget_bookings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    category_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    own_amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    line_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_seed = table.Column<bool>(type: "INTEGER", nullable: false),
                    purpose = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reference = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    commitment_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    anyway_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    cancelled_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    cancel_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_bookings", x => x.id);
                    table.CheckConstraint("ck_budget_bookings_anyway_reason_length", "length(\"anyway_reason\") <= 500");
                    table.CheckConstraint("ck_budget_bookings_cancel_reason_length", "length(\"cancel_reason\") <= 500");
                    table.CheckConstraint("ck_budget_bookings_purpose_length", "length(\"purpose\") <= 200");
                    table.CheckConstraint("ck_budget_bookings_reference_length", "length(\"reference\") <= 80");
                    table.ForeignKey(
                        name: "FK_budget_bookings_budget_bookings_commitment_id",
                        column: x => x.commitment_id,
                        principalTable: "budget_bookings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_budget_bookings_budget_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "budget_categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_budget_bookings_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_budget_bookings_money_lines_line_id",
                        column: x => x.line_id,
                        principalTable: "money_lines",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "budget_positions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    category_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    funding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    line = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    wording = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    note_de = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_positions", x => x.id);
                    table.CheckConstraint("ck_budget_positions_line_length", "length(\"line\") <= 60");
                    table.CheckConstraint("ck_budget_positions_note_de_length", "length(\"note_de\") <= 1000");
                    table.CheckConstraint("ck_budget_positions_wording_length", "length(\"wording\") <= 200");
                    table.ForeignKey(
                        name: "FK_budget_positions_budget_categories_category_id",
                        column: x => x.category_id,
                        principalTable: "budget_categories",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "request_rankings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    cycle_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_request_rankings", x => x.id);
                    table.CheckConstraint("ck_request_rankings_body_length", "length(\"body\") <= 200");
                    table.CheckConstraint("ck_request_rankings_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_request_rankings_reason_length", "length(\"reason\") <= 2000");
                    table.ForeignKey(
                        name: "FK_request_rankings_budget_cycles_cycle_id",
                        column: x => x.cycle_id,
                        principalTable: "budget_cycles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "resource_requests",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    cycle_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    first_state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    first_amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    second_state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    second_amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    asked_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    asked_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    rank = table.Column<int>(type: "INTEGER", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    granted_first = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    granted_second = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    withdrawn_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_resource_requests", x => x.id);
                    table.CheckConstraint("ck_resource_requests_asked_by_name_length", "length(\"asked_by_name\") <= 200");
                    table.CheckConstraint("ck_resource_requests_reason_length", "length(\"reason\") <= 2000");
                    table.CheckConstraint("ck_resource_requests_title_length", "length(\"title\") <= 200");
                    table.CheckConstraint("ck_resource_requests_unit_length", "length(\"unit\") <= 200");
                    table.ForeignKey(
                        name: "FK_resource_requests_budget_cycles_cycle_id",
                        column: x => x.cycle_id,
                        principalTable: "budget_cycles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_resource_requests_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id");
                });

            migrationBuilder.CreateTable(
                name: "cohort_members",
                columns: table => new
                {
                    cohort_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cohort_members", x => new { x.cohort_id, x.person_id });
                    table.ForeignKey(
                        name: "FK_cohort_members_cohorts_cohort_id",
                        column: x => x.cohort_id,
                        principalTable: "cohorts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_cohort_members_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "cohort_modules",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    cohort_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    hours = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cohort_modules", x => x.id);
                    table.CheckConstraint("ck_cohort_modules_place_length", "length(\"place\") <= 200");
                    table.CheckConstraint("ck_cohort_modules_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_cohort_modules_cohorts_cohort_id",
                        column: x => x.cohort_id,
                        principalTable: "cohorts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consent_seats",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: true)
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
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                name: "adjustments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    evaluation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    found = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    change = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    measure = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_adjustments", x => x.id);
                    table.CheckConstraint("ck_adjustments_change_length", "length(\"change\") <= 1000");
                    table.CheckConstraint("ck_adjustments_found_length", "length(\"found\") <= 1000");
                    table.CheckConstraint("ck_adjustments_measure_length", "length(\"measure\") <= 1000");
                    table.CheckConstraint("ck_adjustments_note_length", "length(\"note\") <= 1000");
                    table.ForeignKey(
                        name: "FK_adjustments_evaluations_evaluation_id",
                        column: x => x.evaluation_id,
                        principalTable: "evaluations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evaluation_questions",
                columns: table => new
                {
                    evaluation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 3000, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evaluation_questions", x => new { x.evaluation_id, x.order });
                    table.CheckConstraint("ck_evaluation_questions_answer_length", "length(\"answer\") <= 3000");
                    table.CheckConstraint("ck_evaluation_questions_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_evaluation_questions_question_length", "length(\"question\") <= 1000");
                    table.ForeignKey(
                        name: "FK_evaluation_questions_evaluations_evaluation_id",
                        column: x => x.evaluation_id,
                        principalTable: "evaluations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evaluation_surveys",
                columns: table => new
                {
                    evaluation_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    survey_number = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evaluation_surveys", x => new { x.evaluation_id, x.survey_number });
                    table.ForeignKey(
                        name: "FK_evaluation_surveys_evaluations_evaluation_id",
                        column: x => x.evaluation_id,
                        principalTable: "evaluations",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evidence_links",
                columns: table => new
                {
                    evidence_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    item = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_links", x => new { x.evidence_id, x.kind, x.item });
                    table.CheckConstraint("ck_evidence_links_item_length", "length(\"item\") <= 200");
                    table.CheckConstraint("ck_evidence_links_note_length", "length(\"note\") <= 200");
                    table.ForeignKey(
                        name: "FK_evidence_links_evidence_items_evidence_id",
                        column: x => x.evidence_id,
                        principalTable: "evidence_items",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "field_places",
                columns: table => new
                {
                    order_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: true),
                    before = table.Column<int>(type: "INTEGER", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_field_places", x => new { x.order_id, x.field_id });
                    table.CheckConstraint("ck_field_places_name_length", "length(\"name\") <= 200");
                    table.CheckConstraint("ck_field_places_reason_length", "length(\"reason\") <= 500");
                    table.ForeignKey(
                        name: "FK_field_places_field_orders_order_id",
                        column: x => x.order_id,
                        principalTable: "field_orders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_field_places_fields_field_id",
                        column: x => x.field_id,
                        principalTable: "fields",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "finding_fields",
                columns: table => new
                {
                    finding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_finding_fields", x => new { x.finding_id, x.field_id });
                    table.ForeignKey(
                        name: "FK_finding_fields_fields_field_id",
                        column: x => x.field_id,
                        principalTable: "fields",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_finding_fields_findings_finding_id",
                        column: x => x.finding_id,
                        principalTable: "findings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "finding_measures",
                columns: table => new
                {
                    finding_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_finding_measures", x => new { x.finding_id, x.measure_id });
                    table.ForeignKey(
                        name: "FK_finding_measures_findings_finding_id",
                        column: x => x.finding_id,
                        principalTable: "findings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_finding_measures_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "mandate_steps",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    mandate_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_mandate_steps", x => x.id);
                    table.CheckConstraint("ck_mandate_steps_words_length", "length(\"words\") <= 2000");
                    table.ForeignKey(
                        name: "FK_mandate_steps_mandates_mandate_id",
                        column: x => x.mandate_id,
                        principalTable: "mandates",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "news_readings",
                columns: table => new
                {
                    news_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_news_readings", x => new { x.news_id, x.unit_id });
                    table.ForeignKey(
                        name: "FK_news_readings_news_posts_news_id",
                        column: x => x.news_id,
                        principalTable: "news_posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_news_readings_org_units_unit_id",
                        column: x => x.unit_id,
                        principalTable: "org_units",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "news_variants",
                columns: table => new
                {
                    news_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    html = table.Column<string>(type: "TEXT", maxLength: 100000, nullable: false),
                    written_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_news_variants", x => new { x.news_id, x.kind });
                    table.CheckConstraint("ck_news_variants_body_length", "length(\"body\") <= 20000");
                    table.CheckConstraint("ck_news_variants_html_length", "length(\"html\") <= 100000");
                    table.CheckConstraint("ck_news_variants_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_news_variants_news_posts_news_id",
                        column: x => x.news_id,
                        principalTable: "news_posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "newsletter_posts",
                columns: table => new
                {
                    issue_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    news_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_newsletter_posts", x => new { x.issue_id, x.news_id });
                    table.ForeignKey(
                        name: "FK_newsletter_posts_news_posts_news_id",
                        column: x => x.news_id,
                        principalTable: "news_posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_newsletter_posts_newsletter_issues_issue_id",
                        column: x => x.issue_id,
                        principalTable: "newsletter_issues",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "goal_principles",
                columns: table => new
                {
                    goal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    principle_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_goal_principles", x => new { x.goal_id, x.principle_id });
                    table.ForeignKey(
                        name: "FK_goal_principles_goals_goal_id",
                        column: x => x.goal_id,
                        principalTable: "goals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_goal_principles_principles_principle_id",
                        column: x => x.principle_id,
                        principalTable: "principles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "measure_principles",
                columns: table => new
                {
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    principle_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_principles", x => new { x.measure_id, x.principle_id });
                    table.CheckConstraint("ck_measure_principles_reason_length", "length(\"reason\") <= 500");
                    table.ForeignKey(
                        name: "FK_measure_principles_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_measure_principles_principles_principle_id",
                        column: x => x.principle_id,
                        principalTable: "principles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "principle_versions",
                columns: table => new
                {
                    principle_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    wording_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    wording_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    adopted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    resolution = table.Column<int>(type: "INTEGER", nullable: true),
                    ended_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    end_resolution = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_principle_versions", x => new { x.principle_id, x.number });
                    table.CheckConstraint("ck_principle_versions_body_length", "length(\"body\") <= 200");
                    table.CheckConstraint("ck_principle_versions_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_principle_versions_end_reason_length", "length(\"end_reason\") <= 1000");
                    table.CheckConstraint("ck_principle_versions_ended_by_length", "length(\"ended_by\") <= 200");
                    table.CheckConstraint("ck_principle_versions_reason_length", "length(\"reason\") <= 1000");
                    table.CheckConstraint("ck_principle_versions_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_principle_versions_title_en_length", "length(\"title_en\") <= 200");
                    table.CheckConstraint("ck_principle_versions_why_length", "length(\"why\") <= 1000");
                    table.CheckConstraint("ck_principle_versions_wording_de_length", "length(\"wording_de\") <= 2000");
                    table.CheckConstraint("ck_principle_versions_wording_en_length", "length(\"wording_en\") <= 2000");
                    table.ForeignKey(
                        name: "FK_principle_versions_principles_principle_id",
                        column: x => x.principle_id,
                        principalTable: "principles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programme_goals",
                columns: table => new
                {
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    goal_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    relation = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_goals", x => new { x.programme_id, x.goal_id });
                    table.CheckConstraint("ck_programme_goals_reason_length", "length(\"reason\") <= 2000");
                    table.ForeignKey(
                        name: "FK_programme_goals_goals_goal_id",
                        column: x => x.goal_id,
                        principalTable: "goals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_programme_goals_programmes_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programmes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "programme_measures",
                columns: table => new
                {
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_measures", x => new { x.programme_id, x.measure_id });
                    table.ForeignKey(
                        name: "FK_programme_measures_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_programme_measures_programmes_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programmes",
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
                name: "subscriber_topics",
                columns: table => new
                {
                    subscriber_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_subscriber_topics", x => new { x.subscriber_id, x.field_id });
                    table.ForeignKey(
                        name: "FK_subscriber_topics_fields_field_id",
                        column: x => x.field_id,
                        principalTable: "fields",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_subscriber_topics_subscribers_subscriber_id",
                        column: x => x.subscriber_id,
                        principalTable: "subscribers",
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
                name: "tender_criteria",
                columns: table => new
                {
                    tender_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    weight = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tender_criteria", x => new { x.tender_id, x.place });
                    table.CheckConstraint("ck_tender_criteria_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_tender_criteria_tenders_tender_id",
                        column: x => x.tender_id,
                        principalTable: "tenders",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tender_offers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    tender_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    place = table.Column<int>(type: "INTEGER", nullable: false),
                    supplier = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    contact = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    price = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false),
                    received_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    excluded = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tender_offers", x => x.id);
                    table.CheckConstraint("ck_tender_offers_contact_length", "length(\"contact\") <= 300");
                    table.CheckConstraint("ck_tender_offers_excluded_length", "length(\"excluded\") <= 300");
                    table.CheckConstraint("ck_tender_offers_supplier_length", "length(\"supplier\") <= 200");
                    table.ForeignKey(
                        name: "FK_tender_offers_tenders_tender_id",
                        column: x => x.tender_id,
                        principalTable: "tenders",
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
                name: "request_ranks",
                columns: table => new
                {
                    ranking_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    request_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    before = table.Column<int>(type: "INTEGER", nullable: true),
                    after = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_request_ranks", x => new { x.ranking_id, x.request_id });
                    table.ForeignKey(
                        name: "FK_request_ranks_request_rankings_ranking_id",
                        column: x => x.ranking_id,
                        principalTable: "request_rankings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "request_decisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    request_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    granted_first = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    granted_second = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    body = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_request_decisions", x => x.id);
                    table.CheckConstraint("ck_request_decisions_body_length", "length(\"body\") <= 200");
                    table.CheckConstraint("ck_request_decisions_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_request_decisions_reason_length", "length(\"reason\") <= 2000");
                    table.ForeignKey(
                        name: "FK_request_decisions_resource_requests_request_id",
                        column: x => x.request_id,
                        principalTable: "resource_requests",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "module_visits",
                columns: table => new
                {
                    module_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_module_visits", x => new { x.module_id, x.person_id });
                    table.ForeignKey(
                        name: "FK_module_visits_cohort_modules_module_id",
                        column: x => x.module_id,
                        principalTable: "cohort_modules",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_module_visits_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "consent_answers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    round_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    seat_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    turn = table.Column<int>(type: "INTEGER", nullable: false),
                    stance = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    remark = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                name: "offer_points",
                columns: table => new
                {
                    offer_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    criterion = table.Column<int>(type: "INTEGER", nullable: false),
                    points = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offer_points", x => new { x.offer_id, x.criterion });
                    table.ForeignKey(
                        name: "FK_offer_points_tender_offers_offer_id",
                        column: x => x.offer_id,
                        principalTable: "tender_offers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
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

            migrationBuilder.AddCheckConstraint(
                name: "ck_status_reports_end_reason_length",
                table: "status_reports",
                sql: "length(\"end_reason\") <= 500");

            migrationBuilder.AddCheckConstraint(
                name: "ck_status_reports_internal_length",
                table: "status_reports",
                sql: "length(\"internal\") <= 3000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_status_reports_light_reason_length",
                table: "status_reports",
                sql: "length(\"light_reason\") <= 500");

            migrationBuilder.AddCheckConstraint(
                name: "ck_rounds_how_chosen_length",
                table: "rounds",
                sql: "length(\"how_chosen\") <= 1000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_resolutions_group_lines_length",
                table: "resolutions",
                sql: "length(\"group_lines\") <= 8000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_meeting_tasks_origin_length",
                table: "meeting_tasks",
                sql: "length(\"origin\") <= 200");

            migrationBuilder.CreateIndex(
                name: "IX_indicators_field_id",
                table: "indicators",
                column: "field_id");

            migrationBuilder.CreateIndex(
                name: "IX_indicators_goal_id",
                table: "indicators",
                column: "goal_id");

            migrationBuilder.CreateIndex(
                name: "IX_indicators_number",
                table: "indicators",
                column: "number",
                unique: true);

            migrationBuilder.AddCheckConstraint(
                name: "ck_indicators_definition_length",
                table: "indicators",
                sql: "length(\"definition\") <= 1000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_indicators_source_length",
                table: "indicators",
                sql: "length(\"source\") <= 1000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_indicator_points_reason_length",
                table: "indicator_points",
                sql: "length(\"reason\") <= 1000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_indicator_points_wave_length",
                table: "indicator_points",
                sql: "length(\"wave\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_goals_intent_de_length",
                table: "goals",
                sql: "length(\"intent_de\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_goals_intent_en_length",
                table: "goals",
                sql: "length(\"intent_en\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_goals_owner_length",
                table: "goals",
                sql: "length(\"owner\") <= 200");

            migrationBuilder.CreateIndex(
                name: "IX_fields_merged_into_id",
                table: "fields",
                column: "merged_into_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_fields_contact_length",
                table: "fields",
                sql: "length(\"contact\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_fields_lead_unit_length",
                table: "fields",
                sql: "length(\"lead_unit\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_fields_related_units_length",
                table: "fields",
                sql: "length(\"related_units\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_fields_scope_in_de_length",
                table: "fields",
                sql: "length(\"scope_in_de\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_fields_scope_in_en_length",
                table: "fields",
                sql: "length(\"scope_in_en\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_fields_scope_out_de_length",
                table: "fields",
                sql: "length(\"scope_out_de\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_fields_scope_out_en_length",
                table: "fields",
                sql: "length(\"scope_out_en\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_body_members_appointed_by_length",
                table: "body_members",
                sql: "length(\"appointed_by\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_bodies_how_chosen_length",
                table: "bodies",
                sql: "length(\"how_chosen\") <= 1000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_agenda_versions_reason_length",
                table: "agenda_versions",
                sql: "length(\"reason\") <= 2000");

            migrationBuilder.CreateIndex(
                name: "IX_adjustments_evaluation_id_order",
                table: "adjustments",
                columns: new[] { "evaluation_id", "order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_adjustments_owner_id_state",
                table: "adjustments",
                columns: new[] { "owner_id", "state" });

            migrationBuilder.CreateIndex(
                name: "IX_agreements_measure_id",
                table: "agreements",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_agreements_number",
                table: "agreements",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_budget_bookings_category_id",
                table: "budget_bookings",
                column: "category_id");

            migrationBuilder.CreateIndex(
                name: "IX_budget_bookings_commitment_id",
                table: "budget_bookings",
                column: "commitment_id");

            migrationBuilder.CreateIndex(
                name: "IX_budget_bookings_line_id",
                table: "budget_bookings",
                column: "line_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_budget_bookings_measure_id",
                table: "budget_bookings",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_budget_bookings_number",
                table: "budget_bookings",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_budget_cycles_number",
                table: "budget_cycles",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_budget_positions_category_id_year_place",
                table: "budget_positions",
                columns: new[] { "category_id", "year", "place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cohort_members_person_id",
                table: "cohort_members",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_cohort_modules_cohort_id_day",
                table: "cohort_modules",
                columns: new[] { "cohort_id", "day" });

            migrationBuilder.CreateIndex(
                name: "IX_cohorts_number",
                table: "cohorts",
                column: "number",
                unique: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_consents_person_id_at",
                table: "consents",
                columns: new[] { "person_id", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_corrective_actions_phase_id",
                table: "corrective_actions",
                column: "phase_id");

            migrationBuilder.CreateIndex(
                name: "IX_data_packages_person_id",
                table: "data_packages",
                column: "person_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_editions_number",
                table: "editions",
                column: "number",
                unique: true);

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
                name: "IX_erasure_records_done_at",
                table: "erasure_records",
                column: "done_at");

            migrationBuilder.CreateIndex(
                name: "IX_evaluations_number",
                table: "evaluations",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_evaluations_phase_id",
                table: "evaluations",
                column: "phase_id");

            migrationBuilder.CreateIndex(
                name: "IX_evidence_items_number",
                table: "evidence_items",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_evidence_links_kind_item",
                table: "evidence_links",
                columns: new[] { "kind", "item" });

            migrationBuilder.CreateIndex(
                name: "IX_field_addresses_field_id",
                table: "field_addresses",
                column: "field_id");

            migrationBuilder.CreateIndex(
                name: "IX_field_contributions_field_id",
                table: "field_contributions",
                column: "field_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_field_lights_field_id",
                table: "field_lights",
                column: "field_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_field_orders_number",
                table: "field_orders",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_field_places_field_id",
                table: "field_places",
                column: "field_id");

            migrationBuilder.CreateIndex(
                name: "IX_field_proposals_field_id",
                table: "field_proposals",
                column: "field_id");

            migrationBuilder.CreateIndex(
                name: "IX_field_proposals_number",
                table: "field_proposals",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_field_steps_field_id",
                table: "field_steps",
                column: "field_id");

            migrationBuilder.CreateIndex(
                name: "IX_finding_fields_field_id",
                table: "finding_fields",
                column: "field_id");

            migrationBuilder.CreateIndex(
                name: "IX_finding_measures_measure_id",
                table: "finding_measures",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_findings_number",
                table: "findings",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_goal_principles_principle_id",
                table: "goal_principles",
                column: "principle_id");

            migrationBuilder.CreateIndex(
                name: "IX_incidents_number",
                table: "incidents",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lead_seats_subject_id",
                table: "lead_seats",
                column: "subject_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lotse_seats_person_id",
                table: "lotse_seats",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_lotse_seats_unit_id_person_id",
                table: "lotse_seats",
                columns: new[] { "unit_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lotsen_groups_body_id",
                table: "lotsen_groups",
                column: "body_id");

            migrationBuilder.CreateIndex(
                name: "IX_lotsen_groups_key",
                table: "lotsen_groups",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lotsen_ideas_number",
                table: "lotsen_ideas",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lotsen_ideas_unit_id",
                table: "lotsen_ideas",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "IX_mandate_steps_mandate_id",
                table: "mandate_steps",
                column: "mandate_id");

            migrationBuilder.CreateIndex(
                name: "IX_mandates_after_id",
                table: "mandates",
                column: "after_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_mandates_number",
                table: "mandates",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_mandates_resolution_id",
                table: "mandates",
                column: "resolution_id");

            migrationBuilder.CreateIndex(
                name: "IX_mandates_state_due",
                table: "mandates",
                columns: new[] { "state", "due" });

            migrationBuilder.CreateIndex(
                name: "IX_measure_principles_principle_id",
                table: "measure_principles",
                column: "principle_id");

            migrationBuilder.CreateIndex(
                name: "IX_measure_ties_from_id_to_id_kind",
                table: "measure_ties",
                columns: new[] { "from_id", "to_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_measure_ties_to_id",
                table: "measure_ties",
                column: "to_id");

            migrationBuilder.CreateIndex(
                name: "IX_module_visits_person_id",
                table: "module_visits",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_news_posts_field_id",
                table: "news_posts",
                column: "field_id");

            migrationBuilder.CreateIndex(
                name: "IX_news_posts_measure_id",
                table: "news_posts",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_news_posts_number",
                table: "news_posts",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_news_posts_state_released_at",
                table: "news_posts",
                columns: new[] { "state", "released_at" });

            migrationBuilder.CreateIndex(
                name: "IX_news_readings_unit_id",
                table: "news_readings",
                column: "unit_id");

            migrationBuilder.CreateIndex(
                name: "IX_newsletter_issues_number",
                table: "newsletter_issues",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_newsletter_posts_news_id",
                table: "newsletter_posts",
                column: "news_id");

            migrationBuilder.CreateIndex(
                name: "IX_plan_entries_number",
                table: "plan_entries",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plan_entries_state_day",
                table: "plan_entries",
                columns: new[] { "state", "day" });

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
                name: "IX_principles_number",
                table: "principles",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_privacy_notices_purpose_edition",
                table: "privacy_notices",
                columns: new[] { "purpose", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_privacy_requests_number",
                table: "privacy_requests",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_privacy_requests_person_id_asked_at",
                table: "privacy_requests",
                columns: new[] { "person_id", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "IX_privacy_requests_state_due_on",
                table: "privacy_requests",
                columns: new[] { "state", "due_on" });

            migrationBuilder.CreateIndex(
                name: "IX_privacy_sheets_kind_edition",
                table: "privacy_sheets",
                columns: new[] { "kind", "edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_programme_goals_goal_id",
                table: "programme_goals",
                column: "goal_id");

            migrationBuilder.CreateIndex(
                name: "IX_programme_measures_measure_id",
                table: "programme_measures",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_programmes_number",
                table: "programmes",
                column: "number",
                unique: true);

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
                name: "IX_report_drafts_measure_id",
                table: "report_drafts",
                column: "measure_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_report_duties_due",
                table: "report_duties",
                column: "due");

            migrationBuilder.CreateIndex(
                name: "IX_report_duties_measure_id",
                table: "report_duties",
                column: "measure_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_report_questions_report_id",
                table: "report_questions",
                column: "report_id");

            migrationBuilder.CreateIndex(
                name: "IX_request_decisions_request_id_number",
                table: "request_decisions",
                columns: new[] { "request_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_request_rankings_cycle_id_number",
                table: "request_rankings",
                columns: new[] { "cycle_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_resource_requests_cycle_id",
                table: "resource_requests",
                column: "cycle_id");

            migrationBuilder.CreateIndex(
                name: "IX_resource_requests_measure_id",
                table: "resource_requests",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_resource_requests_number",
                table: "resource_requests",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_retention_periods_key",
                table: "retention_periods",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_retention_runs_key_at",
                table: "retention_runs",
                columns: new[] { "key", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_rhythms_kind",
                table: "rhythms",
                column: "kind",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_running_costs_measure_id",
                table: "running_costs",
                column: "measure_id");

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
                name: "IX_subscriber_topics_field_id",
                table: "subscriber_topics",
                column: "field_id");

            migrationBuilder.CreateIndex(
                name: "IX_subscribers_email_key",
                table: "subscribers",
                column: "email_key",
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
                name: "IX_tender_offers_tender_id_place",
                table: "tender_offers",
                columns: new[] { "tender_id", "place" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_tenders_measure_id",
                table: "tenders",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_tenders_number",
                table: "tenders",
                column: "number",
                unique: true);

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

            migrationBuilder.AddForeignKey(
                name: "FK_fields_fields_merged_into_id",
                table: "fields",
                column: "merged_into_id",
                principalTable: "fields",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_indicators_fields_field_id",
                table: "indicators",
                column: "field_id",
                principalTable: "fields",
                principalColumn: "id");

            migrationBuilder.AddForeignKey(
                name: "FK_indicators_goals_goal_id",
                table: "indicators",
                column: "goal_id",
                principalTable: "goals",
                principalColumn: "id");

            migrationBuilder.AddForeignKey(
                name: "FK_indicators_measures_measure_id",
                table: "indicators",
                column: "measure_id",
                principalTable: "measures",
                principalColumn: "id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_fields_fields_merged_into_id",
                table: "fields");

            migrationBuilder.DropForeignKey(
                name: "FK_indicators_fields_field_id",
                table: "indicators");

            migrationBuilder.DropForeignKey(
                name: "FK_indicators_goals_goal_id",
                table: "indicators");

            migrationBuilder.DropForeignKey(
                name: "FK_indicators_measures_measure_id",
                table: "indicators");

            migrationBuilder.DropTable(
                name: "adjustments");

            migrationBuilder.DropTable(
                name: "agreements");

            migrationBuilder.DropTable(
                name: "budget_bookings");

            migrationBuilder.DropTable(
                name: "budget_positions");

            migrationBuilder.DropTable(
                name: "cohort_members");

            migrationBuilder.DropTable(
                name: "conflict_entries");

            migrationBuilder.DropTable(
                name: "consent_answers");

            migrationBuilder.DropTable(
                name: "consent_wordings");

            migrationBuilder.DropTable(
                name: "consents");

            migrationBuilder.DropTable(
                name: "corrective_actions");

            migrationBuilder.DropTable(
                name: "data_packages");

            migrationBuilder.DropTable(
                name: "editions");

            migrationBuilder.DropTable(
                name: "effort_steps");

            migrationBuilder.DropTable(
                name: "erasure_records");

            migrationBuilder.DropTable(
                name: "erasure_requests");

            migrationBuilder.DropTable(
                name: "evaluation_questions");

            migrationBuilder.DropTable(
                name: "evaluation_surveys");

            migrationBuilder.DropTable(
                name: "evidence_links");

            migrationBuilder.DropTable(
                name: "field_addresses");

            migrationBuilder.DropTable(
                name: "field_contributions");

            migrationBuilder.DropTable(
                name: "field_lights");

            migrationBuilder.DropTable(
                name: "field_places");

            migrationBuilder.DropTable(
                name: "field_proposals");

            migrationBuilder.DropTable(
                name: "field_steps");

            migrationBuilder.DropTable(
                name: "finding_fields");

            migrationBuilder.DropTable(
                name: "finding_measures");

            migrationBuilder.DropTable(
                name: "former_names");

            migrationBuilder.DropTable(
                name: "goal_principles");

            migrationBuilder.DropTable(
                name: "incidents");

            migrationBuilder.DropTable(
                name: "indicator_targets");

            migrationBuilder.DropTable(
                name: "item_biases");

            migrationBuilder.DropTable(
                name: "lead_seats");

            migrationBuilder.DropTable(
                name: "lotse_seats");

            migrationBuilder.DropTable(
                name: "lotsen_groups");

            migrationBuilder.DropTable(
                name: "lotsen_ideas");

            migrationBuilder.DropTable(
                name: "mandate_steps");

            migrationBuilder.DropTable(
                name: "measure_principles");

            migrationBuilder.DropTable(
                name: "measure_ties");

            migrationBuilder.DropTable(
                name: "module_visits");

            migrationBuilder.DropTable(
                name: "news_readings");

            migrationBuilder.DropTable(
                name: "news_variants");

            migrationBuilder.DropTable(
                name: "newsletter_posts");

            migrationBuilder.DropTable(
                name: "notices_seen");

            migrationBuilder.DropTable(
                name: "offer_points");

            migrationBuilder.DropTable(
                name: "phase_hours");

            migrationBuilder.DropTable(
                name: "plan_entries");

            migrationBuilder.DropTable(
                name: "post_figures");

            migrationBuilder.DropTable(
                name: "post_stages");

            migrationBuilder.DropTable(
                name: "principle_versions");

            migrationBuilder.DropTable(
                name: "privacy_notices");

            migrationBuilder.DropTable(
                name: "privacy_requests");

            migrationBuilder.DropTable(
                name: "privacy_sheets");

            migrationBuilder.DropTable(
                name: "programme_goals");

            migrationBuilder.DropTable(
                name: "programme_measures");

            migrationBuilder.DropTable(
                name: "raci_entries");

            migrationBuilder.DropTable(
                name: "report_drafts");

            migrationBuilder.DropTable(
                name: "report_duties");

            migrationBuilder.DropTable(
                name: "report_questions");

            migrationBuilder.DropTable(
                name: "request_decisions");

            migrationBuilder.DropTable(
                name: "request_ranks");

            migrationBuilder.DropTable(
                name: "retention_periods");

            migrationBuilder.DropTable(
                name: "retention_runs");

            migrationBuilder.DropTable(
                name: "rhythms");

            migrationBuilder.DropTable(
                name: "running_costs");

            migrationBuilder.DropTable(
                name: "secondments");

            migrationBuilder.DropTable(
                name: "staff_settings");

            migrationBuilder.DropTable(
                name: "subscriber_topics");

            migrationBuilder.DropTable(
                name: "team_units");

            migrationBuilder.DropTable(
                name: "tender_criteria");

            migrationBuilder.DropTable(
                name: "week_entries");

            migrationBuilder.DropTable(
                name: "budget_categories");

            migrationBuilder.DropTable(
                name: "consent_seats");

            migrationBuilder.DropTable(
                name: "evaluations");

            migrationBuilder.DropTable(
                name: "evidence_items");

            migrationBuilder.DropTable(
                name: "field_orders");

            migrationBuilder.DropTable(
                name: "findings");

            migrationBuilder.DropTable(
                name: "mandates");

            migrationBuilder.DropTable(
                name: "cohort_modules");

            migrationBuilder.DropTable(
                name: "news_posts");

            migrationBuilder.DropTable(
                name: "newsletter_issues");

            migrationBuilder.DropTable(
                name: "tender_offers");

            migrationBuilder.DropTable(
                name: "post_plans");

            migrationBuilder.DropTable(
                name: "principles");

            migrationBuilder.DropTable(
                name: "programmes");

            migrationBuilder.DropTable(
                name: "staff_roles");

            migrationBuilder.DropTable(
                name: "resource_requests");

            migrationBuilder.DropTable(
                name: "request_rankings");

            migrationBuilder.DropTable(
                name: "staff_requests");

            migrationBuilder.DropTable(
                name: "subscribers");

            migrationBuilder.DropTable(
                name: "week_sheets");

            migrationBuilder.DropTable(
                name: "consent_rounds");

            migrationBuilder.DropTable(
                name: "cohorts");

            migrationBuilder.DropTable(
                name: "tenders");

            migrationBuilder.DropTable(
                name: "budget_cycles");

            migrationBuilder.DropTable(
                name: "team_places");

            migrationBuilder.DropTable(
                name: "team_plans");

            migrationBuilder.DropCheckConstraint(
                name: "ck_status_reports_end_reason_length",
                table: "status_reports");

            migrationBuilder.DropCheckConstraint(
                name: "ck_status_reports_internal_length",
                table: "status_reports");

            migrationBuilder.DropCheckConstraint(
                name: "ck_status_reports_light_reason_length",
                table: "status_reports");

            migrationBuilder.DropCheckConstraint(
                name: "ck_rounds_how_chosen_length",
                table: "rounds");

            migrationBuilder.DropCheckConstraint(
                name: "ck_resolutions_group_lines_length",
                table: "resolutions");

            migrationBuilder.DropCheckConstraint(
                name: "ck_meeting_tasks_origin_length",
                table: "meeting_tasks");

            migrationBuilder.DropIndex(
                name: "IX_indicators_field_id",
                table: "indicators");

            migrationBuilder.DropIndex(
                name: "IX_indicators_goal_id",
                table: "indicators");

            migrationBuilder.DropIndex(
                name: "IX_indicators_number",
                table: "indicators");

            migrationBuilder.DropCheckConstraint(
                name: "ck_indicators_definition_length",
                table: "indicators");

            migrationBuilder.DropCheckConstraint(
                name: "ck_indicators_source_length",
                table: "indicators");

            migrationBuilder.DropCheckConstraint(
                name: "ck_indicator_points_reason_length",
                table: "indicator_points");

            migrationBuilder.DropCheckConstraint(
                name: "ck_indicator_points_wave_length",
                table: "indicator_points");

            migrationBuilder.DropCheckConstraint(
                name: "ck_goals_intent_de_length",
                table: "goals");

            migrationBuilder.DropCheckConstraint(
                name: "ck_goals_intent_en_length",
                table: "goals");

            migrationBuilder.DropCheckConstraint(
                name: "ck_goals_owner_length",
                table: "goals");

            migrationBuilder.DropIndex(
                name: "IX_fields_merged_into_id",
                table: "fields");

            migrationBuilder.DropCheckConstraint(
                name: "ck_fields_contact_length",
                table: "fields");

            migrationBuilder.DropCheckConstraint(
                name: "ck_fields_lead_unit_length",
                table: "fields");

            migrationBuilder.DropCheckConstraint(
                name: "ck_fields_related_units_length",
                table: "fields");

            migrationBuilder.DropCheckConstraint(
                name: "ck_fields_scope_in_de_length",
                table: "fields");

            migrationBuilder.DropCheckConstraint(
                name: "ck_fields_scope_in_en_length",
                table: "fields");

            migrationBuilder.DropCheckConstraint(
                name: "ck_fields_scope_out_de_length",
                table: "fields");

            migrationBuilder.DropCheckConstraint(
                name: "ck_fields_scope_out_en_length",
                table: "fields");

            migrationBuilder.DropCheckConstraint(
                name: "ck_body_members_appointed_by_length",
                table: "body_members");

            migrationBuilder.DropCheckConstraint(
                name: "ck_bodies_how_chosen_length",
                table: "bodies");

            migrationBuilder.DropCheckConstraint(
                name: "ck_agenda_versions_reason_length",
                table: "agenda_versions");

            migrationBuilder.DropColumn(
                name: "due_on",
                table: "status_reports");

            migrationBuilder.DropColumn(
                name: "end_on",
                table: "status_reports");

            migrationBuilder.DropColumn(
                name: "end_reason",
                table: "status_reports");

            migrationBuilder.DropColumn(
                name: "hours",
                table: "status_reports");

            migrationBuilder.DropColumn(
                name: "internal",
                table: "status_reports");

            migrationBuilder.DropColumn(
                name: "is_held_back",
                table: "status_reports");

            migrationBuilder.DropColumn(
                name: "is_spent_incomplete",
                table: "status_reports");

            migrationBuilder.DropColumn(
                name: "light_reason",
                table: "status_reports");

            migrationBuilder.DropColumn(
                name: "planned_end",
                table: "status_reports");

            migrationBuilder.DropColumn(
                name: "spent",
                table: "status_reports");

            migrationBuilder.DropColumn(
                name: "how_chosen",
                table: "rounds");

            migrationBuilder.DropColumn(
                name: "group_lines",
                table: "resolutions");

            migrationBuilder.DropColumn(
                name: "seen_on",
                table: "people");

            migrationBuilder.DropColumn(
                name: "warned_on",
                table: "people");

            migrationBuilder.DropColumn(
                name: "applied",
                table: "money_sources");

            migrationBuilder.DropColumn(
                name: "apply_by",
                table: "money_sources");

            migrationBuilder.DropColumn(
                name: "origin",
                table: "meeting_tasks");

            migrationBuilder.DropColumn(
                name: "fleeting",
                table: "mails");

            migrationBuilder.DropColumn(
                name: "computed",
                table: "indicators");

            migrationBuilder.DropColumn(
                name: "definition",
                table: "indicators");

            migrationBuilder.DropColumn(
                name: "field_id",
                table: "indicators");

            migrationBuilder.DropColumn(
                name: "goal_id",
                table: "indicators");

            migrationBuilder.DropColumn(
                name: "is_example",
                table: "indicators");

            migrationBuilder.DropColumn(
                name: "is_internal",
                table: "indicators");

            migrationBuilder.DropColumn(
                name: "level",
                table: "indicators");

            migrationBuilder.DropColumn(
                name: "number",
                table: "indicators");

            migrationBuilder.DropColumn(
                name: "source",
                table: "indicators");

            migrationBuilder.DropColumn(
                name: "theme",
                table: "indicators");

            migrationBuilder.DropColumn(
                name: "tolerance",
                table: "indicators");

            migrationBuilder.DropColumn(
                name: "evidence_number",
                table: "indicator_points");

            migrationBuilder.DropColumn(
                name: "reason",
                table: "indicator_points");

            migrationBuilder.DropColumn(
                name: "sample",
                table: "indicator_points");

            migrationBuilder.DropColumn(
                name: "wave",
                table: "indicator_points");

            migrationBuilder.DropColumn(
                name: "horizon",
                table: "goals");

            migrationBuilder.DropColumn(
                name: "intent_de",
                table: "goals");

            migrationBuilder.DropColumn(
                name: "intent_en",
                table: "goals");

            migrationBuilder.DropColumn(
                name: "is_ours",
                table: "goals");

            migrationBuilder.DropColumn(
                name: "owner",
                table: "goals");

            migrationBuilder.DropColumn(
                name: "contact",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "is_ours",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "lead_unit",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "life",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "merged_into_id",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "related_units",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "scope_in_de",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "scope_in_en",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "scope_out_de",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "scope_out_en",
                table: "fields");

            migrationBuilder.DropColumn(
                name: "view",
                table: "fields");

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

            migrationBuilder.DropColumn(
                name: "reason",
                table: "agenda_versions");

            migrationBuilder.AlterColumn<Guid>(
                name: "item_id",
                table: "meeting_tasks",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "measure_id",
                table: "indicators",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);

            migrationBuilder.CreateTable(
                name: "budget_cells",
                columns: table => new
                {
                    row = table.Column<int>(type: "INTEGER", nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    amount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    funding = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    wording = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_cells", x => new { x.row, x.year });
                    table.CheckConstraint("ck_budget_cells_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_budget_cells_title_en_length", "length(\"title_en\") <= 200");
                    table.CheckConstraint("ck_budget_cells_wording_length", "length(\"wording\") <= 200");
                });

            migrationBuilder.AddForeignKey(
                name: "FK_indicators_measures_measure_id",
                table: "indicators",
                column: "measure_id",
                principalTable: "measures",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
