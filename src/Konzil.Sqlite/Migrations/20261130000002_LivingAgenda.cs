using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LivingAgenda : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_project_packages_project_id",
                table: "project_packages");

            migrationBuilder.AddColumn<Guid>(
                name: "series_id",
                table: "surveys",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "closed_on",
                table: "projects",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_programme",
                table: "projects",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "start_resolution_id",
                table: "projects",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "dropped_because",
                table: "project_phases",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "dropped_by_name",
                table: "project_phases",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "dropped_on",
                table: "project_phases",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "dropped_because",
                table: "project_packages",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "dropped_by_name",
                table: "project_packages",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "dropped_on",
                table: "project_packages",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "happens_id",
                table: "project_packages",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_throughout",
                table: "project_packages",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateOnly>(
                name: "started",
                table: "project_packages",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "circle",
                table: "programmes",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Team");

            migrationBuilder.AddColumn<Guid>(
                name: "field_id",
                table: "programmes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "mount_reason",
                table: "programmes",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateOnly>(
                name: "mounted_on",
                table: "programmes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "public_from",
                table: "programmes",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "early_at",
                table: "news_posts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "principle_id",
                table: "news_posts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "reminded_at",
                table: "news_posts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "circle",
                table: "meeting_decisions",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Team");

            migrationBuilder.AddColumn<DateOnly>(
                name: "public_from",
                table: "meeting_decisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ends_on",
                table: "measures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "latitude",
                table: "measures",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "longitude",
                table: "measures",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "outcome",
                table: "measures",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "place",
                table: "measures",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "review_months",
                table: "measures",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "reviewed_on",
                table: "measures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "starts_on",
                table: "measures",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "end_reason",
                table: "goals",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "ended_at",
                table: "goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_hidden",
                table: "goals",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "life",
                table: "goals",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Current");

            migrationBuilder.AddColumn<Guid>(
                name: "successor_id",
                table: "goals",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "is_quiet",
                table: "glossary",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "newest",
                table: "glossary",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "due_on",
                table: "gate_criteria",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "responsible_id",
                table: "gate_criteria",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "circle",
                table: "findings",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Team");

            migrationBuilder.AddColumn<DateOnly>(
                name: "public_from",
                table: "findings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "circle",
                table: "evidence_items",
                type: "TEXT",
                maxLength: 40,
                nullable: false,
                defaultValue: "Team");

            migrationBuilder.AddColumn<DateOnly>(
                name: "public_from",
                table: "evidence_items",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "contact_hours_de",
                table: "city_settings",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "contact_hours_en",
                table: "city_settings",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "contact_phone",
                table: "city_settings",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "contact_postal_de",
                table: "city_settings",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "contact_postal_en",
                table: "city_settings",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "contact_role_de",
                table: "city_settings",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "contact_role_en",
                table: "city_settings",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "contact_tasks_de",
                table: "city_settings",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "contact_tasks_en",
                table: "city_settings",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "levels_json",
                table: "city_settings",
                type: "TEXT",
                maxLength: 2000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "logo_svg",
                table: "city_settings",
                type: "TEXT",
                maxLength: 50000,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "theme_colour",
                table: "city_settings",
                type: "TEXT",
                maxLength: 7,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "accessibility_statements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    conformity = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    created_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    reviewed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    method = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    method_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    method_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    feedback_mail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    enforcer_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    enforcer_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    enforcer_reach = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    overseer_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    overseer_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    easy_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    sign_video = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    sign_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accessibility_statements", x => x.id);
                    table.CheckConstraint("ck_accessibility_statements_enforcer_de_length", "length(\"enforcer_de\") <= 200");
                    table.CheckConstraint("ck_accessibility_statements_enforcer_en_length", "length(\"enforcer_en\") <= 200");
                    table.CheckConstraint("ck_accessibility_statements_enforcer_reach_length", "length(\"enforcer_reach\") <= 2000");
                    table.CheckConstraint("ck_accessibility_statements_feedback_mail_length", "length(\"feedback_mail\") <= 200");
                    table.CheckConstraint("ck_accessibility_statements_method_de_length", "length(\"method_de\") <= 2000");
                    table.CheckConstraint("ck_accessibility_statements_method_en_length", "length(\"method_en\") <= 2000");
                    table.CheckConstraint("ck_accessibility_statements_overseer_de_length", "length(\"overseer_de\") <= 200");
                    table.CheckConstraint("ck_accessibility_statements_overseer_en_length", "length(\"overseer_en\") <= 200");
                    table.CheckConstraint("ck_accessibility_statements_sign_video_length", "length(\"sign_video\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "consultations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    question = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consultations", x => x.id);
                    table.CheckConstraint("ck_consultations_end_reason_length", "length(\"end_reason\") <= 1000");
                    table.CheckConstraint("ck_consultations_question_length", "length(\"question\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "deliverables",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    contents = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    responsible_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    needed_for_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    edition = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "field_aims",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    field_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    end_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_field_aims", x => x.id);
                    table.CheckConstraint("ck_field_aims_end_reason_length", "length(\"end_reason\") <= 500");
                    table.CheckConstraint("ck_field_aims_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_field_aims_title_en_length", "length(\"title_en\") <= 200");
                    table.ForeignKey(
                        name: "FK_field_aims_fields_field_id",
                        column: x => x.field_id,
                        principalTable: "fields",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "former_numbers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    portfolio = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    key = table.Column<string>(type: "TEXT", maxLength: 321, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_former_numbers", x => x.id);
                    table.CheckConstraint("ck_former_numbers_key_length", "length(\"key\") <= 321");
                    table.CheckConstraint("ck_former_numbers_number_length", "length(\"number\") <= 40");
                    table.CheckConstraint("ck_former_numbers_portfolio_length", "length(\"portfolio\") <= 120");
                    table.ForeignKey(
                        name: "FK_former_numbers_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "glossary_versions",
                columns: table => new
                {
                    entry_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    term_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    term_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    meaning_de = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    meaning_en = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    alias_lines = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    is_not_de = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    is_not_en = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    agreed_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    event_number = table.Column<int>(type: "INTEGER", nullable: true),
                    event_title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    event_day = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_glossary_versions", x => new { x.entry_id, x.number });
                    table.CheckConstraint("ck_glossary_versions_agreed_by_length", "length(\"agreed_by\") <= 200");
                    table.CheckConstraint("ck_glossary_versions_alias_lines_length", "length(\"alias_lines\") <= 1000");
                    table.CheckConstraint("ck_glossary_versions_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_glossary_versions_event_title_length", "length(\"event_title\") <= 200");
                    table.CheckConstraint("ck_glossary_versions_is_not_de_length", "length(\"is_not_de\") <= 1000");
                    table.CheckConstraint("ck_glossary_versions_is_not_en_length", "length(\"is_not_en\") <= 1000");
                    table.CheckConstraint("ck_glossary_versions_meaning_de_length", "length(\"meaning_de\") <= 4000");
                    table.CheckConstraint("ck_glossary_versions_meaning_en_length", "length(\"meaning_en\") <= 4000");
                    table.CheckConstraint("ck_glossary_versions_term_de_length", "length(\"term_de\") <= 200");
                    table.CheckConstraint("ck_glossary_versions_term_en_length", "length(\"term_en\") <= 200");
                    table.CheckConstraint("ck_glossary_versions_why_length", "length(\"why\") <= 1000");
                    table.ForeignKey(
                        name: "FK_glossary_versions_glossary_entry_id",
                        column: x => x.entry_id,
                        principalTable: "glossary",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "hand_overs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    from_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    to_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    given_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    given_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    given_as = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    given_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    taken_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    taken_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    taken_as = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    taken_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "inquiries",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    page = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    asked_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    owner_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    answered_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answered_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inquiries", x => x.id);
                    table.CheckConstraint("ck_inquiries_answer_length", "length(\"answer\") <= 4000");
                    table.CheckConstraint("ck_inquiries_answered_by_length", "length(\"answered_by\") <= 200");
                    table.CheckConstraint("ck_inquiries_email_length", "length(\"email\") <= 200");
                    table.CheckConstraint("ck_inquiries_language_length", "length(\"language\") <= 200");
                    table.CheckConstraint("ck_inquiries_name_length", "length(\"name\") <= 200");
                    table.CheckConstraint("ck_inquiries_page_length", "length(\"page\") <= 200");
                    table.CheckConstraint("ck_inquiries_subject_length", "length(\"subject\") <= 200");
                    table.CheckConstraint("ck_inquiries_words_length", "length(\"words\") <= 4000");
                });

            migrationBuilder.CreateTable(
                name: "leadership_supports",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    office = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    what = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    evidence = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_leadership_supports", x => x.id);
                    table.CheckConstraint("ck_leadership_supports_evidence_length", "length(\"evidence\") <= 200");
                    table.CheckConstraint("ck_leadership_supports_office_length", "length(\"office\") <= 200");
                    table.CheckConstraint("ck_leadership_supports_what_length", "length(\"what\") <= 2000");
                });

            migrationBuilder.CreateTable(
                name: "measure_districts",
                columns: table => new
                {
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    district_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_districts", x => new { x.measure_id, x.district_id });
                    table.ForeignKey(
                        name: "FK_measure_districts_districts_district_id",
                        column: x => x.district_id,
                        principalTable: "districts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_measure_districts_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "measure_sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    latitude = table.Column<double>(type: "REAL", nullable: true),
                    longitude = table.Column<double>(type: "REAL", nullable: true),
                    about = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    contact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_sites", x => x.id);
                    table.CheckConstraint("ck_measure_sites_about_length", "length(\"about\") <= 1000");
                    table.CheckConstraint("ck_measure_sites_address_length", "length(\"address\") <= 200");
                    table.CheckConstraint("ck_measure_sites_contact_length", "length(\"contact\") <= 200");
                    table.ForeignKey(
                        name: "FK_measure_sites_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "measure_tags",
                columns: table => new
                {
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_tags", x => new { x.measure_id, x.key });
                    table.CheckConstraint("ck_measure_tags_key_length", "length(\"key\") <= 80");
                    table.CheckConstraint("ck_measure_tags_name_length", "length(\"name\") <= 40");
                    table.ForeignKey(
                        name: "FK_measure_tags_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "oparl_links",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    resolution_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    paper = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    fingerprint = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    reference = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    page = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    body = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    item_number = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    result = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    wording = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    road = table.Column<string>(type: "TEXT", maxLength: 10000, nullable: false),
                    read_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decided_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_oparl_links", x => x.id);
                    table.CheckConstraint("ck_oparl_links_body_length", "length(\"body\") <= 200");
                    table.CheckConstraint("ck_oparl_links_decided_by_length", "length(\"decided_by\") <= 200");
                    table.CheckConstraint("ck_oparl_links_fingerprint_length", "length(\"fingerprint\") <= 200");
                    table.CheckConstraint("ck_oparl_links_item_number_length", "length(\"item_number\") <= 200");
                    table.CheckConstraint("ck_oparl_links_page_length", "length(\"page\") <= 500");
                    table.CheckConstraint("ck_oparl_links_paper_length", "length(\"paper\") <= 500");
                    table.CheckConstraint("ck_oparl_links_reason_length", "length(\"reason\") <= 500");
                    table.CheckConstraint("ck_oparl_links_reference_length", "length(\"reference\") <= 200");
                    table.CheckConstraint("ck_oparl_links_result_length", "length(\"result\") <= 200");
                    table.CheckConstraint("ck_oparl_links_road_length", "length(\"road\") <= 10000");
                    table.CheckConstraint("ck_oparl_links_title_length", "length(\"title\") <= 200");
                    table.CheckConstraint("ck_oparl_links_wording_length", "length(\"wording\") <= 10000");
                    table.ForeignKey(
                        name: "FK_oparl_links_resolutions_resolution_id",
                        column: x => x.resolution_id,
                        principalTable: "resolutions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "oparl_runs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    requests = table.Column<int>(type: "INTEGER", nullable: false),
                    meetings = table.Column<int>(type: "INTEGER", nullable: false),
                    papers = table.Column<int>(type: "INTEGER", nullable: false),
                    proposals = table.Column<int>(type: "INTEGER", nullable: false),
                    problem_de = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    problem_en = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_oparl_runs", x => x.id);
                    table.CheckConstraint("ck_oparl_runs_problem_de_length", "length(\"problem_de\") <= 500");
                    table.CheckConstraint("ck_oparl_runs_problem_en_length", "length(\"problem_en\") <= 500");
                });

            migrationBuilder.CreateTable(
                name: "partners",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    level = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    about_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    about_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    website = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    contact = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    is_public = table.Column<bool>(type: "INTEGER", nullable: false),
                    circle = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false, defaultValue: "Team"),
                    public_from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partners", x => x.id);
                    table.CheckConstraint("ck_partners_about_de_length", "length(\"about_de\") <= 2000");
                    table.CheckConstraint("ck_partners_about_en_length", "length(\"about_en\") <= 2000");
                    table.CheckConstraint("ck_partners_contact_length", "length(\"contact\") <= 200");
                    table.CheckConstraint("ck_partners_name_length", "length(\"name\") <= 200");
                    table.CheckConstraint("ck_partners_website_length", "length(\"website\") <= 500");
                });

            migrationBuilder.CreateTable(
                name: "plan_drafts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    basis = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    gate_decision_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    resolution_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    ended_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "position_papers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    body_de = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    body_en = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    html_de = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    html_en = table.Column<string>(type: "TEXT", maxLength: 1000000, nullable: false),
                    why = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    released_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    released_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    replaced_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_position_papers", x => x.id);
                    table.CheckConstraint("ck_position_papers_body_de_length", "length(\"body_de\") <= 20000");
                    table.CheckConstraint("ck_position_papers_body_en_length", "length(\"body_en\") <= 20000");
                    table.CheckConstraint("ck_position_papers_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_position_papers_html_de_length", "length(\"html_de\") <= 1000000");
                    table.CheckConstraint("ck_position_papers_html_en_length", "length(\"html_en\") <= 1000000");
                    table.CheckConstraint("ck_position_papers_released_by_length", "length(\"released_by\") <= 200");
                    table.CheckConstraint("ck_position_papers_why_length", "length(\"why\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "precedences",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    first_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    then_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "programme_aims",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    programme_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_aims", x => x.id);
                    table.CheckConstraint("ck_programme_aims_title_de_length", "length(\"title_de\") <= 200");
                    table.CheckConstraint("ck_programme_aims_title_en_length", "length(\"title_en\") <= 200");
                    table.ForeignKey(
                        name: "FK_programme_aims_programmes_programme_id",
                        column: x => x.programme_id,
                        principalTable: "programmes",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "project_decisions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    project_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    title_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    decider = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    resolution_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "quick_wins",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    result = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    taken_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    taken_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    left_reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    left_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_quick_wins", x => x.id);
                    table.CheckConstraint("ck_quick_wins_left_reason_length", "length(\"left_reason\") <= 500");
                    table.CheckConstraint("ck_quick_wins_result_length", "length(\"result\") <= 500");
                    table.CheckConstraint("ck_quick_wins_taken_by_length", "length(\"taken_by\") <= 200");
                    table.ForeignKey(
                        name: "FK_quick_wins_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sources",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    authors = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    link = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    is_from_paper = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_ours = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sources", x => x.id);
                    table.CheckConstraint("ck_sources_authors_length", "length(\"authors\") <= 200");
                    table.CheckConstraint("ck_sources_link_length", "length(\"link\") <= 500");
                    table.CheckConstraint("ck_sources_place_length", "length(\"place\") <= 200");
                    table.CheckConstraint("ck_sources_title_length", "length(\"title\") <= 300");
                });

            migrationBuilder.CreateTable(
                name: "task_areas",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    name_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    is_retired = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_task_areas", x => x.id);
                    table.CheckConstraint("ck_task_areas_key_length", "length(\"key\") <= 200");
                    table.CheckConstraint("ck_task_areas_name_de_length", "length(\"name_de\") <= 200");
                    table.CheckConstraint("ck_task_areas_name_en_length", "length(\"name_en\") <= 200");
                });

            migrationBuilder.CreateTable(
                name: "user_groups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    name_de = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    name_en = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    about_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    about_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    needs_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    needs_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    is_persona = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_retired = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_example = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_groups", x => x.id);
                    table.CheckConstraint("ck_user_groups_about_de_length", "length(\"about_de\") <= 2000");
                    table.CheckConstraint("ck_user_groups_about_en_length", "length(\"about_en\") <= 2000");
                    table.CheckConstraint("ck_user_groups_name_de_length", "length(\"name_de\") <= 120");
                    table.CheckConstraint("ck_user_groups_name_en_length", "length(\"name_en\") <= 120");
                    table.CheckConstraint("ck_user_groups_needs_de_length", "length(\"needs_de\") <= 2000");
                    table.CheckConstraint("ck_user_groups_needs_en_length", "length(\"needs_en\") <= 2000");
                });

            migrationBuilder.CreateTable(
                name: "accessibility_gaps",
                columns: table => new
                {
                    statement_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    part = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    what_de = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    what_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    why_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    why_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    instead_de = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    instead_en = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accessibility_gaps", x => new { x.statement_id, x.number });
                    table.CheckConstraint("ck_accessibility_gaps_instead_de_length", "length(\"instead_de\") <= 2000");
                    table.CheckConstraint("ck_accessibility_gaps_instead_en_length", "length(\"instead_en\") <= 2000");
                    table.CheckConstraint("ck_accessibility_gaps_what_de_length", "length(\"what_de\") <= 200");
                    table.CheckConstraint("ck_accessibility_gaps_what_en_length", "length(\"what_en\") <= 200");
                    table.CheckConstraint("ck_accessibility_gaps_why_de_length", "length(\"why_de\") <= 2000");
                    table.CheckConstraint("ck_accessibility_gaps_why_en_length", "length(\"why_en\") <= 2000");
                    table.ForeignKey(
                        name: "FK_accessibility_gaps_accessibility_statements_statement_id",
                        column: x => x.statement_id,
                        principalTable: "accessibility_statements",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "deliverable_editions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    deliverable_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    location = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    submitted_by_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    submitted_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    submitted_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decided_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    decided_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
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
                name: "aim_contributions",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    aim_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    strength = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aim_contributions", x => x.id);
                    table.CheckConstraint("ck_aim_contributions_reason_length", "length(\"reason\") <= 500");
                    table.ForeignKey(
                        name: "FK_aim_contributions_field_aims_aim_id",
                        column: x => x.aim_id,
                        principalTable: "field_aims",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_aim_contributions_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "hand_over_items",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    hand_over_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    source_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    detail = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    path = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    settled_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    settled_by_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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
                name: "site_visits",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    site_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    hours = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_site_visits", x => x.id);
                    table.CheckConstraint("ck_site_visits_hours_length", "length(\"hours\") <= 200");
                    table.CheckConstraint("ck_site_visits_note_length", "length(\"note\") <= 200");
                    table.ForeignKey(
                        name: "FK_site_visits_measure_sites_site_id",
                        column: x => x.site_id,
                        principalTable: "measure_sites",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "guest_accesses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    partner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    person_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    given_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_guest_accesses", x => x.id);
                    table.CheckConstraint("ck_guest_accesses_given_by_length", "length(\"given_by\") <= 200");
                    table.ForeignKey(
                        name: "FK_guest_accesses_partners_partner_id",
                        column: x => x.partner_id,
                        principalTable: "partners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_guest_accesses_people_person_id",
                        column: x => x.person_id,
                        principalTable: "people",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "partner_roles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    partner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    about = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    duty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partner_roles", x => x.id);
                    table.CheckConstraint("ck_partner_roles_about_length", "length(\"about\") <= 200");
                    table.CheckConstraint("ck_partner_roles_note_length", "length(\"note\") <= 500");
                    table.ForeignKey(
                        name: "FK_partner_roles_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id");
                    table.ForeignKey(
                        name: "FK_partner_roles_partners_partner_id",
                        column: x => x.partner_id,
                        principalTable: "partners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "supplies",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    partner_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    due = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    link = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    delivered_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    delivered_by = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    review = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    reviewed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_supplies", x => x.id);
                    table.CheckConstraint("ck_supplies_delivered_by_length", "length(\"delivered_by\") <= 200");
                    table.CheckConstraint("ck_supplies_link_length", "length(\"link\") <= 500");
                    table.CheckConstraint("ck_supplies_note_length", "length(\"note\") <= 2000");
                    table.CheckConstraint("ck_supplies_review_length", "length(\"review\") <= 2000");
                    table.CheckConstraint("ck_supplies_title_length", "length(\"title\") <= 200");
                    table.ForeignKey(
                        name: "FK_supplies_partners_partner_id",
                        column: x => x.partner_id,
                        principalTable: "partners",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_supplies_project_packages_package_id",
                        column: x => x.package_id,
                        principalTable: "project_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "plan_draft_rows",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    draft_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    order = table.Column<int>(type: "INTEGER", nullable: false),
                    item_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    is_phase = table.Column<bool>(type: "INTEGER", nullable: false),
                    parent_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    number = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    title_en = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    goal = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    result = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    hours = table.Column<decimal>(type: "TEXT", precision: 18, scale: 4, nullable: true),
                    start = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    end = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    is_milestone = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_optional = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "position_goals",
                columns: table => new
                {
                    paper_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    goal_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_position_goals", x => new { x.paper_id, x.goal_id });
                    table.ForeignKey(
                        name: "FK_position_goals_goals_goal_id",
                        column: x => x.goal_id,
                        principalTable: "goals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_position_goals_position_papers_paper_id",
                        column: x => x.paper_id,
                        principalTable: "position_papers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "position_principles",
                columns: table => new
                {
                    paper_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    principle_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_position_principles", x => new { x.paper_id, x.principle_id });
                    table.ForeignKey(
                        name: "FK_position_principles_position_papers_paper_id",
                        column: x => x.paper_id,
                        principalTable: "position_papers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_position_principles_principles_principle_id",
                        column: x => x.principle_id,
                        principalTable: "principles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "aim_measures",
                columns: table => new
                {
                    aim_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aim_measures", x => new { x.aim_id, x.measure_id });
                    table.CheckConstraint("ck_aim_measures_reason_length", "length(\"reason\") <= 2000");
                    table.ForeignKey(
                        name: "FK_aim_measures_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_aim_measures_programme_aims_aim_id",
                        column: x => x.aim_id,
                        principalTable: "programme_aims",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "source_uses",
                columns: table => new
                {
                    work_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    item = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    pages = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_source_uses", x => new { x.work_id, x.kind, x.item });
                    table.CheckConstraint("ck_source_uses_item_length", "length(\"item\") <= 100");
                    table.CheckConstraint("ck_source_uses_pages_length", "length(\"pages\") <= 60");
                    table.ForeignKey(
                        name: "FK_source_uses_sources_work_id",
                        column: x => x.work_id,
                        principalTable: "sources",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "measure_areas",
                columns: table => new
                {
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    area_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_areas", x => new { x.measure_id, x.area_id });
                    table.ForeignKey(
                        name: "FK_measure_areas_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_measure_areas_task_areas_area_id",
                        column: x => x.area_id,
                        principalTable: "task_areas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "idea_user_groups",
                columns: table => new
                {
                    group_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    idea_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_idea_user_groups", x => new { x.group_id, x.idea_id });
                    table.ForeignKey(
                        name: "FK_idea_user_groups_ideas_idea_id",
                        column: x => x.idea_id,
                        principalTable: "ideas",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_idea_user_groups_user_groups_group_id",
                        column: x => x.group_id,
                        principalTable: "user_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "measure_user_groups",
                columns: table => new
                {
                    measure_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    group_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    effect = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_measure_user_groups", x => new { x.measure_id, x.group_id });
                    table.CheckConstraint("ck_measure_user_groups_effect_length", "length(\"effect\") <= 500");
                    table.ForeignKey(
                        name: "FK_measure_user_groups_measures_measure_id",
                        column: x => x.measure_id,
                        principalTable: "measures",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_measure_user_groups_user_groups_group_id",
                        column: x => x.group_id,
                        principalTable: "user_groups",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "guest_packages",
                columns: table => new
                {
                    guest_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    package_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_guest_packages", x => new { x.guest_id, x.package_id });
                    table.ForeignKey(
                        name: "FK_guest_packages_guest_accesses_guest_id",
                        column: x => x.guest_id,
                        principalTable: "guest_accesses",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_guest_packages_project_packages_package_id",
                        column: x => x.package_id,
                        principalTable: "project_packages",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_surveys_series_id",
                table: "surveys",
                column: "series_id");

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
                name: "IX_programmes_field_id",
                table: "programmes",
                column: "field_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_programmes_mount_reason_length",
                table: "programmes",
                sql: "length(\"mount_reason\") <= 2000");

            migrationBuilder.CreateIndex(
                name: "IX_news_posts_principle_id",
                table: "news_posts",
                column: "principle_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_measures_outcome_length",
                table: "measures",
                sql: "length(\"outcome\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_measures_place_length",
                table: "measures",
                sql: "length(\"place\") <= 200");

            migrationBuilder.CreateIndex(
                name: "IX_goals_successor_id",
                table: "goals",
                column: "successor_id");

            migrationBuilder.AddCheckConstraint(
                name: "ck_goals_end_reason_length",
                table: "goals",
                sql: "length(\"end_reason\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_contact_hours_de_length",
                table: "city_settings",
                sql: "length(\"contact_hours_de\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_contact_hours_en_length",
                table: "city_settings",
                sql: "length(\"contact_hours_en\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_contact_phone_length",
                table: "city_settings",
                sql: "length(\"contact_phone\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_contact_postal_de_length",
                table: "city_settings",
                sql: "length(\"contact_postal_de\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_contact_postal_en_length",
                table: "city_settings",
                sql: "length(\"contact_postal_en\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_contact_role_de_length",
                table: "city_settings",
                sql: "length(\"contact_role_de\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_contact_role_en_length",
                table: "city_settings",
                sql: "length(\"contact_role_en\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_contact_tasks_de_length",
                table: "city_settings",
                sql: "length(\"contact_tasks_de\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_contact_tasks_en_length",
                table: "city_settings",
                sql: "length(\"contact_tasks_en\") <= 200");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_levels_json_length",
                table: "city_settings",
                sql: "length(\"levels_json\") <= 2000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_logo_svg_length",
                table: "city_settings",
                sql: "length(\"logo_svg\") <= 50000");

            migrationBuilder.AddCheckConstraint(
                name: "ck_city_settings_theme_colour_length",
                table: "city_settings",
                sql: "length(\"theme_colour\") <= 7");

            migrationBuilder.CreateIndex(
                name: "IX_aim_contributions_aim_id_measure_id",
                table: "aim_contributions",
                columns: new[] { "aim_id", "measure_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_aim_contributions_measure_id",
                table: "aim_contributions",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_aim_measures_measure_id",
                table: "aim_measures",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_consultations_number",
                table: "consultations",
                column: "number",
                unique: true);

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
                name: "IX_field_aims_field_id_number",
                table: "field_aims",
                columns: new[] { "field_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_former_numbers_key",
                table: "former_numbers",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_former_numbers_measure_id",
                table: "former_numbers",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_guest_accesses_partner_id_person_id",
                table: "guest_accesses",
                columns: new[] { "partner_id", "person_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_guest_accesses_person_id",
                table: "guest_accesses",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "IX_guest_packages_package_id",
                table: "guest_packages",
                column: "package_id");

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
                name: "IX_idea_user_groups_idea_id",
                table: "idea_user_groups",
                column: "idea_id");

            migrationBuilder.CreateIndex(
                name: "IX_inquiries_number",
                table: "inquiries",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_inquiries_owner_id",
                table: "inquiries",
                column: "owner_id");

            migrationBuilder.CreateIndex(
                name: "IX_inquiries_person_id_asked_at",
                table: "inquiries",
                columns: new[] { "person_id", "asked_at" });

            migrationBuilder.CreateIndex(
                name: "IX_inquiries_state_due_on",
                table: "inquiries",
                columns: new[] { "state", "due_on" });

            migrationBuilder.CreateIndex(
                name: "IX_leadership_supports_day",
                table: "leadership_supports",
                column: "day");

            migrationBuilder.CreateIndex(
                name: "IX_leadership_supports_number",
                table: "leadership_supports",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_measure_areas_area_id",
                table: "measure_areas",
                column: "area_id");

            migrationBuilder.CreateIndex(
                name: "IX_measure_districts_district_id",
                table: "measure_districts",
                column: "district_id");

            migrationBuilder.CreateIndex(
                name: "IX_measure_sites_measure_id",
                table: "measure_sites",
                column: "measure_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_measure_tags_key",
                table: "measure_tags",
                column: "key");

            migrationBuilder.CreateIndex(
                name: "IX_measure_user_groups_group_id",
                table: "measure_user_groups",
                column: "group_id");

            migrationBuilder.CreateIndex(
                name: "IX_oparl_links_resolution_id_paper_fingerprint",
                table: "oparl_links",
                columns: new[] { "resolution_id", "paper", "fingerprint" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_oparl_links_state",
                table: "oparl_links",
                column: "state");

            migrationBuilder.CreateIndex(
                name: "IX_oparl_runs_at",
                table: "oparl_runs",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_partner_roles_measure_id",
                table: "partner_roles",
                column: "measure_id");

            migrationBuilder.CreateIndex(
                name: "IX_partner_roles_partner_id_about_duty",
                table: "partner_roles",
                columns: new[] { "partner_id", "about", "duty" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partners_name",
                table: "partners",
                column: "name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_partners_number",
                table: "partners",
                column: "number",
                unique: true);

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
                name: "IX_position_goals_goal_id",
                table: "position_goals",
                column: "goal_id");

            migrationBuilder.CreateIndex(
                name: "IX_position_papers_number",
                table: "position_papers",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_position_principles_principle_id",
                table: "position_principles",
                column: "principle_id");

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
                name: "IX_programme_aims_number",
                table: "programme_aims",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_programme_aims_programme_id",
                table: "programme_aims",
                column: "programme_id");

            migrationBuilder.CreateIndex(
                name: "IX_project_decisions_project_id",
                table: "project_decisions",
                column: "project_id");

            migrationBuilder.CreateIndex(
                name: "IX_project_decisions_resolution_id",
                table: "project_decisions",
                column: "resolution_id");

            migrationBuilder.CreateIndex(
                name: "IX_quick_wins_measure_id",
                table: "quick_wins",
                column: "measure_id",
                unique: true,
                filter: "left_at IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_site_visits_site_id",
                table: "site_visits",
                column: "site_id");

            migrationBuilder.CreateIndex(
                name: "IX_sources_number",
                table: "sources",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_supplies_package_id",
                table: "supplies",
                column: "package_id");

            migrationBuilder.CreateIndex(
                name: "IX_supplies_partner_id",
                table: "supplies",
                column: "partner_id");

            migrationBuilder.CreateIndex(
                name: "IX_task_areas_key",
                table: "task_areas",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_user_groups_number",
                table: "user_groups",
                column: "number",
                unique: true);

            migrationBuilder.AddForeignKey(
                name: "FK_goals_goals_successor_id",
                table: "goals",
                column: "successor_id",
                principalTable: "goals",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_news_posts_principles_principle_id",
                table: "news_posts",
                column: "principle_id",
                principalTable: "principles",
                principalColumn: "id",
                onDelete: ReferentialAction.SetNull);

            migrationBuilder.AddForeignKey(
                name: "FK_programmes_fields_field_id",
                table: "programmes",
                column: "field_id",
                principalTable: "fields",
                principalColumn: "id");

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
                name: "FK_goals_goals_successor_id",
                table: "goals");

            migrationBuilder.DropForeignKey(
                name: "FK_news_posts_principles_principle_id",
                table: "news_posts");

            migrationBuilder.DropForeignKey(
                name: "FK_programmes_fields_field_id",
                table: "programmes");

            migrationBuilder.DropForeignKey(
                name: "FK_project_packages_events_happens_id",
                table: "project_packages");

            migrationBuilder.DropForeignKey(
                name: "FK_projects_resolutions_start_resolution_id",
                table: "projects");

            migrationBuilder.DropTable(
                name: "accessibility_gaps");

            migrationBuilder.DropTable(
                name: "aim_contributions");

            migrationBuilder.DropTable(
                name: "aim_measures");

            migrationBuilder.DropTable(
                name: "consultations");

            migrationBuilder.DropTable(
                name: "deliverable_editions");

            migrationBuilder.DropTable(
                name: "former_numbers");

            migrationBuilder.DropTable(
                name: "glossary_versions");

            migrationBuilder.DropTable(
                name: "guest_packages");

            migrationBuilder.DropTable(
                name: "hand_over_items");

            migrationBuilder.DropTable(
                name: "idea_user_groups");

            migrationBuilder.DropTable(
                name: "inquiries");

            migrationBuilder.DropTable(
                name: "leadership_supports");

            migrationBuilder.DropTable(
                name: "measure_areas");

            migrationBuilder.DropTable(
                name: "measure_districts");

            migrationBuilder.DropTable(
                name: "measure_tags");

            migrationBuilder.DropTable(
                name: "measure_user_groups");

            migrationBuilder.DropTable(
                name: "oparl_links");

            migrationBuilder.DropTable(
                name: "oparl_runs");

            migrationBuilder.DropTable(
                name: "partner_roles");

            migrationBuilder.DropTable(
                name: "plan_draft_rows");

            migrationBuilder.DropTable(
                name: "position_goals");

            migrationBuilder.DropTable(
                name: "position_principles");

            migrationBuilder.DropTable(
                name: "precedences");

            migrationBuilder.DropTable(
                name: "project_decisions");

            migrationBuilder.DropTable(
                name: "quick_wins");

            migrationBuilder.DropTable(
                name: "site_visits");

            migrationBuilder.DropTable(
                name: "source_uses");

            migrationBuilder.DropTable(
                name: "supplies");

            migrationBuilder.DropTable(
                name: "accessibility_statements");

            migrationBuilder.DropTable(
                name: "field_aims");

            migrationBuilder.DropTable(
                name: "programme_aims");

            migrationBuilder.DropTable(
                name: "deliverables");

            migrationBuilder.DropTable(
                name: "guest_accesses");

            migrationBuilder.DropTable(
                name: "hand_overs");

            migrationBuilder.DropTable(
                name: "task_areas");

            migrationBuilder.DropTable(
                name: "user_groups");

            migrationBuilder.DropTable(
                name: "plan_drafts");

            migrationBuilder.DropTable(
                name: "position_papers");

            migrationBuilder.DropTable(
                name: "measure_sites");

            migrationBuilder.DropTable(
                name: "sources");

            migrationBuilder.DropTable(
                name: "partners");

            migrationBuilder.DropIndex(
                name: "IX_surveys_series_id",
                table: "surveys");

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

            migrationBuilder.DropIndex(
                name: "IX_programmes_field_id",
                table: "programmes");

            migrationBuilder.DropCheckConstraint(
                name: "ck_programmes_mount_reason_length",
                table: "programmes");

            migrationBuilder.DropIndex(
                name: "IX_news_posts_principle_id",
                table: "news_posts");

            migrationBuilder.DropCheckConstraint(
                name: "ck_measures_outcome_length",
                table: "measures");

            migrationBuilder.DropCheckConstraint(
                name: "ck_measures_place_length",
                table: "measures");

            migrationBuilder.DropIndex(
                name: "IX_goals_successor_id",
                table: "goals");

            migrationBuilder.DropCheckConstraint(
                name: "ck_goals_end_reason_length",
                table: "goals");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_contact_hours_de_length",
                table: "city_settings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_contact_hours_en_length",
                table: "city_settings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_contact_phone_length",
                table: "city_settings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_contact_postal_de_length",
                table: "city_settings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_contact_postal_en_length",
                table: "city_settings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_contact_role_de_length",
                table: "city_settings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_contact_role_en_length",
                table: "city_settings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_contact_tasks_de_length",
                table: "city_settings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_contact_tasks_en_length",
                table: "city_settings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_levels_json_length",
                table: "city_settings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_logo_svg_length",
                table: "city_settings");

            migrationBuilder.DropCheckConstraint(
                name: "ck_city_settings_theme_colour_length",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "series_id",
                table: "surveys");

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
                name: "circle",
                table: "programmes");

            migrationBuilder.DropColumn(
                name: "field_id",
                table: "programmes");

            migrationBuilder.DropColumn(
                name: "mount_reason",
                table: "programmes");

            migrationBuilder.DropColumn(
                name: "mounted_on",
                table: "programmes");

            migrationBuilder.DropColumn(
                name: "public_from",
                table: "programmes");

            migrationBuilder.DropColumn(
                name: "early_at",
                table: "news_posts");

            migrationBuilder.DropColumn(
                name: "principle_id",
                table: "news_posts");

            migrationBuilder.DropColumn(
                name: "reminded_at",
                table: "news_posts");

            migrationBuilder.DropColumn(
                name: "circle",
                table: "meeting_decisions");

            migrationBuilder.DropColumn(
                name: "public_from",
                table: "meeting_decisions");

            migrationBuilder.DropColumn(
                name: "ends_on",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "latitude",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "longitude",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "outcome",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "place",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "review_months",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "reviewed_on",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "starts_on",
                table: "measures");

            migrationBuilder.DropColumn(
                name: "end_reason",
                table: "goals");

            migrationBuilder.DropColumn(
                name: "ended_at",
                table: "goals");

            migrationBuilder.DropColumn(
                name: "is_hidden",
                table: "goals");

            migrationBuilder.DropColumn(
                name: "life",
                table: "goals");

            migrationBuilder.DropColumn(
                name: "successor_id",
                table: "goals");

            migrationBuilder.DropColumn(
                name: "is_quiet",
                table: "glossary");

            migrationBuilder.DropColumn(
                name: "newest",
                table: "glossary");

            migrationBuilder.DropColumn(
                name: "due_on",
                table: "gate_criteria");

            migrationBuilder.DropColumn(
                name: "responsible_id",
                table: "gate_criteria");

            migrationBuilder.DropColumn(
                name: "circle",
                table: "findings");

            migrationBuilder.DropColumn(
                name: "public_from",
                table: "findings");

            migrationBuilder.DropColumn(
                name: "circle",
                table: "evidence_items");

            migrationBuilder.DropColumn(
                name: "public_from",
                table: "evidence_items");

            migrationBuilder.DropColumn(
                name: "contact_hours_de",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "contact_hours_en",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "contact_phone",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "contact_postal_de",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "contact_postal_en",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "contact_role_de",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "contact_role_en",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "contact_tasks_de",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "contact_tasks_en",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "levels_json",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "logo_svg",
                table: "city_settings");

            migrationBuilder.DropColumn(
                name: "theme_colour",
                table: "city_settings");

            migrationBuilder.CreateIndex(
                name: "IX_project_packages_project_id",
                table: "project_packages",
                column: "project_id");
        }
    }
}
