using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Monitoring : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_indicators_measures_measure_id",
                table: "indicators");

            migrationBuilder.AddColumn<DateOnly>(
                name: "due_on",
                table: "status_reports",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "end_on",
                table: "status_reports",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "end_reason",
                table: "status_reports",
                type: "character varying(500)",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<decimal>(
                name: "hours",
                table: "status_reports",
                type: "numeric(18,4)",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "internal",
                table: "status_reports",
                type: "character varying(3000)",
                maxLength: 3000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<bool>(
                name: "is_held_back",
                table: "status_reports",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "is_spent_incomplete",
                table: "status_reports",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "light_reason",
                table: "status_reports",
                type: "character varying(500)",
                maxLength: 500,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "planned_end",
                table: "status_reports",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "spent",
                table: "status_reports",
                type: "numeric(18,4)",
                precision: 18,
                scale: 4,
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "item_id",
                table: "meeting_tasks",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<string>(
                name: "origin",
                table: "meeting_tasks",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AlterColumn<Guid>(
                name: "measure_id",
                table: "indicators",
                type: "uuid",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "uuid");

            migrationBuilder.AddColumn<string>(
                name: "computed",
                table: "indicators",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "definition",
                table: "indicators",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<Guid>(
                name: "field_id",
                table: "indicators",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "goal_id",
                table: "indicators",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_example",
                table: "indicators",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "is_internal",
                table: "indicators",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "level",
                table: "indicators",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Output");

            migrationBuilder.AddColumn<int>(
                name: "number",
                table: "indicators",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "source",
                table: "indicators",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "theme",
                table: "indicators",
                type: "character varying(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "None");

            migrationBuilder.AddColumn<decimal>(
                name: "tolerance",
                table: "indicators",
                type: "numeric(18,4)",
                precision: 18,
                scale: 4,
                nullable: false,
                defaultValue: 10m);

            migrationBuilder.AddColumn<int>(
                name: "evidence_number",
                table: "indicator_points",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "reason",
                table: "indicator_points",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "sample",
                table: "indicator_points",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "wave",
                table: "indicator_points",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "corrective_actions",
                columns: table => new
                {
                    task_id = table.Column<Guid>(type: "uuid", nullable: false),
                    phase_id = table.Column<Guid>(type: "uuid", nullable: false),
                    deviation = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false)
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
                name: "evaluations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    phase_id = table.Column<Guid>(type: "uuid", nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    begun_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    conclusion = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    publisher = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: true),
                    says = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: false),
                    place = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    licence = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    link = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    sample = table.Column<int>(type: "integer", nullable: true),
                    checked_on = table.Column<DateOnly>(type: "date", nullable: true),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
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
                name: "field_contributions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    field_id = table.Column<Guid>(type: "uuid", nullable: false),
                    de = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    en = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    field_id = table.Column<Guid>(type: "uuid", nullable: false),
                    light = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
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
                name: "findings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    body = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    maturity = table.Column<int>(type: "integer", nullable: true),
                    source = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    evidence_number = table.Column<int>(type: "integer", nullable: true),
                    settled = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
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
                name: "indicator_targets",
                columns: table => new
                {
                    indicator_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    value = table.Column<decimal>(type: "numeric(18,4)", precision: 18, scale: 4, nullable: false)
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
                name: "measure_ties",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    from_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
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
                name: "programmes",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    title_de = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    owner = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    summary = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    link = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    is_public = table.Column<bool>(type: "boolean", nullable: false),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    typed = table.Column<string>(type: "character varying(200000)", maxLength: 200000, nullable: false),
                    saved_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false),
                    every_months = table.Column<int>(type: "integer", nullable: false),
                    first = table.Column<DateOnly>(type: "date", nullable: false),
                    due = table.Column<DateOnly>(type: "date", nullable: false),
                    remind_days = table.Column<int>(type: "integer", nullable: false),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    report_id = table.Column<Guid>(type: "uuid", nullable: false),
                    question = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    asked_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    asked_by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    asked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    answer = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    answered_by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    answered_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
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
                name: "adjustments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    evaluation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    found = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    change = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    measure = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    owner_id = table.Column<Guid>(type: "uuid", nullable: true),
                    due = table.Column<DateOnly>(type: "date", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    note = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
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
                    evaluation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    order = table.Column<int>(type: "integer", nullable: false),
                    question = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    answer = table.Column<string>(type: "character varying(3000)", maxLength: 3000, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
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
                    evaluation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    survey_number = table.Column<int>(type: "integer", nullable: false)
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
                    evidence_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    item = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
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
                name: "finding_fields",
                columns: table => new
                {
                    finding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    field_id = table.Column<Guid>(type: "uuid", nullable: false)
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
                    finding_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false)
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
                name: "programme_goals",
                columns: table => new
                {
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    goal_id = table.Column<Guid>(type: "uuid", nullable: false),
                    relation = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
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
                    programme_id = table.Column<Guid>(type: "uuid", nullable: false),
                    measure_id = table.Column<Guid>(type: "uuid", nullable: false)
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
                name: "IX_corrective_actions_phase_id",
                table: "corrective_actions",
                column: "phase_id");

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
                name: "IX_measure_ties_from_id_to_id_kind",
                table: "measure_ties",
                columns: new[] { "from_id", "to_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_measure_ties_to_id",
                table: "measure_ties",
                column: "to_id");

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
                name: "corrective_actions");

            migrationBuilder.DropTable(
                name: "evaluation_questions");

            migrationBuilder.DropTable(
                name: "evaluation_surveys");

            migrationBuilder.DropTable(
                name: "evidence_links");

            migrationBuilder.DropTable(
                name: "field_contributions");

            migrationBuilder.DropTable(
                name: "field_lights");

            migrationBuilder.DropTable(
                name: "finding_fields");

            migrationBuilder.DropTable(
                name: "finding_measures");

            migrationBuilder.DropTable(
                name: "indicator_targets");

            migrationBuilder.DropTable(
                name: "measure_ties");

            migrationBuilder.DropTable(
                name: "programme_goals");

            migrationBuilder.DropTable(
                name: "programme_measures");

            migrationBuilder.DropTable(
                name: "report_drafts");

            migrationBuilder.DropTable(
                name: "report_duties");

            migrationBuilder.DropTable(
                name: "report_questions");

            migrationBuilder.DropTable(
                name: "evaluations");

            migrationBuilder.DropTable(
                name: "evidence_items");

            migrationBuilder.DropTable(
                name: "findings");

            migrationBuilder.DropTable(
                name: "programmes");

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
                name: "origin",
                table: "meeting_tasks");

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

            migrationBuilder.AlterColumn<Guid>(
                name: "item_id",
                table: "meeting_tasks",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "measure_id",
                table: "indicators",
                type: "uuid",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "uuid",
                oldNullable: true);

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
